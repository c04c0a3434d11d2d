/**
 * Whether a chart stands as an entry of the log left it. No host can be asked for what a chart shows, so the log is: what
 * our writings have put since then is not taken away with an older entry. Spec: workbook §9
 */
import type { ChartUpdate } from '#workbook/log/chart-line';
import { chartsPut } from '#workbook/log/chart-line';
import { logEntries, type LogEntry } from '#workbook/log/journal';
import { outcomes } from '#workbook/log/log';
import type { Opened } from '#workbook/opened';

/** `drawn` is what is taken back already; `chart` takes `entry` back. */
export function stillDrawn(
  opened: Opened,
  drawn: readonly ChartUpdate[],
  { op: { sheet, name, before } }: ChartUpdate,
  entry: LogEntry,
): boolean {
  // A writing that was cut off may have put the chart or not; either way it is the last.
  if (entry.outcome === outcomes.begun) return true;
  const planned = drawn.findLast(({ op }) => op.sheet === sheet && op.name === name);
  const done = logEntries(opened.grids, opened.layout).filter(
    ({ outcome }) => outcome !== outcomes.begun,
  );
  const now = planned ? planned.op.chart : (chartsPut(done, sheet).get(name) ?? null);
  return JSON.stringify(now) === JSON.stringify(before);
}
