/** What every Host keeps, whether the workbook lives in memory, in a file or in Excel. */
import type { CellValue } from '#sheet/cell';
import type { Block, Host, Outline, SheetOp, WriteOp, WriteOutcome } from '#workbook/host';
import { areaOf, sampleWorkbook } from './sample-workbook';
import { subjects, type OpenedSubject } from './subjects';

const open = (subject: (typeof subjects)[number]) => subject.open(sampleWorkbook());

async function values(host: Host, reference: string): Promise<readonly (readonly CellValue[])[]> {
  const [block] = await host.read({ areas: [areaOf(reference)] });
  return block?.values ?? [];
}

async function formulas(host: Host, reference: string) {
  const [block] = await host.read({ areas: [areaOf(reference)], want: ['formulas'] });
  return block?.formulas ?? [];
}

function write(host: Host, ...ops: readonly WriteOp[]): Promise<WriteOutcome> {
  return host.write({ expects: [], ops, back: [] });
}

function cell(reference: string, input: CellValue | { readonly formula: string }): WriteOp {
  const { sheet, top, left } = areaOf(reference);
  return { kind: 'cells', sheet, top, left, cells: [[input]] };
}

async function everything(host: Host): Promise<readonly Block[]> {
  return (await host.survey(['formulas', 'formats'])).blocks;
}

async function outlineOf(host: Host): Promise<Outline> {
  return (await host.survey([])).outline;
}

async function refusals({ host, reopen }: OpenedSubject, ...ops: readonly WriteOp[]) {
  const before = await everything(host);
  const outcome = await write(host, ...ops);
  expect(await everything(host)).toEqual(before);
  expect(await everything(await reopen())).toEqual(before);
  return outcome.kind === 'refused' ? outcome.obstacles.map(({ kind }) => kind) : outcome.kind;
}

