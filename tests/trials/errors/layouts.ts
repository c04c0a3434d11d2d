/**
 * Clean workbooks of several layouts: ours, three that openpyxl wrote and LibreOffice computed, and three written by
 * hand. Each says where its amounts and sums stand, so that errors can be planted in it.
 */
import { readFileSync } from 'node:fs';
import { plainXlsx } from './plain-xlsx';

export interface Section {
  readonly items: readonly number[];
  /** The row of the subtotal. */
  readonly sum: number;
}

export interface Layout {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sheet: string;
  readonly part: string;
  /** Kronor in one of its figures. */
  readonly kronor: number;
  /** Columns of typed amounts. */
  readonly columns: readonly string[];
  /** Column → that of last year. */
  readonly previous: Readonly<Record<string, string>>;
  readonly sections: readonly Section[];
  /** The cell that counts all of a column; null where no cell does. */
  readonly total: (column: string) => { readonly sheet: string; readonly cell: string } | null;
  /** The row of the grand total, and the formula by which it would count subtotals twice. */
  readonly grand: { readonly row: number; readonly twice: (column: string) => string } | null;
  /** The column of the rows' own sums, and ways in which one of them could be wrong. */
  readonly across: {
    readonly column: string;
    readonly other: (row: number) => string;
    readonly blank: (row: number) => string;
    readonly words: (row: number) => string;
    readonly own: (row: number) => string;
  } | null;
  /** Cells of headings that state a unit, with their texts in another. */
  readonly headings: readonly { readonly cell: string; readonly other: string }[];
  /** The print area, and one that is too short. */
  readonly print: { readonly at: number; readonly short: string; readonly lost: string } | null;
  /** A column with a list, the area of its rule, and a word outside the list. */
  readonly rule: {
    readonly column: string;
    readonly area: string;
    readonly outside: string;
  } | null;
}

const repository = new URL('../../../', import.meta.url);
const file = (path: string) => new Uint8Array(readFileSync(new URL(path, repository)));
const rows = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
const none = { headings: [], print: null, rule: null } as const;

/** Three councils as sections, two rows of headings, sums of sections and a grand total of them; tkr by a caption. */
const councils: Layout = {
  ...none,
  name: 'councils',
  bytes: file('tests/fixtures/foreign/councils.xlsx'),
  sheet: 'Budget',
  part: 'xl/worksheets/sheet1.xml',
  kronor: 1000,
  columns: ['B', 'C'],
  previous: { B: 'E', C: 'F' },
  sections: [
    { items: rows(7, 23), sum: 24 },
    { items: rows(27, 38), sum: 39 },
    { items: rows(42, 50), sum: 51 },
  ],
  total: (column) => ({ sheet: 'Budget', cell: `${column}53` }),
  grand: { row: 53, twice: (column) => `SUM(${column}7:${column}51)` },
  across: {
    column: 'D',
    other: (row) => `B${row}+C${row + 1}`,
    blank: (row) => `B${row}+C25`,
    words: (row) => `B${row}+A${row}`,
    own: (row) => `B${row}+C${row}+D${row}`,
  },
};

/** One row for each post and source, three years side by side, SUBTOTAL and a total of pieces; mkr by a caption. */
const sourceRows: Layout = {
  ...none,
  name: 'source-rows',
  bytes: file('tests/fixtures/foreign/source-rows.xlsx'),
  sheet: 'Underlag',
  part: 'xl/worksheets/sheet2.xml',
  kronor: 1_000_000,
  columns: ['D', 'E'],
  previous: { E: 'D' },
  sections: [
    { items: rows(6, 9), sum: 10 },
    { items: rows(13, 14), sum: 15 },
  ],
  total: (column) => ({ sheet: 'Underlag', cell: `${column}23` }),
  grand: { row: 23, twice: (column) => `SUM(${column}6:${column}15)+${column}19+${column}21` },
  across: null,
};

