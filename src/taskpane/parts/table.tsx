/** A small table of figures: words to the left, numbers to the right with digits of one width. */
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
  );
}
