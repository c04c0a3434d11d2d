/** Ramar: what the sources give and what the recipients have, version by version. Spec: pane §5 */
import type { Amount } from '#core/money/amount';
import { LazyView } from '../parts/lazy-view';
import { Table } from '../parts/table';
import type { View, ViewProps } from '../view';

/** The picture and the history come after the figures. */
const history = async (): Promise<View> => (await import('./frames-history')).FramesHistory;

/** A workbook of the users' own may have posts and no sheet for frames. */
const missing = async (): Promise<View> => (await import('./missing-sheets')).MissingSheets;

export function FramesView(props: ViewProps) {
  const { desk, words } = props;
  const { summary } = desk;
  const text = words.frames;
  const tkr = (amount: Amount | null) =>
    amount ? words.amounts.inTkr(amount) : words.unknownAmount;
  if (summary.versions.length === 0) {
    const { layout, outline } = desk.opened;
    const isUnread = !layout.has('tblRamar') && outline.sheets.some(({ name }) => name === 'Ramar');
    return (
      <>
        <p class="empty">{isUnread ? text.unread : text.none}</p>
        <LazyView load={missing} name="missing-sheets" props={props} />
      </>
    );
  }
  const sources = summary.sources.map(({ source }) => source);
  return (
    <>
      <Table
        caption={text.sources}
        columns={[
          { heading: text.version },
          ...sources.map((source) => ({ heading: source, number: true })),
          { heading: text.total, number: true },
        ]}
        rows={summary.versions.map(({ version, newest, total }) => [
          version,
          ...sources.map((source) => tkr(newest[source]?.amount ?? null)),
          tkr(total),
        ])}
      />
      {summary.recipients.length === 0 ? (
        <p class="empty">{text.noRecipients}</p>
      ) : (
        <Table
          caption={text.recipients}
          columns={[
            { heading: text.recipient },
            { heading: text.total, number: true },
            { heading: text.onPosts, number: true },
            { heading: text.notOnPosts, number: true },
          ]}
          rows={[
            ...summary.recipients.map(({ recipient, total, onPosts, notOnPosts }) => [
              recipient,
              tkr(total),
              tkr(onPosts),
              tkr(notOnPosts),
            ]),
            [text.total, tkr(summary.distributed), tkr(summary.onPosts), tkr(summary.notOnPosts)],
          ]}
          totalled
        />
      )}
      <LazyView load={history} name="frames-history" props={props} />
    </>
  );
}
