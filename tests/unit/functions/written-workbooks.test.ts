/** What we write stands without us: no workbook of ours calls a custom function, so nobody without the add-in sees #NAMN?. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '#hosts/file/open-xlsx';

const root = join(import.meta.dirname, '../../..');
const english = JSON.parse(
  readFileSync(join(root, 'src/functions/english.json'), 'utf8'),
) as Readonly<Record<string, unknown>>;
const names = Object.keys(english);

function workbooksBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.xlsx'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Every formula of a workbook, of its cells and of its names. */
function formulasOf(path: string): readonly string[] {
  const { workbook } = openXlsx(new Uint8Array(readFileSync(path)), path);
  return [
    ...workbook.sheets.flatMap(({ cells }) => [...cells.values()].map(({ formula }) => formula)),
    ...workbook.names.map(({ formula }) => formula),
  ].flatMap((formula) => formula ?? []);
}

describe('Functions §1: workbooks that we write never depend on the functions', () => {
  test('neither the worked example, nor those of the modules, nor those of released versions', () => {
    const workbooks = ['examples', 'tests/fixtures/schema'].flatMap(workbooksBelow);
    const formulas = workbooks.flatMap(formulasOf);
    expect(workbooks.length).toBeGreaterThan(10);
    expect(formulas.length).toBeGreaterThan(500);
    expect(names.length).toBe(7);
    const called = new RegExp(`\\bALF\\.|\\b(?:${names.join('|')})\\(`, 'i');
    expect(formulas.filter((formula) => called.test(formula))).toEqual([]);
    expect(called.test('=ALF.SUMMA(A1:A3)')).toBe(true);
  });
});
