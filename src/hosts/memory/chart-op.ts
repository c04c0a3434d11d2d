/** Drafts a chart on its sheet: in the place of the one of its name, or after the others. Spec: files §16 */
import { invariant } from '#core/money/invariant';
import { CHART_MARK, chartNamed } from '#sheet/chart';
import type { ChartOp } from '#workbook/host';
import type { Draft } from './draft';

export function draftChart(draft: Draft, { sheet: on, name, chart }: ChartOp): void {
  const sheet = draft.sheet(on);
  const charts = draft.charts.get(sheet) ?? sheet.charts;
  const held = chartNamed(charts, name);
  if (!chart) {
    if (held) draft.charts.set(sheet, without(charts, held));
    return;
  }
  const { source, series } = chart;
  invariant(name.startsWith(CHART_MARK), 'a chart of ours is named as one', { name });
  invariant(series.length === source.right - source.left, 'a chart has a series for each column');
  if (sheet.isProtected) draft.refuse('protected', { ...chart.position, sheet: sheet.name });
  const put = { ...chart, name: held?.name ?? name, source: { ...source, sheet: sheet.name } };
  if (JSON.stringify(held) === JSON.stringify(put)) return;
  draft.charts.set(
    sheet,
    held ? charts.map((each) => (each === held ? put : each)) : [...charts, put],
  );
}

function without<T>(all: readonly T[], one: T): readonly T[] {
  return all.filter((each) => each !== one);
}
