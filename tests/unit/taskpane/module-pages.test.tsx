/** @jest-environment jsdom */
import { readFile } from 'node:fs/promises';
import { TextDecoder, TextEncoder } from 'node:util';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { openXlsx } from '#hosts/file/open-xlsx';
import { Controller } from '../../../src/taskpane/controller';
import { Shell } from '../../../src/taskpane/shell';
import { sv } from '../../../src/taskpane/words/sv';
import { example, opened } from './example-desk';

// What reads a file needs more than this DOM has.
Object.assign(globalThis, { TextDecoder, TextEncoder });

let stop: () => void = () => undefined;
afterEach(() => stop());

async function settled(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) {
    await act(() => new Promise((go) => setTimeout(go, 5)));
  }
}

const plain = (element: Element | null) =>
  (element?.textContent ?? '').replaceAll(/[\u00A0\s]+/g, ' ').trim();

/** The whole pane over an example workbook. */
async function paneOver(controller: Controller) {
  const pane = document.createElement('div');
  document.body.replaceChildren(pane);
  const draw = () =>
    render(<Shell state={controller.state} controller={controller} words={sv} version="0" />, pane);
  stop = controller.watch(draw);
  await act(draw);
  controller.tell({ type: 'tab chosen', tab: 'more' });
  await settled();
  await settled();
  return pane;
}

async function upliftBook() {
  const bytes = new Uint8Array(await readFile('examples/uplift/uplift.xlsx'));
  const { host } = openXlsx(bytes, 'uplift.xlsx');
  const controller = new Controller({
    host,
    language: 'sv',
    now: () => '2025-10-14T09:30',
    after: () => () => undefined,
  });
  await controller.open();
  return controller;
}

async function press(pane: Element, name: string): Promise<void> {
  const found = [...pane.querySelectorAll('button')].find((each) => plain(each).startsWith(name));
  expect(plain(found ?? null)).toContain(name);
  found?.click();
  await settled();
}

async function choose(pane: Element, value: string): Promise<void> {
  const select = pane.querySelector<HTMLSelectElement>('form[aria-label="Bokför"] select');
  if (select) select.value = value;
  select?.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

describe('Pane §12: the modules under Mer', () => {
  test('modules whose sheet is there stand first; the others say that it is not', async () => {
    const pane = await paneOver(await upliftBook());
    const section = pane.querySelector('section[aria-label="Årets pengar"]');
    const items = [...(section?.querySelectorAll('li') ?? [])].map(plain);
    expect(items[0]).toMatch(/^Uppräkning ?Visar uppräkningar och vad de används till\.$/);
    const missing = items.map((item) => item.includes('Bladet finns inte ännu'));
    expect(missing.indexOf(true)).toBeGreaterThan(0);
    expect(missing.slice(missing.indexOf(true))).not.toContain(false);
  });

  test('an uplift is shown, previewed, recorded and taken back', async () => {
    const controller = await upliftBook();
    const pane = await paneOver(controller);
    await press(pane, 'Uppräkning');
    for (const part of ['4 800 tkr', '4 600', '200']) expect(plain(pane)).toContain(part);
    const name =
      [...pane.querySelectorAll<HTMLOptionElement>('form[aria-label="Bokför"] option')]
        .map((option) => option.value)
        .at(-1) ?? '';
    await choose(pane, name);
    const preview = plain(pane.querySelector('.previewed'));
    expect(preview).toContain('uppräkning: ');
    expect(preview).toContain('4 800');
    await press(pane, 'Bokför');
    await settled();
    expect(plain(pane)).toContain('Bokfört: ');
    expect(plain(pane)).toContain('Allt som kan bokföras är bokfört.');
    await press(pane, 'Ångra');
    await settled();
    expect(plain(pane)).toContain('Skrivningen är ångrad.');
    expect([...pane.querySelectorAll('option')].map(({ value }) => value)).toContain(name);
  });

  test('a sheet that is missing is made on demand', async () => {
    const desk = await example();
    const pane = await paneOver(desk.controller);
    await press(pane, 'Uppdrag');
    expect(plain(pane)).toContain('Arbetsboken har inget blad Uppdrag ännu.');
    await press(pane, 'Skapa bladet');
    await settled();
    expect(plain(pane)).toContain('Bladet är tillagt.');
    expect(desk.workbook.sheets.map(({ name }) => name)).toContain('Uppdrag');
    const again = await opened(desk.workbook);
    expect(again.controller.state.desk.kind).toBe('open');
  });

  test('what is typed in an option stays with its module', async () => {
    const desk = await example();
    const { controller } = desk;
    const pane = await paneOver(controller);
    await press(pane, 'Uppdrag');
    await press(pane, 'Skapa bladet');
    await settled();
    const input = pane.querySelector<HTMLInputElement>('input[type=date]');
    expect(input?.labels?.[0]?.textContent).toBe('Dagen att bedöma efter');
    if (input) input.value = '2026-03-01';
    input?.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    expect(controller.state.forms.modules['assignments']?.options).toEqual({ on: '2026-03-01' });
    await press(pane, '‹ Tillbaka till Mer');
    await press(pane, 'Uppdrag');
    expect(pane.querySelector<HTMLInputElement>('input[type=date]')?.value).toBe('2026-03-01');
  });

  test('where the printed list belongs is still told when another view has been looked at', async () => {
    const { controller } = await example();
    const pane = await paneOver(controller);
    const number = () =>
      [...pane.querySelectorAll('input')].find(
        ({ labels }) => labels?.[0]?.textContent === 'Bilagans nummer',
      );
    await press(pane, 'Öronmärkta satsningar');
    const input = number();
    if (input) input.value = '3';
    input?.dispatchEvent(new Event('input', { bubbles: true }));
    await press(pane, '‹ Tillbaka till Mer');
    await press(pane, 'Öronmärkta satsningar');
    expect(number()?.value).toBe('3');
  });

  test('Enter in a field of Skriv en rad writes the row', async () => {
    const { controller } = await example();
    const pane = await paneOver(controller);
    await press(pane, 'Uppdrag');
    await press(pane, 'Skapa bladet');
    const form = pane.querySelector<HTMLFormElement>('form[aria-label="Skriv en rad"]');
    const input = form?.querySelector('input');
    if (input) input.value = 'Se över fördelningen av ALF';
    input?.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    // What Enter presses in a form of several fields; without such a button it does nothing.
    form?.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await settled();
    expect(plain(pane)).toContain('Raden är skriven.');
  });
});