describe.each(subjects)('Files §11: the Host over $name', (subject) => {
  describe('reading', () => {
    test('the outline names sheets, tables and what is used, and leaves empty sheets without a used area', async () => {
      const { host } = await open(subject);
      const { sheets, dates1904 } = await outlineOf(host);
      expect(dates1904).toBe(false);
      expect(sheets.map(({ name }) => name)).toEqual([
        'Ramar',
        'Poster',
        'Skyddat',
        'Hinder',
        'Tomt',
      ]);
      expect(sheets[1]?.tables[0]).toEqual({
        name: 'tblPoster',
        sheet: 'Poster',
        area: areaOf('Poster!A4:D7'),
        headings: ['Post', 'ALF (tkr)', 'FoUU (tkr)', 'Summa'],
        totalsRow: true,
      });
      expect(sheets[0]?.used).toEqual(areaOf('Ramar!A1:C5'));
      expect(sheets[2]?.isProtected).toBe(true);
      expect(sheets[4]?.used).toBeNull();
    });

    test('a survey tells the outline and every used cell at once, also when the outline is known', async () => {
      const { host } = await open(subject);
      const { outline, blocks } = await host.survey(['formulas']);
      const used = outline.sheets.flatMap((sheet) => sheet.used ?? []);
      expect(used.map(({ sheet }) => sheet)).toEqual(['Ramar', 'Poster', 'Skyddat', 'Hinder']);
      expect(blocks).toEqual(await host.read({ areas: used, want: ['formulas'] }));
      expect(await host.survey(['formulas'], outline)).toEqual({ outline, blocks });
    });

    test('values come with their types, formulas in English, formats in their own form', async () => {
      const { host } = await open(subject);
      const [block] = await host.read({
        areas: [areaOf('Ramar!A3:C4')],
        want: ['formulas', 'formats'],
      });
      expect(block?.values).toEqual([
        ['Källa', 'Belopp (tkr)', 'Datum'],
        ['ALF', 727085, 45820],
      ]);
      expect(block?.formats?.[1]).toEqual(['General', '#,##0', 'yyyy-mm-dd']);
      expect(await formulas(host, 'Ramar!A1:B1')).toEqual([['=SUM(tblRamar[Belopp (tkr)])', null]]);
    });

    test('what lies outside the used area is empty', async () => {
      const { host } = await open(subject);
      expect(await values(host, 'Tomt!A1:B1')).toEqual([[null, null]]);
      expect(await values(host, 'Ramar!XFD1048576')).toEqual([[null]]);
    });

    test('what is not wanted is not told', async () => {
      const { host } = await open(subject);
      const [block] = await host.read({ areas: [areaOf('Ramar!A1')] });
      expect(Object.keys(block ?? {}).sort()).toEqual(['area', 'values']);
    });

    test('merged, spilled, filtered and hidden cells are told to whoever asks for obstacles', async () => {
      const { host } = await open(subject);
      const [block] = await host.read({ areas: [areaOf('Hinder!A1:J40')], want: ['obstacles'] });
      const kinds = new Set(block?.obstacles?.map(({ kind }) => kind));
      expect([...kinds].sort()).toEqual([
        'filtered',
        'hidden column',
        'hidden row',
        'merged',
        'spilled',
      ]);
      const hidden = block?.obstacles?.find(({ kind }) => kind === 'hidden row');
      expect(hidden?.area).toMatchObject({ top: 31, bottom: 31 });
    });

    test('a sheet that is not there is an error of the host that names it', async () => {
      const { host } = await open(subject);
      await expect(host.read({ areas: [areaOf('Finns inte!A1')] })).rejects.toMatchObject({
        code: 'host/no-such-sheet',
        place: 'Finns inte',
      });
    });
  });

  describe('writing cells', () => {
    test.each([
      415,
      0.1,
      -727085.25,
      123456789012345,
      1e-7,
      true,
      false,
      'Radiance',
      'åäö – ”citat” & <tecken>',
      '=SUM(A1)',
      '+46 8 123',
      '@post',
      "'apostrof",
      '  blanksteg runt  ',
      'två\nrader',
      '007',
      '2026-01-01',
      '_x0041_',
      '😀',
    ])('%p is read back as it was written', async (content) => {
      const { host, reopen } = await open(subject);
      await write(host, cell('Tomt!C3', content));
      expect(await values(host, 'Tomt!C3')).toEqual([[content]]);
      expect(await formulas(host, 'Tomt!C3')).toEqual([[null]]);
      expect(await values(await reopen(), 'Tomt!C3')).toEqual([[content]]);
      expect(await formulas(await reopen(), 'Tomt!C3')).toEqual([[null]]);
    });

    test('an emptied cell is empty, and a cell left out keeps what it holds', async () => {
      const { host, reopen } = await open(subject);
      const op: WriteOp = {
        kind: 'cells',
        sheet: 'Ramar',
        top: 3,
        left: 0,
        cells: [[undefined, null, undefined]],
      };
      await write(host, op);
      expect(await values(await reopen(), 'Ramar!A4:C4')).toEqual([['ALF', null, 45820]]);
    });

    test('a written cell keeps its format', async () => {
      const { host, reopen } = await open(subject);
      await write(host, cell('Ramar!B4', 727500));
      const [block] = await (
        await reopen()
      ).read({ areas: [areaOf('Ramar!B4')], want: ['formats'] });
      expect(block).toMatchObject({ values: [[727500]], formats: [['#,##0']] });
    });

    test('what depends on a written cell is recalculated, on the sheet and in what is saved', async () => {
      const { host, reopen } = await open(subject);
      await write(host, cell('Ramar!B4', 727500));
      expect(await values(host, 'Ramar!A1')).toEqual([[1101800]]);
      expect(await values(await reopen(), 'Ramar!A1')).toEqual([[1101800]]);
    });

    test('a formula is written as a formula and gives its value', async () => {
      const { host, reopen } = await open(subject);
      await write(host, cell('Tomt!A1', { formula: '=Ramar!B4-Ramar!B5' }));
      expect(await values(host, 'Tomt!A1')).toEqual([[352785]]);
      expect(await values(await reopen(), 'Tomt!A1')).toEqual([[352785]]);
      expect(await formulas(await reopen(), 'Tomt!A1')).toEqual([['=Ramar!B4-Ramar!B5']]);
    });

    test('a formula gives way to a constant', async () => {
      const { host, reopen } = await open(subject);
      await write(host, cell('Ramar!A1', 5));
      expect(await formulas(await reopen(), 'Ramar!A1')).toEqual([[null]]);
      expect(await values(await reopen(), 'Ramar!A1')).toEqual([[5]]);
    });

    test('what was asked for is read back, tables as they have become', async () => {
      const { host } = await open(subject);
      const outcome = await host.write({
        expects: [],
        ops: [{ kind: 'append', table: 'tblRamar', rows: [['Övrigt', 1]] }],
        back: [areaOf('Ramar!A1'), { table: 'tblRamar' }],
      });
      expect(outcome).toMatchObject({ kind: 'written' });
      const [sum, table] = outcome.kind === 'written' ? outcome.after : [];
      expect(sum?.values).toEqual([[1101386]]);
      expect(table?.area).toEqual(areaOf('Ramar!A3:C6'));
      expect(table?.values[3]).toEqual(['Övrigt', 1, null]);
    });
  });

  describe('the guard', () => {
    test('nothing is written when a cell no longer holds what was read', async () => {
      const { host, reopen } = await open(subject);
      const expects = await host.read({ areas: [areaOf('Ramar!B4:B5')] });
      await write(host, cell('Ramar!B5', 374301));
      const outcome = await host.write({ expects, ops: [cell('Ramar!B4', 1)], back: [] });
      expect(outcome).toMatchObject({ kind: 'stale', now: [{ values: [[727085], [374301]] }] });
      expect(await values(await reopen(), 'Ramar!B4')).toEqual([[727085]]);
    });

    test('a formula put in the place of an equal value is noticed when formulas were read', async () => {
      const { host } = await open(subject);
      const expects = await host.read({ areas: [areaOf('Ramar!B4')], want: ['formulas'] });
      await write(host, cell('Ramar!B4', { formula: '=727085' }));
      const outcome = await host.write({ expects, ops: [cell('Ramar!B5', 1)], back: [] });
      expect(outcome.kind).toBe('stale');
    });

    test('what still stands lets the writing through', async () => {
      const { host } = await open(subject);
      const expects = await host.read({ areas: [areaOf('Ramar!A1:C5')], want: ['formulas'] });
      const outcome = await host.write({ expects, ops: [cell('Ramar!B4', 727500)], back: [] });
      expect(outcome.kind).toBe('written');
    });
  });

  describe('obstacles: all or nothing', () => {
    const good = cell('Ramar!B4', 1);

    test('a locked cell of a protected sheet is not written, nor anything else of the request', async () => {
      expect(await refusals(await open(subject), good, cell('Skyddat!A2', 'x'))).toEqual([
        'protected',
      ]);
    });

    test('an unlocked cell of a protected sheet is written', async () => {
      const { host, reopen } = await open(subject);
      await write(host, cell('Skyddat!B2', 11));
      expect(await values(await reopen(), 'Skyddat!B2')).toEqual([[11]]);
    });

    test('a merged area is written in its first cell only', async () => {
      expect(await refusals(await open(subject), good, cell('Hinder!B1', 'x'))).toEqual(['merged']);
      const { host } = await open(subject);
      expect(await write(host, cell('Hinder!A1', 'Ny rubrik'))).toMatchObject({ kind: 'written' });
    });

    test('rows that a filter may hide are not written', async () => {
      expect(await refusals(await open(subject), good, cell('Hinder!B8', 3))).toEqual(['filtered']);
    });

    test('cells that a formula spills over are not written', async () => {
      expect(await refusals(await open(subject), good, cell('Hinder!F3', 3))).toEqual(['spilled']);
    });

    test('a hidden row that somebody names is written', async () => {
      const { host, reopen } = await open(subject);
      expect(await write(host, cell('Hinder!A32', 'skriven'))).toMatchObject({ kind: 'written' });
      expect(await values(await reopen(), 'Hinder!A32')).toEqual([['skriven']]);
    });

    test('a heading of a table takes no number and no name of another column', async () => {
      expect(await refusals(await open(subject), good, cell('Ramar!A3', 5))).toEqual(['heading']);
      expect(await refusals(await open(subject), cell('Ramar!A3', 'DATUM'))).toEqual(['heading']);
    });

    test('a heading that formulas name is not changed; one that none names is', async () => {
      expect(await refusals(await open(subject), good, cell('Ramar!B3', 'Tkr'))).toEqual([
        'referenced',
      ]);
      const { host, reopen } = await open(subject);
      await write(host, cell('Ramar!C3', 'Dag'));
      const { sheets } = await outlineOf(await reopen());
      expect(sheets[0]?.tables[0]?.headings).toEqual(['Källa', 'Belopp (tkr)', 'Dag']);
    });
  });

  describe('Files §12: appending to a table', () => {
    const append = (table: string, ...rows: (CellValue | undefined)[][]): WriteOp => ({
      kind: 'append',
      table,
      rows,
    });

    test('the table grows, its columns keep their formats, and what sums it follows', async () => {
      const { host, reopen } = await open(subject);
      await write(host, append('tblRamar', ['Övrigt', 415, 45922], ['Mer', 0.5, undefined]));
      const again = await reopen();
      const { sheets } = await outlineOf(again);
      expect(sheets[0]?.tables[0]?.area).toEqual(areaOf('Ramar!A3:C7'));
      const [block] = await again.read({ areas: [areaOf('Ramar!A6:C7')], want: ['formats'] });
      expect(block?.values).toEqual([
        ['Övrigt', 415, 45922],
        ['Mer', 0.5, null],
      ]);
      expect(block?.formats).toEqual([
        ['General', '#,##0', 'yyyy-mm-dd'],
        ['General', '#,##0', 'yyyy-mm-dd'],
      ]);
      expect(await values(again, 'Ramar!A1')).toEqual([[1101800.5]]);
    });

    test('a totals row moves down and counts the new rows; calculated columns go on', async () => {
      const { host, reopen } = await open(subject);
      await write(host, append('tblPoster', ['Radiance', 3500, 100]));
      const again = await reopen();
      const { sheets } = await outlineOf(again);
      expect(sheets[1]?.tables[0]).toMatchObject({
        area: areaOf('Poster!A4:D8'),
        totalsRow: true,
      });
      expect(await values(again, 'Poster!A7:D8')).toEqual([
        ['Radiance', 3500, 100, 3600],
        ['Summa', 9700.5, 2900, 12600.5],
      ]);
      expect(await formulas(again, 'Poster!D7:D8')).toEqual([
        ['=tblPoster[[#This Row],[ALF (tkr)]]+tblPoster[[#This Row],[FoUU (tkr)]]'],
        ['=SUBTOTAL(109,tblPoster[Summa])'],
      ]);
    });

    test('the blank row of a table without data is filled first', async () => {
      const { host, reopen } = await open(subject);
      await write(host, append('tblTom', ['Lika', 1], ['Kön', 2]));
      const again = await reopen();
      const { sheets } = await outlineOf(again);
      expect(sheets[1]?.tables[1]?.area).toEqual(areaOf('Poster!F4:G6'));
      expect(await values(again, 'Poster!F5:G6')).toEqual([
        ['Lika', 1],
        ['Kön', 2],
      ]);
    });

    test('rows appended twice in one request stand below each other', async () => {
      const { host, reopen } = await open(subject);
      await write(host, append('tblRamar', ['a', 1]), append('tblRamar', ['b', 2]));
      expect(await values(await reopen(), 'Ramar!A6:B7')).toEqual([
        ['a', 1],
        ['b', 2],
      ]);
    });

    test('a table does not grow over what stands below it', async () => {
      expect(
        await refusals(await open(subject), cell('Ramar!B4', 1), append('tblTrang', ['b', 2])),
      ).toEqual(['occupied']);
    });

    test('a filtered table does not grow', async () => {
      expect(await refusals(await open(subject), append('tblFilter', ['z', 3]))).toEqual([
        'filtered',
      ]);
    });

    test('a totals row that a formula elsewhere points at does not move', async () => {
      const subjectOpened = await open(subject);
      await write(subjectOpened.host, cell('Tomt!A1', { formula: '=Poster!D7' }));
      expect(await refusals(subjectOpened, append('tblPoster', ['Radiance', 1, 1]))).toEqual([
        'referenced',
      ]);
    });

    test('a table that is not there is an error of the host that names it', async () => {
      const { host } = await open(subject);
      await expect(write(host, append('tblSaknas', [1]))).rejects.toMatchObject({
        code: 'host/no-such-table',
        place: 'tblSaknas',
      });
    });
  });

  describe('Files §7: new sheets and page set-up', () => {
    const headingStyle = { numberFormat: 'General', bold: true };
    const sheetOp: SheetOp = {
      kind: 'sheet',
      name: 'Uppdrag & annat',
      frozenRows: 2,
      page: { orientation: 'landscape', paperSize: 9, titleRows: { top: 1, bottom: 1 } },
      tables: [
        {
          name: 'tblUppdrag',
          top: 1,
          left: 0,
          columns: [
            { heading: 'Uppdrag', headingStyle, style: { numberFormat: '@' }, width: 30 },
            {
              heading: 'Status',
              headingStyle,
              style: { numberFormat: 'General' },
              width: 12,
              choices: ['öppen', 'klar'],
            },
            {
              heading: 'Belopp (tkr)',
              headingStyle,
              style: { numberFormat: '#,##0', bold: true },
              width: 14,
              formula: '=ROW()*10',
            },
          ],
          rows: [['Återkom i oktober', 'öppen', { formula: '=ROW()*10' }]],
        },
      ],
      cells: [
        {
          row: 0,
          column: 0,
          content: 'Uppdrag',
          style: { numberFormat: 'General', bold: true, fill: 'DDEBF7' },
        },
        { row: 0, column: 4, content: { formula: '=COUNTA(tblUppdrag[Uppdrag])' } },
      ],
    };

    test('a new sheet stands last, with its table and its formulas computed', async () => {
      const { host, reopen } = await open(subject);
      expect(await write(host, sheetOp)).toMatchObject({ kind: 'written' });
      const again = await reopen();
      const { sheets } = await outlineOf(again);
      expect(sheets.at(-1)).toMatchObject({
        name: 'Uppdrag & annat',
        tables: [
          { name: 'tblUppdrag', headings: ['Uppdrag', 'Status', 'Belopp (tkr)'], totalsRow: false },
        ],
      });
      const [block] = await again.read({
        areas: [areaOf("'Uppdrag & annat'!A1:E3")],
        want: ['formats'],
      });
      expect(block?.values).toEqual([
        ['Uppdrag', null, null, null, 1],
        ['Uppdrag', 'Status', 'Belopp (tkr)', null, null],
        ['Återkom i oktober', 'öppen', 30, null, null],
      ]);
      expect(block?.formats?.[2]?.slice(0, 3)).toEqual(['@', 'General', '#,##0']);
    });

    test('rows are appended to a table of the same request', async () => {
      const { host, reopen } = await open(subject);
      await write(host, sheetOp, { kind: 'append', table: 'tblUppdrag', rows: [['Nästa']] });
      expect(await values(await reopen(), "'Uppdrag & annat'!A4:C4")).toEqual([
        ['Nästa', null, 40],
      ]);
    });

    test('a formula of one new sheet may read the next one', async () => {
      const { host, reopen } = await open(subject);
      const empty = { kind: 'sheet', tables: [], frozenRows: 0, page: {} } as const;
      await write(
        host,
        {
          ...empty,
          name: 'Först',
          cells: [{ row: 0, column: 0, content: { formula: '=Sedan!A1+Sedan!B1' } }],
        },
        { ...empty, name: 'Sedan', cells: [{ row: 0, column: 0, content: 7 }] },
      );
      expect(await values(await reopen(), 'Först!A1')).toEqual([[7]]);
    });

    test.each([
      ['Ramar', 'host/name-taken'],
      ['RAMAR', 'host/name-taken'],
      ['a/b', 'host/bad-name'],
      ['x'.repeat(32), 'host/bad-name'],
    ])('a sheet cannot be called %p', async (name, code) => {
      const { host } = await open(subject);
      const before = await everything(host);
      await expect(write(host, { ...sheetOp, name })).rejects.toMatchObject({ code, place: name });
      expect(await everything(host)).toEqual(before);
    });

    test('page set-up of a sheet that is there changes nothing in its cells', async () => {
      const { host, reopen } = await open(subject);
      const before = await everything(host);
      const outcome = await write(host, {
        kind: 'page',
        sheet: 'Ramar',
        page: { orientation: 'landscape', printArea: 'A1:C5', footer: '&LBilaga 1&R&P (&N)' },
      });
      expect(outcome.kind).toBe('written');
      expect(await everything(await reopen())).toEqual(before);
    });
  });

  describe('events', () => {
    test('our own writing is told as ours, until we stop listening', async () => {
      const { host } = await open(subject);
      const heard: string[] = [];
      const stop = host.listen((changes) => {
        heard.push(...changes.map(({ area, by }) => `${by} ${area.sheet}`));
      });
      await write(host, cell('Tomt!A1', 1));
      stop();
      await write(host, cell('Tomt!A2', 2));
      expect(heard).toEqual(host.can.events ? ['us Tomt'] : []);
    });
  });
});
