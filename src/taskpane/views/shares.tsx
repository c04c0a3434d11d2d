/** One field for each recipient or chosen post, with what it has now and would have, and the live remainder. Spec: pane §6 */
import type { BySource, Post } from '#core/budget/book';
import { nameOfPost } from '#core/budget/name-of-post';
import { ofYear } from '#core/budget/year';
import { absolute, add, compare, isZero, ZERO, type Amount } from '#core/money/amount';
import type { AllocationEvent } from '../forms/allocation-form';
import type { AllocationReading, ReadShare } from '../forms/allocation-reading';
import { amountError } from '../parts/amount-error';
import { Button } from '../parts/button';
import { SelectField, TextField } from '../parts/field';
import { LongList } from '../parts/long-list';
import { Reason } from '../parts/reason';
import type { ViewProps } from '../view';

interface SharesProps extends ViewProps {
  readonly reading: AllocationReading;
}

const LONGEST_BESIDE = 12;

export function Shares(props: SharesProps) {
  const { state, desk, words, tell, reading } = props;
  const form = state.allocation;
  const text = words.allocate;
  const posts = form.target === 'posts' ? ofYear(desk.opened.book).posts : [];
  // Of posts that are called the same the first is meant.
  const named = new Map([...posts].reverse().map((post) => [nameOfPost(post), post]));
  const change = (event: AllocationEvent) => tell({ type: 'allocation', event });
  const { language } = props.controller.surroundings;
  // A long name stands above its field.
  const isLong =
    form.target === 'posts' || reading.shares.some(({ to }) => to.length > LONGEST_BESIDE);
  const reasons = new Map(form.key === null ? [] : form.lines.map((line) => [line.name, line]));
  return (
    <fieldset>
      <legend>{text.shares}</legend>
      {form.target === 'posts' && (
        <SelectField
          label={text.addPost}
          value=""
          choices={[
            { value: '', text: text.choosePost },
            ...posts
              .filter((post) => !form.shares.has(nameOfPost(post)))
              .map((post) => ({ value: nameOfPost(post), text: titleOf(post) })),
          ]}
          onChange={(to) => {
            if (to !== '') change({ type: 'share typed', to, text: '' });
          }}
        />
      )}
      {form.target === 'recipients' && reading.shares.length === 0 && (
        <p class="empty">{text.noRecipients}</p>
      )}
      {form.source !== null && reading.shares.length > 0 && (
        <p class="field-hint">{text.ofSource(form.source)}</p>
      )}
      <LongList rows={reading.shares} class={isLong ? 'shares long' : 'shares'} words={words}>
        {(share) => {
          const line = reasons.get(share.to);
          const post = named.get(share.to);
          const name = post?.name ?? share.to;
          return (
            <li key={share.to} class="share">
              <TextField
                kind="amount"
                label={text.share(name)}
                value={form.shares.get(share.to) ?? ''}
                error={amountError(share.typed, props)}
                onChange={(typed) => change({ type: 'share typed', to: share.to, text: typed })}
              />
              <BeforeAfter {...props} share={share} post={post} />
              {form.target === 'posts' && (
                <Button
                  look="quiet"
                  label={text.takeOut(name)}
                  onPress={() => change({ type: 'post taken out', to: share.to })}
                >
                  ×
                </Button>
              )}
              {line && <Reason {...{ line, name, words, language }} />}
            </li>
          );
        }}
      </LongList>
      <Remainder reading={reading} words={words} />
    </fieldset>
  );
}

interface BeforeAfterProps extends SharesProps {
  readonly share: ReadShare;
  /** Whose share it is; missing for a recipient. */
  readonly post: Post | undefined;
}

/** "203 000 → 203 065", of the chosen source. */
function BeforeAfter({ state, desk, words, share, post }: BeforeAfterProps) {
  const { source } = state.allocation;
  if (source === null) return null;
  const before = amountNow(desk.summary.recipients, post, share.to)?.[source] ?? null;
  const after = amountAfter(before, share.amount, post !== undefined);
  const tkr = (amount: Amount | null) =>
    amount ? words.amounts.inTkr(amount) : words.unknownAmount;
  return (
    <p class="before-after">
      <span class="off-screen">{words.allocate.before} </span>
      {tkr(before)} <span aria-hidden="true">→</span>
      <span class="off-screen"> {words.allocate.after}</span> <strong>{tkr(after)}</strong>
    </p>
  );
}

function amountNow(
  recipients: ViewProps['desk']['summary']['recipients'],
  post: Post | undefined,
  to: string,
): BySource | undefined {
  const recipient = recipients.find((each) => each.recipient === to)?.row.amount;
  return recipient ?? post?.amount;
}

/** An unknown post gets its share as its amount; an unknown frame stays unknown. */
function amountAfter(before: Amount | null, share: Amount | null, isPost: boolean): Amount | null {
  if (share === null) return null;
  if (before === null) return isPost && !isZero(share) ? share : null;
  return add(before, share);
}

function Remainder({ reading, words }: Pick<SharesProps, 'reading' | 'words'>) {
  const { remainder, amount } = reading;
  const text = words.allocate;
  if (amount.kind !== 'amount' || !remainder) return null;
  if (isZero(remainder)) {
    return (
      <p class="remainder done" role="status">
        {text.allocated}
      </p>
    );
  }
  const over = compare(remainder, ZERO) !== compare(amount.amount, ZERO);
  return (
    <p class={over ? 'remainder over' : 'remainder'} role="status">
      {over ? (
        text.tooMuch(words.amounts.tkr(absolute(remainder)))
      ) : (
        <>
          {text.remainder}: <strong>{words.amounts.tkr(remainder)}</strong>
        </>
      )}
    </p>
  );
}

function titleOf({ recipient, name }: Post): string {
  return recipient === null ? name : `${recipient} · ${name}`;
}
