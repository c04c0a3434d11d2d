/** Stäm av mot redovisningen: the rows of the accounts beside the posts, and rules for those that nothing knows. Spec: pane §12 */
import { useMemo } from 'preact/hooks';
import { periodOf } from '#core/reconcile/period';
import { reconciliationReport } from '#core/reconcile/reconciliation-report';
import { reconcileAccounts } from '#jobs/reconcile/reconcile-accounts';
import { Checkbox } from '../parts/checkbox';
import { SelectField, TextField } from '../parts/field';
import { FileField } from '../parts/file-field';
import { FindingList } from '../parts/finding-list';
import type { ViewProps } from '../view';
import { ReportSection } from '../views/module-report';
import { changeBeside, chooseAccounts } from './beside-actions';
import { besideWords } from './beside-words';
import { NewRule } from './new-rule';

export function ReconcilePage(props: ViewProps) {
  const { state, desk, words, controller } = props;
  const text = besideWords[controller.surroundings.language];
  const { accounts, problem, period: typed, against, reversed } = state.forms.beside;
  const period = typed.trim() === '' ? undefined : periodOf(typed);
  const done = useMemo(() => {
    if (!accounts || period === null) return null;
    const { grids } = accounts;
    const chosen = { period, reversed, against: against ?? undefined };
    return reconcileAccounts(desk.opened, { grids, ...chosen });
  }, [accounts, desk.opened, typed, reversed, against]);
  const reconciliation = done?.reconciliation ?? null;
  const report = useMemo(
    () => done && reconciliation && reconciliationReport(reconciliation, done.against, done.period),
    [done],
  );
  const [summary, ...rest] = report?.sections ?? [];
  return (
    <section class="section" aria-label={text.reconcile}>
      <h2>{text.reconcile}</h2>
      <p>{text.reconcileText}</p>
      <FileField
        label={text.accounts}
        accept=".csv,.txt,.tsv,.xlsx,.xlsm"
        note={accounts && text.chosen(accounts.name)}
        problem={problem}
        onChoose={(file) => void chooseAccounts(controller, file)}
      />
      {accounts && <Choices {...props} wrong={period === null} />}
      {summary && <ReportSection section={summary} {...{ words, controller }} />}
      {done && (
        <FindingList title={text.findings} findings={done.findings} {...{ words, controller }} />
      )}
      {reconciliation && <NewRule {...props} unmatched={reconciliation.unmatched} />}
      {rest.map((section, rank) => (
        <ReportSection key={rank} section={section} {...{ words, controller }} />
      ))}
    </section>
  );
}

interface ChoicesProps extends ViewProps {
  /** Whether the period that is typed is none. */
  readonly wrong: boolean;
}

function Choices({ state, controller, wrong }: ChoicesProps) {
  const text = besideWords[controller.surroundings.language];
  const { period, against, reversed } = state.forms.beside;
  const { usual, outcome, budget } = text.againstChoices;
  return (
    <div class="fields">
      <TextField
        label={text.period}
        value={period}
        hint={text.periodHint}
        error={wrong ? text.periodWrong : null}
        onChange={(to) => changeBeside(controller, { period: to })}
      />
      <SelectField
        label={text.against}
        value={against ?? ''}
        choices={[
          { value: '', text: usual },
          { value: 'outcome', text: outcome },
          { value: 'budget', text: budget },
        ]}
        onChange={(to) =>
          changeBeside(controller, { against: to === 'outcome' || to === 'budget' ? to : null })
        }
      />
      <Checkbox
        label={text.reversed}
        checked={reversed}
        onChange={(to) => changeBeside(controller, { reversed: to })}
      />
    </div>
  );
}
