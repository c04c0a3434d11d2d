/** Protokoll: the text of the minutes, and how every amount and relation in it holds. Spec: pane §13 */
import { useMemo } from 'preact/hooks';
import { parseReference, areaAddress } from '#sheet/address';
import { checkMinutes, writeMinutesReport } from '../actions/minutes';
import type { MinutesResult } from '../forms/minutes-form';
import { marksOf, piecesOf } from '../forms/minutes-marks';
import { Button } from '../parts/button';
import { CopyButton } from '../parts/copy-button';
import { TextArea } from '../parts/field';
import { NameField } from '../parts/name-field';
import type { ViewProps } from '../view';
import { MinutesFile } from './minutes-file';
import { MinutesList } from './minutes-list';
import { MarkedText } from './minutes-text';

export function MinutesView(props: ViewProps) {
  const { state, words, controller, tell } = props;
  const form = state.forms.minutes;
  const text = words.minutes;
  return (
    <>
      <MinutesFile {...props}>
        <TextArea
          label={text.text}
          hint={text.textHint}
          rows={form.result ? 4 : 8}
          value={form.text}
          onChange={(typed) => {
            const change = { text: typed, source: null, problem: null, result: null };
            tell({ type: 'form changed', form: 'minutes', change });
          }}
        />
      </MinutesFile>
      <p class="actions">
        <Button
          look={form.result ? 'plain' : 'main'}
          because={state.work?.slow ? words.writing.busy : null}
          onPress={() => void checkMinutes(controller)}
        >
          {text.check}
        </Button>
      </p>
      <p role="status">{form.result ? summaryOf(form.result, props) : ''}</p>
      {form.result && <Checked {...props} result={form.result} />}
    </>
  );
}

/** "26 belopp, 14 samband. 1 fel." */
function summaryOf({ reading }: MinutesResult, { words }: ViewProps): string {
  const { amounts, malformed, vague, relations, missing } = reading;
  const text = words.minutes;
  if (amounts.length + malformed.length + vague.length === 0) return text.none;
  const wrong =
    malformed.length +
    relations.filter(({ verdict }) => verdict === 'wrong').length +
    amounts.filter(({ match }) => match?.verdict === 'wrong').length;
  return [
    text.summary(amounts.length, relations.length),
    text.wrong(wrong),
    ...(missing.length > 0 ? [text.lacking(missing.length)] : []),
  ].join(' ');
}

function Checked(props: ViewProps & { readonly result: MinutesResult }) {
  const { state, result, words, controller } = props;
  const { text: minutes } = state.forms.minutes;
  const { reading, report } = result;
  const text = words.minutes;
  const marks = useMemo(() => marksOf(reading), [reading]);
  const pieces = useMemo(() => piecesOf(minutes, marks), [minutes, marks]);
  const show = (cells: string) => {
    const area = parseReference(cells.split(', ')[0] ?? '');
    if (area) void controller.show([{ sheet: area.sheet, cell: areaAddress(area) }]);
  };
  const cellOf = (id: string) => marks.find((mark) => mark.id === id)?.cell ?? null;
  const go = (element: string, id: string) => {
    reach(element);
    const cell = cellOf(id);
    if (cell !== null) show(cell);
  };
  if (marks.length === 0) return null;
  return (
    <>
      <MarkedText
        pieces={pieces}
        words={words}
        controller={controller}
        onChoose={(id) => go(`told-${id}`, id)}
      />
      <MinutesList
        result={result}
        words={words}
        controller={controller}
        onGo={(id) => go(`mark-${id}`, id)}
        onShow={show}
      />
      <section class="section">
        <h2>{text.report}</h2>
        <p class="quiet">{text.reportHint}</p>
        <NameField {...props} />
        <p class="actions">
          <Button
            because={state.work?.slow ? words.writing.busy : null}
            onPress={() => void writeMinutesReport(controller)}
          >
            {text.write}
          </Button>
          <CopyButton text={report} done={text.copied}>
            {text.copy}
          </CopyButton>
        </p>
      </section>
    </>
  );
}

/** Brings an element into sight and gives it, or the first button in it, the focus. */
function reach(id: string): void {
  const element = document.getElementById(id);
  if (!element) return;
  const target = element.matches('button') ? element : element.querySelector('button');
  element.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}