/** Sums above what they sum, a column of changes; tkr by a note below the table. */
const sumsOnTop: Layout = {
  ...none,
  name: 'sums-on-top',
  bytes: file('tests/fixtures/foreign/sums-on-top.xlsx'),
  sheet: 'Ramar och poster',
  part: 'xl/worksheets/sheet1.xml',
  kronor: 1000,
  columns: ['C', 'D'],
  previous: { D: 'C' },
  sections: [{ items: rows(6, 8), sum: 5 }],
  total: (column) => ({ sheet: 'Ramar och poster', cell: `${column}4` }),
  grand: { row: 4, twice: (column) => `SUM(${column}5:${column}11)` },
  across: {
    column: 'F',
    other: (row) => `D${row}-B${row}`,
    blank: (row) => `D${row}-C12`,
    words: (row) => `D${row}-A${row}`,
    own: (row) => `D${row}-C${row}+F${row}`,
  },
};

/** The workbook that the program makes itself: an Excel table, structured references, sums on another sheet. */
const ours: Layout = {
  ...none,
  name: 'ours',
  bytes: file('examples/budget-2026.xlsx'),
  sheet: 'Poster',
  part: 'xl/worksheets/sheet2.xml',
  kronor: 1000,
  columns: ['H', 'I'],
  previous: { H: 'F', I: 'G' },
  sections: [],
  total: (column) => ({ sheet: 'Kontroller', cell: `${column === 'H' ? 'B' : 'C'}8` }),
  grand: null,
  across: {
    column: 'J',
    other: (row) => `H${row}+I${row + 1}`,
    blank: (row) => `H${row}+I40`,
    words: (row) => `H${row}+D${row}`,
    own: (row) => `H${row}+I${row}+J${row}`,
  },
};

const sizes = [4100, 3800, 5250, 2900, 3300, 4700, 6100, 2750, 3900, 5600, 4450, 3050, 5150, 2800];

/** One list in kronor with a list to choose from, a print area and a total; headings state the unit. */
const hospital: Layout = {
  name: 'hospital',
  bytes: plainXlsx([
    {
      name: 'Sjukhuset',
      printArea: '$A$1:$F$18',
      after:
        '<dataValidations count="1"><dataValidation type="list" sqref="B4:B17"><formula1>"Forskning,Utbildning"</formula1></dataValidation></dataValidations>',
      rows: [
        ['Medel till sjukhuset 2026'],
        [],
        ['Verksamhet', 'Slag', 'ALF 2026 (kr)', 'FoUU 2026 (kr)', 'Summa (kr)', 'Summa 2025 (kr)'],
        ...sizes.map((size, index) => {
          const at = index + 4;
          const [alf, fouu] = [size * 1000, (size - 900) * 1000];
          const slag = index % 3 === 0 ? 'Utbildning' : 'Forskning';
          return [`Enhet ${index + 1}`, slag, alf, fouu, `=C${at}+D${at}`, alf + fouu - 100_000];
        }),
        ['Summa', null, '=SUM(C4:C17)', '=SUM(D4:D17)', '=SUM(E4:E17)', '=SUM(F4:F17)'],
      ],
    },
  ]),
  sheet: 'Sjukhuset',
  part: 'xl/worksheets/sheet1.xml',
  kronor: 1,
  columns: ['C', 'D'],
  previous: {},
  sections: [{ items: rows(4, 17), sum: 18 }],
  total: (column) => ({ sheet: 'Sjukhuset', cell: `${column}18` }),
  grand: null,
  across: {
    column: 'E',
    other: (row) => `C${row}+D${row === 4 ? 5 : row - 1}`,
    blank: (row) => `C${row}+D30`,
    words: (row) => `C${row}+A${row}`,
    own: (row) => `C${row}+D${row}+E${row}`,
  },
  headings: [
    { cell: 'C3', other: 'ALF 2026 (tkr)' },
    { cell: 'D3', other: 'FoUU 2026 (mkr)' },
  ],
  print: { at: 0, short: '$A$1:$F$15', lost: 'C16:F18' },
  rule: { column: 'B', area: 'B4:B17', outside: 'Övrigt' },
};

