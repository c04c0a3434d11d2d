import { blankXlsx } from '#hosts/file/blank-xlsx';
import { openXlsx } from '#hosts/file/open-xlsx';
import { modules } from '#core/modules/all';
import { newBudget } from '#jobs/create';
import { examineModule } from '#jobs/modules/examine-module';
import { setParameters } from '#jobs/modules/set-parameters';
import { openWorkbook } from '#jobs/open';
import { commit } from '#workbook/write/commit';
import type { Host } from '#workbook/host';
import { logEntries } from '#workbook/log/journal';
import type { Opened } from '#workbook/opened';

const writer = { who: 'Anna Budget', now: '2026-02-02T10:00' };

async function exampleHost(): Promise<Host> {
  const { host } = openXlsx(blankXlsx(), 'bok.xlsx');
  await commit(host, newBudget({ year: 2026, example: true }));
  return host;
}

function parametersOf(opened: Opened, name: string) {
  const module = modules.find((each) => each.name === name);
  if (!module) throw new Error(`There is no module ${name}.`);
  return examineModule(opened, module, { options: {}, today: null }).parameters();
}

/** Sets the parameters of the module by their keys. */
async function set(host: Host, name: string, typed: Readonly<Record<string, string>>) {
  const opened = await openWorkbook(host);
  const changed = parametersOf(opened, name).flatMap((parameter) => {
    const text = typed[parameter.key];
    return text === undefined ? [] : [{ ...parameter, typed: text }];
  });
  expect(changed).toHaveLength(Object.keys(typed).length);
  const { objections, request } = setParameters(opened, changed, writer);
  expect(objections).toEqual([]);
  if (request) expect((await commit(host, request)).kind).toBe('written');
  return openWorkbook(host);
}

const held = ({ book }: Opened, key: string) =>
  book.settings.filter((setting) => setting.key === key).map(({ value }) => value);

describe('Modules §2: the parameters of a module', () => {
  test('a new one is added as a number with what it means, and its line stands in the log', async () => {
    const opened = await set(await exampleHost(), 'ki-model', {
      'KI/Prestationspott (tkr)': '40 mkr',
      'KI/Vikt bibliometri': '0,5',
    });
    expect(held(opened, 'KI/Prestationspott (tkr)')).toEqual([40_000]);
    expect(held(opened, 'KI/Vikt bibliometri')).toEqual([0.5]);
    const told = logEntries(opened.grids, opened.layout).map(({ after }) => after);
    expect(told).toContain('KI/Prestationspott (tkr) · 40000 · Vad som delas ut efter prestation.');
  });

  test('one that is there gets its new value in its own cell, and is emptied when it is made blank', async () => {
    const host = await exampleHost();
    const key = 'Uppföljning/Prognos';
    expect(held(await set(host, 'follow-up', { [key]: 'linjär' }), key)).toEqual(['linjär']);
    expect(held(await set(host, 'follow-up', { [key]: 'föregående år' }), key)).toEqual([
      'föregående år',
    ]);
    expect(held(await set(host, 'follow-up', { [key]: '' }), key)).toEqual([null]);
  });

  test('what cannot be read stays as typed, so that it is found with its cell', async () => {
    const host = await exampleHost();
    const opened = await set(host, 'positions', { 'Tjänster/Minsta antal': 'många' });
    const [module] = modules.filter(({ name }) => name === 'positions');
    if (!module) throw new Error('There are positions.');
    const { findings } = examineModule(opened, module, { options: {}, today: null });
    const found = findings.find(({ code }) => code === 'modules/parameter-not-a-number');
    expect(found?.where[0]).toMatchObject({ sheet: 'Inställningar' });
    expect(found?.where[0]?.cell).toMatch(/^B\d+$/);
  });

  test.each([
    ['positions', 'Tjänster/Lägsta nivå (tkr)', 'cirka 40 tkr', 'money/malformed-amount'],
    ['positions', 'Tjänster/Minsta antal', '0x1', 'modules/parameter-not-a-number'],
    ['positions', 'Tjänster/Minsta antal', '50 %', 'modules/parameter-not-a-number'],
  ])('%s: %s is not guessed from ”%s”', async (name, key, typed, code) => {
    const opened = await set(await exampleHost(), name, { [key]: typed });
    expect(held(opened, key)).toEqual([typed]);
    const module = modules.find((each) => each.name === name);
    if (!module) throw new TypeError(name);
    const { findings } = examineModule(opened, module, { options: {}, today: null });
    expect(findings.map((each) => each.code)).toContain(code);
  });

  test('what follows from the rows is asked for: a frame for each year of the plan', async () => {
    const keys = parametersOf(await openWorkbook(await exampleHost()), 'plan').map(
      ({ key }) => key,
    );
    expect(keys[0]).toBe('Flerårsplan/Till år');
  });

  test('nothing is written where nothing is typed, and Inställningar is made where it is missing', async () => {
    const { host } = openXlsx(blankXlsx('Blad1'), 'tom.xlsx');
    const opened = await openWorkbook(host);
    expect(setParameters(opened, [], writer).request).toBeNull();
    const after = await set(host, 'national', { 'Nationell modell/Antal regioner': '7' });
    expect(held(after, 'Nationell modell/Antal regioner')).toEqual([7]);
  });
});
