/** The strip that is always there: how the budget stands, and what to do next. Spec: pane §3 */
import type { Checked } from '#core/checks/all';
import type { Amount } from '#core/money/amount';
import { holdsBudget, type PaneState } from '../state';
import type { Words } from '../words/words';

export function Strip({ state, words }: { readonly state: PaneState; readonly words: Words }) {
  const { desk } = state;
  return (
    <section class="strip" role="status" aria-label={words.strip.name}>
      {desk.kind === 'open' && holdsBudget(desk) ? (
        <Standing checked={desk.checked} words={words} />
      ) : (
        <p class="strip-title">
          {desk.kind === 'opening' ? words.strip.opening : words.strip.noBudget}
        </p>
      )}
    </section>
  );
}

function Standing({ checked, words }: { readonly checked: Checked; readonly words: Words }) {
  const { summary, next } = checked;
  const { strip, amounts } = words;
  const mkr = (amount: Amount | null) => (amount ? amounts.mkr(amount) : strip.unknown);
  const tkr = (amount: Amount | null) => (amount ? amounts.tkr(amount) : strip.unknown);
  return (
    <>
      <p class="strip-title">
        <strong>{summary.year ?? strip.noYear}</strong>
        <span class="state" data-state={summary.state}>
          {words.states[summary.state]}
        </span>
      </p>
      <dl class="figures">
        {summary.sources.map(({ source, amount }) => (
          <Figure key={source} name={source} value={mkr(amount)} />
        ))}
        <Figure name={strip.total} value={mkr(summary.total)} strong />
        <Figure name={strip.distributed} value={mkr(summary.distributed)} />
        <Figure name={strip.unallocated} value={tkr(summary.unallocated)} />
      </dl>
      <p class="next">
        <span class="quiet">{strip.next}: </span>
        {words.nextStep(next)}
      </p>
    </>
  );
}

function Figure(props: {
  readonly name: string;
  readonly value: string;
  readonly strong?: boolean;
}) {
  return (
    <div class={props.strong ? 'figure strong' : 'figure'}>
      <dt>{props.name}</dt>
      <dd>{props.value}</dd>
    </div>
  );
}
