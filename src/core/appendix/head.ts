/** The words at the head of the appendix; what nobody has told is a blank to fill in by hand. Spec: appendix §1 */
import type { Book } from '#core/budget/book';
import { isIsoDate } from '#core/budget/date';
import { dateInProse } from '#core/budget/date-words';
import type { BudgetState } from '#core/budget/words';
import { ofYear } from '#core/budget/year';
import type { AppendixChoices } from './choices';
import type { Stamp } from './document';

const BLANK = '____';

interface Head {
  readonly title: string;
  readonly place: string;
  readonly meeting: string;
  readonly dated: string | null;
  readonly registry: string;
  readonly unitLine: string;
  readonly stamp: Stamp | null;
}

const stamps: Readonly<Record<BudgetState, Stamp | null>> = {
  arbetsmaterial: 'Arbetsmaterial',
  förslag: 'Förslag',
  fastställd: null,
};

/** Paragraph, meeting and registry number are taken from the newest decided frames where nobody states them. */
export function headOf(book: Book, choices: AppendixChoices): Head {
  const decided = ofYear(book).frames.findLast(
    ({ status }) => status === 'fastslagen' || status === 'tillstyrkt' || status === 'fastställd',
  );
  const paragraph = choices.paragraph ?? decided?.decision ?? null;
  const meeting = choices.meeting ?? decided?.date ?? null;
  const registry = choices.registry ?? decided?.registry ?? null;
  return {
    title: `KI:s och Region Stockholms gemensamma ALF/FoUU-budget${book.year === null ? '' : ` ${String(book.year)}`}`,
    place: `Bilaga 1 till ${paragraphMark(paragraph)}`,
    meeting: `Sammanträde ${meeting === null ? BLANK : isIsoDate(meeting) ? dateInProse(meeting) : meeting}`,
    dated: meeting !== null && isIsoDate(meeting) ? meeting : null,
    registry: `Dnr ${registry ?? BLANK}`,
    unitLine: `Belopp i ${choices.unit}`,
    stamp: stamps[book.state],
  };
}

/** "7" and "§ 7" are the same paragraph. */
function paragraphMark(paragraph: string | null): string {
  if (paragraph === null) return `§ ${BLANK}`;
  const tidy = paragraph.trim();
  return /^§/.test(tidy) ? tidy : /^\d/.test(tidy) ? `§ ${tidy}` : tidy;
}
