/** By name and with a reason: all findings of one code are accepted together, or their check is switched off. Spec: pane §9 */
import { acceptFindings } from '../actions/checks';
import { Button } from '../parts/button';
import { TextArea } from '../parts/field';
import { NameField } from '../parts/name-field';
import type { ViewProps } from '../view';

export interface AcceptanceProps extends ViewProps {
  /** How many findings it is about. */
  readonly count: number;
}

export function Acceptance(props: AcceptanceProps) {
  const { state, words, controller, tell, count } = props;
  const { acceptance } = state.forms;
  const { off = false } = acceptance;
  const text = words.checks;
  const change = (to: Partial<typeof acceptance>) =>
    tell({ type: 'form changed', form: 'acceptance', change: to });
  return (
    <fieldset class="acceptance">
      <legend>{off ? text.turnOffTitle : text.acceptTitle}</legend>
      <p class="quiet">{off ? text.turnOffText : text.acceptAll(count)}</p>
      <TextArea
        label={text.why}
        rows={2}
        value={acceptance.why}
        error={acceptance.asked && acceptance.why.trim() === '' ? text.whyMissing : null}
        onChange={(why) => change({ why })}
      />
      <NameField {...props} />
      {acceptance.asked && state.who.trim() === '' && (
        <p class="field-error" role="alert">
          {off ? text.turnOffWho : text.whoMissing}
        </p>
      )}
      <p class="actions">
        <Button look="main" onPress={() => void acceptFindings(controller)}>
          {off ? text.doTurnOff : text.doAccept}
        </Button>
        <Button look="quiet" onPress={() => change({ code: null })}>
          {text.cancel}
        </Button>
      </p>
    </fieldset>
  );
}
