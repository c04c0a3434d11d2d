/** One cell of the grid: its text by its number format, its looks, and how far its text may run over empty neighbours. */
import type { JSX } from 'preact';
import { cellAddress } from '#sheet/address';
import { isCellError } from '#sheet/cell';
import type { Worksheet } from '#sheet/worksheet';
import { shownStyle } from '../office/writer';
import { sizeAt, startOf, type Axis } from './axis';
import { CellEditor } from './cell-editor';
import { shownText } from './cell-text';
import type { Desk } from './desk';
import { cellId } from './grid-ids';

interface CellProps {
  readonly desk: Desk;
  readonly row: number;
  readonly column: number;
  readonly columns: Axis;
}

export function GridCell({ desk, row, column, columns }: CellProps): JSX.Element {
  const { sheet, selection, editing } = desk;
  const cell = sheet.cell(row, column);
  const style = shownStyle(sheet, row, column);
  const text = shownText(cell, style.numberFormat);
  const { area, active } = selection;
  const isActive = active.row === row && active.column === column;
  const selected =
    row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  const isText = typeof cell.value === 'string';
  const align = style.align ?? (isText || cell.value === null ? 'left' : defaultAlign(cell.value));
  const classes = [
    'cell',
    `to-${align}`,
    style.bold ? 'bold' : '',
    style.italic ? 'italic' : '',
    style.wrap ? 'wrap' : '',
    style.topBorder ? 'top-border' : '',
    style.fill === undefined ? '' : 'filled',
    style.color === undefined ? '' : 'coloured',
    isCellError(cell.value) ? 'error' : '',
    selected ? 'selected' : '',
    selected && row === area.top ? 'at-top' : '',
    selected && row === area.bottom ? 'at-bottom' : '',
    selected && column === area.left ? 'at-left' : '',
    selected && column === area.right ? 'at-right' : '',
    isActive ? 'active' : '',
  ];
  const looks = {
    left: `${startOf(columns, column)}px`,
    width: `${sizeAt(columns, column)}px`,
    ...(style.fill === undefined ? {} : { '--fill': `#${style.fill}` }),
    ...(style.color === undefined ? {} : { '--colour': `#${style.color}` }),
  };
  const room = isText && !style.wrap && align === 'left' ? roomFor(sheet, row, column, columns) : 0;
  return (
    <div
      role="gridcell"
      id={cellId(row, column)}
      class={classes.filter(Boolean).join(' ')}
      style={looks}
      aria-colindex={column + 1}
      aria-selected={selected}
      data-address={cellAddress(row, column)}
      title={cell.formula !== undefined && cell.value === null ? UNCOMPUTED : undefined}
    >
      {isActive && editing?.where === 'cell' ? (
        <CellEditor desk={desk} />
      ) : (
        text !== '' && (
          <span
            class={room > 0 ? 'text runs-on' : 'text'}
            style={room > 0 ? { width: `${room}px` } : undefined}
          >
            {text}
          </span>
        )
      )}
    </div>
  );
}

const UNCOMPUTED = 'Formeln kan inte räknas ut här. Excel räknar ut den.';

function defaultAlign(value: unknown): 'right' | 'center' {
  return typeof value === 'number' ? 'right' : 'center';
}

/** Text runs on to the right over empty cells, as in Excel; pixels. */
function roomFor(sheet: Worksheet, row: number, column: number, columns: Axis): number {
  let end = column + 1;
  while (end < columns.count && end < column + 12) {
    const { value, formula } = sheet.cell(row, end);
    if (value !== null || formula !== undefined) break;
    end += 1;
  }
  return end === column + 1 ? 0 : startOf(columns, end) - startOf(columns, column) - 6;
}
