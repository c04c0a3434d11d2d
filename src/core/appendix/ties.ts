/**
 * The lines that tie the exact figures of the appendix to the rounded ones of the minutes, and what has happened since
 * the budget was fixed. Spec: appendix §7
 */
import { listed } from '#core/findings/listed';
import type { Book } from '#core/budget/book';
import type { MinutedComparison } from '#core/budget/minuted';
import { movesFrames } from '#core/budget/movement';
import { summarise } from '#core/budget/summary';
import { formatAmount, formatNumber } from '#core/money/format';
import type { Verdict } from '#core/money/verdict';
import { eventNote } from './notes';

/**
 * "Totalt enligt protokollet 1 101,4 → 1 101,8 mkr, i budgeten 1 101 385 → 1 101 800 tkr: 1 101,4 mkr stämmer inom avrundning
 * och 1 101,8 mkr stämmer exakt."
 */
export function ties(book: Book): readonly string[] {
  const { minuted } = summarise(book);
  const totals = minuted.filter(({ about }) => about === 'total');
  const frames = minuted.filter(({ about }) => about === 'frame');
  // The minutes of one version may give no total; then each source is tied by itself.
  const levels = totals.length > 0 ? [totals] : bySource(frames);
  return [
    ...levels.map(tieOfLevels),
    ...minuted.filter(({ about }) => about === 'change').map(tieOfChange),
  ];
}

function bySource(frames: readonly MinutedComparison[]): readonly (readonly MinutedComparison[])[] {
  const sources = [...new Set(frames.map(({ source }) => source))];
  return sources.map((source) => frames.filter((each) => each.source === source));
}

function tieOfLevels(levels: readonly MinutedComparison[]): string {
  const [first] = levels;
  const { unit, decimals } = first ?? { unit: 'mkr' as const, decimals: 1 };
  const stated = levels.map((each) => formatNumber(each.stated, { unit, decimals })).join(' → ');
  const held = levels
    .map((each) => (each.held ? formatNumber(each.held, { unit: 'tkr' }) : 'okänt'))
    .join(' → ');
  const verdicts = new Set(levels.map(({ comparison }) => agreement[comparison.verdict]));
  const each = levels.map(
    ({ stated: figure, comparison }) =>
      `${formatAmount(figure, { unit, decimals })} ${agreement[comparison.verdict]}`,
  );
  const agrees = verdicts.size === 1 ? [...verdicts].join('') : listed(each, 'sv');
  return `${first?.source ?? 'Totalt'} enligt protokollet ${stated} ${unit}, i budgeten ${held} tkr: ${agrees}.`;
}

/** As it is said of one figure beside another. */
const agreement: Readonly<Record<Verdict, string>> = {
  exact: 'stämmer exakt',
  'within-rounding': 'stämmer inom avrundning',
  wrong: 'stämmer inte',
  uncheckable: 'går ej att kontrollera',
};

function tieOfChange({
  source,
  stated,
  unit,
  decimals,
  held,
  comparison,
}: MinutedComparison): string {
  const minutes = formatAmount(stated, { unit, decimals });
  const exact = held ? formatAmount(held, { unit: 'tkr' }) : 'ett okänt belopp';
  return `Ändringen av ${source ?? 'totalen'}: ${minutes} enligt protokollet och ${exact} i budgeten, ${agreement[comparison.verdict]}.`;
}

/** What moves money and was entered after the budget was locked; nothing while it is not fixed. */
export function changesSinceFixed(book: Book): readonly string[] {
  if (book.state !== 'fastställd') return [];
  const locked = book.events.findLastIndex(({ type }) => type === 'lås');
  if (locked < 0) return [];
  return book.events
    .slice(locked + 1)
    .filter(movesFrames)
    .map(eventNote);
}
