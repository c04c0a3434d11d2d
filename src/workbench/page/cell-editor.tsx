/** The field in which a cell is edited in its place in the grid. Enter and Tab write and move on, Escape gives up. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { cellAddress } from '#sheet/address';
import type { Desk } from './desk';
import { leaveCell } from './editing-keys';

export function CellEditor({ desk }: { readonly desk: Desk }): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const text = desk.editing?.text ?? '';
  const { row, column } = desk.selection.active;
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(text.length, text.length);
  }, []);
  return (
    <input
      ref={field}
      class="cell-editor"
      aria-label={`Cell ${cellAddress(row, column)}`}
      value={text}
      spellcheck={false}
      autocomplete="off"
      style={{ width: `max(100%, ${text.length + 2}ch)` }}
      onInput={(event) => desk.edit(event.currentTarget.value, 'cell')}
      onKeyDown={(event) => leaveCell(desk, event)}
      onBlur={() => desk.editing?.where === 'cell' && desk.commit()}
      onMouseDown={(event) => event.stopPropagation()}
      onDblClick={(event) => event.stopPropagation()}
    />
  );
}
