/** A budget that another program has saved without its Excel tables, or with their heading rows switched off. */
import { readFileSync } from 'node:fs';
import { strFromU8 } from 'fflate';
import { openXlsx } from '#hosts/file/open-xlsx';
import { contractNamed } from '#jobs/contracts';
import { importRows } from '#jobs/import-rows';
import { inspectWorkbook } from '#jobs/inspect';
import { openWorkbook } from '#jobs/open';
import { commit } from '#workbook/write/commit';
import { gridOfCsv } from '#workbook/import/csv';
import { cellOp } from '../../fixtures/written-book';
import { partsOf, withParts } from '../../fixtures/zip-of';
import { writer } from './example-in';

const example = new Uint8Array(readFileSync('examples/budget-2026.xlsx'));

/** The example with some parts rewritten. */
function rewritten(folder: string, change: (text: string) => string): Uint8Array {
  const changed = Object.entries(partsOf(example))
    .filter(([name]) => name.startsWith(folder) && name.endsWith('.xml'))
    .map(([name, bytes]) => [name, change(strFromU8(bytes))] as const);
  expect(changed.length).toBeGreaterThan(0);
  return withParts(example, Object.fromEntries(changed));
}

const withoutHeadings = rewritten('xl/tables/', (text) =>
  text.replace(' totalsRowShown="0"', ' totalsRowShown="0" headerRowCount="0"'),
);
const withoutTables = withParts(
  rewritten('xl/worksheets/', (text) => text.replace(/<tableParts.*<\/tableParts>/s, '')),
  Object.fromEntries(
    Object.keys(partsOf(example))
      .filter((name) => name.startsWith('xl/worksheets/_rels/'))
      .map((name) => [
        name,
        strFromU8(partsOf(example)[name] ?? new Uint8Array()).replaceAll(
          /<Relationship [^>]*table[^>]*>/g,
          '',
        ),
      ]),
  ),
);

describe.each([
  ['without tables', withoutTables],
  ['with the heading rows switched off', withoutHeadings],
])('Recalculation §4: a workbook %s', (_title, bytes) => {
  const opened = async () => {
    const file = openXlsx(bytes, 'budget.xlsx');
    return { file, opened: await openWorkbook(file.host) };
  };

  test('the amounts are read, and one finding names the tables; no formula is told as an old value', async () => {
    const { file, opened: book } = await opened();
    expect(book.book.posts).toHaveLength(18);
    const found = await inspectWorkbook(file.host, book);
    expect(found.map(({ code }) => code)).toEqual(['formulas/table-lost']);
    expect(found[0]?.facts['tables']).toContain('tblPoster');
  });

  test('what such formulas showed goes with the first edit, and Excel is asked to work them out', async () => {
    const { file } = await opened();
    expect(file.workbook.sheet('Poster')?.cell(4, 9).value).toBe(310_000);
    await file.host.write({ expects: [], ops: [cellOp('Poster!H5', 300_000)], back: [] });
    expect(file.workbook.sheet('Poster')?.cell(4, 9).value).toBeNull();
    expect(strFromU8(partsOf(file.save())['xl/workbook.xml'] ?? new Uint8Array())).toContain(
      'fullCalcOnLoad="1"',
    );
  });

  test('a new row gets no formula of a table in which it does not stand', async () => {
    const { file, opened: book } = await opened();
    const contract = contractNamed('tblPoster');
    const rows = gridOfCsv('Post-id;Ram;Post;ALF (tkr)\nFR-09;FR;Biobank;15\n', 'poster.csv');
    const request = contract && importRows(book, contract, rows, writer).request;
    expect(request).toBeTruthy();
    if (!request) return;
    expect(await commit(file.host, request)).toMatchObject({ kind: 'written' });
    const cells = file.workbook.sheet('Poster');
    expect([cells?.cell(22, 7).value, cells?.cell(22, 9).formula]).toEqual([15, undefined]);
  });
});
