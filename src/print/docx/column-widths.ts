/**
 * How wide the columns are in Word, which tells nobody how wide its letters are: reckoned from how many there are.
 * Where there are too many the letters are smaller. Spec: printing §4
 */
import { MOVED } from '#core/appendix/document';
import type { PaperColumn, PaperTable } from '#core/paper/paper';

/** What the page gives between its margins, in twentieths of a point. */
const WIDTH = 9638;
/** Room for figures, so that columns of small ones do not crowd. */
const FIGURE = 1000;
const NOTES = 700;
/** A letter of 9 points in the widest of the typefaces that stand in for Word's own, and the room at both sides of a cell. */
const LETTER = 118;
const SIDES = 140;
/** So much wider than a letter are a plus and a minus. */
const SIGN = 40;
/** A letter of Word's own typeface, and how far in the names of a group stand. */
const NARROW_LETTER = 90;
const INDENT = 170;
/** A heading is bolder: where there is room its words get so much more. */
const BOLDER = 1.15;
const LEAST_NAME = 2300;
/** For the longest word where there are names in one column only: "Universitetssjukvårdsenheter". */
const LONGEST_WORD = 3000;
const LEAST_TEXT = 1000;
/** In half points: that of the style, and smaller ones. */
const sizes = [18, 17, 16, 15, 14, 13, 12, 11, 10];

export interface ColumnWidths {
  readonly widths: readonly number[];
  /** null where the style's own size will do. */
  readonly size: number | null;
}

export function widthsOf({ columns, groups }: PaperTable): ColumnWidths {
  const rows = groups.flatMap((group) => group.rows);
  const ofText = columns.filter(({ kind }) => kind === 'text').length;
  const wants = columns.map((column, place) =>
    wantOf(
      column,
      rows.map(({ cells }) => (cells[place]?.text ?? '') + (cells[place]?.isMoved ? MOVED : '')),
      place,
      ofText === 1 ? LONGEST_WORD : LEAST_NAME,
    ),
  );
  const whole = (part: 'least' | 'most', scale: number) =>
    wants.reduce((all, want) => all + want[part] * scale, 0);
  const size = sizes.find((each) => whole('least', each / 18) <= WIDTH) ?? 10;
  const scale = Math.min(size / 18, WIDTH / whole('least', 1));
  const room = Math.max(0, WIDTH - whole('least', scale));
  const wanting = whole('most', scale) - whole('least', scale);
  const spare = ofText === 0 ? 0 : Math.max(0, room - wanting) / ofText;
  const share = wanting === 0 ? 0 : Math.min(1, room / wanting);
  const widths = wants.map(({ least, most }, place) =>
    Math.floor(
      (least + (most - least) * share) * scale + (columns[place]?.kind === 'text' ? spare : 0),
    ),
  );
  return { widths, size: size === 18 ? null : size };
}

function wantOf(
  { heading, kind }: PaperColumn,
  texts: readonly string[],
  place: number,
  longestWord: number,
) {
  const lengthOf = (text: string) => Array.from(text).length * LETTER + SIDES;
  const words = Math.max(...heading.split(' ').map(lengthOf));
  const content = texts.reduce((most, text) => Math.max(most, lengthOf(text)), 0);
  if (kind === 'notes') return { least: NOTES, most: NOTES };
  if (kind === 'text') {
    const least = Math.min(content, place === 0 ? LEAST_NAME : LEAST_TEXT);
    const longest = texts.reduce(
      (most, text) => Math.max(most, ...text.split(' ').map((word) => Array.from(word).length)),
      0,
    );
    const wide = Math.min(longest * LETTER + SIDES, LEAST_NAME);
    const narrow = Math.min(longest * NARROW_LETTER + SIDES + INDENT, longestWord);
    return {
      least: Math.max(words, least, wide, narrow),
      most: Math.max(content, words),
    };
  }
  const sign = texts.some((text) => /^[+\u2212-]/.test(text)) ? SIGN : 0;
  const width = Math.max(words, content + sign, kind === 'figure' && place > 0 ? FIGURE : 0);
  return { least: width, most: Math.max(width, words * BOLDER) };
}
