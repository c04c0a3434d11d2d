/**
 * OWASP's formula-injection strings and their kin come back as the same text through every path: every host, the log,
 * CSV out and in, names of sheets and files.
 */
import fc from 'fast-check';
import { blankXlsx } from '#hosts/file/blank-xlsx';
import { openXlsx } from '#hosts/file/open-xlsx';
import { newBudget } from '#jobs/create';
import { contractNamed } from '#jobs/contracts';
import { importRows } from '#jobs/import-rows';
import { openWorkbook } from '#jobs/open';
import { restoreEntry } from '#jobs/restore/restore';
import type { CellValue } from '#sheet/cell';
import { commit } from '#workbook/write/commit';
import { guardedText, unguardedText } from '#workbook/csv-text';
import type { Host, WriteOp } from '#workbook/host';
import { hostErrorWords } from '#workbook/host-error-words';
import { gridOfCsv } from '#workbook/import/csv';
import { logEntries } from '#workbook/log/journal';
import { csvOf } from '#workbook/log/journal-csv';
import { loggedContent } from '#workbook/log/log-text';
import { planOf } from '#workbook/write/plan';
import { run } from '../../src/cli/run';
import { areaOf, sampleWorkbook } from '../contract/sample-workbook';
import { subjects } from '../contract/subjects';
import { hostileTexts } from '../fixtures/hostile-texts';
import { memoryIo } from '../golden/memory-io';

const writer = { who: '=Namn', now: '2025-10-14T09:30' };
const general = { numberFormat: 'General' };
const column = hostileTexts.map((each): [string] => [each]);

async function told(host: Host, reference: string) {
  const [block] = await host.read({ areas: [areaOf(reference)], want: ['formulas'] });
  return {
    values: block?.values,
    formulas: block?.formulas?.flat().filter((each) => each !== null),
  };
}

describe.each(subjects)('Files §5: hostile texts through $name', (subject) => {
  const last = String(hostileTexts.length);

  test('in cells', async () => {
    const { host, reopen } = await subject.open(sampleWorkbook());
    const op: WriteOp = { kind: 'cells', sheet: 'Tomt', top: 0, left: 0, cells: column };
    expect(await host.write({ expects: [], ops: [op], back: [] })).toMatchObject({
      kind: 'written',
    });
    for (const each of [host, await reopen()]) {
      const area = `Tomt!A1:A${last}`;
      expect(await told(each, area)).toEqual({ values: column, formulas: [] });
    }
  });

  test('in rows that are appended, and in a new sheet that is called like a formula', async () => {
    const { host, reopen } = await subject.open(sampleWorkbook());
    const sheet: WriteOp = {
      kind: 'sheet',
      name: "=1+1 <b>&'x",
      frozenRows: 0,
      page: {},
      tables: [
        {
          name: 'tblFientlig',
          top: 0,
          left: 0,
          columns: [{ heading: '=Rubrik', headingStyle: general, style: general, width: 9 }],
          rows: column.slice(0, 3),
        },
      ],
      cells: [],
    };
    const append: WriteOp = { kind: 'append', table: 'tblFientlig', rows: column.slice(3) };
    const outcome = await host.write({ expects: [], ops: [sheet, append], back: [] });
    expect(outcome).toMatchObject({ kind: 'written' });
    for (const each of [host, await reopen()]) {
      const { outline } = await each.survey([]);
      expect(outline.sheets.at(-1)).toMatchObject({
        name: "=1+1 <b>&'x",
        tables: [{ headings: ['=Rubrik'] }],
      });
      const rows = `'=1+1 <b>&''x'!A2:A${String(hostileTexts.length + 1)}`;
      expect(await told(each, rows)).toEqual({ values: column, formulas: [] });
    }
  });
});

async function example(): Promise<ReturnType<typeof openXlsx>> {
  const file = openXlsx(blankXlsx(), 'bok.xlsx');
  await commit(file.host, newBudget({ year: 2026, example: true }));
  return file;
}

