/**
 * The first sync of a write: the expected cells again, what the operations are to change, and everything that could
 * stand in their way.
 */
/// <reference types="office-js" />
import type { Area } from '#sheet/address';
import { sameValue } from '#sheet/cell';
import type { Block, WriteRequest } from '#workbook/host';
import { askCharts } from './charts';
import { EDGES, areaOf } from './edges';
import { STATE, askRangeState, type RangeState } from './obstacles';
import { askPage } from './page-state';
import type { Questions } from './questions';
import { CellsRead, Places, askCells } from './ranges';
import { around } from './rectangles';
import { demandSheets } from './sheets';
import { usedPart } from './where';
import type { Found } from './write-plan';

export interface Guarded {
  readonly found: Found;
  readonly structureLocked: boolean;
  /** The expected cells as they are, when they are not as expected. */
  readonly stale: readonly Block[] | null;
}

/** A cell that is written may be a heading, by which formulas know a column. */
const WITH_HEADINGS = { headings: true };

export function guard(questions: Questions, request: WriteRequest): Promise<Guarded> {
  const { expects, ops, back } = request;
  const fresh = new Set(ops.flatMap((op) => (op.kind === 'sheet' ? [op.name.toLowerCase()] : [])));
  const exists = ({ sheet }: { readonly sheet: string }) => !fresh.has(sheet.toLowerCase());
  return questions.put((context, _, doubts) => {
    const places = new Places(context);
    const targets = around(
      ops.flatMap((op) => (op.kind === 'cells' ? runsOf(op) : [])).filter(exists),
    );
    const drawnOn = ops.flatMap((op) => (op.kind === 'chart' && exists(op) ? [op.sheet] : []));
    const cells = around([...targets, ...expects.map(({ area }) => area)]).map((area) =>
      askCells(
        usedPart(places.range(area), area),
        [],
        doubts.ask(places.sheet(area.sheet), area.sheet),
      ),
    );
    const ranges = targets.map((area) =>
      askRangeState(places.range(area).load(`${EDGES},${STATE}`)),
    );
    const paged = ops.flatMap((op) => (op.kind === 'page' && exists(op) ? [op.sheet] : []));
    const pages = [...new Set(paged)].map((name) => askPage(places.sheet(name), name));
    const charts = askCharts(context, drawnOn);
    const growing = askGrowing(context, ops);
    context.workbook.protection.load('protected');
    return ({ sheets, tables }): Guarded => {
      const named = [
        ...ops.filter((op) => 'sheet' in op),
        ...back.filter((each) => 'sheet' in each),
        ...expects.map(({ area }) => area),
      ].filter(exists);
      demandSheets(
        sheets,
        named.map(({ sheet }) => sheet),
      );
      const appended = growing.map((give) => give()).filter((each) => each !== null);
      const targeted = cells.flatMap((give) => give() ?? []);
      for (const { area, values } of targeted) doubts.look(area, values);
      const below = appended.flatMap((each) => each.cells).filter((each) => each !== null);
      const read = new CellsRead([...targeted, ...below], tables);
      return {
        structureLocked: context.workbook.protection.protected,
        stale: staleBlocks(expects, read),
        found: {
          cells: read,
          tables,
          sheets,
          ranges: [
            ...ranges.map((give) => give()).filter((each) => each !== null),
            ...appended.flatMap((each) => each.below),
          ],
          hiddenBelow: appended.flatMap((each) => each.hidden),
          pages: pages.map((give) => give()),
          charts: charts(),
          formulas: null,
        },
      };
    };
  }, WITH_HEADINGS);
}

/** The last row, the totals row and the rows below each table that is to grow, wherever it lies now. */
function askGrowing(context: Excel.RequestContext, ops: WriteRequest['ops']) {
  const rows = new Map<string, number>();
  for (const op of ops) {
    if (op.kind === 'append') rows.set(op.table, (rows.get(op.table) ?? 0) + op.rows.length);
  }
  return [...rows].map(([name, count]) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    const whole = table.getRange();
    const below = whole.getRowsBelow(Math.max(1, count));
    const parts = [table.getDataBodyRange().getLastRow(), whole.getLastRow(), below];
    const cells = parts.map((range) => askCells(range.getUsedRangeOrNullObject(true)));
    below.load(`${EDGES},${STATE},rowHidden`);
    const belowState = askRangeState(below);
    return () => {
      if (table.isNullObject) return null;
      const stateBelow = belowState();
      const hidden: Area[] = below.rowHidden === false ? [] : [areaOf(below)];
      return {
        cells: cells.map((give) => give()),
        below: stateBelow ? [stateBelow] : ([] satisfies RangeState[]),
        hidden,
      };
    };
  });
}

/** The cells that an operation writes, as areas without cells that it keeps. */
function runsOf(op: Extract<WriteRequest['ops'][number], { kind: 'cells' }>): Area[] {
  const runs: Area[] = [];
  op.cells.forEach((line, down) => {
    const row = op.top + down;
    let from: number | null = null;
    for (let along = 0; along <= line.length; along += 1) {
      const written = along < line.length && line[along] !== undefined;
      if (written) from ??= along;
      else if (from !== null) {
        const [left, right] = [op.left + from, op.left + along - 1];
        runs.push({ sheet: op.sheet, top: row, left, bottom: row, right });
        from = null;
      }
    }
  });
  return runs;
}

/** The expected cells as they are, when any is not as expected; no tolerance. */
export function staleBlocks(expects: readonly Block[], read: CellsRead): readonly Block[] | null {
  const now = expects.map(({ area, formulas }) => read.block(area, formulas ? ['formulas'] : []));
  const same = expects.every((expected, index) => {
    const found = now[index];
    return expected.values.every((line, down) =>
      line.every((value, along) => {
        const formula = found?.formulas?.[down]?.[along] ?? null;
        if (expected.formulas && formula !== (expected.formulas[down]?.[along] ?? null)) {
          return false;
        }
        return sameValue(value, found?.values[down]?.[along] ?? null);
      }),
    );
  });
  return same ? null : now;
}
