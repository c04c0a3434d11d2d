/** What is read back from the files of the appendix is the document, whatever the budget. PDF: tests/unit/print/pdf. */
import fc from 'fast-check';
import mammoth from 'mammoth';
import { budgetAppendix } from '#core/appendix/budget-appendix';
import { defaultChoices, groupings, printedUnits } from '#core/appendix/choices';
import type { AppendixDocument } from '#core/appendix/document';
import { appendixPaper } from '#core/paper/appendix-paper';
import { paperDocx } from '#print/docx/paper-docx';
import { paperHtml } from '#print/html/paper-html';
import { anyLived } from './ledger-books';

const anyDocument: fc.Arbitrary<AppendixDocument> = fc
  .tuple(anyLived(), fc.constantFrom(...groupings), fc.constantFrom(...printedUnits))
  .map(([{ book }, grouping, unit]) => budgetAppendix(book, { ...defaultChoices, grouping, unit }));

/** The texts of the table's cells that are not empty, in their order. */
function textsOf({ columns, blocks, total }: AppendixDocument): readonly string[] {
  const rows = (block: AppendixDocument['blocks'][number]) =>
    block.rows.flatMap((row) => row.cells);
  return [
    ...columns.map(({ heading }) => heading),
    ...blocks.flatMap((block) => [block.heading, ...rows(block).map(({ text }) => text)]),
    ...total.cells.map(({ text }) => text),
  ].filter((text) => text !== '');
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** The mark of a moved figure is a mark, not text of the figure. */
function cellsInHtml(html: string): readonly string[] {
  const table = /<table>.*<\/table>/s.exec(html)?.[0] ?? '';
  return [...table.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)]
    .map(([, cell = '']) => cell.replace(/<sup>.*?<\/sup>|<[^>]*>/g, ''))
    .map((text) => text.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => entities[name] ?? ''))
    .filter((text) => text !== '');
}

async function textInWord(bytes: Uint8Array): Promise<readonly string[]> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return value
    .split('\n')
    .map((line) => line.replace(/(?<=\d)†$/, ''))
    .filter((line) => line !== '');
}

describe('Printing §2, §4: what is printed is what the document says', () => {
  test('in 1 000 random budgets every cell is read back from the page', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(cellsInHtml(paperHtml(appendixPaper(document)))).toEqual(textsOf(document));
      }),
      { numRuns: 1000 },
    );
  });

  test('in 40 random budgets every cell is read back from the Word file', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        const lines = await textInWord(await paperDocx(appendixPaper(document)));
        const texts = textsOf(document);
        const start = lines.indexOf(texts[0] ?? '');
        expect(lines.slice(start, start + texts.length)).toEqual(texts);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
