/**
 * A write: the guard, the plan that the guard allows, and the writing; at most three syncs when nothing goes wrong.
 * A group of undo that Excel does not take is tried once more without. Sheets go in a writing of their own, when all
 * that comes before has been proven: nothing puts a sheet back. Spec: workbook §8
 */
import type { Area } from '#sheet/address';
import { HostError, type Obstacle, type WriteOutcome, type WriteRequest } from '#workbook/host';
import { demandReadable } from '#workbook/readable';
import { guard, type Guarded } from './guard';
import { demandFreeNames } from './new-sheet';
import { UNDO_NOT_SUPPORTED } from './office-error';
import { around } from './rectangles';
import type { FormulaAt } from './referring';
import type { Questions } from './questions';
import { survey } from './survey';
import { planOps } from './plan-ops';
import type { WritePlan } from './write-plan';
import { Writing } from './writing';

/** What a write does beside its outcome, for whoever listens. */
export interface Written {
  readonly outcome: WriteOutcome;
  readonly areas: readonly Area[];
}

export async function write(questions: Questions, request: WriteRequest): Promise<Written> {
  const at = request.ops.findIndex(({ kind }) => kind === 'remove');
  if (at === 0) return writeOnce(questions, request, false);
  const until = at < 0 ? request.ops.length : at;
  const grouped = questions.requests.supports('ExcelApi', '1.20');
  const first = await writeOnce(questions, request, grouped, until);
  const { outcome } = first;
  const ungroupable =
    outcome.kind === 'restored' && outcome.cause.detail === UNDO_NOT_SUPPORTED && grouped;
  const written = ungroupable ? await writeOnce(questions, request, false, until) : first;
  return at < 0 || written.outcome.kind !== 'written'
    ? written
    : { ...written, outcome: await takeAway(questions, request, at) };
}

/**
 * The sheets that go and, in the same request, what follows them: the log's commit mark. Whatever stops it, the log
 * still says that the writing was begun.
 */
async function takeAway(
  questions: Questions,
  { expects, ops, back }: WriteRequest,
  at: number,
): Promise<WriteOutcome> {
  const gone = ops.flatMap((op) => (op.kind === 'remove' ? [op.sheet] : []));
  const rest = {
    expects: expects.filter(({ area }) => gone.includes(area.sheet)),
    ops: ops.slice(at),
    back,
  };
  try {
    const { outcome } = await writeOnce(questions, rest, false);
    if (outcome.kind === 'written') return { ...outcome, undo: 'many' };
    if (outcome.kind === 'partial' || outcome.kind === 'unknown') return outcome;
    const changed = new HostError('excel/changed-meanwhile', gone.join(', '));
    return { kind: 'partial', cause: outcome.kind === 'restored' ? outcome.cause : changed };
  } catch (cause) {
    if (!(cause instanceof HostError)) throw cause;
    return { kind: 'partial', cause };
  }
}

/** The operations before `until`; the guard and what stands in the way are those of all. */
async function writeOnce(
  questions: Questions,
  request: WriteRequest,
  grouped: boolean,
  until = request.ops.length,
): Promise<Written> {
  demandReadable(request.back.filter((each) => 'sheet' in each));
  const guarded = await guard(questions, request);
  const nothing = (outcome: WriteOutcome): Written => ({ outcome, areas: [] });
  if (guarded.stale) return nothing({ kind: 'stale', now: guarded.stale });
  const whole = await planFor(questions, request, guarded);
  if (whole.sheets.length > 0) demandFreeNames(whole.sheets, questions.known);
  const obstacles = [...locked(whole, guarded), ...whole.obstacles];
  if (obstacles.length > 0) return nothing({ kind: 'refused', obstacles });
  const part = { ...request, ops: request.ops.slice(0, until) };
  const plan = until === request.ops.length ? whole : planOps(whole.found, part.ops);
  for (const each of request.back) if ('table' in each) plan.table(each.table);
  const outcome = await new Writing(questions, part, plan).carryOut(grouped);
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
