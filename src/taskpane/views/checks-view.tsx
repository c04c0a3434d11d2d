/** Kontroller: everything that was found, the gravest and costliest first; a click shows the cell. Spec: pane §9 */
import { useEffect } from 'preact/hooks';
import { acceptFindings, restoreCutOff } from '../actions/checks';
import { Button } from '../parts/button';
import { TextArea } from '../parts/field';
import { FindingTold } from '../parts/finding-told';
import { NameField } from '../parts/name-field';
import type { ShownFinding } from '../shown-finding';
import type { ViewProps } from '../view';

export function ChecksView(props: ViewProps) {
  const { state, desk, words, controller } = props;
  const { findings, work } = state;
  const text = words.checks;
  const { checked } = desk;
  useEffect(() => {
    if (checked) void controller.wordFindings();
  }, [checked, controller]);
  const isCutOff = findings?.some(({ code }) => code === 'workbook/interrupted-write') ?? false;
  return (
    <>
      <p class="actions">
        <Button
          look="main"
          because={work?.slow ? words.writing.busy : null}
          onPress={() => void controller.check()}
        >
          {text.run}
        </Button>
        <span role="status">{findings ? countsOf(findings, props) : ''}</span>
      </p>
      {isCutOff && (
        <div class="message error">
          <p>{text.interrupted}</p>
          <p class="actions">
            <Button onPress={() => void restoreCutOff(controller)}>
              {text.restoreInterrupted}
            </Button>
          </p>
        </div>
      )}
      <ul class="findings" role="list" aria-label={text.list}>
        {findings?.map((finding, rank) => (
          <li key={`${finding.code} ${finding.where} ${String(rank)}`} class="finding">
            <FindingCard {...props} finding={finding} rank={rank} />
          </li>
        ))}
      </ul>
    </>
  );
}

function countsOf(findings: readonly ShownFinding[], { words }: ViewProps): string {
  if (findings.length === 0) return words.checks.none;
  const count = (severity: string) => findings.filter((each) => each.severity === severity).length;
  return words.checks.counts(count('error'), count('warning'), count('info'));
}

interface CardProps extends ViewProps {
  readonly finding: ShownFinding;
  readonly rank: number;
}

function FindingCard(props: CardProps) {
  const { state, words, controller, tell, finding, rank } = props;
  const text = words.checks;
  const { severity, code } = finding;
  const open = state.forms.acceptance.code === code;
  const first = state.findings?.findIndex((each) => each.code === code) === rank;
  return (
    <>
      <FindingTold finding={finding} words={words} controller={controller} />
      {severity !== 'info' && !open && (
        <p class="actions">
          <Button
            look="link"
            onPress={() =>
              tell({
                type: 'form changed',
                form: 'acceptance',
                change: { code, why: '', asked: false },
              })
            }
          >
            {text.accept}
          </Button>
        </p>
      )}
      {open && first && <Acceptance {...props} />}
    </>
  );
}

/** By name and with a reason; all findings of one code together. */
function Acceptance(props: CardProps) {
  const { state, words, controller, tell, finding } = props;
  const { acceptance } = state.forms;
  const text = words.checks;
  const alike = state.findings?.filter(({ code, accepted }) => code === finding.code && !accepted);
  const change = (to: Partial<typeof acceptance>) =>
    tell({ type: 'form changed', form: 'acceptance', change: to });
  return (
    <fieldset class="acceptance">
      <legend>{text.acceptTitle}</legend>
      <p class="quiet">{text.acceptAll(alike?.length ?? 1)}</p>
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
          {text.whoMissing}
        </p>
      )}
      <p class="actions">
        <Button look="main" onPress={() => void acceptFindings(controller)}>
          {text.doAccept}
        </Button>
        <Button look="quiet" onPress={() => change({ code: null })}>
          {text.cancel}
        </Button>
      </p>
    </fieldset>
  );
}
