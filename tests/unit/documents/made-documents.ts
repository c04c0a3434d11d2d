/** Documents for the tests, made on the spot: a Word file from its XML, a PDF by pdfkit or from its objects. */
import { deflateSync, strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { textOfDocument, type DocumentText } from '../../../src/documents/text-of-document';

/** The text of a file that can be read. */
export async function textOf(bytes: Uint8Array, name: string): Promise<DocumentText> {
  const reading = await textOfDocument(bytes, name);
  if (!reading.ok) throw new RangeError(reading.sentence.sv);
  return reading.document;
}

/** The Swedish sentence about a file that cannot be read. */
export async function refusalOf(bytes: Uint8Array, name: string): Promise<string> {
  const reading = await textOfDocument(bytes, name);
  return reading.ok ? `läst: ${reading.document.text.slice(0, 80)}` : reading.sentence.sv;
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A .docx with this body; more parts by name. */
export function wordFile(
  body: string,
  parts: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  return zipSync({
    '[Content_Types].xml': xml(
      `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${RELS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': xml(`<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`),
    ...parts,
  });
}

export const wordParagraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A PDF that `draw` fills, A4 with wide margins. */
export async function pdfFile(
  draw: (pdf: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'A4', margin: 72, ...options });
  const parts: Uint8Array[] = [];
  const ended = new Promise((resolve) => {
    pdf.on('data', (part: Uint8Array) => parts.push(part));
    pdf.on('end', resolve);
  });
  pdf.font('Helvetica').fontSize(11);
  draw(pdf);
  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(parts));
}

/** A PDF of one page from the dictionary and bytes of its content, and other objects from number 5 on. */
export function rawPdf(
  content: { readonly dictionary?: string; readonly bytes: Uint8Array },
  { resources = '', count = 1, more = [] as readonly string[] } = {},
): Uint8Array {
  const stream = ({ dictionary = '', bytes }: typeof content) =>
    `<< ${dictionary} /Length ${String(bytes.length)} >>\nstream\n${Buffer.from(bytes).toString('latin1')}\nendstream`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [3 0 R] /Count ${String(count)} >>`,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> ${resources} >> >>`,
    stream(content),
    ...more,
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${String(objects.length + 1)} /Root 1 0 R >>\nstartxref\n${String(start)}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

/** Deflated as a PDF has it: with the two bytes in front. */
export function deflated(bytes: Uint8Array): Uint8Array {
  return new Uint8Array([0x78, 0x9c, ...deflateSync(bytes, { level: 1 }), 0, 0, 0, 0]);
}
