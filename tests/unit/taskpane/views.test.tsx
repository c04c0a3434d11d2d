/** @jest-environment jsdom */
import { act } from 'preact/test-utils';
import { contractCases } from '#hosts/contract/cases';
import { sv } from '../../../src/taskpane/words/sv';
import { en } from '../../../src/taskpane/words/en';
import { languageOf } from '../../../src/taskpane/words/words-in';
import { blank, example, exampleWith, type Desk } from './example-desk';
import { choose, close, named, nameOf, plain, press, settled, shown, type } from './shown-pane';

afterEach(close);

describe('Pane §3, §4: strip and tabs', () => {
  test('Budgetläge says year, state, sources, total, unallocated and the next step', async () => {
    const pane = await shown(await example());
    const strip = named(pane, 'status', 'Budgetläge');
    for (const part of ['2026', 'Arbetsmaterial', 'ALF', '727,5 mkr', 'FoUU', '374,3 mkr'])
      expect(plain(strip)).toContain(part);
    for (const part of ['1 101,8 mkr', '1 101,4 mkr', 'Ej fördelat', '415 tkr'])
      expect(plain(strip)).toContain(part);
    expect(plain(strip)).toContain('Nästa steg: fördela 415 tkr ALF');
  });

  test('seven tabs by name, one of them chosen and reached by the Tab key', async () => {
    const pane = await shown(await example());
    const all = [...pane.querySelectorAll<HTMLElement>('[role=tab]')];
    expect(all.map(nameOf)).toEqual([
      ...['Ramar', 'Fördela', 'Kontroller', 'Protokoll', 'Bilaga', 'Mer', 'Logg'],
    ]);
    expect(all.filter(({ tabIndex }) => tabIndex === 0).map(nameOf)).toEqual(['Ramar']);
  });

  test('the arrow keys move between the tabs, and around the end', async () => {
    const desk = await example();
    const pane = await shown(desk);
    const list = pane.querySelector('[role=tablist]');
    const key = (name: string) =>
      act(
        () => void list?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })),
      );
    await key('ArrowLeft');
    expect(desk.controller.state.tab).toBe('log');
    await key('ArrowRight');
    await key('ArrowDown');
    expect(desk.controller.state.tab).toBe('appendix');
    await key('Home');
    expect(desk.controller.state.tab).toBe('frames');
  });

  test('every view can be shown', async () => {
    const desk = await example();
    const pane = await shown(desk);
    for (const tab of Object.values(sv.tabs)) {
      await choose(pane, tab);
      expect(desk.controller.state.defect).toBeNull();
      expect(pane.querySelector('[role=tabpanel]')?.textContent).not.toBe('');
    }
  });
});

describe('Pane §6, §7: Fördela by its names', () => {
  test('type 65 and 350, write, and take it back', async () => {
    const pane = await shown(await example());
    await choose(pane, 'Fördela');
    expect((named(pane, 'field', 'Belopp') as HTMLInputElement).value).toBe('415\u00A0tkr');
    expect((named(pane, 'field', 'Källa') as HTMLSelectElement).value).toBe('ALF');
    await type(pane, 'UR (tkr)', '65');
    expect(plain(pane)).toContain('Kvar att fördela: 350 tkr');
    await type(pane, 'FR (tkr)', '350');
    await type(pane, 'Beslut', '§ 7');
    expect(plain(pane)).toContain('Allt är fördelat');
    named(pane, 'field', 'LG (tkr)');
    await press(pane, 'Fördela ändring');
    expect(plain(pane)).toContain('Så blir budgeten');
    await press(pane, 'Skriv till arbetsboken');
    expect(plain(named(pane, 'status', 'Budgetläge'))).toContain('Ej fördelat0 tkr');
    await press(pane, 'Ångra');
    expect(plain(named(pane, 'status', 'Budgetläge'))).toContain('Ej fördelat415 tkr');
  });

  test.each([
    ['sextiofem', 'det finns inget tal i texten'],
    ['3 50', 'siffrorna är inte grupperade tre och tre'],
    ['1.101', 'punkten kan vara både decimaltecken och tusentalsavgränsare'],
    ['cirka 65', 'det är inget bestämt belopp'],
  ])('what cannot be read is said at its field, and why: %s', async (typed, why) => {
    const pane = await shown(await example());
    await choose(pane, 'Fördela');
    await type(pane, 'UR (tkr)', typed);
    const field = named(pane, 'field', 'UR (tkr)');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const note = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(note?.textContent).toBe(sv.writing.notAnAmount(why));
  });
});

