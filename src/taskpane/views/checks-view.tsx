/**
 * Kontroller: everything that was found, the gravest and costliest first, what is alike together; a click shows the
 * cell. Below it the checks that are switched off, and the marks. Spec: pane §9
 */
import { useEffect } from 'preact/hooks';
import { hasMarksSheet } from '#workbook/inspect/marks-sheet';
import { markFindings, restoreCutOff, switchTo, unmarkFindings } from '../actions/checks';
import { Button } from '../parts/button';
import { FindingTold } from '../parts/finding-told';
import type { ShownFinding } from '../shown-finding';
import type { ViewProps } from '../view';
import { Acceptance } from './acceptance';

export function ChecksView(props: ViewProps) {
  const { state, desk, words, controller } = props;
  const { findings, work } = state;
  const text = words.checks;
  const { checked } = desk;
  useEffect(() => {
    if (checked) void controller.wordFindings();
  }, [checked, controller]);
  const isCutOff = findings?.some(({ code }) => code === 'workbook/interrupted-write') ?? false;
  const found = findings?.filter(({ off }) => off === null) ?? [];
  const isInspected = controller.inspected !== null;
  const tellsRules = controller.surroundings.host.can.wants.includes('rules');
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
        <span role="status">
          {findings ? countsOf(found, found.length === findings.length, props) : ''}
        </span>
      </p>
      {!isInspected && <p class="quiet">{text.formulas}</p>}
      {isInspected && !tellsRules && <p class="quiet">{text.rules}</p>}
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
        {groupsOf(found).map((group) => (
          <li key={group[0].code + String(group[0].accepted)} class="finding">
            <FindingGroup {...props} group={group} />
          </li>
        ))}
      </ul>
      <SwitchedOff {...props} />
      <p class="actions">
        {found.length > 0 && (
          <Button onPress={() => void markFindings(controller)}>{text.mark}</Button>
        )}
        {hasMarksSheet(desk.opened.grids) && (
          <Button look="quiet" onPress={() => void unmarkFindings(controller)}>
            {text.unmark}
          </Button>
        )}
      </p>
    </>
  );
}

/** `isAll`: nothing else was left out. */
function countsOf(findings: readonly ShownFinding[], isAll: boolean, { words }: ViewProps): string {
  if (findings.length === 0) return isAll ? words.checks.none : words.checks.noneElse;
  const count = (severity: string) => findings.filter((each) => each.severity === severity).length;
  return words.checks.counts(count('error'), count('warning'), count('info'));
}

type Group = readonly [ShownFinding, ...ShownFinding[]];

/** Findings of one code stand where the first of them does. */
function groupsOf(findings: readonly ShownFinding[]): readonly Group[] {
  const groups = new Map<string, [ShownFinding, ...ShownFinding[]]>();
  for (const finding of findings) {
    const key = `${finding.code} ${String(finding.accepted)} ${finding.severity}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

interface GroupProps extends ViewProps {
  readonly group: Group;
}

/** So many of a kind are shown at once. */
const SHOWN = 3;

function FindingGroup(props: GroupProps) {
  const { state, words, controller, tell, group } = props;
  const text = words.checks;
  const [{ code, severity }] = group;
  const isOpen = state.forms.acceptance.code === code && severity !== 'info';
  const told = (finding: ShownFinding) => (
    <FindingTold key={finding.where} finding={finding} words={words} controller={controller} />
  );
  const choose = (off: boolean) => {
    tell({
      type: 'form changed',
      form: 'acceptance',
      change: { code, why: '', asked: false, off },
    });
  };
  return (
    <>
      {group.slice(0, SHOWN).map(told)}
      {group.length > SHOWN && (
        <details>
          <summary>{text.more(group.length - SHOWN)}</summary>
          {group.slice(SHOWN).map(told)}
        </details>
      )}
      {severity !== 'info' && !isOpen && (
        <p class="actions">
          <Button look="link" onPress={() => choose(false)}>
            {text.accept}
          </Button>
          <Button look="link" onPress={() => choose(true)}>
            {text.turnOff}
          </Button>
        </p>
      )}
      {isOpen && <Acceptance {...props} count={group.length} />}
    </>
  );
}

function SwitchedOff({ state, words, controller }: ViewProps) {
  const off = state.findings?.filter((finding) => finding.off !== null) ?? [];
  const text = words.checks;
  if (off.length === 0) return null;
  return (
    <section class="section" aria-label={text.off}>
      <h3>{text.off}</h3>
      <ul class="findings" role="list" aria-label={text.off}>
        {off.map((finding) => (
          <li key={finding.off} class="finding">
            <p>{finding.what}</p>
            <p class="actions">
              <Button
                look="link"
                onPress={() => void switchTo(controller, finding.off ?? '', null)}
              >
                {text.turnOn}
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
