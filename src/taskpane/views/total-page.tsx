/**
 * Sätt total: a new sum typed over the posts of a recipient, with posts held, every post before and after at each stroke,
 * and why. Spec: allocation §13, pane §14
 */
import { sources } from '#core/budget/words';
import { isZero, subtract } from '#core/money/amount';
import { changeTotal, writeTotal } from '../actions/total';
import { readTotal, type TotalForm, type TotalLine } from '../forms/total-reading';
import { amountError } from '../parts/amount-error';
import { Button } from '../parts/button';
import { Checkbox } from '../parts/checkbox';
import { DecisionFields } from '../parts/decision-fields';
import { SelectField, TextField } from '../parts/field';
import { NameField } from '../parts/name-field';
import { LongList } from '../parts/long-list';
import { SmallestUnitField } from '../parts/smallest-unit-field';
import { Reason } from '../parts/reason';
import { Told } from '../parts/told';
import type { ViewProps } from '../view';
import { toScenarios } from './turn-to';

export function TotalPage(props: ViewProps) {
  const { state, desk, words, controller } = props;
  const form = state.forms.total;
  const text = words.total;
  const { language } = controller.surroundings;
  const reading = readTotal(form, desk.opened, language);
  const change = (to: Partial<TotalForm>) => changeTotal(controller, to);
  if (!reading) return <p class="empty">{text.noPosts}</p>;
  const { recipient, source, typed, now, lines, objections, told, wish } = reading;
  const standing = desk.summary.recipients.find((each) => each.recipient === recipient);
  const frame = standing?.row.amount[source];
  const total = typed.kind === 'amount' ? typed.amount : null;
  return (
    <form class="view-form" aria-label={text.title} onSubmit={(event) => event.preventDefault()}>
      <h2>{text.title}</h2>
      <p class="quiet">{text.text}</p>
      <div class="fields two">
        <SelectField
          label={text.recipient}
          value={recipient}
          choices={reading.recipients.map((each) => ({ value: each, text: each }))}
          onChange={(to) => change({ recipient: to, source: null, total: null, turned: {} })}
        />
        <SelectField
          label={words.writing.source}
          value={source}
          choices={sources.map((each) => ({ value: each, text: each }))}
          onChange={(value) => {
            const chosen = sources.find((each) => each === value);
            if (chosen) change({ source: chosen, total: null, turned: {} });
          }}
        />
      </div>
      {lines.length === 0 ? (
        <p class="empty">{text.noPostsHere(source)}</p>
      ) : (
        <>
          <TextField
            kind="amount"
            label={text.newTotal}
            hint={text.sumNow(words.amounts.tkr(now))}
            value={reading.text}
            error={amountError(typed, props, true)}
            onChange={(typedText) => change({ total: typedText })}
          />
          <SmallestUnitField
            amounts={[total, ...lines.map(({ before, held }) => (held ? before : null))]}
            unit={form.smallest}
            words={words}
            onChange={(smallest) => change({ smallest })}
          />
          {frame && !isZero(subtract(frame, total ?? now)) && (
            <p>
              <Button look="link" onPress={() => change({ total: words.amounts.inTkr(frame) })}>
                {text.takeFrame(words.amounts.tkr(frame))}
              </Button>
            </p>
          )}
          <Told title={text.stopped} findings={objections} controller={controller} />
          <fieldset>
            <legend>{text.posts}</legend>
            <LongList key={`${recipient} ${source}`} class="posts" rows={lines} words={words}>
              {(line) => <Line key={line.post} {...props} line={line} />}
            </LongList>
            {total && objections.length === 0 && (
              <p class="remainder" role="status">
                {text.sumAfter} <strong>{words.amounts.tkr(total)}</strong>
                {!isZero(subtract(total, now)) &&
                  ` (${words.amounts.change(subtract(total, now))})`}
              </p>
            )}
          </fieldset>
        </>
      )}
      <Told title={text.remarks} findings={told} controller={controller} />
      <Checkbox
        label={words.reasons.toSheet}
        checked={form.traceSheet}
        onChange={(traceSheet) => change({ traceSheet })}
      />
      <DecisionFields
        decision={form.decision}
        words={words}
        onChange={(decision) => change({ decision })}
      />
      <NameField {...props} />
      <p class="actions">
        <Button
          look="main"
          because={state.work?.slow ? words.writing.busy : wish ? null : text.unchanged}
          onPress={() => void writeTotal(controller)}
        >
          {words.writing.write}
        </Button>
        <Button onPress={() => toScenarios(props, 'total')}>{words.scenarios.saveAs}</Button>
      </p>
    </form>
  );
}

function Line({ state, words, controller, line }: ViewProps & { readonly line: TotalLine }) {
  const { post, name, before, after, held } = line;
  const text = words.total;
  const { turned } = state.forms.total;
  return (
    <li class="post">
      <span class="post-name">
        {name} {post !== name && <span class="quiet post-id">{post}</span>}
      </span>
      <Checkbox
        label={text.holdPost(post === name ? name : `${post} ${name}`)}
        shown={text.hold}
        checked={held}
        onChange={(to) => changeTotal(controller, { turned: { ...turned, [post]: to } })}
      />
      <p class="before-after">
        <span class="off-screen">{words.allocate.before} </span>
        {words.amounts.inTkr(before)} <span aria-hidden="true">→</span>
        <span class="off-screen"> {words.allocate.after}</span>{' '}
        <strong>{after ? words.amounts.inTkr(after) : '–'}</strong>
      </p>
      {line.line && (
        <Reason
          line={line.line}
          name={name}
          words={words}
          language={controller.surroundings.language}
        />
      )}
    </li>
  );
}
