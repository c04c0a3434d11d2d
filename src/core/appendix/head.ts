/** The words at the head of the appendix; what nobody has told is a blank to fill in by hand. Spec: appendix §1 */
import type { Book } from '#core/budget/book';
import { isIsoDate } from '#core/budget/date';
import { dateInProse } from '#core/budget/date-words';
import type { BudgetState } from '#core/budget/words';
import { ofYear } from '#core/budget/year';
import type { AppendixChoices } from './choices';
import type { Stamp } from './document';

const BLANK = '____';

/** What says where a paper belongs. */
export interface PlaceOfPaper {
  /** "Bilaga 1 till § 7". */
  readonly place: string;
  /** "§ 7". */
  readonly paragraph: string;
  readonly meeting: string;
  /** The date of the meeting where it is one. */
  readonly dated: string | null;
  readonly registry: string;
}

/** As far as somebody has told. */
export interface PlaceTold {
  /** Of the appendix: "1". */
  readonly number: string | null;
  readonly paragraph: string | null;
  /** An ISO date or any text. */
  readonly meeting: string | null;
  readonly registry: string | null;
}

interface Head extends PlaceOfPaper {
  readonly title: string;
  readonly unitLine: string;
  readonly stamp: Stamp | null;
}

/** What is printed across a budget in this state. */
export const stamps: Readonly<Record<BudgetState, Stamp | null>> = {
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
    ...placeOfPaper({ number: '1', paragraph, meeting, registry }),
    unitLine: `Belopp i ${choices.unit}`,
    stamp: stamps[book.state],
  };
}

/** The words of the head, with blanks for what is not told. */
export function placeOfPaper({ number, paragraph, meeting, registry }: PlaceTold): PlaceOfPaper {
  const isDate = meeting !== null && isIsoDate(meeting);
  return {
    place: `Bilaga ${number ?? BLANK} till ${paragraphMark(paragraph)}`,
    paragraph: paragraphMark(paragraph),
    meeting: `Sammanträde ${meeting === null ? BLANK : isDate ? dateInProse(meeting) : meeting}`,
    dated: isDate ? meeting : null,
    registry: `Dnr ${registry ?? BLANK}`,
  };
}

/** "7" and "§ 7" are the same paragraph. */
function paragraphMark(paragraph: string | null): string {
  if (paragraph === null) return `§ ${BLANK}`;
  const tidy = paragraph.trim();
  return /^§/.test(tidy) ? tidy : /^\d/.test(tidy) ? `§ ${tidy}` : tidy;
}
