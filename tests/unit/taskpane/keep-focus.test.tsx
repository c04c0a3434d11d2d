/** @jest-environment jsdom */
import { blank, example } from './example-desk';
import { choose, close, named, nameOf, plain, press, settled, shown, type } from './shown-pane';

/** jsdom never says that its page has the focus. */
let paneHasFocus: boolean;
beforeAll(() => {
  Object.defineProperty(document, 'hasFocus', { value: () => paneHasFocus });
});
beforeEach(() => {
  paneHasFocus = true;
});

afterEach(close);

/** As the keyboard does: with the focus on it. */
async function enter(item: HTMLElement | null | undefined): Promise<void> {
  item?.focus();
  item?.click();
  await settled();
}

const item = (pane: HTMLElement, title: string) =>
  [...pane.querySelectorAll<HTMLElement>('.menu-item')].find(
    (each) => each.querySelector('strong')?.textContent === title,
  );

const focused = () => nameOf(document.activeElement as HTMLElement);

describe('Pane §4: what is drawn away takes no focus with it', () => {
  test('the first run gives way to Ramar, which has the focus and not the page behind it', async () => {
    const pane = await shown(await blank());
    await enter(named(pane, 'button', 'Skapa exempelbudget'));
    expect(document.activeElement).not.toBe(document.body);
    expect(pane.querySelector('#view')?.contains(document.activeElement)).toBe(true);
  });

  test('a page of Mer begins at its heading, and the way back leads to where the menu was left', async () => {
    const pane = await shown(await example());
    await choose(pane, 'Mer');
    for (const title of ['Rådsrundan', 'Omfördela', 'Uppdrag']) {
      const from = item(pane, title);
      expect(from?.textContent).toContain(title);
      await enter(from);
      expect([document.activeElement?.tagName, focused()]).toEqual(['H2', title]);
      await enter(named(pane, 'button', '‹ Tillbaka till Mer'));
      expect(document.activeElement).toBe(item(pane, title));
    }
  });

  test('a sheet that has been made leaves the focus at the heading of what can be filled in now', async () => {
    const pane = await shown(await example());
    await choose(pane, 'Mer');
    await enter(item(pane, 'Uppdrag'));
    await enter(named(pane, 'button', 'Skapa bladet'));
    expect(plain(pane)).toContain('Bladet är tillagt.');
    expect([document.activeElement?.tagName, focused()]).toEqual(['H2', 'Uppdrag']);
  });

  test('a message that is shut leaves the focus where it stood', async () => {
    const pane = await shown(await blank());
    await press(pane, 'Skapa exempelbudget');
    await enter(named(pane, 'button', 'Stäng'));
    expect(document.activeElement?.className).toBe('messages');
  });

  test('nothing takes the focus while somebody types in the sheet', async () => {
    const pane = await shown(await blank());
    paneHasFocus = false;
    await enter(named(pane, 'button', 'Skapa exempelbudget'));
    expect(document.activeElement).toBe(document.body);
  });
});

describe('Pane §7: a button is pressed once', () => {
  test('the second press of a double click neither takes the message away nor says that an amount is missing', async () => {
    const pane = await shown(await example());
    await choose(pane, 'Fördela');
    await type(pane, 'UR (tkr)', '65');
    await type(pane, 'FR (tkr)', '350');
    const write = named(pane, 'button', 'Skriv till arbetsboken');
    write.click();
    await settled();
    write.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
    await settled();
    expect(plain(pane)).toContain('Ändringen är fördelad och skriven till arbetsboken.');
    expect(plain(pane)).not.toContain('Skriv beloppet.');
  });

  test('Enter that is held down presses once', async () => {
    const pane = await shown(await example());
    await choose(pane, 'Kontroller');
    const run = named(pane, 'button', 'Kör kontroller');
    const first = { key: 'Enter', bubbles: true, cancelable: true };
    expect(run.dispatchEvent(new KeyboardEvent('keydown', first))).toBe(true);
    expect(run.dispatchEvent(new KeyboardEvent('keydown', { ...first, repeat: true }))).toBe(false);
  });
});
