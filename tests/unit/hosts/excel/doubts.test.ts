/** What one question leaves open, and the next one settles: texts that may be errors, and what is hidden or filtered. */
import { areaOf, sampleWorkbook } from '../../../contract/sample-workbook';
import { MAX_COLUMNS } from '#sheet/address';
import type { Cell, CellValue } from '#sheet/cell';
import { Worksheet } from '#sheet/worksheet';
import type { Host, Outline } from '#workbook/host';
import { openHost } from './open-host';

async function hostWith(cells: Readonly<Record<string, Cell>>) {
  const workbook = sampleWorkbook();
  const put = (reference: string, cell: Cell): void => {
    const { sheet, top, left } = areaOf(reference);
    workbook.sheet(sheet)?.cells.set(top * MAX_COLUMNS + left, cell);
  };
  for (const [reference, cell] of Object.entries(cells)) put(reference, cell);
  const opened = await openHost(workbook, { after: () => () => undefined });
  const syncs = async <Answer>(ask: () => Promise<Answer>): Promise<[number, Answer]> => {
    const before = opened.office.counts.syncs;
    const answer = await ask();
    return [opened.office.counts.syncs - before, answer];
  };
  return { ...opened, put, syncs };
}

async function values(host: Host, reference: string): Promise<readonly (readonly CellValue[])[]> {
  const [block] = await host.read({ areas: [areaOf(reference)] });
  return block?.values ?? [];
}

describe('Workbook §5: an error and a text that reads like it', () => {
  const both = {
    'Tomt!B2': { value: { error: '#N/A' } },
    'Tomt!C2': { value: '#N/A' },
    'Tomt!D2': { value: '#1 av tre' },
    'Tomt!B3': { value: { error: '#DIV/0!' }, formula: '=1/0' },
    'Tomt!C3': { value: '#DIV/0!', formula: '="#DIV/0!"' },
  } satisfies Record<string, Cell>;
  const read = [
    [{ error: '#N/A' }, '#N/A', '#1 av tre'],
    [{ error: '#DIV/0!' }, '#DIV/0!', null],
  ];

  test('are told apart, as constants and as what formulas give', async () => {
    const { host } = await hostWith(both);
    expect(await values(host, 'Tomt!B2:D3')).toEqual(read);
    const { blocks } = await host.survey(['formulas']);
    const found = blocks.find(({ area }) => area.sheet === 'Tomt');
    expect(found?.values).toEqual(read);
    expect(found?.formulas).toEqual([
      [null, null, null],
      ['=1/0', '="#DIV/0!"', null],
    ]);
  });

  test('cost one sync more when they are first seen, and none when they are read again', async () => {
    const { host, put, syncs, office } = await hostWith({});
    const [opening, { outline }] = await syncs(() => host.survey(['formulas']));
    expect(opening).toBe(2);
    const again = (known: Outline) => syncs(() => host.survey(['formulas'], known));
    expect((await again(outline))[0]).toBe(1);
    for (const [reference, cell] of Object.entries(both)) put(reference, cell);
    const seen = await again({
      ...outline,
      sheets: outline.sheets.map((sheet) => ({ ...sheet, used: null })),
    });
    expect(seen[0]).toBe(2);
    expect((await again(seen[1].outline))[0]).toBe(1);
    put('Tomt!A1', { value: { error: '#REF!' } });
    const [more, { blocks }] = await again(seen[1].outline);
    expect([more, blocks.at(-1)?.values[0]?.[0]]).toEqual([2, { error: '#REF!' }]);
    expect((await again(seen[1].outline))[0]).toBe(1);
    expect(office.complaints).toEqual([]);
  });

  test('a first opening that meets them takes three syncs', async () => {
    const { host, put, syncs } = await hostWith({});
    put('Ramar!A1', { value: { error: '#REF!' }, formula: '=#REF!' });
    const [opening, { blocks }] = await syncs(() => host.survey(['formulas']));
    expect([opening, blocks[0]?.values[0]?.[0]]).toEqual([3, { error: '#REF!' }]);
  });

  test('types travel for the part of a sheet that has them, not for the rest', async () => {
    const { host, office, put } = await hostWith({});
    const bytes = async (): Promise<number> => {
      const before = office.counts.bytesOut;
      await host.survey(['formulas'], (await host.survey([])).outline);
      return office.counts.bytesOut - before;
    };
    for (let row = 0; row < 500; row += 1) put(`Tomt!A${row + 1}`, { value: row });
    const without = await bytes();
    put('Tomt!A250', { value: { error: '#N/A' } });
    await host.survey([]);
    expect((await bytes()) - without).toBeLessThan(2_000);
  });

  test('hold as what is expected, and a text that is written is read back as a text', async () => {
    const { host } = await hostWith(both);
    const expects = await host.read({ areas: [areaOf('Tomt!B2:D3')], want: ['formulas'] });
    const ops = [{ kind: 'cells', sheet: 'Tomt', top: 4, left: 0, cells: [['#N/A']] }] as const;
    const outcome = await host.write({ expects, ops, back: [areaOf('Tomt!A5:B5')] });
    expect(outcome).toMatchObject({ kind: 'written', after: [{ values: [['#N/A', null]] }] });
    const error = expects.map((block) => ({ ...block, values: [['#N/A', '#N/A', '#1 av tre']] }));
    expect(await host.write({ expects: error, ops, back: [] })).toMatchObject({ kind: 'stale' });
  });
});

