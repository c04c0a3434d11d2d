/** One finding: how grave, how many kronor, what it is and what to do; a click shows its first cell. Spec: pane §9 */
import { isZero } from '#core/money/amount';
import type { ShownFinding } from '../shown-finding';
import type { ViewProps } from '../view';

export interface FindingToldProps extends Pick<ViewProps, 'words' | 'controller'> {
  readonly finding: ShownFinding;
}

export function FindingTold({ finding, words, controller }: FindingToldProps) {
  const { severity, effect, accepted, what, where, places, remedy } = finding;
  const text = words.checks;
  return (
    <>
      <p class="finding-head">
        <span class="severity" data-severity={severity}>
          {accepted ? text.accepted : text.severity[severity]}
        </span>
        {!isZero(effect) && <span class="number">{words.amounts.tkr(effect)}</span>}
      </p>
      {places.some(({ input }) => input === undefined) ? (
        <button
          type="button"
          class="finding-what"
          title={text.show(where)}
          onClick={() => void controller.show(places)}
        >
          <span>{what}</span>
          <span class="place">{where}</span>
        </button>
      ) : (
        <>
          <p>{what}</p>
          {where !== '' && <p class="quiet">{where}</p>}
        </>
      )}
      <p class="quiet">{remedy}</p>
    </>
  );
}
