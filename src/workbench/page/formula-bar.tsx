/** The name box and the formula bar above the grid. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { areaAddress } from '#sheet/address';
import type { Desk } from './desk';
import { leaveCell } from './editing-keys';
import { focusGrid } from './grid-focus';

export function FormulaBar({ desk }: { readonly desk: Desk }): JSX.Element {
  return (
    <div class="formula-bar">
      <NameBox desk={desk} />
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <input
        class="formula"
        aria-label="Formelfält"
        spellcheck={false}
        autocomplete="off"
        value={desk.editing?.text ?? desk.activeText}
        onInput={(event) => desk.edit(event.currentTarget.value, 'bar')}
        onKeyDown={(event) => leaveCell(desk, event)}
        onBlur={() => desk.editing?.where === 'bar' && desk.commit()}
      />
    </div>
  );
}

/** Shows what is selected; an address, "Poster!H14" or a table's name written here selects it. */
function NameBox({ desk }: { readonly desk: Desk }): JSX.Element {
  const [written, setWritten] = useState<string | null>(null);
  const go = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') setWritten(null);
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    if (event.key === 'Enter' && written !== null && !desk.goTo(written)) {
      desk.say(`Det finns ingen cell eller tabell som heter ”${written}”.`);
    }
    setWritten(null);
    focusGrid();
  };
  return (
    <input
      class="name-box"
      aria-label="Namnruta"
      spellcheck={false}
      autocomplete="off"
      value={written ?? areaAddress(desk.selection.area)}
      onFocus={(event) => event.currentTarget.select()}
      onInput={(event) => setWritten(event.currentTarget.value)}
      onBlur={() => setWritten(null)}
      onKeyDown={go}
    />
  );
}
