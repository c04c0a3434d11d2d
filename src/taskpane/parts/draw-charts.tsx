/** The button that draws native charts in the workbook. Spec: charts §1 */
import { drawCharts } from '../actions/charts';
import type { ViewProps } from '../view';
import { Button } from './button';

export interface DrawChartsProps extends Pick<ViewProps, 'state' | 'words' | 'controller'> {
  /** None: the charts of the frames. */
  readonly scenarios?: readonly string[];
}

export function DrawCharts({ state, words, controller, scenarios = [] }: DrawChartsProps) {
  const busy = state.work?.slow ? words.writing.busy : null;
  return (
    <Button because={busy} onPress={() => void drawCharts(controller, scenarios)}>
      {words.frames.draw}
    </Button>
  );
}
