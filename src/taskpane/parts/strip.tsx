/** The strip that is always there: how the budget stands, and what to do next. Spec: pane §3 */
import type { Amount } from '#core/money/amount';
import { holdsBudget, type OpenDesk, type PaneState } from '../state';
import type { Words } from '../words/words';

export function Strip({ state, words }: { readonly state: PaneState; readonly words: Words }) {
  const { desk } = state;
  return (
    <section class="strip" role="status" aria-label={words.strip.name}>
      {desk.kind === 'open' && holdsBudget(desk) ? (
        <Standing desk={desk} words={words} />
      ) : (
        <p class="strip-title">
          {desk.kind === 'opening' ? words.strip.opening : words.strip.noBudget}
        </p>
      )}
    </section>
  );
}

function Standing({ desk, words }: { readonly desk: OpenDesk; readonly words: Words }) {
  const { summary, checked } = desk;
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
        {checked ? words.nextStep(checked.next) : '…'}
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
