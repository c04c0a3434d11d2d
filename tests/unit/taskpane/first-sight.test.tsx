/** @jest-environment jsdom */
import { example } from './example-desk';
import { choose, close, named, plain, press, settled, shown, type } from './shown-pane';

afterEach(close);

describe('Pane §7, §10: a workbook whose log cannot be read', () => {
  test('what is written is told as unlogged, before it is written and after', async () => {
    const desk = await example();
    const log = desk.workbook.sheet('Logg');
    // What is left where the heading row of the log’s table is switched off.
    log?.tables.splice(0);
    for (let column = 0; column < 10; column += 1) log?.cells.remove(3, column);
    await desk.controller.reread();
    const pane = await shown(desk);
    await choose(pane, 'Logg');
    expect(plain(pane)).toContain('Arbetsboken har ingen logg som kan läsas. Antingen saknas');
    await choose(pane, 'Fördela');
    expect(plain(pane)).toContain('Det som skrivs loggas inte, och kan bara ångras i Excel.');
    expect(plain(pane)).not.toContain('Står i loggen.');
    await type(pane, 'UR (tkr)', '65');
    await type(pane, 'FR (tkr)', '350');
    await press(pane, 'Skriv till arbetsboken');
    const messages = pane.querySelector<HTMLElement>('.messages');
    expect(messages && plain(messages)).toMatch(
      /Ändringen är fördelad .* Det som skrivs loggas inte, och kan bara ångras i Excel\./,
    );
    expect(messages?.textContent).not.toContain('Ångra');
  });

  test('a workbook that keeps its log says nothing of the kind', async () => {
    const pane = await shown(await example());
    await choose(pane, 'Fördela');
    expect(plain(pane)).toContain('Står i loggen.');
    expect(plain(pane)).not.toContain('loggas inte');
  });
});

describe('Pane §5: frames that cannot be read', () => {
  test('a table of frames without its headings is no table without frames', async () => {
    const desk = await example();
    const frames = desk.workbook.sheet('Ramar');
    frames?.tables.splice(0, 1);
    for (let column = 0; column < 11; column += 1) frames?.cells.remove(3, column);
    await desk.controller.reread();
    const pane = await shown(desk);
    expect(plain(pane)).toContain(
      'Ramarna kan inte läsas: tabellen på bladet Ramar saknar sina rubriker.',
    );
  });
});

describe('Pane §6: whose amounts stand beside the shares, and in the preview', () => {
  test('the source’s beside the shares, the whole frames in the preview', async () => {
    const pane = await shown(await example());
    await choose(pane, 'Fördela');
    expect(plain(pane)).toContain('Till höger: vad var och en har av ALF, före → efter (tkr).');
    await type(pane, 'UR (tkr)', '65');
    await type(pane, 'FR (tkr)', '350');
    await press(pane, 'Fördela ändring');
    expect(plain(pane)).toContain('Hela ramar, ALF och FoUU (tkr)');
  });
});

describe('Pane §12: what is asked for is answered', () => {
  test('Jämför without pasted rows says what is missing', async () => {
    const pane = await shown(await example());
    await choose(pane, 'Mer');
    pane.querySelector<HTMLElement>('.menu-item')?.click();
    await settled();
    await press(pane, 'Jämför');
    expect(plain(pane)).toContain('Ge kolumnerna samma rubriker som i arbetsboken.');
  });
});

describe('Pane §13: what is wrong in the minutes stands first', () => {
  test('a wrong sum comes before the right ones, and keeps its own explanation', async () => {
    const pane = await shown(await example());
    await choose(pane, 'Protokoll');
    await type(
      pane,
      'Protokolltext',
      'ALF ökar från 727,1 mkr till 727,5 mkr, en ökning med 0,4 mkr.\n\nAv 8,5 mkr används 3,5 mkr. Därefter återstår 5,5 mkr.',
    );
    await press(pane, 'Granska text');
    const list = named(pane, 'list', 'Samband i texten');
    const [first, ...rest] = [...list.querySelectorAll<HTMLElement>(':scope > li')].map(plain);
    expect(first).toContain('Fel');
    expect(first).toContain('5,5 mkr');
    expect(rest.length).toBeGreaterThan(0);
    expect(rest.filter((line) => line.includes('Fel'))).toEqual([]);
  });
});