describe('Workbook §5: what has come since the workbook was last read', () => {
  test('a filter that a sheet has of its own takes one sync more, once', async () => {
    const { host, workbook, syncs } = await hostWith({});
    const { outline } = await host.survey(['obstacles']);
    const sheet = workbook.sheet('Ramar');
    if (sheet) sheet.filter = areaOf('Ramar!A3:C5');
    sheet?.hiddenRows.add(3);
    const [first, seen] = await syncs(() => host.survey(['obstacles'], outline));
    expect(first).toBe(2);
    const [again] = await syncs(() => host.survey(['obstacles'], seen.outline));
    expect(again).toBe(1);
    const kinds = seen.blocks[0]?.obstacles?.map(({ kind }) => kind);
    expect(kinds).toContain('filtered');
  });

  test('a row that somebody hides is told with its place, for one sync more, once; so is that it shows again', async () => {
    const { host, workbook, syncs } = await hostWith({});
    const { outline } = await host.survey(['obstacles']);
    const again = async () => {
      const [count, { blocks }] = await syncs(() => host.survey(['obstacles'], outline));
      return [count, blocks.find(({ area }) => area.sheet === 'Poster')?.obstacles];
    };
    expect(await again()).toEqual([1, []]);
    workbook.sheet('Poster')?.hiddenRows.add(5);
    const hidden = { kind: 'hidden row', area: areaOf('Poster!A6:H6') };
    expect(await again()).toEqual([2, [hidden]]);
    expect(await again()).toEqual([1, [hidden]]);
    workbook.sheet('Poster')?.hiddenRows.clear();
    expect(await again()).toEqual([1, []]);
    // Where nothing is hidden any more, nothing is asked closely any more: what is hidden anew costs its sync again.
    workbook.sheet('Poster')?.hiddenRows.add(5);
    expect(await again()).toEqual([2, [hidden]]);
  });

  test('a sheet that is protected after it was read is told as such, for no sync more', async () => {
    const { host, workbook, syncs } = await hostWith({});
    const { outline } = await host.survey(['obstacles']);
    const sheet = workbook.sheet('Ramar');
    if (sheet) sheet.isProtected = true;
    const [count, { blocks }] = await syncs(() => host.survey(['obstacles'], outline));
    expect([count, blocks[0]?.obstacles?.map(({ kind }) => kind)]).toEqual([1, ['protected']]);
  });

  test('a filter and, elsewhere, a row hidden by hand are found at once, for one sync more', async () => {
    const { host, workbook, syncs } = await hostWith({ 'Tomt!A1': { value: 1 } });
    const { outline } = await host.survey(['obstacles']);
    const sheet = workbook.sheet('Ramar');
    if (sheet) sheet.filter = areaOf('Ramar!A3:C5');
    sheet?.hiddenRows.add(3);
    workbook.sheet('Poster')?.hiddenRows.add(5);
    const [count, { blocks }] = await syncs(() => host.survey(['obstacles'], outline));
    const kinds = blocks.map(({ obstacles }) => obstacles?.map(({ kind }) => kind));
    expect([count, kinds.slice(0, 2)]).toEqual([2, [['filtered', 'hidden row'], ['hidden row']]]);
  });

  test.each(['renamed', 'emptied', 'deleted'])(
    'a sheet with hidden rows that was %s is read as it now is',
    async (what) => {
      const { host, workbook, syncs, office } = await hostWith({});
      const sheetWithHiddenRow = (name: string): void => {
        workbook.addSheet(new Worksheet(name));
        workbook.set(name, [{ row: 1, column: 1, content: { value: 1 } }]);
        workbook.sheet(name)?.hiddenRows.add(1);
      };
      sheetWithHiddenRow('Dolt');
      const { outline } = await host.survey(['obstacles']);
      const nothing = [{ row: 1, column: 1, content: { value: null } }];
      if (what === 'emptied') workbook.set('Dolt', nothing);
      else workbook.removeSheet('Dolt');
      if (what === 'renamed') sheetWithHiddenRow('Annat');
      const [, { outline: now, blocks }] = await syncs(() => host.survey(['obstacles'], outline));
      const found = blocks.find(({ area }) => area.sheet === 'Annat');
      const hidden = { kind: 'hidden row', area: areaOf('Annat!B2:B2') };
      expect(found?.obstacles).toEqual(what === 'renamed' ? [hidden] : undefined);
      expect(now.sheets.length).toBe(what === 'deleted' ? 5 : 6);
      expect((await syncs(() => host.survey(['obstacles'], now)))[0]).toBe(1);
      expect(office.complaints).toEqual([]);
    },
  );

  test('headings are told as they stand, with line breaks and spaces; a number is its digits', async () => {
    const { host } = await hostWith({
      'Poster!B4': { value: 'ALF\n(tkr) ' },
      'Poster!C4': { value: 2025 },
    });
    const { outline } = await host.survey([]);
    const headings = outline.sheets[1]?.tables[0]?.headings;
    expect(headings).toEqual(['Post', 'ALF\n(tkr) ', '2025', 'Summa']);
  });

  test('questions that are put at once, while much has changed, all come to an end with the same answer', async () => {
    const { host, workbook, put, syncs } = await hostWith({});
    const { outline } = await host.survey(['obstacles']);
    workbook.addSheet(new Worksheet('Nytt'));
    put('Nytt!A1', { value: { error: '#N/A' } });
    workbook.sheet('Nytt')?.hiddenRows.add(0);
    workbook.sheet('Poster')?.hiddenColumns.add(1);
    const sheet = workbook.sheet('Ramar');
    if (sheet) sheet.filter = areaOf('Ramar!A3:C5');
    sheet?.hiddenRows.add(3);
    const ask = () => host.survey(['obstacles'], outline);
    const [count, answers] = await syncs(() => Promise.all([ask(), ask(), ask()]));
    expect(count).toBeLessThanOrEqual(9);
    const told = answers.map(({ blocks }) =>
      blocks.map(({ area, obstacles }) => [area.sheet, obstacles?.map(({ kind }) => kind)]),
    );
    const [first, ...others] = told;
    expect(Object.fromEntries(first ?? [])).toMatchObject({
      Ramar: ['filtered', 'hidden row'],
      Poster: ['hidden column'],
      Nytt: ['hidden row'],
    });
    for (const other of others) expect(other).toEqual(first);
    expect((await syncs(() => host.survey(['obstacles'], answers[0]?.outline)))[0]).toBe(1);
  });

  test('a table whose heading row is switched off is no table: its first row is never taken for headings', async () => {
    const { host, library, syncs } = await hostWith({});
    const { outline } = await host.survey([]);
    const show = (shown: boolean) =>
      library.Excel.run(async (context) => {
        context.workbook.tables.getItem('tblPoster').showHeaders = shown;
        await context.sync();
      });
    const tables = async () => {
      const [count, { outline: now }] = await syncs(() => host.survey([], outline));
      return [count, now.sheets[1]?.tables.map(({ name }) => name)];
    };
    await show(false);
    expect(await tables()).toEqual([1, ['tblTom']]);
    const rows = [['Ny', 1, 1]];
    const append = { kind: 'append', table: 'tblPoster', rows } as const;
    const outcome = host.write({ expects: [], ops: [append], back: [] });
    await expect(outcome).rejects.toMatchObject({ code: 'host/no-such-table' });
    const first = [{ kind: 'cells', sheet: 'Poster', top: 4, left: 1, cells: [[5001]] }] as const;
    expect(await host.write({ expects: [], ops: first, back: [] })).toMatchObject({
      kind: 'written',
    });
    await show(true);
    expect(await tables()).toEqual([1, ['tblPoster', 'tblTom']]);
  });

  test('a heading that is written over is read where it stands', async () => {
    const { host, office } = await hostWith({});
    const { outline } = await host.survey([]);
    office.edit('user', 'Poster', [{ row: 3, column: 1, content: { value: 'Läkare (tkr)' } }]);
    const { outline: now } = await host.survey([], outline);
    const headings = now.sheets[1]?.tables[0]?.headings;
    expect(headings).toEqual(['Post', 'Läkare (tkr)', 'FoUU (tkr)', 'Summa']);
  });
});

