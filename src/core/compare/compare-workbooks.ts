/**
 * Two workbooks beside each other, by what they mean and not by where it stands. Of the same year: what differs, and
 * what explains it. Of a year and the next: the column for the previous year against last year's budget.
 * Amounts in exact kronor. Spec: compare
 */
import { framesOf } from '#core/budget/history';
import { sources, type Source } from '#core/budget/words';
import { ofYear } from '#core/budget/year';
import type { Finding } from '#core/findings/finding';
import type { Amount } from '#core/money/amount';
import { accountReasons } from './account-reasons';
import { comparisonFindings } from './comparison-findings';
import type { AmountDifference, Difference, TextDifference } from './difference';
import type { Sides } from './difference-of';
import { eventChanges } from './event-changes';
import { raise } from './findings';
import { frameDifferences } from './frame-differences';
import { lostFormulas } from './lost-formulas';
import { matchedPosts } from './matched-posts';
import { postDifferences } from './post-differences';
import { previousYear } from './previous-year';
import { rowDifferences } from './row-differences';
import { eventDifferences, settingDifferences } from './setting-differences';
import type { Side } from './side';

export interface SourceEnds {
  readonly source: Source;
  readonly before: Amount | null;
  readonly after: Amount | null;
}

export interface Comparison {
  readonly before: string;
  readonly after: string;
  readonly years: readonly [number | null, number | null];
  /** previous-year: the newer workbook is of the year after; apart: they have nothing to say of each other. */
  readonly kind: 'same-year' | 'previous-year' | 'apart';
  /** The newest frames, those that stand as they did included. */
  readonly frames: readonly SourceEnds[];
  readonly differences: readonly Difference[];
  readonly findings: readonly Finding[];
}

export function compareWorkbooks(before: Side, after: Side): Comparison {
  const sides: Sides = { before, after };
  const years = [before.book.year, after.book.year] as const;
  const common = { before: before.name, after: after.name, years, frames: framesIn(sides) };
  const kind = kindOf(years);
  const [was, is] = years;
  if (kind === 'apart' && was !== null && is !== null) {
    const findings = [raise('compare/years-apart', { before: was, after: is })];
    return { ...common, kind, differences: [], findings };
  }
  const matched = matchedPosts(before.book.posts, after.book.posts);
  if (kind === 'previous-year' && is !== null) {
    const previous = previousYear(sides, matched, is);
    const findings = comparisonFindings(sides, { ...NOTHING, matched, previous });
    return { ...common, kind, differences: previous, findings };
  }
  const events = eventChanges(before.book.events, after.book.events);
  const reasons = accountReasons(before.book, after.book, events);
  const { newest, rewritten } = frameDifferences(sides, reasons);
  const posts = postDifferences(sides, matched, reasons);
  const settings = settingDifferences(sides);
  const rows = rowDifferences(sides);
  const lost = lostFormulas(sides, matched);
  const findings = comparisonFindings(sides, {
    ...{ frames: newest, rewritten, posts: posts.filter(isAmount), previous: [] },
    ...{ settings, rows, lost, events, matched },
  });
  const told = eventDifferences(sides, events);
  return {
    ...common,
    kind,
    differences: [...newest, ...rewritten, ...posts, ...told, ...settings, ...rows],
    findings,
  };
}

const NOTHING = {
  ...{ frames: [], rewritten: [], posts: [], settings: [], rows: [], lost: [] },
  events: { added: [], removed: [], kept: [] },
} as const;

export function isAmount(difference: Difference): difference is AmountDifference {
  return difference.kind === 'amount';
}

export function isText(difference: Difference): difference is TextDifference {
  return difference.kind === 'text';
}

/** A workbook that does not say its year is taken for the same year. */
function kindOf([was, is]: Comparison['years']): Comparison['kind'] {
  if (was === null || is === null || was === is) return 'same-year';
  return is === was + 1 ? 'previous-year' : 'apart';
}

function framesIn({ before, after }: Sides): readonly SourceEnds[] {
  const newest = ({ book }: Side, source: Source) => framesOf(ofYear(book), source).at(-1);
  return sources.flatMap((source) => {
    const [was, is] = [newest(before, source), newest(after, source)];
    if (!was && !is) return [];
    return [{ source, before: was?.amount ?? null, after: is?.amount ?? null }];
  });
}
