/**
 * A paper as a Word document: real styles, tables whose heading row is repeated on every page, notes as a list, version
 * and control sum in the foot of every page. Meant to be edited, so nothing in it is a picture of text.
 * Spec: printing §4
 */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import type { Note } from '#core/appendix/document';
import type { Paper, Part } from '#core/paper/paper';
import { markupText } from '../markup-text';
import { pictureParagraphs } from './picture';
import { styles } from './styles';
import { tableOf } from './table';
import { withoutClock } from './without-clock';

/** A4 with margins of 2 cm, in twentieths of a point. */
const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1134, right: 1134, bottom: 1134, left: 1134, header: 567, footer: 567 },
};

/**
 * A list of our own: the bullet that the library offers gives a paragraph a second style before its own, which the format
 * does not allow.
 */
const itemList = {
  reference: 'items',
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '•',
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { left: 397, hanging: 284 } } },
    },
  ],
};

export async function paperDocx(paper: Paper): Promise<Uint8Array> {
  const file = new Document({
    title: markupText(`${paper.title} – ${paper.place}`),
    description: markupText(`${paper.version} · ${paper.control}`),
    creator: 'alf-budget',
    lastModifiedBy: 'alf-budget',
    styles,
    numbering: { config: [itemList] },
    sections: [sectionOf(paper)],
  });
  return withoutClock(new Uint8Array(await Packer.toArrayBuffer(file)));
}

function sectionOf(paper: Paper): ISectionOptions {
  const { title, place, facts, stamp, running, remarks, parts, version, control } = paper;
  return {
    properties: { page },
    headers: {
      default: new Header({
        children: [line([running, stamp ?? ''].filter((part) => part).join(' · '), 'Foot')],
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
      line([place, ...facts].join('   '), 'Facts'),
      ...(stamp === null ? [] : [line(stamp.toUpperCase(), 'Stamp')]),
      ...(remarks.length === 0 ? [] : [heading('Att uppmärksamma'), ...bullets(remarks)]),
      ...parts.flatMap(partOf),
    ],
  };
}

/** `place` is that of the part in the paper. */
function partOf(part: Part, place: number): readonly FileChild[] {
  switch (part.kind) {
    case 'heading':
      return [heading(part.text)];
    case 'text':
      return [new Paragraph({ spacing: { before: 120 }, text: markupText(part.text) })];
    case 'list':
      return bullets(part.items);
    case 'clauses':
      return part.items.map((item) => line(item, 'Clause'));
    case 'notes':
      return numbered(part.notes);
    case 'table':
      return tableOf(part.table);
    case 'picture':
      return pictureParagraphs(part.picture, place);
  }
}

const line = (text: string, style: string): Paragraph =>
  new Paragraph({ style, text: markupText(text) });

const heading = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_2, text: markupText(text) });

const bullets = (texts: readonly string[]): readonly Paragraph[] =>
  texts.map(
    (text) =>
      new Paragraph({
        style: 'Item',
        numbering: { reference: itemList.reference, level: 0 },
        text: markupText(text),
      }),
  );

/** A digit of 10 points in the widest of the typefaces that stand in for Word's own, and the room behind the number. */
const DIGIT = 130;
const BEHIND = 120;

/** The number is written out: the table refers to it, and a list that Word numbers itself could drift apart. */
function numbered(notes: readonly Note[]): readonly Paragraph[] {
  const digits = String(Math.max(0, ...notes.map(({ number }) => number))).length;
  const left = Math.max(397, digits * DIGIT + BEHIND);
  return notes.map(
    ({ number, text }) =>
      new Paragraph({
        style: 'Item',
        alignment: AlignmentType.START,
        indent: { left, hanging: left },
        text: markupText(`${String(number)}\t${text}`),
      }),
  );
}
