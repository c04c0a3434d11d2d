/** What rows that are to be brought in would do beside the workbook's own. Spec: pane §12 */
import type { ComponentChildren } from 'preact';
import type { CellValue } from '#sheet/cell';
import type { IntakeResult } from '../forms/intake-result';
import { Table } from '../parts/table';
import type { Words } from '../words/words';

interface ComparedRowsProps {
  readonly result: IntakeResult;
  readonly words: Words;
  readonly label: string;
  /** Of the lists below the tables. */
  readonly heading: 'h3' | 'h4';
  /** What is new, where it is shown row by row. */
  readonly children?: ComponentChildren;
}

export function ComparedRows(props: ComparedRowsProps) {
  const { result, words, label, heading: Heading, children } = props;
  const { prepared, findings } = result;
  const text = words.intake;
  const { differences, unchanged, missing } = prepared.comparison;
  const changed = new Set(differences.map(({ place }) => `${place.sheet ?? ''} ${rowOf(place)}`));
  const number = differences.every(({ before, after }) => isNumeric(before) && isNumeric(after));
  return (
    <section class="section" aria-label={label}>
      <p role="status">{text.summary(prepared.created, changed.size, unchanged, missing.length)}</p>
      {prepared.request === null && <p>{text.nothing}</p>}
      {children}
      {differences.length > 0 && (
        <Table
          caption={text.changed}
          columns={[
            { heading: text.cell },
            { heading: text.before, number },
            { heading: text.after, number },
          ]}
          rows={differences.map(({ place, heading, before, after }) => [
            `${place.cell ?? ''} ${heading}`,
            shownContent(before, words),
            shownContent(after, words),
          ])}
        />
      )}
      {missing.length > 0 && (
        <div>
          <Heading>{text.missing}</Heading>
          <p class="quiet">{text.missingText}</p>
          <ul class="bullets">
            {missing.map(({ name, place }) => (
              <li key={place.cell}>{name || place.cell}</li>
            ))}
          </ul>
        </div>
      )}
      {prepared.incoming.unread.length > 0 && (
        <p class="quiet">
          {text.unread}: {prepared.incoming.unread.join(', ')}
        </p>
      )}
      {findings.length > 0 && (
        <div>
          <Heading>{text.remarks}</Heading>
          <ul class="bullets">
            {findings.map(({ code, where, what }) => (
              <li key={code + where}>
                {where && `${where}: `}
                {what}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function isNumeric(content: CellValue): boolean {
  return content === null || content === '' || typeof content === 'number';
}

function rowOf({ cell = '' }: { readonly cell?: string }): string {
  return cell.replace(/^[A-Z]+/, '');
}

/** As people read a cell; numbers grouped. */
export function shownContent(
  content: CellValue | { readonly formula: string } | undefined,
  words: Words,
): string {
  if (content === undefined || content === null || content === '') return words.intake.blank;
  if (typeof content === 'number') return words.number(content);
  if (typeof content !== 'object') return String(content);
  return 'error' in content ? content.error : content.formula;
}
