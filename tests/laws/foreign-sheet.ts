/**
 * Foreign sheets to prove laws on: sections with posts, laid out in the ways that people choose. The money is drawn in
 * tkr with three decimals, so that every unit can hold it exactly.
 */
import fc from 'fast-check';
import { SheetGrid } from '#workbook/grid';
import type { CellValue } from '#sheet/cell';

export interface ForeignPost {
  readonly name: string;
  /** Whole kronor. */
  readonly alf: number;
  readonly fouu: number;
}

export interface ForeignSection {
  readonly heading: string;
  readonly posts: readonly ForeignPost[];
}

export interface ForeignLayout {
  readonly sections: readonly ForeignSection[];
  readonly unit: 'kr' | 'tkr' | 'mkr';
  /** Rows of titles above the headings. */
  readonly titles: readonly string[];
  readonly blankAbove: number;
  readonly blankBetween: number;
  readonly twoHeadingRows: boolean;
  readonly subtotals: boolean;
  readonly total: boolean;
}

const perKrona = { kr: 1, tkr: 1000, mkr: 1_000_000 } as const;
const headings = ['Forskningsrådet', 'Utbildningsrådet', 'Särskilda satsningar'] as const;
const stems = ['Biobank', 'Postdoc', 'Adjunkter', 'Register', 'Innovation', 'Kansli', 'Psykiatri'];

const anyPost = (name: string): fc.Arbitrary<ForeignPost> =>
  fc.record({
    name: fc.constant(name),
    alf: fc.integer({ min: -5_000_000, max: 900_000_000 }),
    fouu: fc.integer({ min: 0, max: 900_000_000 }),
  });

export const anyLayout: fc.Arbitrary<ForeignLayout> = fc.record({
  sections: fc.tuple(
    ...headings.map((heading, section) =>
      fc
        .integer({ min: 1, max: stems.length })
        .chain((count) =>
          fc
            .tuple(...stems.slice(0, count).map((stem) => anyPost(`${stem} ${section + 1}`)))
            .map((posts) => ({ heading, posts })),
        ),
    ),
  ),
  unit: fc.constantFrom('kr', 'tkr', 'mkr'),
  titles: fc.subarray(['Gemensam budget', 'Preliminära ramar', 'Underlag till mötet']),
  blankAbove: fc.integer({ min: 0, max: 3 }),
  blankBetween: fc.integer({ min: 0, max: 2 }),
  twoHeadingRows: fc.boolean(),
  subtotals: fc.boolean(),
  total: fc.boolean(),
});

/** The sheet as cells; every number is one that people would see as typed. */
export function sheetFrom(layout: ForeignLayout): SheetGrid {
  const { sections, unit, titles, blankAbove, blankBetween } = layout;
  const money = (kronor: number) => kronor / perKrona[unit];
  const total = (posts: readonly ForeignPost[], label: string): CellValue[] => [
    label,
    money(posts.reduce((sum, { alf }) => sum + alf, 0)),
    money(posts.reduce((sum, { fouu }) => sum + fouu, 0)),
  ];
  const blank = (count: number): CellValue[][] => Array.from({ length: count }, () => []);
  const rows: CellValue[][] = [
    ...titles.map((title) => [title]),
    ...blank(blankAbove),
    ...(layout.twoHeadingRows
      ? [
          [null, 'Budget 2026', null],
          ['Post', `ALF (${unit})`, `FoUU (${unit})`],
        ]
      : [['Post', `ALF 2026 (${unit})`, `FoUU 2026 (${unit})`]]),
    ...sections.flatMap(({ heading, posts }) => [
      [heading],
      ...posts.map(({ name, alf, fouu }) => [name, money(alf), money(fouu)]),
      ...(layout.subtotals ? [total(posts, `Summa ${heading.toLowerCase()}`)] : []),
      ...blank(blankBetween),
    ]),
    ...(layout.total
      ? [
          total(
            sections.flatMap(({ posts }) => posts),
            'Totalt',
          ),
        ]
      : []),
  ];
  return gridOf(rows);
}

function gridOf(rows: readonly (readonly CellValue[])[]): SheetGrid {
  const name = 'Underlag';
  const right = Math.max(...rows.map((row) => row.length)) - 1;
  const area = { sheet: name, top: 0, left: 0, bottom: rows.length - 1, right };
  const columns = Array.from({ length: right + 1 }, (_, column) => column);
  return new SheetGrid(
    { name, used: area, isProtected: false, visibility: 'visible', tables: [] },
    { area, values: rows.map((row) => columns.map((column) => row[column] ?? null)) },
  );
}
