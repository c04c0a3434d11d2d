/**
 * The command `spread` without its command line: a problem as parsed JSON in, the answer as JSON out, in the shape
 * that scripts rely on. Spec: allocation §1, §9
 */
import type { Finding } from '#core/findings/finding';
import type { Language } from '#core/money/language';
import { plainDecimal } from '#core/money/plain-decimal';
import { decimalText, fractionAsDecimal } from './decimal-text';
import type { Problem } from './problem';
import { readProblem } from './read-problem';
import { spread, type SpreadCell } from './spread';

interface AnswerCell {
  readonly row: string;
  readonly column: string;
  readonly share: string;
  readonly value: string;
  readonly rounding: string;
  readonly reason: string;
}

interface AnswerLine {
  readonly id: string;
  readonly total: string;
}

export type SpreadAnswer =
  | {
      readonly feasible: true;
      readonly cells: readonly AnswerCell[];
      readonly rows: readonly AnswerLine[];
      readonly columns: readonly AnswerLine[];
    }
  | {
      readonly feasible: false;
      readonly conflict: {
        readonly rows: readonly string[];
        readonly columns: readonly string[];
        readonly shortfall: string;
        readonly explanation: string;
      };
    };

/** Either an answer, or why the problem is refused (exit code 2). */
export type SpreadOutcome =
  | { readonly answer: SpreadAnswer }
  | { readonly answer: null; readonly refused: readonly Finding[] };

/** Decimals of a share that does not end, beyond those of the problem itself. */
const PLACES = 12;

export function spreadJson(data: unknown, language: Language): SpreadOutcome {
  const read = readProblem(data);
  if (read.problem === null) return { answer: null, refused: read.findings };
  const { problem } = read;
  const result = spread(problem);
  if (result.kind === 'refused') return { answer: null, refused: result.findings };
  if (result.kind === 'infeasible') {
    const { rows, columns, shortfall, explanation } = result.conflict;
    const short = plainDecimal(shortfall, problem.decimals);
    const conflict = { rows, columns, shortfall: short, explanation: explanation(language) };
    return { answer: { feasible: false, conflict } };
  }
  const { cells, reasonOf } = result;
  return {
    answer: {
      feasible: true,
      cells: cells.map((cell, index) => ({
        ...answerCell(cell, problem),
        reason: reasonOf(index, language),
      })),
      rows: totals(problem.rows, problem, cells, ({ row }) => row),
      columns: totals(problem.columns, problem, cells, ({ column }) => column),
    },
  };
}

function answerCell(cell: SpreadCell, problem: Problem): Omit<AnswerCell, 'reason'> {
  const { decimals, quantum } = problem;
  const { row, column, value } = cell;
  const { numerator, denominator, exact } = cell.share;
  const per = denominator * 10n ** BigInt(decimals);
  const share = fractionAsDecimal(numerator * quantum, per, PLACES + decimals, exact);
  const places = Math.max(share.places, decimals);
  const rounding =
    value * 10n ** BigInt(places - decimals) - share.parts * 10n ** BigInt(places - share.places);
  return {
    row,
    column,
    share: decimalText(share, !share.exact),
    value: plainDecimal(value, decimals),
    rounding: plainDecimal(rounding, places),
  };
}

function totals(
  lines: readonly { readonly id: string }[],
  { decimals }: Problem,
  cells: readonly SpreadCell[],
  lineOf: (cell: SpreadCell) => string,
): readonly AnswerLine[] {
  const sums = new Map<string, bigint>(lines.map(({ id }) => [id, 0n]));
  for (const cell of cells) {
    const line = lineOf(cell);
    sums.set(line, (sums.get(line) ?? 0n) + cell.value);
  }
  return lines.map(({ id }) => ({ id, total: plainDecimal(sums.get(id) ?? 0n, decimals) }));
}
