/**
 * A sharing problem of the grid, put to the engine: named lines with decimals as text in, decimals as text out, or the
 * engine's own explanation why it cannot be. Spec: functions §4, allocation §1
 */
import { allocationFindings } from '#core/allocation/findings';
import { spreadJson, type SpreadOutcome } from '#core/allocation/spread-json';
import { invariant } from '#core/money/invariant';
import type { Language } from '#core/money/language';
import {
  answer,
  refuse,
  refuseFor,
  type Answer,
  type InBothLanguages,
  type Refusal,
} from './answer';

interface Line {
  readonly name: InBothLanguages;
  readonly total: string | null;
}

export interface Asked {
  readonly quantum: string;
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** One list for each row, one weight for each column. */
  readonly weights: readonly (readonly string[])[];
}

/** Excel restarts an add-in that does not answer for five seconds. */
const MOST_CELLS = 2_000;

export function largeTable(cells: number): Refusal | null {
  if (cells <= MOST_CELLS) return null;
  return refuse('wrong', {
    sv: `${cells} celler är för många att fördela i kalkylbladet (högst ${MOST_CELLS}).`,
    en: `${cells} cells are too many to share out in the sheet (at most ${MOST_CELLS}).`,
  });
}

/** The values row by row. */
export function sharedOut(asked: Asked): Answer<readonly (readonly string[])[]> {
  const inSwedish = ask(asked, 'sv');
  if (inSwedish.answer?.feasible === true) {
    const { cells } = inSwedish.answer;
    const width = asked.columns.length;
    return answer(
      asked.rows.map((_, row) =>
        cells.slice(row * width, (row + 1) * width).map(({ value }) => value),
      ),
    );
  }
  const inEnglish = ask(asked, 'en');
  if (inSwedish.answer && inEnglish.answer) {
    return refuse('wrong', { sv: explained(inSwedish), en: explained(inEnglish) });
  }
  const [sv, en] = [refused(inSwedish), refused(inEnglish)];
  return { ...sv, sentence: { sv: sv.sentence.sv, en: en.sentence.en } };
}

function ask({ quantum, rows, columns, weights }: Asked, language: Language): SpreadOutcome {
  const named = (lines: readonly Line[]) =>
    lines.map(({ name, total }) => ({ id: name[language], total }));
  const cells = rows.flatMap((row, at) =>
    columns.map((column, across) => ({
      row: row.name[language],
      column: column.name[language],
      weight: weights[at]?.[across],
    })),
  );
  return spreadJson({ quantum, rows: named(rows), columns: named(columns), cells }, language);
}

function explained({ answer: given }: SpreadOutcome): string {
  invariant(given && !given.feasible, 'only an infeasible problem is explained');
  return given.conflict.explanation;
}

function refused(outcome: SpreadOutcome): Refusal {
  const [finding] = 'refused' in outcome ? outcome.refused : [];
  invariant(finding, 'a refusal has a reason');
  return refuseFor(finding, allocationFindings);
}
