/** Minutes as a Word document: headings, list items, a table, a footnote, and a header and footer on every page. */
import * as docx from 'docx';
import { runningHeader, type Block } from './example-minutes-words';

export function asWord(blocks: readonly Block[]): Promise<Buffer> {
  const notes: string[] = [];
  const children = blocks.map((block) => (block.is === 'table' ? table(block.rows) : line(block)));
  function line(block: Exclude<Block, { is: 'table' }>): docx.Paragraph {
    if (block.note !== undefined) notes.push(block.note);
    return new docx.Paragraph({
      ...(block.is === 'heading' && { heading: docx.HeadingLevel.HEADING_2 }),
      ...(block.is === 'item' && { bullet: { level: 0 } }),
      children: block.text
        .split('¹')
        .flatMap((words, at) => [
          ...(at === 0 ? [] : [new docx.FootnoteReferenceRun(notes.length)]),
          new docx.TextRun(words),
        ]),
    });
  }
  const document = new docx.Document({
    title: 'Protokoll (exempel)',
    footnotes: Object.fromEntries(
      notes.map((note, at) => [at + 1, { children: [new docx.Paragraph(note)] }]),
    ),
    sections: [
      {
        headers: { default: new docx.Header({ children: [new docx.Paragraph(runningHeader)] }) },
        footers: {
          default: new docx.Footer({
            children: [
              new docx.Paragraph({
                children: [
                  new docx.TextRun({
                    children: [
                      docx.PageNumber.CURRENT,
                      ' (',
                      docx.PageNumber.TOTAL_PAGES,
                      '), varav 9,9 mkr inte ska läsas',
                    ],
                  }),
                ],
              }),
            ],
          }),
        },
        children,
      },
    ],
  });
  return docx.Packer.toBuffer(document);
}

function table(rows: readonly (readonly string[])[]): docx.Table {
  return new docx.Table({
    rows: rows.map(
      (cells) =>
        new docx.TableRow({
          children: cells.map(
            (cell) => new docx.TableCell({ children: [new docx.Paragraph(cell)] }),
          ),
        }),
    ),
  });
}
