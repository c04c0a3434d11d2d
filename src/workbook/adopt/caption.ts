/**
 * What the text around a table says about the whole of it: "Belopp i tkr", "ALF-budget 2026", "Forskningsrådet".
 * A caption decides only when it says one thing; where two captions differ nothing is taken from them. Spec: adoption §3
 */
import type { Recipient, Source } from '#core/budget/words';
import type { Unit } from '#core/money/unit';
import type { SheetGrid } from '../grid';
import { parseHeading, unitOfWords } from '../read/headings';
import { yearsIn } from './heading-meaning';
import { recipientCalled, sourcesNamed, type Names } from './names';
import { plainText, wordsIn } from './plain-text';

export interface Caption {
  readonly unit: Unit | null;
  readonly years: readonly number[];
  readonly source: Source | null;
  readonly recipient: Recipient | null;
}

const unitPhrases = new RegExp(
  [
    '(?<![\\p{L}\\p{N}])',
    '(?:tkr|kkr|tsek|ksek|tusen(?:tals?)? kronor|tusen ?kr|mkr|mnkr|msek|miljoner (?:kronor|kr)',
    '|mdkr|miljarder kronor|kronor|kr|sek)(?![\\p{L}\\p{N}])',
  ].join(''),
  'giu',
);
/** "Forskningsrådets budget 2026" is about that council; "Beslut i ledningsgruppen" is not. */
const budgetOf = /\s*[,:–-]?\s*(?:budget|poster|fördelning|medel)?\s*(?:20\d\d)?$/iu;
const budgetFor = /^budget(?:\s+20\d\d)?(?:\s*[,:–-]\s*|\s+för\s+|\s+)/iu;
const months = 'jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec';
const dates = new RegExp(
  `\\d{4}-\\d{2}(?:-\\d{2})?|\\d{8}|(?:${months})\\p{L}*\\.?\\s+\\d{4}|\\d{4}[:/]\\d+`,
  'giu',
);

/** "Budget 2026 för Utbildningsrådet (tkr)" and "Utbildningsrådets budget 2026, tkr" without all but the council. */
function ofWhom(text: string): string {
  return parseHeading(text).text.replace(budgetFor, '').replace(budgetOf, '');
}

/** `texts` stand above the table, nearest last; the sheet's name counts as one of them. */
export function captionOf(texts: readonly string[], sheet: string, names: Names): Caption {
  const all = [sheet, ...texts].map(plainText);
  return {
    unit: only(texts.flatMap(unitsIn)),
    years: [...new Set(all.flatMap((text) => yearsIn(text.replaceAll(dates, ''))))],
    source: only(all.flatMap((text) => sourcesNamed(text, names))),
    recipient: only(all.flatMap((text) => recipientCalled(ofWhom(text), names) ?? [])),
  };
}

/** The one unit that the texts around a table name; null when they name none, or several. */
export function unitOfCaption(texts: readonly string[]): Unit | null {
  return only(texts.flatMap(unitsIn));
}

/** The texts of some rows, from the top down. */
export function textsIn(grid: SheetGrid, top: number, bottom: number): readonly string[] {
  const area = grid.block?.area;
  if (!area) return [];
  const texts: string[] = [];
  for (let row = Math.max(top, area.top); row <= Math.min(bottom, area.bottom); row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const words = wordsIn(grid.value(row, column));
      if (words !== null) texts.push(words);
    }
  }
  return texts;
}

/**
 * Units that a text names, unless a number stands before them: "727,1 mkr" is an amount and no caption. "Budget 2026 tkr"
 * has a year before its unit.
 */
function unitsIn(text: string): readonly Unit[] {
  return [...plainText(text).matchAll(unitPhrases)].flatMap(({ 0: words, index }) => {
    const before = text.slice(0, index);
    const amount = /\d\s*$/u.test(before) && !/(?:^|\p{L}\s+)20\d\d\s*$/u.test(before);
    const unit = unitOfWords(words.replace(/tals?(?= )/iu, 'tal'));
    return amount || unit === null ? [] : [unit];
  });
}

function only<Value>(values: readonly Value[]): Value | null {
  const [first, ...others] = new Set(values);
  return first === undefined || others.length > 0 ? null : first;
}