describe('Pane §9–§13: the other views by their names', () => {
  test('Kontroller is a list, and a finding shows its cell', async () => {
    const desk = await example();
    const asked: unknown[] = [];
    desk.host.show = (area) => Promise.resolve(void asked.push(area));
    const pane = await shown(desk);
    await choose(pane, 'Kontroller');
    await press(pane, 'Kör kontroller');
    const list = named(pane, 'list', 'Kontroller');
    const [first] = list.querySelectorAll<HTMLElement>('.finding-what');
    first?.click();
    await settled();
    expect(asked).toHaveLength(1);
  });

  test('what was found is worded once for each reading, whoever asks', async () => {
    const desk = await example();
    const { controller } = desk;
    const pane = await shown(desk);
    await choose(pane, 'Kontroller');
    const worded: unknown[] = [controller.state.findings];
    const stopListening = controller.watch(({ findings }) => {
      if (findings && findings !== worded.at(-1)) worded.push(findings);
    });
    await press(pane, 'Kör kontroller');
    stopListening();
    expect(worded).toHaveLength(2);
  });

  test('an empty workbook offers the example and the connection', async () => {
    const pane = await shown(await blank());
    expect(plain(named(pane, 'status', 'Budgetläge'))).toBe(sv.strip.noBudget);
    named(pane, 'button', 'Koppla till arbetsboken');
    await press(pane, 'Skapa exempelbudget');
    expect(plain(named(pane, 'status', 'Budgetläge'))).toContain('1 101,8 mkr');
  });

  test('a workbook without a budget is checked too: its formulas, when somebody asks', async () => {
    const desk = await blank();
    const cells = [1200, 800, '=A1/0', '=SUM(A1:A2)'].map((content, row) => ({
      ...{ row, column: 0 },
      content: typeof content === 'string' ? { value: null, formula: content } : { value: content },
    }));
    desk.workbook.set('Blad1', cells);
    const pane = await shown(desk);
    await choose(pane, 'Kontroller');
    expect(pane.querySelectorAll('.finding')).toHaveLength(0);
    await press(pane, 'Kör kontroller');
    expect(plain(named(pane, 'list', 'Kontroller'))).toContain('Blad1!A3');
    await choose(pane, 'Fördela');
    named(pane, 'button', 'Skapa exempelbudget');
  });

  test('Protokoll and Bilaga have the names that others script against', async () => {
    const pane = await shown(await example());
    await choose(pane, 'Protokoll');
    await type(pane, 'Protokolltext', '§ 7 UR får 65 tkr.');
    await press(pane, 'Granska text');
    expect(plain(pane)).toContain('1 belopp');
    await choose(pane, 'Bilaga');
    // jsdom lays nothing out, and adopts no style.
    Object.assign(CSSStyleSheet.prototype, { replaceSync: () => undefined });
    const ResizeObserver = function () {
      return { observe: () => undefined, disconnect: () => undefined };
    };
    Object.assign(window, { ResizeObserver });
    Object.assign(globalThis, { ResizeObserver });
    await press(pane, 'Förhandsgranska bilaga');
    const paper = pane.querySelector('[aria-label="Bilaga 1, förhandsgranskning"]');
    expect(paper?.shadowRoot?.textContent).toContain('Bilaga 1 till');
    expect(plain(pane)).toContain('Ledningsgruppen beslutar');
    expect(plain(pane)).toContain('Granskad som protokoll:');
    named(pane, 'button', 'Skriv bladet Bilaga 1');
    named(pane, 'button', 'Kopiera beslutstext');
  });

  test('Läs om is there once, whether something has changed or not', async () => {
    const desk = await example();
    const pane = await shown(desk);
    named(pane, 'button', 'Läs om');
    await act(() => desk.controller.tell({ type: 'workbook changed' }));
    await press(pane, 'Läs om');
    expect(desk.controller.state.stale).toBe(false);
  });
});

