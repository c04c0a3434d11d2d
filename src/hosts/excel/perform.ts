/** Queues the commands of a plan, in its order. Spec: workbook §8 */
/// <reference types="office-js" />
import type { ChartOp } from '#workbook/host';
import { officeValue } from './cell-content';
import { chartOn, putChart } from './charts';
import { addSheets } from './new-sheet';
import { setPage } from './page';
import type { Places } from './ranges';
import { bodyOf } from './tables';
import type { Step, WritePlan } from './write-plan';

type CellsStep = Extract<Step, { kind: 'cells' }>;
type GrowStep = Extract<Step, { kind: 'grow' }>;

export function perform(places: Places, plan: WritePlan): void {
  const { workbook } = places.context;
  workbook.application.suspendScreenUpdatingUntilNextSync();
  // What follows in the same request says that they have gone.
  for (const name of plan.removed) workbook.worksheets.getItem(name).delete();
  const drawn = new Set<string>();
  for (const step of joined(plan.steps)) {
    if (step.kind === 'cells') write(places, step);
    else if (step.kind === 'grow') grow(places, step);
    else if (step.kind === 'sheets') addSheets(workbook, plan.sheets);
    else if (step.kind === 'chart') draw(step);
    else {
      // Excel takes nothing away that is not there.
      const held = plan.found.pages.find(({ sheet }) => sheet === step.sheet);
      const there = (step.clears ?? []).filter(
        (part) => !held || held[part as 'printArea'] !== null,
      );
      setPage(workbook.worksheets.getItem(step.sheet), step.page, there);
    }
  }

  function draw(op: ChartOp): void {
    const key = `${op.sheet}!${op.name}`.toLowerCase();
    putChart(workbook, op, drawn.has(key) || chartOn(plan.found.charts, op) !== undefined);
    if (op.chart) drawn.add(key);
  }
}

/** Cells that stand right below each other are written together. */
function joined(steps: readonly Step[]): Step[] {
  const all: Step[] = [];
  for (const step of steps) {
    const last = all.at(-1);
    if (step.kind === 'cells' && last?.kind === 'cells' && continues(last, step)) {
      all[all.length - 1] = { ...last, cells: [...last.cells, ...step.cells] };
    } else {
      all.push(step);
    }
  }
  return all;
}

function continues(above: CellsStep, below: CellsStep): boolean {
  return (
    above.sheet === below.sheet &&
    above.left === below.left &&
    above.top + above.cells.length === below.top &&
    widthOf(above) === widthOf(below)
  );
}

function widthOf({ cells }: CellsStep): number {
  return cells.reduce((widest, line) => Math.max(widest, line.length), 0);
}

/** null keeps a cell as it is. */
function write(places: Places, step: CellsStep): void {
  const { sheet, top, left, cells } = step;
  const width = widthOf(step);
  const area = { sheet, top, left, bottom: top + cells.length - 1, right: left + width - 1 };
  places.existing(area).formulas = cells.map((line) =>
    Array.from({ length: width }, (_, along) => {
      const input = line[along];
      return input === undefined ? null : officeValue(input);
    }),
  );
}

/**
 * The table is resized before its new rows are written: whatever fails in between leaves blank rows at its end, which
 * the next writing fills, and never rows that stand outside their table. A totals row is hidden meanwhile.
 */
function grow(places: Places, { from, to }: GrowStep): void {
  const table = places.context.workbook.tables.getItem(from.name);
  const [before, after] = [bodyOf(from), bodyOf(to)];
  if (from.totalsRow) table.showTotals = false;
  table.resize(places.existing({ ...to.area, bottom: after.bottom }));
  if (from.totalsRow) table.showTotals = true;
  const last = { ...before, top: before.bottom };
  const fresh = { ...after, top: before.bottom + 1 };
  places.existing(fresh).copyFrom(places.existing(last), 'Formats');
}
