/** Somebody else who has the workbook open: writes in a cell as that person, as co-authoring in Excel would. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { areaAddress, parseAddress } from '#sheet/address';
import { shownStyle } from '../office/writer';
import { cellArea } from './selection';
import type { Desk } from './desk';
import { Icon } from './icons';
import { readTyped } from './typed-input';

export function CoAuthor({ desk }: { readonly desk: Desk }): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <div class="popover-anchor">
      <button
        type="button"
        class="tool"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        title="Ändra en cell som någon annan som har arbetsboken öppen"
      >
        <Icon name="person" />
        <span>Medförfattare</span>
      </button>
      {open && <CoAuthorForm desk={desk} onDone={() => setOpen(false)} />}
    </div>
  );
}

interface FormProps {
  readonly desk: Desk;
  readonly onDone: () => void;
}

function CoAuthorForm({ desk, onDone }: FormProps): JSX.Element {
  const { workbook } = desk.book;
  const [sheetName, setSheetName] = useState(desk.sheet.name);
  const [address, setAddress] = useState(areaAddress(cellArea(desk.selection.active)));
  const [text, setText] = useState('');
  const write = (event: Event): void => {
    event.preventDefault();
    const sheet = workbook.sheet(sheetName);
    const place = parseAddress(address);
    if (!sheet || !place) return desk.say(`”${address}” är ingen cell.`);
    const [row, column] = [place.top, place.left];
    const typed = readTyped(text, shownStyle(sheet, row, column).numberFormat, workbook.dates1904);
    if (typed.kind === 'broken formula') return desk.say(`Formeln går inte att läsa: ${text}`);
    const { value, formula } = typed;
    const content = { value, ...(formula === undefined ? {} : { formula }) };
    desk.change([{ row, column, content }], 'other', sheet);
    desk.say(`Medförfattaren skrev i ${sheetName}!${address.toUpperCase()}.`);
    onDone();
  };
  return (
    <form
      class="popover"
      aria-label="Ändra som medförfattare"
      onSubmit={write}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
    >
      <p>Skriver i en cell som någon annan som har arbetsboken öppen.</p>
      <label>
        Blad
        <select value={sheetName} onChange={(event) => setSheetName(event.currentTarget.value)}>
          {workbook.sheets.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        Cell
        <input value={address} onInput={(event) => setAddress(event.currentTarget.value)} />
      </label>
      <label>
        Nytt innehåll
        <input value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <button type="submit">Skriv som medförfattare</button>
    </form>
  );
}
