/**
 * A table of a module's report. One that is wider than the pane scrolls within its own region, which the keyboard
 * reaches, and need not break its words; a row that tells of a cell leads there. Spec: pane §12
 */
import { formatPlace } from '#core/findings/place';
import { columnTexts } from '#core/modules/column-texts';
import type { ReportColumn, ReportRow, ReportTable } from '#core/modules/report';
import { headingText, labelText, sentenceText } from '#core/modules/report-words';
import type { Controller } from '../controller';
import type { Words } from '../words/words';
import { Button } from './button';

export interface WideTableProps {
  readonly table: ReportTable;
  readonly words: Words;
  readonly controller: Controller;
  /** The heading that stands above it: a caption that says the same is for the ear alone. */
  readonly heading?: string | null;
}

export function WideTable({ table, words, controller, heading = null }: WideTableProps) {
  const { language } = controller.surroundings;
  const { columns, rows, notes = [] } = table;
  const caption = labelText(table.caption, language);
  const texts = columns.map((column, place) =>
    columnTexts(
      column,
      rows.map(({ cells }) => cells[place] ?? null),
      language,
    ),
  );
  const widths = columns.map(({ type }, rank) =>
    type === 'text' ? widthFor(texts[rank] ?? []) : undefined,
  );
  return (
    <div class="wide-table">
      <div class="wide" role="region" aria-label={caption} tabIndex={0}>
        <table class="table">
          <caption>
            <span class={caption === heading ? 'off-screen' : undefined}>{caption}</span>
          </caption>
          <thead>
            <tr>
              {columns.map((column, rank) => (
                <th
                  key={rank}
                  scope="col"
                  class={classOf(column)}
                  style={{ minInlineSize: widths[rank] }}
                >
                  {headingText(column, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, rank) => (
              <Row
                key={rank}
                {...{ row, columns, words, controller }}
                texts={texts.map((column) => column[rank] ?? '')}
              />
            ))}
          </tbody>
        </table>
      </div>
      {notes.map((note, rank) => (
        <p key={rank} class="field-hint">
          {sentenceText(note, language)}
        </p>
      ))}
    </div>
  );
}

/** Longer words than Universitetssjukvårdsenheter are broken; longer texts than a few words stand on several lines. */
const LONGEST_WORD = 28;
const LONGEST_LINE = 20;

/** What the padding takes, and letters of the rows that are larger than those of the heading. */
const SPARE = 2;

/** So wide that the longest word stands whole, and a short text on one line. */
function widthFor(texts: readonly string[]): string {
  const longest = (parts: readonly string[]) => Math.max(0, ...parts.map(({ length }) => length));
  const word = Math.min(longest(texts.flatMap((text) => text.split(/\s+/))), LONGEST_WORD);
  return `${String(Math.max(word, Math.min(longest(texts), LONGEST_LINE)) + SPARE)}ch`;
}

interface RowProps extends Omit<WideTableProps, 'table'> {
  readonly row: ReportRow;
  readonly columns: readonly ReportColumn[];
  readonly texts: readonly string[];
}

function Row({ row: { role, place }, columns, texts, words, controller }: RowProps) {
  const leading = texts.findIndex((text) => text !== '');
  return (
    <tr class={role === 'sum' ? 'sum-row' : undefined}>
      {columns.map((column, rank) => {
        const text = texts[rank] ?? '';
        const shown =
          place && rank === leading ? (
            <Button
              look="link"
              label={`${text}. ${words.frames.show(formatPlace(place))}`}
              onPress={() => void controller.show([place])}
            >
              {text}
            </Button>
          ) : (
            text
          );
        return rank === 0 ? (
          <th key={rank} scope="row" class={classOf(column, text)}>
            {shown}
          </th>
        ) : (
          <td key={rank} class={classOf(column, text)}>
            {shown}
          </td>
        );
      })}
    </tr>
  );
}

/** Dates and codes are not broken into two lines. */
function classOf({ type }: ReportColumn, text = ' '): string | undefined {
  if (type === 'text')
    return text.length <= LONGEST_CODE && !text.includes(' ') ? 'whole' : undefined;
  return type === 'date' ? 'whole' : 'number';
}

const LONGEST_CODE = 10;
