/**
 * The log's line for a chart that a writing puts on a sheet: Cell names the sheet alone ("Diagram!"), Före and Efter hold
 * its title and its data as JSON, Före as we put it last. No host can be asked for a chart, so the log remembers it, for
 * bringing it up to date and for taking it back. Spec: workbook §9
 */
import { CHART_MARK, type Chart } from '#sheet/chart';
import type { CellValue } from '#sheet/cell';
import type { ChartOp } from '../host';
import type { LogEntry } from './journal';
import type { LogLine } from './log';
import { sheetAt, sheetPlace } from './sheet-place';

const WORDS = new RegExp(`^(diagram .*) (\\{"name":"${CHART_MARK}.*\\})$`, 'su');
const GONE = /^inget diagram (.+)$/u;

/** A chart to be put, with its line in the log. */
export interface ChartUpdate {
  readonly op: ChartOp;
  readonly line: LogLine;
}

export function chartUpdate(
  sheet: string,
  name: string,
  chart: Chart | null,
  before: Chart | null,
): ChartUpdate {
  const line = {
    cell: sheetPlace(sheet),
    before: told(name, before),
    after: told(name, chart),
  };
  return { op: { kind: 'chart', sheet, name, chart, before }, line };
}

/** The charts on a sheet as our writings, these lines, have left them, by name. */
export function chartsPut(entries: readonly LogEntry[], sheet: string): ReadonlyMap<string, Chart> {
  const charts = new Map<string, Chart>();
  for (const { cell, after } of entries) {
    if (sheetAt(cell)?.toLowerCase() !== sheet.toLowerCase()) continue;
    const put = chartIn(after);
    if (!put) continue;
    if (put.chart) charts.set(put.name, put.chart);
    else charts.delete(put.name);
  }
  return charts;
}

/** The operation that takes a line's chart back, with its own line; null for any other line. */
export function chartTakenBack({ cell, before, after }: LogEntry): ChartUpdate | null {
  const sheet = sheetAt(cell);
  const [stood, put] = [chartIn(before), chartIn(after)];
  if (sheet === null || !stood || !put) return null;
  return chartUpdate(sheet, put.name, stood.chart, put.chart);
}

/** What a person reads of a chart's line; null for any other content. */
export function chartInWords(content: string): string | null {
  return WORDS.exec(content)?.[1] ?? null;
}

function told(name: string, chart: Chart | null): string {
  return chart ? `diagram ”${chart.title}” ${JSON.stringify(chart)}` : `inget diagram ${name}`;
}

function chartIn(
  content: CellValue,
): { readonly name: string; readonly chart: Chart | null } | null {
  if (typeof content !== 'string') return null;
  const [, gone] = GONE.exec(content) ?? [];
  if (gone?.startsWith(CHART_MARK)) return { name: gone, chart: null };
  const [, , json] = WORDS.exec(content) ?? [];
  if (json === undefined) return null;
  try {
    const chart = JSON.parse(json) as Chart;
    return chart.name.startsWith(CHART_MARK) ? { name: chart.name, chart } : null;
  } catch {
    // Somebody has changed the line by hand: it is no line of a chart any more.
    return null;
  }
}