describe('Workbook §5: a first opening', () => {
  const opening = async (change: (sheet: Worksheet) => void) => {
    const workbook = sampleWorkbook();
    const sheet = workbook.sheet('Poster');
    if (sheet) change(sheet);
    const { host, office } = await openHost(workbook, { after: () => () => undefined });
    const before = office.counts.syncs;
    const { blocks } = await host.survey(['obstacles']);
    const found = blocks.find(({ area }) => area.sheet === 'Poster')?.obstacles ?? [];
    return [office.counts.syncs - before, ...new Set(found.map(({ kind }) => kind))];
  };

  test('takes two syncs, also when a sheet is protected or a table filtered', async () => {
    expect(await opening(() => undefined)).toEqual([2]);
    expect(await opening((sheet) => (sheet.isProtected = true))).toEqual([2, 'protected']);
    const filter = (sheet: Worksheet) => {
      const [table] = sheet.tables;
      if (table) sheet.tables.splice(0, 1, { ...table, filtered: true });
      sheet.hiddenRows.add(5);
    };
    expect(await opening(filter)).toEqual([2, 'filtered', 'hidden row']);
  });

  test('takes a third when somebody has hidden rows or columns by hand, also on a protected sheet', async () => {
    expect(await opening((sheet) => sheet.hiddenRows.add(5))).toEqual([3, 'hidden row']);
    expect(await opening((sheet) => sheet.hiddenColumns.add(2))).toEqual([3, 'hidden column']);
    const both = (sheet: Worksheet) => {
      sheet.isProtected = true;
      sheet.hiddenRows.add(5);
    };
    expect(await opening(both)).toEqual([3, 'protected', 'hidden row']);
  });
});