describe('Workbook §9: hostile texts in the log and in CSV', () => {
  async function written() {
    const file = await example();
    const opened = await openWorkbook(file.host);
    const updates = hostileTexts.map((value, index) => ({
      ...{ sheet: 'Poster', row: 200 + index, column: 3, value },
    }));
    const occasion = { who: writer.who, time: 45_944, action: '@Åtgärd', event: null };
    const request = planOf({ updates, additions: [], findings: [] }, opened, occasion);
    expect(await commit(file.host, request)).toMatchObject({ kind: 'written' });
    return openXlsx(file.save(), 'bok.xlsx');
  }

  test('the log tells each text so that it can be put back, and no cell of it is a formula', async () => {
    const { host } = await written();
    const { grids, layout } = await openWorkbook(host);
    const entries = logEntries(grids, layout);
    expect(entries.map(({ after }) => loggedContent(after))).toEqual(hostileTexts);
    const [block] = await host.read({ areas: [areaOf('Logg!A1:J200')], want: ['formulas'] });
    // The sheet's own verdict stands above its table.
    expect(
      block?.formulas
        ?.slice(3)
        .flat()
        .filter((each) => each !== null),
    ).toEqual([]);
  });

  test('an entry that is restored and restored again holds the same text', async () => {
    const { host } = await written();
    for (const number of [1, 8, 15, 25]) {
      const opened = await openWorkbook(host);
      const taken = restoreEntry(opened, number, writer);
      expect(await commit(host, taken.request)).toMatchObject({ kind: 'written' });
      const again = await openWorkbook(host);
      const [newest] = logEntries(again.grids, again.layout).slice(-1);
      const back = restoreEntry(again, newest?.number ?? 0, writer);
      expect(await commit(host, back.request)).toMatchObject({ kind: 'written' });
      const { values } = await told(host, `Poster!D${String(200 + number)}`);
      expect(values).toEqual([[hostileTexts[number - 1]]]);
    }
  });

  test('as CSV no field begins as a formula, and read again each is the text that stood in the log', async () => {
    const { host } = await written();
    const { grids, layout } = await openWorkbook(host);
    const entries = logEntries(grids, layout);
    const csv = csvOf(entries, false);
    const { rows } = gridOfCsv(csv, 'logg.csv');
    const text = (value: CellValue) => (typeof value === 'string' ? value : '');
    expect(rows.slice(1, -1).map((row) => [row[2], row[4], row[7]])).toEqual(
      entries.map(({ who, action, after }) => [who, action, text(after)]),
    );
    for (const { after } of entries) {
      const field = guardedText(text(after));
      expect(field).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
      expect(csv).toContain(field.replaceAll('"', '""'));
    }
  });

  test('every text comes back from its guarded field', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constantFrom(...hostileTexts),
          fc.string({ unit: fc.constantFrom("'", '=', '+', ' ', '\t', '\n', 'a', '\u200b', '＝') }),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          expect(unguardedText(guardedText(text))).toBe(text);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('Workbook §10: hostile texts that are brought in', () => {
  test('a CSV file of names gives posts of the same names, without the white space around them', async () => {
    const file = await example();
    const opened = await openWorkbook(file.host);
    const names = hostileTexts.filter((each) => each.trim() !== '');
    const quoted = (text: string) => `"${guardedText(text).replaceAll('"', '""')}"`;
    const lines = names.map((name, index) => `X-${String(index)};FR;${quoted(name)};1`);
    const contract = contractNamed('Poster');
    const grid = gridOfCsv(['Post-id;Ram;Post;ALF (tkr)', ...lines].join('\r\n'), '=fil.csv');
    const prepared = contract && importRows(opened, contract, grid, writer);
    expect(prepared?.objections).toEqual([]);
    if (prepared?.request) await commit(file.host, prepared.request);
    const { host } = openXlsx(file.save(), 'bok.xlsx');
    const { book } = await openWorkbook(host);
    const brought = book.posts.filter(({ id }) => id?.startsWith('X-') === true);
    expect(brought.map(({ name }) => name)).toEqual(names.map((name) => name.trim()));
    const { formulas } = await told(host, 'Poster!A1:D300');
    expect(formulas?.filter((each) => hostileTexts.includes(each))).toEqual([]);
  });
});

describe('Command line §2: what is shown is shown as text', () => {
  test('characters that steer a terminal are written out, in answers, in refusals and in names of files', async () => {
    const recorded = memoryIo();
    const { io, files } = recorded;
    const file = await example();
    const steering = 'Post\u001b[2J\u009b1m\u202eslut';
    const op: WriteOp = { kind: 'cells', sheet: 'Poster', top: 4, left: 7, cells: [[steering]] };
    await file.host.write({ expects: [], ops: [op], back: [] });
    files.set('=cmd\u001b[31m.xlsx', file.save());
    await run(['check', '=cmd\u001b[31m.xlsx'], io, '0.0.0');
    const { out } = recorded.taken();
    expect(out).toContain('Post\\u001b[2J\\u009b1m\\u202eslut');
    await run(['check', 'saknas\u001b[31m.xlsx'], io, '0.0.0');
    const { err } = recorded.taken();
    expect(err).toBe('Filen saknas\\u001b[31m.xlsx finns inte.\n');
    for (const shown of [out, err]) {
      expect(shown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    }
  });

  test.each(hostileTexts)('a file that is called %p is named as it is called', (name) => {
    expect(hostErrorWords({ code: 'file/not-found', place: name, detail: null })).toBe(
      `Filen ${name} finns inte.`,
    );
  });
});
