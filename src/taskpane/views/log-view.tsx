/** Logg: what has been written, by whom, newest first; each entry can be taken back. Spec: pane §10 */
import type { CellValue } from '#sheet/cell';
import { csvOf } from '#workbook/log/journal-csv';
import { logEntries, type LogEntry } from '#workbook/log/journal';
import { outcomes } from '#workbook/log/log';
import { dateAndTime } from '#workbook/log/log-time';
import { withoutMarks } from '#workbook/log/sheet-line';
import { restoreLogged } from '../actions/log';
import { Button } from '../parts/button';
import { CopyButton } from '../parts/copy-button';
import { TextArea, TextField } from '../parts/field';
import type { ViewProps } from '../view';
import type { Words } from '../words/words';

const PAGE = 50;
/** So many lines are shown without being asked for. */
const FEW = 4;

export function LogView(props: ViewProps) {
  const { state, desk, words, tell } = props;
  const { log } = state.forms;
  const text = words.log;
  const { grids, layout, outline } = desk.opened;
  if (!layout.has('tblLogg')) return <p class="empty">{text.noLog}</p>;
  const all = logEntries(grids, layout).reverse();
  if (all.length === 0) return <p class="empty">{text.none}</p>;
  const timeOf = ({ time }: LogEntry) =>
    time === null ? '' : dateAndTime(time, outline.dates1904);
  const found = all.filter((entry) => fits(entry, timeOf(entry), log.query));
  const change = (to: Partial<typeof log>) =>
    tell({ type: 'form changed', form: 'log', change: to });
  return (
    <>
      <TextField
        kind="search"
        label={text.search}
        value={log.query}
        onChange={(query) => change({ query, shown: PAGE })}
      />
      <p class="quiet" role="status">
        {found.length === 0 ? text.nothingFound : text.found(found.length, all.length)}
      </p>
      <ul class="entries" role="list" aria-label={text.list}>
        {writingsIn(found.slice(0, log.shown)).map((entries) => {
          const [newest] = entries;
          return (
            <li key={newest.row} class="entry">
              <p class="entry-head">
                <span>{timeOf(newest)}</span>
                <span class="entry-who">{newest.who}</span>
              </p>
              <p>{newest.action}</p>
              <details open={entries.length <= FEW || log.query.trim() !== ''}>
                <summary>{text.lines(entries.length)}</summary>
                {entries.map((entry) => (
                  <Line key={entry.row} {...props} entry={entry} />
                ))}
              </details>
            </li>
          );
        })}
      </ul>
      <p class="actions">
        {found.length > log.shown && (
          <Button onPress={() => change({ shown: log.shown + PAGE })}>{text.more}</Button>
        )}
        <Button onPress={() => change({ csv: csvOf([...all].reverse(), outline.dates1904) })}>
          {text.csv}
        </Button>
      </p>
      {log.csv !== null && (
        <div class="section">
          <TextArea label={text.csvField} rows={6} value={log.csv} onChange={() => undefined} />
          <p class="actions">
            <CopyButton text={log.csv} done={text.csvCopied}>
              {text.csvCopy}
            </CopyButton>
          </p>
        </div>
      )}
    </>
  );
}

/** Entries that were written together, and follow each other. */
function writingsIn(entries: readonly LogEntry[]): readonly Writing[] {
  const writings: [LogEntry, ...LogEntry[]][] = [];
  for (const entry of entries) {
    const last = writings.at(-1);
    if (last && entry.plan !== null && last[0].plan === entry.plan) last.push(entry);
    else writings.push([entry]);
  }
  return writings;
}

type Writing = readonly [LogEntry, ...LogEntry[]];

interface LineProps extends ViewProps {
  readonly entry: LogEntry;
}

function Line({ entry, state, words, controller }: LineProps) {
  const text = words.log;
  return (
    <div class="entry-line">
      <p class="entry-cell">
        <span class="quiet">{entry.number}</span>{' '}
        <Button
          look="link"
          label={text.show(entry.cell)}
          onPress={() => void controller.show(placesOf(entry))}
        >
          {entry.cell}
        </Button>{' '}
        <Change entry={entry} words={words} />
      </p>
      <p class="entry-foot">
        <span class="quiet">{entry.outcome}</span>
        {entry.outcome !== outcomes.restored && (
          <Button
            look="link"
            label={text.restoreRow(entry.number)}
            because={state.work?.slow ? words.writing.busy : null}
            onPress={() => void restoreLogged(controller, entry.number)}
          >
            {text.restore}
          </Button>
        )}
      </p>
    </div>
  );
}

/** Every word of the search stands somewhere in the entry. */
function fits(entry: LogEntry, time: string, query: string): boolean {
  const { number, who, action, cell, before, after, outcome } = entry;
  const all = [number, time, who, action, cell, plain(before), plain(after), outcome]
    .join(' ')
    .toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

function Change({ entry, words }: { readonly entry: LogEntry; readonly words: Words }) {
  const text = words.log;
  return (
    <span class="entry-change">
      <span class="off-screen">{text.before} </span>
      {plain(entry.before) || text.blank} <span aria-hidden="true">→</span>
      <span class="off-screen"> {text.after}</span> {plain(entry.after) || text.blank}
    </span>
  );
}

function plain(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : withoutMarks(String(value));
}

/** "Ramar!D5" as a place. */
function placesOf({ cell }: LogEntry) {
  const at = cell.lastIndexOf('!');
  const sheet = cell
    .slice(0, at)
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
  return at < 0 ? [] : [{ sheet, cell: cell.slice(at + 1) }];
}
