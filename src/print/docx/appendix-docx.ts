/**
 * The appendix as a Word document: real styles, one table whose heading row is repeated on every page, notes as a list,
 * version and control sum in the foot of every page. Meant to be edited, so nothing in it is a picture of text.
 * Spec: printing §4
 */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from 'docx';
import type { AppendixDocument } from '#core/appendix/document';
import { pictureParagraphs } from './picture';
import { markupText } from '../markup-text';
import { styles } from './styles';
import { tableOf } from './table';

/** A4 with margins of 2 cm, in twentieths of a point. */
const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1134, right: 1134, bottom: 1134, left: 1134, header: 567, footer: 567 },
};

export async function appendixDocx(document: AppendixDocument): Promise<Uint8Array> {
  const file = new Document({
    title: markupText(`${document.title} – ${document.place}`),
    description: markupText(`${document.version} · ${document.control}`),
    creator: 'alf-budget',
    lastModifiedBy: 'alf-budget',
    styles,
    sections: [sectionOf(document)],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function sectionOf(document: AppendixDocument): ISectionOptions {
  const { title, place, meeting, registry, stamp, unitLine, version, control } = document;
  return {
    properties: { page },
    headers: {
      default: new Header({
        children: [line([place, registry, stamp ?? ''].filter((part) => part).join(' · '), 'Foot')],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            style: 'Foot',
            tabStops: [{ type: 'right', position: page.size.width - 2 * page.margin.left }],
            children: [
              new TextRun(markupText(`${version} · ${control}\t`)),
              new TextRun({ children: [PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] }),
            ],
          }),
        ],
      }),
    },
    children: [
      new Paragraph({ heading: HeadingLevel.HEADING_1, text: markupText(title) }),
      line([place, meeting, registry].join('   '), 'Facts'),
      ...(stamp === null ? [] : [line(stamp.toUpperCase(), 'Stamp')]),
      ...list('Att uppmärksamma', document.remarks),
      ...list('Ändrat sedan budgeten fastställdes', document.revision),
      line(unitLine, 'Facts'),
      tableOf(document),
      ...notes(document),
      ...document.particulars.flatMap(({ heading: title, texts }) => list(title, texts)),
      ...list('Avstämning mot protokoll', document.ties),
      ...document.pictures.flatMap(pictureParagraphs),
    ],
  };
}

const line = (text: string, style: string): Paragraph =>
  new Paragraph({ style, text: markupText(text) });

const heading = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_2, text });

function list(title: string, texts: readonly string[]): Paragraph[] {
  if (texts.length === 0) return [];
  const items = texts.map(
    (text) => new Paragraph({ style: 'Item', bullet: { level: 0 }, text: markupText(text) }),
  );
  return [heading(title), ...items];
}

/** The numbers are written out: the table refers to them, and a list that Word numbers itself could drift apart. */
function notes({ notes: own }: AppendixDocument): Paragraph[] {
  if (own.length === 0) return [];
  const items = own.map(
    ({ number, text }) =>
      new Paragraph({
        style: 'Item',
        alignment: AlignmentType.START,
        indent: { left: 397, hanging: 397 },
        text: markupText(`${String(number)}\t${text}`),
      }),
  );
  return [heading('Noter'), ...items];
}
