/** The check of minutes as a sheet of the workbook. */
import { heldFiguresOf } from '#core/minutes/book/held-of-book';
import { readMinutes } from '#core/minutes/read-minutes';
import { minutesReport } from '#core/minutes/report/minutes-report';
import { reportText } from '#core/minutes/report/report-text';
import { reportMinutes } from '#jobs/minutes-report';
import { restorePlan } from '#jobs/restore/restore';
import { gridOf } from '#workbook/grid';
import { exampleIn, hosts, writer } from './example-in';

const remainder =
  '§ 9 Data\n\nAv de 8,5 mkr som reserverats används upp till 3,5 mkr till en plattform. Därefter återstår 5,5 mkr.';
const hostile = '§ 3 Övrigt\n\nJusteringen är -1 500 tkr. Den totala ramen är 1 101,8 mkr.';

describe.each(hosts)('Minutes §24: a report in $name', (subject) => {
  const reported = async (text: string, from: string | null = null) => {
    const example = await exampleIn(subject);
    const opened = await example.opened();
    const reading = readMinutes(text, heldFiguresOf(opened.book));
    const report = reportMinutes(opened, { reading, from }, writer);
    expect(report.objections).toEqual([]);
    await example.write(report.request);
    return { example, reading, sheet: report.sheet };
  };

  test('the relation stands with its verdict, the figures in kronor and the corrections', async () => {
    const { example } = await reported(remainder);
    const grid = gridOf((await example.reopened()).grids, 'Protokollgranskning');
    expect(grid?.value(3, 0)).toBe('Slag');
    expect([0, 1, 2, 3, 4, 5].map((column) => grid?.value(4, column))).toEqual([
      'Samband',
      '§ 9',
      'Fel',
      '5,5 mkr',
      5_500_000,
      5_000_000,
    ]);
    expect(grid?.value(4, 8)).toMatch(/^5,5 mkr → 5,0 mkr; /);
  });

  test('words that are no definite amount have a row of their own, without a figure', async () => {
    const { example } = await reported('§ 4 Övrigt\n\nDet kostar ett par miljoner kronor.');
    const grid = gridOf((await example.reopened()).grids, 'Protokollgranskning');
    expect([0, 1, 2, 3, 4].map((column) => grid?.value(4, column))).toEqual([
      'Obestämt',
      '§ 4',
      'Inget bestämt belopp',
      'ett par miljoner kronor',
      null,
    ]);
  });

  test('a number that cannot be read has a row of its own that says why', async () => {
    const { example, reading } = await reported('§ 3 Övrigt\n\nPosten är 42 045981 kr.');
    const grid = gridOf((await example.reopened()).grids, 'Protokollgranskning');
    expect([0, 1, 2, 3, 4, 7].map((column) => grid?.value(4, column))).toEqual([
      'Oläsligt',
      '§ 3',
      'Går inte att läsa',
      '42 045981',
      null,
      'Siffrorna är inte grupperade tre och tre.',
    ]);
    expect(reportText(minutesReport(reading, 'en'), 'en')).toContain(
      'The digits are not grouped by three.',
    );
  });

  test('what begins as a formula is text, in the name of the file and in the minutes', async () => {
    const { example } = await reported(hostile, '=HYPERLINK("x").txt');
    const grid = gridOf((await example.reopened()).grids, 'Protokollgranskning');
    expect(grid?.value(1, 0)).toBe('=HYPERLINK("x").txt, 2025-10-14 09:30, Exempel');
    expect(grid?.formula(1, 0)).toBeNull();
    const texts = [4, 5, 6].map((row) => grid?.value(row, 3));
    expect(texts).toContain('-1 500 tkr');
    expect([4, 5, 6].every((row) => grid?.formula(row, 3) === null)).toBe(true);
  });

  test('a second report gets a sheet of its own, and where a host can remove sheets the first is taken back', async () => {
    const { example, reading } = await reported(remainder);
    const again = reportMinutes(await example.opened(), { reading, from: null }, writer);
    expect(again.sheet).toBe('Protokollgranskning 2');
    await example.write(again.request);
    if (subject.name === 'file') return;
    const { objections, request } = restorePlan(await example.opened(), 1, writer);
    expect(objections).toEqual([]);
    if (request) await example.write(request);
    const { grids } = await example.reopened();
    expect([
      gridOf(grids, 'Protokollgranskning'),
      gridOf(grids, 'Protokollgranskning 2')?.name,
    ]).toEqual([undefined, 'Protokollgranskning 2']);
  });
});

describe('Minutes §24: a report as text', () => {
  test('every row is a line of its own that no spreadsheet takes for a formula', () => {
    const text = reportText(minutesReport(readMinutes(remainder, []), 'sv'), 'sv');
    expect(text.split('\n')).toEqual([
      'Granskning av protokollstext',
      '3 belopp, 1 samband: 1 fel. Mot arbetsboken: 3 utan motsvarighet.',
      '',
      '• § 9: Fel. 8,5 mkr − 3,5 mkr = 5,0 mkr. Texten säger 5,5 mkr: skillnaden är 0,5 mkr. Rättas av: 5,5 mkr → 5,0 mkr; 8,5 mkr → 9,0 mkr; 3,5 mkr → 3,0 mkr.',
      '• § 9: Utan motsvarighet. 8,5 mkr.',
      '• § 9: Utan motsvarighet. 3,5 mkr.',
      '• § 9: Utan motsvarighet. 5,5 mkr.',
    ]);
  });

  test('English says the same in English, and what spans lines stands on one', () => {
    const reading = readMinutes('Den totala ramen är 1 101,8\nmkr.', []);
    const report = minutesReport(reading, 'en');
    expect(report.rows.map(({ text }) => text)).toEqual(['1 101,8 mkr']);
    expect(reportText(report, 'en')).toContain('• Without counterpart. 1 101,8 mkr.');
  });
});
