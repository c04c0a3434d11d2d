/** What Ramar, Bilaga and the page of scenarios ask for alike: native charts on a sheet of their own. Spec: charts §1 */
import type { Controller } from '../controller';

/** No names: the charts of the frames; else those of one or two scenarios. The sheet comes before the user's eyes. */
export async function drawCharts(
  controller: Controller,
  scenarios: readonly string[],
): Promise<void> {
  const [{ wantedCharts }, { chartsOnSheet }] = await Promise.all([
    import('#jobs/charts/charts'),
    import('#jobs/charts/charts-on-sheet'),
  ]);
  const { host } = controller.surroundings;
  let on: string | null = null;
  const done = await controller.write('charts-drawn', (opened, writer) => {
    const { sheet, drawn, findings } = wantedCharts(opened, scenarios);
    on = sheet;
    return findings.length > 0
      ? { objections: findings, request: null }
      : chartsOnSheet(opened, sheet, drawn, host, writer);
  });
  if (done && on !== null) await controller.show([{ sheet: on, cell: 'A1' }]);
}
