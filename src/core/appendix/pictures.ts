/** The two pictures of the budget: how it came to be what it is, and who has it from which source. Spec: appendix §8 */
import type { Book } from '#core/budget/book';
import { summarise } from '#core/budget/summary';
import { isZero } from '#core/money/amount';
import { formatAmount, formatChange } from '#core/money/format';
import type { Picture, StackedBars, Waterfall } from './picture';

/** Those that can be drawn: a picture with an unknown amount in it would mislead. */
export function picturesOf(book: Book): readonly Picture[] {
  return [waterfallOf(book), stackedBarsOf(book)].filter((picture) => picture !== null);
}

/** From the first version to the newest, by what each source has changed. */
export function waterfallOf(book: Book): Waterfall | null {
  const { versions, sources } = summarise(book);
  const [first, newest] = [versions[0], versions.at(-1)];
  if (!first?.total || !newest?.total || first === newest) return null;
  const changes = sources.flatMap(({ source, change }) =>
    change && !isZero(change) ? [{ label: source, kind: 'change' as const, amount: change }] : [],
  );
  const told = changes.map(
    ({ label, amount }) => `${label} ${formatChange(amount, { unit: 'tkr' })}`,
  );
  return {
    kind: 'waterfall',
    title: `Från ${first.version.toLowerCase()} till ${newest.version.toLowerCase()} ram`,
    alternative: `${first.version}: ${formatAmount(first.total, { unit: 'tkr' })}. ${
      told.length === 0 ? 'Ingen ändring' : told.join(', ')
    }. ${newest.version}: ${formatAmount(newest.total, { unit: 'tkr' })}.`,
    steps: [
      { label: first.version, kind: 'level', amount: first.total },
      ...changes,
      { label: newest.version, kind: 'level', amount: newest.total },
    ],
  };
}

/** Each recipient's frame, from which sources. */
export function stackedBarsOf(book: Book): StackedBars | null {
  const { recipients, sources } = summarise(book);
  const bars = recipients.flatMap(({ recipient, parts }) => {
    const amounts = parts.flatMap(({ frame }) => frame ?? []);
    return amounts.length === parts.length ? [{ label: recipient, parts: amounts }] : [];
  });
  if (bars.length === 0 || bars.length < recipients.length) return null;
  const series = sources.map(({ source }) => source);
  const told = bars.map(({ label, parts }) => {
    const each = parts.map(
      (amount, rank) => `${series[rank] ?? ''} ${formatAmount(amount, { unit: 'tkr' })}`,
    );
    return `${label}: ${each.join(', ')}`;
  });
  return {
    kind: 'stacked-bars',
    title: 'Mottagarnas ramar per källa',
    alternative: `${told.join('. ')}.`,
    series,
    bars,
  };
}
