/** Protokoll: the text of the minutes, and how every amount and relation in it holds. Spec: pane §13 */
import type { MinutesAmount } from '#core/minutes/read-minutes';
import { parseReference, areaAddress } from '#sheet/address';
import { checkMinutes } from '../actions/papers';
import type { MinutesResult } from '../forms/forms';
import { Button } from '../parts/button';
import { TextArea } from '../parts/field';
import type { ViewProps } from '../view';

export function MinutesView(props: ViewProps) {
  const { state, words, controller, tell } = props;
  const form = state.forms.minutes;
  const text = words.minutes;
  return (
    <>
      <TextArea
        label={text.text}
        hint={text.textHint}
        rows={8}
        value={form.text}
        onChange={(typed) =>
          tell({ type: 'form changed', form: 'minutes', change: { text: typed, result: null } })
        }
      />
      <p class="actions">
        <Button
          look="main"
          because={state.work?.slow ? words.writing.busy : null}
          onPress={() => void checkMinutes(controller)}
        >
          {text.check}
        </Button>
        <span role="status">{form.result ? summaryOf(form.result, props) : ''}</span>
      </p>
      {form.result && <Read {...props} result={form.result} />}
    </>
  );
}

function summaryOf({ reading }: MinutesResult, { words }: ViewProps): string {
  const { amounts, relations } = reading;
  return amounts.length === 0
    ? words.minutes.none
    : words.minutes.summary(amounts.length, relations.length);
}

interface ReadProps extends ViewProps {
  readonly result: MinutesResult;
}

function Read(props: ReadProps) {
  const { result, words } = props;
  const { reading, explanations } = result;
  const text = words.minutes;
  return (
    <>
      {reading.malformed.length > 0 && (
        <section class="section">
          <h3>{text.malformed}</h3>
          <ul class="findings" role="list" aria-label={text.malformed}>
            {reading.malformed.map(({ text: number, paragraph, offset }) => (
              <li key={offset} class="finding">
                <Head
                  verdict={text.relationVerdicts.wrong}
                  severity="error"
                  paragraph={paragraph}
                />
                <p>{number}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {reading.relations.length > 0 && (
        <section class="section">
          <h3>{text.relations}</h3>
          <ul class="findings" role="list" aria-label={text.relations}>
            {reading.relations.map(({ verdict, paragraph, corrections }, rank) => (
              <li key={rank} class="finding">
                <Head
                  verdict={text.relationVerdicts[verdict]}
                  severity={severities[verdict]}
                  paragraph={paragraph}
                />
                <p>{explanations[rank]}</p>
                {corrections.length > 0 && (
                  <p class="quiet">
                    {text.corrections}:{' '}
                    {corrections
                      .map(
                        (each) =>
                          `${reading.amounts[each.amount]?.written.text ?? ''} → ${each.text}`,
                      )
                      .join(' · ')}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="section">
        <h3>{text.amounts}</h3>
        <ul class="findings" role="list" aria-label={text.amounts}>
          {reading.amounts.map((amount) => (
            <li key={amount.offset} class="finding">
              <Matched {...props} amount={amount} />
            </li>
          ))}
        </ul>
      </section>
      {reading.missing.length > 0 && (
        <section class="section">
          <h3>{text.missing}</h3>
          <ul class="bullets">
            {reading.missing.map((held) => (
              <li key={held.cell}>
                {held.words}: {words.amounts.tkr(held.amount)} <Cell {...props} cell={held.cell} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const severities = {
  exact: 'ok',
  'within-rounding': 'ok',
  explained: 'ok',
  wrong: 'error',
  uncheckable: 'info',
  unmatched: 'info',
} as const;

interface HeadProps {
  readonly verdict: string;
  readonly severity: (typeof severities)[keyof typeof severities];
  readonly paragraph: string | null;
}

function Head({ verdict, severity, paragraph }: HeadProps) {
  return (
    <p class="finding-head">
      <span class="severity" data-severity={severity}>
        {verdict}
      </span>
      <span class="quiet">{paragraph ?? ''}</span>
    </p>
  );
}

function Matched(props: ReadProps & { readonly amount: MinutesAmount }) {
  const { words, amount } = props;
  const { match, written, paragraph } = amount;
  const verdict = match?.verdict ?? 'unmatched';
  return (
    <>
      <Head
        verdict={words.minutes.matchVerdicts[verdict]}
        severity={severities[verdict]}
        paragraph={paragraph}
      />
      <p>
        <strong>{written.text}</strong>
      </p>
      {match?.held && (
        <p class="quiet">
          {words.minutes.held(words.amounts.tkr(match.held.amount))} ({match.held.words}){' '}
          <Cell {...props} cell={match.held.cell} />
        </p>
      )}
    </>
  );
}

/** "Ramar!E5", or the first of several; a click shows it. */
function Cell({ words, controller, cell }: ReadProps & { readonly cell: string }) {
  const area = parseReference(cell.split(', ')[0] ?? '');
  if (!area) return <span>{cell}</span>;
  const place = { sheet: area.sheet, cell: areaAddress(area) };
  return (
    <Button
      look="link"
      label={words.minutes.show(cell)}
      onPress={() => void controller.show([place])}
    >
      {cell}
    </Button>
  );
}