/** Quarters side by side in three sections, subtotals, a grand total, and a summary on a sheet of its own. */
const quarters: Layout = {
  name: 'quarters',
  bytes: plainXlsx([
    {
      name: 'Kvartal',
      printArea: '$A$1:$F$21',
      after:
        '<dataValidations count="1"><dataValidation type="decimal" sqref="B5:E20"><formula1>0</formula1></dataValidation></dataValidations>',
      rows: [
        ['Utbetalningsplan 2026'],
        ['Belopp i tkr'],
        [],
        ['Ändamål', 'Kvartal 1', 'Kvartal 2', 'Kvartal 3', 'Kvartal 4', 'Helår'],
        ...rows(5, 8).map((at) => quarter(at)),
        subtotal('Delsumma forskning', 5, 8),
        ...rows(10, 13).map((at) => quarter(at)),
        subtotal('Delsumma utbildning', 10, 13),
        ...rows(15, 19).map((at) => quarter(at)),
        subtotal('Delsumma satsningar', 15, 19),
        ['Totalt', ...'BCDEF'.split('').map((c) => `=${c}9+${c}14+${c}20`)],
      ],
    },
    {
      name: 'Sammanfattning',
      rows: [
        ['Sammanfattning, tkr'],
        ['Del', 'Helår'],
        ['Forskning', '=Kvartal!F9'],
        ['Utbildning', '=Kvartal!F14'],
        ['Satsningar', '=Kvartal!F20'],
        ['Totalt', '=SUM(B3:B5)'],
      ],
    },
  ]),
  sheet: 'Kvartal',
  part: 'xl/worksheets/sheet1.xml',
  kronor: 1000,
  columns: ['B', 'C', 'D', 'E'],
  previous: { C: 'B', E: 'D' },
  sections: [
    { items: rows(5, 8), sum: 9 },
    { items: rows(10, 13), sum: 14 },
    { items: rows(15, 19), sum: 20 },
  ],
  total: (column) => ({ sheet: 'Kvartal', cell: `${column}21` }),
  grand: { row: 21, twice: (column) => `SUM(${column}5:${column}20)` },
  across: {
    column: 'F',
    other: (row) => `SUM(B${row}:D${row})`,
    blank: (row) => `SUM(B${row}:D${row})+E40`,
    words: (row) => `SUM(B${row}:D${row})+A${row}`,
    own: (row) => `SUM(B${row}:F${row})`,
  },
  headings: [],
  print: { at: 0, short: '$A$1:$E$21', lost: 'F5:F21' },
  rule: { column: 'C', area: 'B5:E20', outside: 'senare' },
};

/** The same in two currencies of size: frames in mkr beside their posts in tkr, converted as it should be. */
const frames: Layout = {
  ...none,
  name: 'frames',
  bytes: plainXlsx([
    {
      name: 'Ramar',
      rows: [
        ['Ramar och förbrukning'],
        [],
        ['Ändamål', 'Ram (tkr)', 'Bokfört (tkr)', 'Återstår (tkr)', 'Ram (mkr)'],
        ...sizes.slice(0, 9).map((size, index) => {
          const at = index + 4;
          return [`Ändamål ${index + 1}`, size, size - 700, `=B${at}-C${at}`, `=B${at}/1000`];
        }),
        ['Summa', '=SUM(B4:B12)', '=SUM(C4:C12)', '=SUM(D4:D12)', '=SUM(E4:E12)'],
      ],
    },
  ]),
  sheet: 'Ramar',
  part: 'xl/worksheets/sheet1.xml',
  kronor: 1000,
  columns: ['B', 'C'],
  previous: { B: 'C', C: 'B' },
  sections: [{ items: rows(4, 12), sum: 13 }],
  total: (column) => ({ sheet: 'Ramar', cell: `${column}13` }),
  grand: null,
  across: {
    column: 'D',
    other: (row) => `B${row}-C${row + 1}`,
    blank: (row) => `B${row}-C40`,
    words: (row) => `B${row}-A${row}`,
    own: (row) => `B${row}-C${row}+D${row}`,
  },
  headings: [
    { cell: 'B3', other: 'Ram (mkr)' },
    { cell: 'C3', other: 'Bokfört (kr)' },
  ],
};

export const layouts: readonly Layout[] = [
  ours,
  councils,
  sourceRows,
  sumsOnTop,
  hospital,
  quarters,
  frames,
];

function quarter(at: number) {
  const size = sizes[at % sizes.length] ?? 1000;
  return [`Post ${at}`, size, size + 50, size + 110, size - 40, `=SUM(B${at}:E${at})`];
}

function subtotal(label: string, first: number, last: number) {
  return [label, ...'BCDEF'.split('').map((c) => `=SUM(${c}${first}:${c}${last})`)];
}
