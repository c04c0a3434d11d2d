/** Bilaga: bilaga 1 as it would be printed from what the workbook holds. The document itself is Swedish. Spec: pane §13 */
import type { AppendixDocument, Block, Row } from '#core/appendix/document';
import { previewAppendix } from '../actions/papers';
import { Button } from '../parts/button';
import type { ViewProps } from '../view';
import type { Words } from '../words/words';

export function AppendixView({ state, words, controller }: ViewProps) {
  const { document } = state.forms.appendix;
  const text = words.appendix;
  return (
    <>
      <p>{text.text}</p>
      <p class="actions">
        <Button
          look="main"
          because={state.work?.slow ? words.writing.busy : null}
          onPress={() => void previewAppendix(controller)}
        >
          {text.preview}
        </Button>
      </p>
      {document && <Preview document={document} words={words} />}
    </>
  );
}

interface PreviewProps {
  readonly document: AppendixDocument;
  readonly words: Words;
}

function Preview({ document, words }: PreviewProps) {
  const { title, stamp, place, meeting, registry, unitLine, version, control } = document;
  const { remarks, ties, revision, notes } = document;
  return (
    <article class="paper" lang="sv" aria-label={title} tabIndex={0}>
      <p class="paper-head">
        <span>{place}</span>
        {stamp && <strong>{stamp}</strong>}
      </p>
      <h2>{title}</h2>
      <p class="quiet">{[meeting, registry].filter((line) => line !== '').join(' · ')}</p>
      <p class="quiet">{unitLine}</p>
      <Lines document={document} />
      {notes.length > 0 && (
        <>
          <h3>{words.appendix.notes}</h3>
          <ol class="numbered">
            {notes.map((note) => (
              <li key={note.number} value={note.number}>
                {note.text}
              </li>
            ))}
          </ol>
        </>
      )}
      {[...ties, ...revision].map((line) => (
        <p key={line}>{line}</p>
      ))}
      {remarks.length > 0 && (
        <>
          <h3>{words.appendix.remarks}</h3>
          <ul class="bullets">
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </>
      )}
      <p class="quiet">
        {version} · {control}
      </p>
    </article>
  );
}

/** One table with one heading row, as on paper; wider than the pane it scrolls sideways by itself. */
function Lines({ document }: Pick<PreviewProps, 'document'>) {
  const { columns, blocks, total } = document;
  return (
    <div class="paper-table" tabIndex={0} role="group" aria-label={document.title}>
      <table class="table">
        <thead>
          <tr>
            {columns.map(({ id, heading, kind }) => (
              <th key={id} scope="col" class={kind === 'amount' ? 'number' : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        {blocks.map((block) => (
          <BlockRows key={block.heading} block={block} width={columns.length} />
        ))}
        <tbody>
          <Line row={total} />
        </tbody>
      </table>
    </div>
  );
}

function BlockRows({ block, width }: { readonly block: Block; readonly width: number }) {
  return (
    <tbody>
      <tr class="paper-block">
        <th colSpan={width} scope="rowgroup">
          {block.heading}
        </th>
      </tr>
      {block.rows.map((row, rank) => (
        <Line key={rank} row={row} />
      ))}
    </tbody>
  );
}

function Line({ row }: { readonly row: Row }) {
  return (
    <tr class={`paper-${row.kind}`}>
      {row.cells.map((cell, rank) =>
        rank === 0 ? (
          <th key={rank} scope="row">
            {cell.text}
          </th>
        ) : (
          <td key={rank} class={cell.kind === 'amount' ? 'number' : undefined}>
            {cell.text}
          </td>
        ),
      )}
    </tr>
  );
}
