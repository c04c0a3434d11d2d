import { catalogue } from '#jobs/catalogue';
import { modulesIn } from '#jobs/modules/modules-in-workbook';
import { rowsOf } from '#core/modules/table-spec';
import { outcomesTable } from '#core/modules/follow-up/follow-up-table';
import { planTable } from '#core/modules/plan/plan-table';
import { drawsTable, reservationsTable } from '#core/modules/reservations/reservations-tables';
import { upliftTable } from '#core/modules/uplift/uplift-table';
import { wordFinding } from '#core/findings/wording';
import { kronorText } from '#core/money/plain-decimal';
import type { SheetGrid } from '#workbook/grid';
import { sheetOf, type Cell } from '../adopt/sheet';

function read(name: string, rows: readonly (readonly Cell[])[], dates1904 = false) {
  const grid: SheetGrid = sheetOf(rows, { name });
  return modulesIn(new Map([[name.toLowerCase(), grid]]), dates1904);
}

const told = ({ findings }: ReturnType<typeof read>) =>
  findings.map(({ code, where }) => `${code} ${where[0]?.cell ?? ''}`);

describe('Modules §2: the sheet of a module may be an ordinary range, found by its headings', () => {
  test('amounts in the unit of their heading, percentages as numbers, wherever the columns stand', () => {
    const found = read('Uppräkning', [
      ['Uppräkningar, tusentals kronor'],
      [],
      ['Källa', 'Belopp till (mkr)', 'Användning', 'Namn', 'Index', 'Bas (kr)'],
      ['FoUU', 4.6, 'postdoc', 'Uppräkning', 2.5, 1_000_000],
    ]);
    const [row] = rowsOf(found.tables, upliftTable);
    expect(row?.used && kronorText(row.used)).toBe('4600000');
    expect(row?.base && kronorText(row.base)).toBe('1000000');
    expect([row?.name, row?.source, row?.index, row?.amount]).toEqual([
      'Uppräkning',
      'FoUU',
      2.5,
      null,
    ]);
    expect(row?.origin.fields.get('used')).toEqual({ sheet: 'Uppräkning', cell: 'B4' });
    expect(told(found)).toEqual([]);
  });

  test('two tables that stand side by side are told apart', () => {
    const found = read('Reservationer', [
      ['Namn', 'Källa', 'Reserverat (tkr)', null, 'Reservation', 'Mottagare', 'Högst (tkr)'],
      ['Data', 'ALF', 8500, null, 'Data', 'Radiance', 3500],
      [null, null, null, null, 'Data', 'Annan', 100],
    ]);
    expect(rowsOf(found.tables, reservationsTable).map(({ name }) => name)).toEqual(['Data']);
    expect(rowsOf(found.tables, drawsTable).map(({ recipient }) => recipient)).toEqual([
      'Radiance',
      'Annan',
    ]);
  });

  test('the same headings on a sheet of another name are nobody’s', () => {
    const found = read('Kladd', [
      ['Namn', 'Källa', 'Belopp (tkr)', 'Användning'],
      ['Uppräkning', 'FoUU', 4800, 'postdoc'],
    ]);
    expect(found.tables.size).toBe(0);
    expect(found.findings).toEqual([]);
  });

  test('columns of the user’s own keep their headings; a heading without a unit is asked about', () => {
    const found = read('Flerårsplan', [
      ['Post-id', '2027 (tkr)', 'Källa', 'Plan 2028, mkr', '2029'],
      ['FR-01', 100, 'ALF', 0.2, 300],
    ]);
    const [row] = rowsOf(found.tables, planTable);
    const open = [...(row?.open ?? [])].map(([heading, amount]) => [
      heading,
      amount && kronorText(amount),
    ]);
    expect(open).toEqual([
      ['2027', '100000'],
      ['Plan 2028', '200000'],
      ['2029', null],
    ]);
    expect(told(found)).toEqual(['workbook/unit-unknown E1']);
  });
});

describe('Modules §3: what cannot be read is told with its place and is unknown', () => {
  test('months are text, or a date in them; anything else is no month', () => {
    const found = read('Uppföljning', [
      ['Post-id', 'Källa', 'Månad', 'Utfall (tkr)'],
      ['FR-01', 'ALF', '2026-01', 1],
      ['FR-01', 'ALF', 46_054, 2],
      ['FR-01', 'ALF', 'mars 2026', 3],
      ['FR-01', 'ALF', 'kvartal 1', 4],
    ]);
    expect(rowsOf(found.tables, outcomesTable).map(({ month }) => month)).toEqual([
      '2026-01',
      '2026-02',
      '2026-03',
    ]);
    expect(told(found)).toEqual(['workbook/not-a-month C5']);
  });

  test('a row without what it demands is told and left out; the others are read', () => {
    const found = read('Uppföljning', [
      ['Post-id', 'Källa', 'Månad', 'Utfall (tkr)'],
      [null, 'ALF', '2026-01', 1],
      ['FR-01', 'staten', '2026-01', 1],
      ['FR-01', 'alf', '2026-01', null],
    ]);
    const rows = rowsOf(found.tables, outcomesTable);
    expect(rows.map(({ source, outcome }) => [source, outcome])).toEqual([['ALF', null]]);
    expect(told(found)).toEqual(['workbook/value-missing A2', 'workbook/unknown-choice B3']);
  });

  test('text for a number, an error value and a percentage as text', () => {
    const found = read('Uppräkning', [
      ['Namn', 'År', 'Källa', 'Bas (tkr)', 'Index (%)', 'Belopp (tkr)'],
      [
        'A',
        'i år',
        'ALF',
        { formula: '=1/0', value: { error: '#DIV/0!' } },
        '2,5 procent',
        '4 800',
      ],
    ]);
    const [row] = rowsOf(found.tables, upliftTable);
    expect([row?.year, row?.base, row?.index]).toEqual([null, null, null]);
    expect(row?.amount && kronorText(row.amount)).toBe('4800000');
    expect(told(found)).toEqual([
      'workbook/not-a-whole-number B2',
      'workbook/error-value D2',
      'workbook/not-a-number E2',
      'workbook/number-as-text F2',
    ]);
    const words = found.findings.map((each) => wordFinding(each, catalogue, 'sv').what);
    expect(words[0]).toBe(
      '”i år” står under År, där ett heltal ska stå: det finns inget tal i texten.',
    );
    expect(words[2]).toBe(
      '”2,5 procent” står under Index (%), där ett tal ska stå: det står något mer än talet.',
    );
  });
});
