/** Which charts are asked for: those of the frames, or those of one or two scenarios by name. Spec: charts §1 */
import type { Finding } from '#core/findings/finding';
import type { Opened } from '#workbook/opened';
import type { ChartSheet } from './chart-sheet';
import { CHARTS_SHEET, frameCharts } from './frame-charts';
import { SCENARIO_CHART_SHEET, scenarioChart } from '../scenarios/scenario-chart';
import { listScenarios, scenarioNamed } from '../scenarios/scenarios';

export interface WantedCharts {
  /** The sheet on which they stand. */
  readonly sheet: string;
  /** null when there is nothing to draw. */
  readonly drawn: ChartSheet | null;
  /** Scenarios that are not there. */
  readonly findings: readonly Finding[];
}

/** No names: the charts of the frames. */
export function wantedCharts(opened: Opened, scenarioNames: readonly string[]): WantedCharts {
  if (scenarioNames.length === 0) {
    return { sheet: CHARTS_SHEET, drawn: frameCharts(opened), findings: [] };
  }
  const { scenarios } = listScenarios(opened);
  const named = scenarioNames.map((name) => scenarioNamed(scenarios, name));
  const findings = named.filter((each) => 'code' in each);
  const found = named.flatMap((each) => ('code' in each ? [] : [each]));
  const drawn = findings.length > 0 ? null : scenarioChart(opened, found);
  return { sheet: SCENARIO_CHART_SHEET, drawn, findings };
}
