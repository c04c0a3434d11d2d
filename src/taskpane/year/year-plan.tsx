/** What next year's workbook carries, what becomes of the amounts, and what begins anew. Spec: pane §17 */
import type { Book } from '#core/budget/book';
import { sourcesInUse } from '#core/budget/history';
import { sumUp } from '#core/budget/known-sum';
import { ofYear } from '#core/budget/year';
import type { PreparedRollover } from '#jobs/roll-over';
import type { Opened } from '#workbook/opened';
import { Table } from '../parts/table';
import type { ViewProps } from '../view';
import type { yearWords } from './year-words';

interface YearPlanProps extends Pick<ViewProps, 'words'> {
  readonly plan: PreparedRollover;
  /** Next year's. */
  readonly book: Book;
  readonly opened: Opened;
  readonly text: (typeof yearWords)['sv'];
}

export function YearPlan({ plan, book, opened, words, text }: YearPlanProps) {
  const { ended, freed, sheets, left } = plan;
  const next = book.year ?? 0;
  const listed = (names: readonly string[]) => (names.length > 0 ? names.join(', ') : text.none);
  const now = ofYear(opened.book);
  const { inTkr } = words.amounts;
  const amounts = sourcesInUse(now).map((source) => {
    const before = sumUp(now.posts.map(({ amount }) => amount[source]));
    const after = sumUp(book.posts.map(({ previous }) => previous[source]));
    return { source, before, freed: freed[source], after };
  });
  const unknown = amounts.reduce((count, { before }) => count + before.unknown, 0);
  return (
    <>
      <Table
        caption={text.comes}
        columns={[{ heading: text.workbook }, { heading: String(next) }]}
        rows={[
          [text.posts, String(book.posts.length)],
          [text.ended, String(ended.length)],
          [text.events, String(book.events.length)],
          [
            text.frames,
            listed([
              ...book.frames.map(({ source }) => source),
              ...book.recipientFrames.map(({ recipient }) => recipient),
            ]),
          ],
          [text.sheets, listed(sheets)],
          [text.left, listed(left)],
        ]}
      />
      {amounts.length > 0 && (
        <Table
          caption={text.amounts(next - 1)}
          columns={[
            { heading: text.source },
            { heading: text.now, number: true },
            { heading: text.freed, number: true },
            { heading: text.previous, number: true },
          ]}
          rows={amounts.map(({ source, before, freed: free, after }) => [
            source,
            inTkr(before.known),
            inTkr(free.known),
            inTkr(after.known),
          ])}
        />
      )}
      {unknown > 0 && <p class="quiet">{text.unknown(unknown)}</p>}
      <h3>{text.again}</h3>
      <ul class="bullets">
        {[text.blank(next), text.framesBlank, text.notes, text.state].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
