/** How the frames came to be what they are: the picture, and every row with its decision and what the minutes say. Spec: pane §5 */
import { waterfallOf } from '#core/appendix/pictures';
import { Fragment } from 'preact';
import type { Frame } from '#core/budget/book';
import { ofYear } from '#core/budget/year';
import { verdictWords } from '#core/money/verdict';
import { DrawCharts } from '../parts/draw-charts';
import { Waterfall } from '../parts/waterfall';
import type { ViewProps } from '../view';

export function FramesHistory(props: ViewProps) {
  const { desk, words } = props;
  const book = ofYear(desk.opened.book);
  const picture = waterfallOf(book);
  return (
    <>
      {picture && <Waterfall steps={picture.steps} words={words} />}
      {desk.summary.recipients.length > 0 && (
        <p class="actions">
          <DrawCharts {...props} />
        </p>
      )}
      <section class="section">
        <h3>{words.frames.history}</h3>
        <ul class="findings" role="list" aria-label={words.frames.history}>
          {book.frames.map((frame, rank) => (
            <li key={rank} class="finding">
              <Row {...props} frame={frame} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Row({ desk, words, controller, frame }: ViewProps & { readonly frame: Frame }) {
  const { version, source, amount, minuted, status, body, date, decision, origin } = frame;
  const comparison = desk.summary.minuted.find(
    ({ about, rows }) => about === 'frame' && rows.includes(frame),
  );
  const decided = [status, body, decision, date].filter((part) => part !== null);
  const verdict =
    comparison && verdictWords[controller.surroundings.language][comparison.comparison.verdict];
  return (
    <>
      <button
        type="button"
        class="finding-what"
        onClick={() => void controller.show([origin.fields.get('amount') ?? origin.row])}
      >
        <span class="finding-head">
          <strong>
            {version} · {source}
          </strong>
          <span class="number">{amount ? words.amounts.tkr(amount) : words.unknownAmount}</span>
        </span>
      </button>
      {decided.length > 0 && (
        <p class="quiet">
          {decided.map((part, rank) => (
            <Fragment key={rank}>
              {rank > 0 && ' · '}
              {part === date ? <span class="whole">{part}</span> : part}
            </Fragment>
          ))}
        </p>
      )}
      {minuted && <p class="quiet">{words.frames.minutedAs(minuted.text, verdict ?? '')}</p>}
    </>
  );
}
