/**
 * Puts charts on a sheet of their own in the open workbook, with the figures they stand on: a new sheet where there is
 * none; where ours stands, its cells and its charts are brought up to date, each chart where it is. A chart of ours that
 * can no longer be drawn goes. A sheet with anybody else's content is never touched. Everything stands in the log.
 * Spec: charts §1
 */
import type { Finding } from '#core/findings/finding';
import { sameValue } from '#sheet/cell';
import { MAX_COLUMNS } from '#sheet/address';
import { chartNamed } from '#sheet/chart';
import { chartUpdate, chartsPut, type ChartUpdate } from '#workbook/log/chart-line';
import type { CellUpdate, Draft } from '#workbook/write/draft';
import { contentOf, gridOf, type SheetGrid } from '#workbook/grid';
import type { Host, SheetOp } from '#workbook/host';
import { logEntries } from '#workbook/log/journal';
import { outcomes } from '#workbook/log/log';
import { logText } from '#workbook/log/log-text';
import type { Opened } from '#workbook/opened';
import { standsAsWritten } from '../appendix/appendix-on-sheet';
import type { ChartSheet } from './chart-sheet';
import { raise } from '../findings';
import type { Prepared } from '../prepared';
import { refusals } from '../refusals';
import { planBy, type Writer } from '../writer';

export interface PreparedCharts extends Prepared {
  readonly step: 'added' | 'updated';
}

/** `drawn` null: there is nothing to draw on the sheet of that name. */
export async function chartsOnSheet(
  opened: Opened,
  name: string,
  drawn: ChartSheet | null,
  host: Pick<Host, 'can' | 'read'>,
  writer: Writer,
): Promise<PreparedCharts> {
  const grid = gridOf(opened.grids, name);
  const step = grid ? 'updated' : 'added';
  if (!drawn) return prepared({}, [raise('jobs/nothing-to-draw', { sheet: name })]);
  const { op } = drawn;
  const charts = host.can.charts ? drawn.charts : [];
  if (!grid) {
    const updates = charts.map((chart) => chartUpdate(op.name, chart.name, chart, null));
    return prepared({ sheets: [op], charts: updates });
  }
  if (!standsAsWritten(grid, opened)) {
    const where = { where: [{ sheet: grid.name }] };
    return prepared({}, [raise('jobs/sheet-foreign', { sheet: grid.name }, where)]);
  }
  return prepared({
    updates: updatesOf(grid, op, opened),
    charts: await chartUpdates(grid, { ...drawn, charts }),
  });

  /** What is to be drawn and is not, or otherwise; and what is not to be drawn any more. */
  async function chartUpdates(
    { name: sheet }: SheetGrid,
    { charts: wanted }: ChartSheet,
  ): Promise<readonly ChartUpdate[]> {
    const area = { sheet, top: 0, left: 0, bottom: 0, right: 0 };
    const [block] = await host.read({ areas: [area], want: ['charts'] });
    const there = block?.charts ?? [];
    const done = logEntries(opened.grids, opened.layout).filter(
      ({ outcome }) => outcome !== outcomes.begun,
    );
    const before = chartsPut(done, sheet);
    const put = wanted.flatMap((chart): ChartUpdate[] => {
      const held = before.get(chart.name) ?? null;
      const stands = chartNamed(there, chart.name) !== undefined;
      if (stands && JSON.stringify(held) === JSON.stringify(chart)) return [];
      return [chartUpdate(sheet, chart.name, chart, stands ? held : null)];
    });
    const gone = [...before].flatMap(([chart, held]): ChartUpdate[] =>
      chartNamed(wanted, chart) || !chartNamed(there, chart)
        ? []
        : [chartUpdate(sheet, chart, null, held)],
    );
    return [...put, ...gone];
  }

  function prepared(part: Partial<Draft>, objections: readonly Finding[] = []): PreparedCharts {
    const action = step === 'added' ? `Bladet ${name} skrivet` : `Bladet ${name} uppdaterat`;
    const request = planBy(writer, part, opened, action);
    return { step, objections: [...refusals(opened), ...objections], request };
  }
}

/** Cells that are to hold something else, and cells that are to be empty. */
function updatesOf(grid: SheetGrid, { cells }: SheetOp, { grids }: Opened): CellUpdate[] {
  const wanted = new Map(cells.map((cell) => [cell.row * MAX_COLUMNS + cell.column, cell.content]));
  const { block } = grid;
  block?.values.forEach((line, down) => {
    line.forEach((_, along) => {
      const key = (block.area.top + down) * MAX_COLUMNS + block.area.left + along;
      if (!wanted.has(key)) wanted.set(key, null);
    });
  });
  return [...wanted].flatMap(([key, value]) => {
    const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
    const held = logText(contentOf(grids, grid.name, row, column));
    const same = sameValue(held === '' ? null : held, logText(value));
    return same ? [] : [{ sheet: grid.name, row, column, value }];
  });
}
