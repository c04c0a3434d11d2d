/** Minutes as a PDF: a header and a page number on every page, a table in columns, a sentence that runs on over the page. */
import PDFDocument from 'pdfkit';
import { runningHeader, type Block } from './example-minutes-words';

const LEFT = 70;
const RIGHT = 525;
const BOTTOM = 760;

export async function asPdf(blocks: readonly Block[]): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: 110, bottom: 80, left: LEFT, right: 70 },
    bufferPages: true,
    info: { Title: 'Protokoll (exempel)', CreationDate: new Date('2025-10-14T12:00:00Z') },
  });
  const parts: Buffer[] = [];
  pdf.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  const notes: string[] = [];
  for (const block of blocks) {
    if (block.is === 'table') table(pdf, block.rows);
    else {
      if (block.note !== undefined) notes.push(block.note);
      paragraph(pdf, block.is, block.text);
    }
  }
  for (const note of notes) paragraph(pdf, 'note', `¹ ${note}`);
  furnish(pdf);
  pdf.end();
  await ended;
  return Buffer.concat(parts);
}

const styles = {
  heading: { font: 'Helvetica-Bold', size: 15, before: 1, indent: 0 },
  text: { font: 'Helvetica', size: 14, before: 0.6, indent: 0 },
  item: { font: 'Helvetica', size: 14, before: 0.1, indent: 14 },
  note: { font: 'Helvetica', size: 9, before: 1, indent: 0 },
} as const;

function paragraph(pdf: PDFKit.PDFDocument, style: keyof typeof styles, text: string): void {
  const { font, size, before, indent } = styles[style];
  pdf.font(font).fontSize(size);
  pdf.moveDown(before);
  pdf.text(style === 'item' ? `• ${text}` : text, LEFT + indent, pdf.y, {
    width: RIGHT - LEFT - indent,
    lineGap: 2,
  });
}

function table(pdf: PDFKit.PDFDocument, rows: readonly (readonly string[])[]): void {
  pdf.font('Helvetica').fontSize(11).moveDown(0.6);
  for (const row of rows) {
    const top = pdf.y;
    row.forEach((cell, column) => {
      const left = LEFT + (column === 0 ? 0 : 130 + 90 * (column - 1));
      pdf.text(cell, left, top, {
        width: column === 0 ? 130 : 80,
        align: column === 0 ? 'left' : 'right',
      });
    });
  }
}

/** What stands on every page and belongs to none of its sentences. */
function furnish(pdf: PDFKit.PDFDocument): void {
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page);
    pdf.page.margins.bottom = 0;
    pdf.font('Helvetica').fontSize(9);
    const [left = '', right = ''] = runningHeader.split('\t');
    pdf.text(left, LEFT, 50, { lineBreak: false });
    pdf.text(right, 400, 50, { lineBreak: false });
    pdf.text(`${String(page + 1)} (${String(count)})`, 500, BOTTOM + 40, { lineBreak: false });
    pdf.text('Diarienummer EXEMPEL 2025-0001', LEFT, BOTTOM + 40, { lineBreak: false });
  }
}