describe('Files §11: Pröva Excel', () => {
  const outcome = (pane: HTMLElement) => pane.querySelector('.trial [role=status]');

  async function tried(desk: Desk): Promise<HTMLElement> {
    const pane = await shown(desk);
    await choose(pane, 'Mer');
    await press(pane, 'Pröva Excel');
    const until = Date.now() + 30_000;
    while (!/höll/.test(outcome(pane)?.textContent ?? '') && Date.now() < until) await settled();
    return pane;
  }

  test('the button runs every case, shows the transcript and leaves the workbook as it was', async () => {
    const desk = await example();
    const before = desk.workbook.sheets.map(({ name }) => name);
    const pane = await tried(desk);
    const all = String(contractCases.length);
    expect(outcome(pane)?.textContent).toBe(`Alla ${all} prov höll.`);
    const transcript = named(pane, 'field', 'Provets protokoll') as HTMLTextAreaElement;
    expect(transcript.value).toMatch(/^ALF-budget 2025-10-14T09:30\nok {6}/);
    expect(transcript.value).toContain(`\ncases ${all}, kept ${all}, broken 0\n`);
    named(pane, 'button', 'Kopiera protokollet');
    expect(desk.workbook.sheets.map(({ name }) => name)).toEqual(before);
    expect(desk.controller.state.stale).toBe(false);
  });

  test('an Excel that does not do as we count on is told of, by number and by name', async () => {
    const desk = await example();
    const write = desk.host.write.bind(desk.host);
    desk.host.write = (request) => write({ ...request, expects: [] });
    const pane = await tried(desk);
    expect(outcome(pane)?.textContent).toBe(`1 av ${String(contractCases.length)} prov höll inte.`);
    const transcript = named(pane, 'field', 'Provets protokoll') as HTMLTextAreaElement;
    expect(transcript.value).toContain('BROKEN  nothing is written when a cell no longer holds');
  });
});

describe('Pane §7: a button that cannot be used', () => {
  test('says why: it describes the button, and stands beside it once it has been pressed', async () => {
    const pane = await shown(await example());
    await choose(pane, 'Mer');
    [...pane.querySelectorAll<HTMLElement>('.menu-item')]
      .find((item) => item.textContent?.startsWith('Sätt total'))
      ?.click();
    await settled();
    const button = named(pane, 'button', 'Skriv till arbetsboken');
    expect(button.getAttribute('aria-disabled')).toBe('true');
    const reason = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toBe(sv.total.unchanged);
    await press(pane, 'Skriv till arbetsboken');
    expect(document.activeElement).toBe(button);
    expect(button.nextElementSibling).toBe(reason);
    await type(pane, 'Ny summa (tkr)', '504 001');
    expect(named(pane, 'button', 'Skriv till arbetsboken').hasAttribute('aria-describedby')).toBe(
      false,
    );
  });
});

describe('Pane §14: very many posts', () => {
  test('Sätt total begins with the first hundred, says so, and shows more', async () => {
    const desk = await exampleWith(150);
    const pane = await shown(desk);
    desk.controller.tell({ type: 'form changed', form: 'more', change: { page: 'total' } });
    await choose(pane, 'Mer');
    expect(pane.querySelectorAll('.posts > li')).toHaveLength(100);
    expect(plain(pane)).toContain('De första 100 av 157 visas. Alla räknas.');
    await press(pane, 'Visa fler');
    expect(pane.querySelectorAll('.posts > li')).toHaveLength(157);
  });
});

describe('Pane §8: defects', () => {
  test('a defect replaces the pane by a report without budget data', async () => {
    const desk = await example();
    const pane = await shown(desk);
    await act(() => desk.controller.tell({ type: 'broke', error: new Error('FR 804 000') }));
    named(pane, 'button', 'Kopiera felrapport');
    expect(plain(pane)).not.toContain('804 000');
  });
});

describe('Pane §1: languages', () => {
  test('an Office in any language but Swedish reads English', async () => {
    expect(['sv-SE', 'sv', 'en-US', 'fi-FI', ''].map(languageOf)).toEqual([
      ...['sv', 'sv', 'en', 'en', 'en'],
    ]);
    const pane = await shown(await example('en'), en);
    expect(plain(named(pane, 'status', 'Budget status'))).toContain('1,101.8 mkr');
  });
});
