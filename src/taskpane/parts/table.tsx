/** A small table of figures: words to the left, numbers to the right with digits of one width. Figures too large for the pane scroll. */
import type { ComponentChildren } from 'preact';

export interface Column {
  readonly heading: string;
  readonly number?: boolean;
}

export interface TableProps {
  /** Left out where a heading stands above the table. */
  readonly caption?: string;
  readonly columns: readonly Column[];
  /** The first cell of each row names it. */
  readonly rows: readonly (readonly ComponentChildren[])[];
  /** The last row is the sum of those above. */
  readonly totalled?: boolean;
}

export function Table({ caption = '', columns, rows, totalled = false }: TableProps) {
  return (
    <div class="figures-table" ref={reachable}>
      <table class={totalled ? 'table totalled' : 'table'}>
        {caption && <caption>{caption}</caption>}
        <thead>
          <tr>
            {columns.map(({ heading, number }) => (
              <th key={heading} scope="col" class={number ? 'number' : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, rank) => (
            <tr key={rank}>
              {cells.map((cell, place) =>
                place === 0 ? (
                  <th key={place} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={place} class={columns[place]?.number ? 'number' : undefined}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What scrolls is reached by the keyboard; what does not is no stop for it. */
function reachable(box: HTMLElement | null): void {
  if (box && box.scrollWidth > box.clientWidth) box.tabIndex = 0;
  else box?.removeAttribute('tabindex');
}
