/**
 * The field in which a cell is edited in its place in the grid. Enter and Tab write and move on, Escape gives up.
 * Where the sheet offers a list, its choices are offered here.
 */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { cellAddress } from '#sheet/address';
import { choicesAt } from './choices';
import type { Desk } from './desk';
import { leaveCell } from './editing-keys';

const CHOICES = 'choices';

export function CellEditor({ desk }: { readonly desk: Desk }): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const text = desk.editing?.text ?? '';
  const { row, column } = desk.selection.active;
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(text.length, text.length);
  }, []);
  const choices = choicesAt(desk.book.workbook, desk.sheet, { row, column });
  return (
    <>
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
        list={choices.length > 0 ? CHOICES : undefined}
      />
      <datalist id={CHOICES}>
        {choices.map((choice) => (
          <option key={choice} value={choice} />
        ))}
      </datalist>
    </>
  );
}
