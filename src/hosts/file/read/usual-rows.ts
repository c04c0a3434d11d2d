/**
 * Rows and cells as nearly every program writes nearly all of them: of a cell address, format and type in this order, then a
 * formula and a value, or a text, that hold no reference, and nothing else. A sheet has hundreds of thousands of them, and
 * patterns read them sooner than a parser of XML. What they take is well-formed and means the same to a parser, which reads
 * all others. Spec: files §5; decision 0016
 */
import { unescapeCellText } from '../xml/escape';
import { plainly, type WrittenFormula } from './formulas';

/** What the markup of a cell says, before anybody has made sense of it. */
export interface WrittenCell {
  /** Where it stands; undefined beside the cell before. */
  readonly address: string | undefined;
  readonly type: string | undefined;
  /** The number of its format. */
  readonly format: string | undefined;
  readonly formula: WrittenFormula | null;
  /** The text of its <v>, null without one. */
  readonly value: string | null;
  /** The text that its <is> shows, null without one. */
  readonly inline: string | null;
}

/** What is read of a row, from within it to within a later one. */
export interface RowEvents {
  cell(cell: WrittenCell): void;
  /** A row ends and the next begins: its number as written, the offset behind the one and that of the "<" of the other. */
  next(row: string, end: number, start: number): void;
}

/**
 * Text that stands for itself in every version of XML: no markup, no reference, no end of a line that is read as another,
 * no half of a character, and nothing that XML does not hold.
 */
const text =
  '[^<>&\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u2028\\ud800-\\udfff\\ufffe\\uffff]*';
const usualCell = new RegExp(
  '[ \\t\\r\\n]*<c r="([A-Z]{1,3}[0-9]{1,7})"(?: s="([0-9]+)")?(?: t="([A-Za-z]+)")?(?:/>|>' +
    `(?:<f>(${text})</f>)?(?:<v>(${text})</v>|<is><t(?: xml:space="preserve")?>(${text})</t></is>)?</c>)`,
  'y',
);
/** Between two rows of which the later says nothing but its number and the columns that it spans, which are a hint. */
const usualBreak = /([ \t\r\n]*<\/row>)[ \t\r\n]*(<row r="([0-9]+)"(?: spans="[0-9: ]*")?>)/y;

/** Reads on from an offset within a row as long as everything is usual; tells the offset behind the last of it, in a row. */
export function readUsualRows(piece: string, from: number, events: RowEvents): number {
  let at = from;
  for (;;) {
    at = readUsualCells(piece, at, events);
    const found = matchAt(usualBreak, piece, at);
    if (!found) return at;
    const [, closing = '', opening = '', row = ''] = found;
    const end = at + closing.length;
    at = usualBreak.lastIndex;
    events.next(row, end, at - opening.length);
  }
}

function readUsualCells(piece: string, from: number, events: RowEvents): number {
  for (let at = from; ; at = usualCell.lastIndex) {
    const found = matchAt(usualCell, piece, at);
    if (!found) return at;
    const [, address, format, type, formula, value = null, inline = null] = found;
    events.cell({
      address,
      type,
      format,
      formula: formula === undefined ? null : plainly(formula),
      value,
      inline: inline === null ? null : unescapeCellText(inline),
    });
  }
}

function matchAt(pattern: RegExp, piece: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(piece);
}
