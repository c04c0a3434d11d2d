/**
 * Cells as nearly every program writes nearly all of them: address, format and type in this order, then a formula and a
 * value, or a text, that hold no reference, and nothing else. A sheet has hundreds of thousands of them, and a pattern reads
 * them sooner than a parser of XML. What it takes is well-formed and means the same to a parser, which reads all other
 * cells. Spec: files §5; decision 0016
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

/**
 * Text that stands for itself in every version of XML: no markup, no reference, no end of a line that is read as another,
 * no half of a character, and nothing that XML does not hold.
 */
const text =
  '[^<>&\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u2028\\ud800-\\udfff\\ufffe\\uffff]*';
const usual = new RegExp(
  '[ \\t\\r\\n]*<c r="([A-Z]{1,3}[0-9]{1,7})"(?: s="([0-9]+)")?(?: t="([A-Za-z]+)")?(?:/>|>' +
    `(?:<f>(${text})</f>)?(?:<v>(${text})</v>|<is><t(?: xml:space="preserve")?>(${text})</t></is>)?</c>)`,
  'y',
);

/** Hands over the usual cells that stand one after the other from the offset on; tells the offset behind the last. */
export function takeUsualCells(
  piece: string,
  from: number,
  take: (cell: WrittenCell) => void,
): number {
  for (let at = from; ; at = usual.lastIndex) {
    usual.lastIndex = at;
    const found = usual.exec(piece);
    if (!found) return at;
    const [, address, format, type, formula, value = null, inline = null] = found;
    take({
      address,
      type,
      format,
      formula: formula === undefined ? null : plainly(formula),
      value,
      inline: inline === null ? null : unescapeCellText(inline),
    });
  }
}
