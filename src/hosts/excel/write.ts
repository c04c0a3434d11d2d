/**
 * A write: the guard, the plan that the guard allows, and the writing; at most three syncs when nothing goes wrong.
 * A group of undo that Excel does not take is tried once more without. Spec: workbook §8
 */
import type { Area } from '#sheet/address';
import type { Obstacle, WriteOutcome, WriteRequest } from '#workbook/host';
import { guard, type Guarded } from './guard';
import { demandFreeNames } from './new-sheet';
import { UNDO_NOT_SUPPORTED } from './office-error';
import { around } from './rectangles';
import type { FormulaAt } from './referring';
import { demandReadable, survey, type Questions } from './survey';
import { planOps } from './plan-ops';
import type { WritePlan } from './write-plan';
import { Writing } from './writing';

/** What a write does beside its outcome, for whoever listens. */
export interface Written {
  readonly outcome: WriteOutcome;
  readonly areas: readonly Area[];
}

export async function write(questions: Questions, request: WriteRequest): Promise<Written> {
  const grouped = questions.requests.supports('ExcelApi', '1.20');
  const first = await writeOnce(questions, request, grouped);
  const { outcome } = first;
  const ungroupable =
    outcome.kind === 'restored' && outcome.cause.detail === UNDO_NOT_SUPPORTED && grouped;
  return ungroupable ? writeOnce(questions, request, false) : first;
}

async function writeOnce(
  questions: Questions,
  request: WriteRequest,
  grouped: boolean,
): Promise<Written> {
  demandReadable(request.back.filter((each) => 'sheet' in each));
  const guarded = await guard(questions, request);
  const nothing = (outcome: WriteOutcome): Written => ({ outcome, areas: [] });
  if (guarded.stale) return nothing({ kind: 'stale', now: guarded.stale });
  const plan = await planFor(questions, request, guarded);
  if (plan.sheets.length > 0) demandFreeNames(plan.sheets, questions.known);
  const obstacles = [...locked(plan, guarded), ...plan.obstacles];
  if (obstacles.length > 0) return nothing({ kind: 'refused', obstacles });
  for (const each of request.back) if ('table' in each) plan.table(each.table);
  const outcome = await new Writing(questions, request, plan).carryOut(grouped);
  return {
    outcome,
    areas:
      outcome.kind === 'written' ? around([...plan.cells.values()].map(({ area }) => area)) : [],
  };
}

async function planFor(
  questions: Questions,
  { ops }: WriteRequest,
  { found }: Guarded,
): Promise<WritePlan> {
  const plan = planOps(found, ops);
  if (!plan.needsFormulas) return plan;
  return planOps({ ...found, formulas: await everyFormula(questions) }, ops);
}

async function everyFormula(questions: Questions): Promise<FormulaAt[]> {
  const { blocks } = await survey(questions, ['formulas'], questions.known);
  return blocks.flatMap(({ area, formulas = [] }) =>
    formulas.flatMap((line, down) =>
      line.flatMap((formula, along): FormulaAt[] => {
        const [row, column] = [area.top + down, area.left + along];
        return formula === null ? [] : [{ sheet: area.sheet, row, column, formula }];
      }),
    ),
  );
}

function locked({ sheets, removed }: WritePlan, { structureLocked }: Guarded): Obstacle[] {
  const first = sheets[0]?.name ?? removed[0];
  if (first === undefined || !structureLocked) return [];
  const area = { sheet: first, top: 0, left: 0, bottom: 0, right: 0 };
  return [{ kind: 'protected', area }];
}
