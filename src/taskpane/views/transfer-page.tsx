/** Omfördela: money of one source from one recipient's frame to another's. Spec: pane §12 */
import { recipientsOf } from '#core/budget/history';
import { sources } from '#core/budget/words';
import { ofYear } from '#core/budget/year';
import { add, negate, type Amount } from '#core/money/amount';
import { writeTransfer } from '../actions/more';
import type { TransferForm } from '../forms/forms';
import { typedAmount } from '../forms/typed-amount';
import { amountError } from '../parts/amount-error';
import { Button } from '../parts/button';
import { DecisionFields } from '../parts/decision-fields';
import { SelectField, TextField } from '../parts/field';
import { NameField } from '../parts/name-field';
import { Table } from '../parts/table';
import type { ViewProps } from '../view';

export function TransferPage(props: ViewProps) {
  const { state, desk, words, controller, tell } = props;
  const form = state.forms.transfer;
  const text = words.transfer;
  const { writing } = words;
  const change = (to: Partial<TransferForm>) =>
    tell({ type: 'form changed', form: 'transfer', change: to });
  const recipients = recipientsOf(ofYear(desk.opened.book));
  const choices = [
    { value: '', text: text.choose },
    ...recipients.map((recipient) => ({ value: recipient, text: recipient })),
  ];
  const typed = typedAmount(form.amount, controller.surroundings.language);
  const missing = (value: string) => (form.asked && value === '' ? text.missing : null);
  return (
    <form class="view-form" aria-label={text.title} onSubmit={(event) => event.preventDefault()}>
      <h2>{text.title}</h2>
      <div class="fields two">
        <TextField
          kind="amount"
          label={writing.amount}
          hint={writing.amountHint}
          value={form.amount}
          error={amountError(typed, props, form.asked)}
          onChange={(amount) => change({ amount })}
        />
        <SelectField
          label={writing.source}
          value={form.source}
          choices={sources.map((source) => ({ value: source, text: source }))}
          onChange={(value) => {
            const source = sources.find((each) => each === value);
            if (source) change({ source });
          }}
        />
        <SelectField
          label={text.from}
          value={form.from}
          choices={choices}
          error={missing(form.from)}
          onChange={(from) => change({ from })}
        />
        <SelectField
          label={text.to}
          value={form.to}
          choices={choices}
          error={missing(form.to)}
          onChange={(to) => change({ to })}
        />
      </div>
      {typed.kind === 'amount' && <After {...props} amount={typed.amount} />}
      <DecisionFields
        decision={form.decision}
        words={words}
        onChange={(decision) => change({ decision })}
      />
      <NameField {...props} />
      <p class="actions">
        <Button
          look="main"
          because={state.work?.slow ? writing.busy : null}
          onPress={() => void writeTransfer(controller)}
        >
          {writing.write}
        </Button>
      </p>
    </form>
  );
}

/** Both frames before and after. */
function After({ state, desk, words, amount }: ViewProps & { readonly amount: Amount }) {
  const { from, to, source } = state.forms.transfer;
  const lines = [
    { recipient: from, change: negate(amount) },
    { recipient: to, change: amount },
  ].flatMap(({ recipient, change }) => {
    const row = desk.summary.recipients.find((each) => each.recipient === recipient)?.row;
    const before = row?.amount[source] ?? null;
    return row ? [[recipient, tkr(before), tkr(before && add(before, change))] as const] : [];
  });
  if (lines.length === 0) return null;
  return (
    <Table
      caption={words.transfer.after}
      columns={[
        { heading: `${words.allocate.recipient} (${source}, tkr)` },
        { heading: words.allocate.before, number: true },
        { heading: words.allocate.after, number: true },
      ]}
      rows={lines}
    />
  );

  function tkr(held: Amount | null): string {
    return held ? words.amounts.inTkr(held) : words.unknownAmount;
  }
}
