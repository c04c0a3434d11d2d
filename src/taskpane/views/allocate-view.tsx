/** Fördela: a change of a source shared out to recipients or posts, seen before it is written. Spec: pane §6 */
import { sources, type Source } from '#core/budget/words';
import { isZero } from '#core/money/amount';
import { formatAmount } from '#core/money/format';
import { keyNames } from '#jobs/keys/share-by-key';
import { fieldsOf, previewAllocation, shareByKey, writeAllocation } from '../actions/allocate';
import { readAllocation } from '../forms/allocation-reading';
import type { AllocationEvent } from '../forms/allocation-form';
import { amountError } from '../parts/amount-error';
import { Button } from '../parts/button';
import { Checkbox } from '../parts/checkbox';
import { DecisionFields } from '../parts/decision-fields';
import { SelectField, TextField } from '../parts/field';
import { SmallestUnitField } from '../parts/smallest-unit-field';
import { NameField } from '../parts/name-field';
import type { ViewProps } from '../view';
import { AllocationPreviewed } from './allocation-previewed';
import { Shares } from './shares';
import { toScenarios, toTotal } from './turn-to';

export function AllocateView(props: ViewProps) {
  const { state, desk, words, controller, tell } = props;
  const { summary, opened } = desk;
  const form = state.allocation;
  const text = words.allocate;
  const { language } = controller.surroundings;
  const reading = readAllocation(form, fieldsOf(form, opened), language);
  const change = (event: AllocationEvent) => tell({ type: 'allocation', event });
  if (summary.sources.length === 0) return <p class="empty">{text.noSources}</p>;
  const because = state.work?.slow ? words.writing.busy : null;
  return (
    <form
      class="view-form"
      aria-label={text.title}
      onSubmit={(event) => {
        event.preventDefault();
        void previewAllocation(controller);
      }}
    >
      <h2>{text.title}</h2>
      {/* Enter in a field submits only a form that has such a button. */}
      <button type="submit" hidden />
      <Waiting {...props} />
      <div class="fields two">
        <TextField
          kind="amount"
          label={words.writing.amount}
          hint={words.writing.amountHint}
          error={amountError(reading.amount, props, form.asked)}
          value={form.amount}
          onChange={(typed) => change({ type: 'amount typed', text: typed })}
        />
        <SelectField
          label={words.writing.source}
          value={form.source ?? ''}
          choices={sources.map((source) => ({ value: source, text: source }))}
          onChange={(value) => {
            const source = sources.find((each) => each === value);
            if (source) change({ type: 'source chosen', source });
          }}
        />
        <SelectField
          label={text.to}
          value={form.target}
          choices={[
            { value: 'recipients', text: text.recipients },
            { value: 'posts', text: text.posts },
          ]}
          onChange={(value) =>
            change({ type: 'target chosen', target: value === 'posts' ? 'posts' : 'recipients' })
          }
        />
        <SelectField
          label={text.key}
          value={form.key ?? ''}
          choices={[
            { value: '', text: text.byHand },
            ...keyNames(opened).map((key) => ({ value: key, text: key })),
          ]}
          onChange={(key) => {
            if (key !== '') void shareByKey(controller, key);
          }}
        />
        <SmallestUnitField
          amounts={[reading.amount.kind === 'amount' ? reading.amount.amount : null]}
          unit={form.smallest}
          words={words}
          onChange={(smallest) => change({ type: 'smallest chosen', smallest })}
        />
      </div>
      <Shares {...props} reading={reading} />
      {form.key !== null && (
        <Checkbox
          label={words.reasons.toSheet}
          checked={form.traceSheet}
          onChange={(wanted) => change({ type: 'trace wanted', wanted })}
        />
      )}
      <DecisionFields
        decision={form.decision}
        words={words}
        onChange={(decision) => change({ type: 'decision typed', decision })}
      />
      <NameField {...props} />
      {form.preview && <AllocationPreviewed preview={form.preview} words={words} />}
      <p class="actions">
        <Button
          look={form.preview ? 'plain' : 'main'}
          because={because}
          onPress={() => void previewAllocation(controller)}
        >
          {text.preview}
        </Button>
        <Button
          look={form.preview ? 'main' : 'plain'}
          because={because}
          onPress={() => void writeAllocation(controller)}
        >
          {words.writing.write}
        </Button>
      </p>
      <p class="beside">
        <Button look="link" onPress={() => toScenarios(props, 'allocation')}>
          {words.scenarios.saveAs}
        </Button>
        <Button look="link" onPress={() => toTotal(props)}>
          {words.total.open}
        </Button>
      </p>
    </form>
  );
}

/** The changes that wait to be allocated, to choose from when there are several. */
function Waiting({ state, desk, words, controller, tell }: ViewProps) {
  const { language } = controller.surroundings;
  const waiting = desk.summary.sources.flatMap(({ source, unallocated }) =>
    unallocated && !isZero(unallocated) ? [{ source, unallocated }] : [],
  );
  if (waiting.length === 0) return <p class="quiet">{words.allocate.nothingWaiting}</p>;
  const choose = (source: Source, amount: string) =>
    tell({ type: 'allocation', event: { type: 'change chosen', source, amount } });
  return (
    <div class="choices" role="group" aria-label={words.allocate.waiting}>
      <span class="quiet">{words.allocate.waiting}:</span>
      {waiting.map(({ source, unallocated }) => (
        <button
          key={source}
          type="button"
          class="chip"
          aria-pressed={state.allocation.source === source}
          onClick={() => choose(source, formatAmount(unallocated, { unit: 'tkr', language }))}
        >
          {source} {words.amounts.change(unallocated)}
        </button>
      ))}
    </div>
  );
}
