/**
 * What a heading of amounts says: unit, years, sources, and whether it is a budget or something beside it (an outcome,
 * a change, a share). It only reads words; which column is chosen for what stands in amount-columns.ts.
 * Spec: adoption §3
 */
import type { Source } from '#core/budget/words';
import type { Unit } from '#core/money/unit';
import { parseHeading, withoutFootnotes } from '../read/headings';
import { sourcesNamed, type Names } from './names';

export interface HeadingMeaning {
  readonly unit: Unit | null;
  readonly years: readonly number[];
  readonly sources: readonly Source[];
  /** "föreg. år", "fjolårets". */
  readonly previous: boolean;
  /** "varav FoUU": a part of the amount beside it. */
  readonly part: boolean;
  /** "Summa", "Totalt". */
  readonly total: boolean;
  /** It has a word for budgeted money. */
  readonly budget: boolean;
  /** Money or figures that are no budget: outcome, forecast, plan, request, change, share, code, date, price. */
  readonly beside: boolean;
}

const word = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})`, 'iu');

const budget = word(
  [
    'budget|belopp|anslag|tilldel|medel(?!värde)|ram(?![\\p{L}])|förslag|beslut|fördelning|fördelat',
    'finansiering|kostnad|bevilja|ersättning|summa|tot(?:al|\\.)|kronor|grundbudget|rambudget',
  ].join('|'),
);
const beside = word(
  [
    'utfall|bokslut|upparbet|förbruk|redovisa|prognos|plan(?![\\p{L}])|flerårsplan|sökt|äsk|yrka',
    'önska|ansökt|förändr|ändring|diff|avvik|skillnad|ökning|minskning|andel|procent|index|antal',
    'kvar|återstår|saldo|pris|ackumulera|ack\\.',
  ].join('|'),
);
const sign = /[%‰Δ±]|\+\/-|^uppräkning|(?:(?<!\p{L})per|\/)\s?st(?:yck)?(?!\p{L})/iu;
/** "Kostnadsställe", "Anslagskod", "Beslutsdatum", "Budgetår": figures that are no money; "Budgetår 2026" heads some. */
const figures =
  /(?<!\p{L})(?:kostnads(?:ställe|bärare|slag)|(?:budget|anslags|kostnads|besluts?|ram)(?:kod|konto|nr|nummer|id|datum|år|rad))\.?$/iu;
const previous = word('föreg|f\\.?\\s?g\\.?\\s?år|fgå|förra|fjol|föregående|tidigare');
const part = word('varav|därav|därutav');
const total = word('summa|tot(?:al|\\.)|s:a|samtliga|sammanlag');
const fullYear = /(?<!\d)((?:19|20)\d\d)(?!\d)/g;
const shortYear =
  /(?<!\p{L})(?:budget|utfall|prognos|bokslut|förslag|b|u)\s?(?:[-–’'])?(\d\d)(?!\d)/giu;

/** The meaning of a heading, given as its parts from the top row down. */
export function meaningOf(parts: readonly string[], names: Names): HeadingMeaning {
  const text = parts.map(withoutFootnotes).join(' ');
  const unit = [...parts].reverse().map((each) => parseHeading(each).unit);
  return {
    unit: unit.find((each) => each !== null) ?? null,
    years: yearsIn(text),
    sources: sourcesNamed(text, names),
    previous: previous.test(text),
    part: part.test(text),
    total: total.test(text),
    budget: budget.test(text),
    beside: [beside, sign, figures].some((words) => words.test(text)),
  };
}

/** The years that a text names, each once. */
export function yearsIn(text: string): readonly number[] {
  const full = [...text.matchAll(fullYear)].map((match) => Number(match[1]));
  const short = [...text.matchAll(shortYear)].map((match) => 2000 + Number(match[1]));
  return [...new Set(full.length > 0 ? full : short)];
}

/** Whether a heading may stand over budgeted money. */
export function mayBeBudget(meaning: HeadingMeaning): boolean {
  const { unit, years, sources, previous: earlier, budget: worded, beside: other } = meaning;
  return !other && (worded || earlier || unit !== null || years.length > 0 || sources.length > 0);
}
