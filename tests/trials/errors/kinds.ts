/**
 * The kinds of error that the trial plants. Each gives, for a layout, all the places where it could be planted: the edit
 * of the file, the cell that a finding must name, and the cell whose change is its effect where it changes a total.
 */
import { budgetKinds } from './budget-kinds';
import type { Layout } from './layouts';
import { partsOf } from '../../fixtures/zip-of';
import {
  error,
  formula,
  formulaIn,
  hiddenRow,
  inOrder,
  insertedAfterData,
  number,
  numberIn,
  replacing,
  saved,
  text,
  textOf,
  type Edit,
} from './xml-edits';

export interface Plant {
  readonly layout: Layout;
  readonly codes: readonly string[];
  /** null for what concerns the whole workbook. */
  readonly place: { readonly sheet: string; readonly cell: string } | null;
  readonly edit: Edit;
  /** What is true besides once this is wrong. */
  readonly also?: readonly string[];
  /** The cell whose value changes by the effect. */
  readonly total?: { readonly sheet: string; readonly cell: string } | null;
  /** The effect in kronor, where no cell shows it. */
  readonly effect?: number;
}

export interface Kind {
  readonly name: string;
  readonly plants: (layout: Layout) => readonly Plant[];
}

const kind = (
  name: string,
  codes: readonly string[],
  plants: (layout: Layout) => readonly Sketch[],
): Kind => ({
  name,
  plants: (layout) =>
    plants(layout).map(({ at, ...plant }) => ({
      layout,
      codes,
      place: at === null ? null : { sheet: layout.sheet, cell: at },
      ...plant,
    })),
});

type Sketch = Omit<Plant, 'layout' | 'codes' | 'place'> & { readonly at: string | null };

const itemsOf = (layout: Layout) =>
  layout.sections.length > 0
    ? layout.sections.flatMap(({ items }) => items)
    : Array.from({ length: 18 }, (_, index) => 5 + index);

/** Cells of typed amounts that are not nought. */
function amountsOf(
  layout: Layout,
): readonly { column: string; row: number; at: string; value: number }[] {
  const parts = partsOf(layout.bytes);
  return layout.columns.flatMap((column) =>
    itemsOf(layout).flatMap((row) => {
      const at = `${column}${row}`;
      const value = numberIn(parts, layout.part, at);
      return Number.isNaN(value) || value === 0 ? [] : [{ column, row, at, value }];
    }),
  );
}

/** Rows with a sum of their own, those at the edges aside. */
function rowSums(layout: Layout): readonly { row: number; at: string }[] {
  const { across } = layout;
  if (!across) return [];
  const sections =
    layout.sections.length > 0 ? layout.sections.map(({ items }) => items) : [itemsOf(layout)];
  return sections.flatMap((items) =>
    items.slice(1, -1).map((row) => ({ row, at: `${across.column}${row}` })),
  );
}

const plain = (value: number) => String(Number(value.toPrecision(12)));

export const kinds: readonly Kind[] = [
  kind('sum misses a row', ['formulas/sum-misses-row'], (layout) =>
    layout.columns.flatMap((column) =>
      layout.sections.flatMap(({ items, sum }) => {
        const [first = 0, last = 0] = [items[0], items.at(-1)];
        const at = `${column}${sum}`;
        const name = formulaIn(partsOf(layout.bytes), layout.part, at).startsWith('SUBTOTAL')
          ? 'SUBTOTAL(9,'
          : 'SUM(';
        if (items.length < 3) return [];
        return [
          `${name}${column}${first}:${column}${last - 1})`,
          `${name}${column}${first + 1}:${column}${last})`,
        ].map((written) => ({
          at,
          edit: formula(layout.part, at, written),
          total: { sheet: layout.sheet, cell: at },
        }));
      }),
    ),
  ),
  kind('subtotal counted twice', ['formulas/subtotal-counted-twice'], (layout) => {
    const { grand } = layout;
    if (!grand) return [];
    return layout.columns.map((column) => {
      const at = `${column}${grand.row}`;
      return {
        at,
        edit: formula(layout.part, at, grand.twice(column)),
        total: { sheet: layout.sheet, cell: at },
      };
    });
  }),
  kind('total typed', ['formulas/total-typed'], (layout) => [
    ...layout.columns.flatMap((column) =>
      layout.sections.map(({ items, sum }) => {
        const at = `${column}${sum}`;
        const parts = partsOf(layout.bytes);
        const exact = items.reduce(
          (total, row) => total + (numberIn(parts, layout.part, `${column}${row}`) || 0),
          0,
        );
        const typed = plain(exact + (items[0] ?? 1) * 2);
        return {
          at,
          edit: number(layout.part, at, typed),
          total: { sheet: layout.sheet, cell: at },
        };
      }),
    ),
    ...rowSums(layout).map(({ row, at }) => ({
      at,
      edit: number(layout.part, at, 1000 + row),
      total: { sheet: layout.sheet, cell: at },
    })),
  ]),
  kind('constant inside a formula', ['formulas/constant-inside'], (layout) => {
    const sums = layout.columns.flatMap((column) =>
      layout.sections.map(({ sum }) => `${column}${sum}`),
    );
    const parts = partsOf(layout.bytes);
    return [...sums, ...rowSums(layout).map(({ at }) => at)].flatMap((at) => {
      const before = formulaIn(parts, layout.part, at);
      const total = { sheet: layout.sheet, cell: at };
      return [
        { at, edit: formula(layout.part, at, `${before}+415`), total },
        { at, edit: formula(layout.part, at, `(${before})*1.02`), total },
      ];
    });
  }),
  kind('formula unlike its neighbours', ['formulas/differs-from-neighbours'], (layout) =>
    rowSums(layout).map(({ row, at }) => ({
      at,
      edit: formula(layout.part, at, layout.across?.other(row) ?? ''),
      total: { sheet: layout.sheet, cell: at },
    })),
  ),
  kind('number as text', ['workbook/number-as-text'], (layout) =>
    amountsOf(layout).map(({ column, at, value }) => ({
      at,
      edit: text(layout.part, at, plain(value).replace('.', ',')),
      total: layout.total(column),
    })),
  ),
  kind('error value', ['workbook/error-value'], (layout) =>
    amountsOf(layout).map(({ at, row }) => ({
      at,
      edit: row % 2 === 0 ? error(layout.part, at, '#N/A') : formula(layout.part, at, '#REF!+1'),
    })),
  ),
  kind('float residue', ['money/float-residue'], (layout) =>
    layout.kronor === 1
      ? []
      : amountsOf(layout).map(({ at, value }) => ({
          at,
          edit: number(layout.part, at, residue(value)),
          effect: 0,
        })),
  ),
  kind('unit mixed by heading', ['formulas/units-mixed'], (layout) =>
    layout.headings.map(({ cell: at, other }) => ({ at, edit: text(layout.part, at, other) })),
  ),
  kind(
    'unit mixed by a factor of 1 000',
    ['workbook/thousandfold', 'posts/thousandfold'],
    (layout) =>
      amountsOf(layout).flatMap(({ column, row, at, value }) => {
        const before = layout.previous[column];
        const beside =
          before === undefined
            ? NaN
            : numberIn(partsOf(layout.bytes), layout.part, `${before}${row}`);
        if (Number.isNaN(beside) || beside === 0) return [];
        const total = layout.total(column);
        return [{ at, edit: number(layout.part, at, plain(value * 1000)), total }];
      }),
  ),
  kind('reference to a blank cell', ['formulas/reads-blank'], (layout) =>
    rowSums(layout).map(({ row, at }) => ({
      at,
      edit: formula(layout.part, at, layout.across?.blank(row) ?? ''),
      total: { sheet: layout.sheet, cell: at },
    })),
  ),
  kind('reference to a text', ['formulas/reads-text'], (layout) =>
    rowSums(layout).map(({ row, at }) => ({
      at,
      edit: formula(layout.part, at, layout.across?.words(row) ?? ''),
    })),
  ),
  kind(
    'hidden inside a total',
    ['workbook/hidden-inside-total', 'workbook/hidden-inside-table'],
    (layout) =>
      layout.sections.flatMap(({ items }) =>
        items
          .filter((row) =>
            layout.columns.some(
              (c) => numberIn(partsOf(layout.bytes), layout.part, `${c}${row}`) > 0,
            ),
          )
          .map((row) => ({
            at: `${layout.columns[0] ?? 'A'}${row}`,
            edit: hiddenRow(layout.part, row),
          })),
      ),
  ),
  kind('filtered inside a total', ['workbook/hidden-inside-total'], ({ part, sections }) =>
    sections.slice(0, 1).flatMap(({ items }) => {
      const [first = 0, second = 0, last = 0] = [items[0], items[1], items.at(-1)];
      const filter = `<autoFilter ref="A${first - 1}:F${last}"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>`;
      return [
        {
          at: `C${second}`,
          edit: inOrder(hiddenRow(part, second), insertedAfterData(part, filter)),
        },
      ];
    }),
  ),
  kind('hidden sheet that counts', ['workbook/hidden-sheet'], ({ name, sheet }) =>
    name === 'ours'
      ? ['hidden', 'veryHidden'].map((state) => ({
          at: null,
          edit: replacing(
            'xl/workbook.xml',
            new RegExp(`<sheet name="${sheet}"`),
            (found) => `${found} state="${state}"`,
          ),
        }))
      : [],
  ),
  kind('print area too short', ['workbook/print-area-short'], ({ print }) =>
    print === null
      ? []
      : [
          {
            at: print.lost,
            edit: replacing(
              'xl/workbook.xml',
              /(?<=_xlnm\.Print_Area"[^>]*>'[^']*'!)[^<]*/,
              print.short,
            ),
          },
        ],
  ),
  kind('precision as displayed', ['workbook/precision-as-displayed'], (layout) => [
    { at: null, edit: calculation(layout, 'fullPrecision="0"') },
  ]),
  kind('manual calculation', ['workbook/manual-calculation'], (layout) => [
    { at: null, edit: calculation(layout, 'calcMode="manual"') },
  ]),
  kind('old value of a formula', ['formulas/stale-value'], (layout) => {
    const parts = partsOf(layout.bytes);
    // Such a file is worked out by whoever opens it.
    if (textOf(parts, 'xl/workbook.xml').includes('fullCalcOnLoad="1"')) return [];
    return [
      ...layout.columns.flatMap((column) => layout.sections.map(({ sum }) => `${column}${sum}`)),
      ...rowSums(layout).map(({ at }) => at),
    ].flatMap((at) => {
      const value = numberIn(parts, layout.part, at);
      if (Number.isNaN(value)) return [];
      const edit = saved(layout.part, at, plain(value + 50));
      return [{ at, edit, effect: 50 * layout.kronor }];
    });
  }),
  kind('external link', ['formulas/external-link'], (layout) =>
    amountsOf(layout).map(({ at }) => ({
      at,
      edit: formula(layout.part, at, "'[1]Utfall 2025'!$B$7"),
    })),
  ),
  kind('circular reference', ['formulas/circular'], (layout) => [
    ...rowSums(layout).map(({ row, at }) => ({
      at,
      edit: formula(layout.part, at, layout.across?.own(row) ?? ''),
    })),
    ...layout.columns.flatMap((column) =>
      layout.sections.map(({ items, sum }) => ({
        at: `${column}${sum}`,
        edit: formula(
          layout.part,
          `${column}${sum}`,
          `SUM(${column}${Math.min(items[0] ?? sum, sum)}:${column}${Math.max(items.at(-1) ?? sum, sum)})`,
        ),
      })),
    ),
  ]),
  kind('merged inside a table', ['workbook/merged-inside-table'], (layout) =>
    /<mergeCells/.test(new TextDecoder().decode(partsOf(layout.bytes)[layout.part]))
      ? []
      : layout.sections.flatMap(({ items }) =>
          items.slice(1).flatMap((row) => {
            const at = `${layout.columns[0] ?? 'B'}${row - 1}:${layout.columns[0] ?? 'B'}${row}`;
            const merge = `<mergeCells count="1"><mergeCell ref="${at}"/></mergeCells>`;
            return [{ at, edit: insertedAfterData(layout.part, merge) }];
          }),
        ),
  ),
  kind('rule passed by', ['workbook/rule-broken'], ({ rule, part, sections }) =>
    rule === null
      ? []
      : sections.flatMap(({ items }) =>
          items.map((row) => ({
            at: `${rule.column}${row}`,
            edit: text(part, `${rule.column}${row}`, rule.outside),
          })),
        ),
  ),
  kind('rule lost', ['workbook/rule-lost'], ({ rule, part, sections }) =>
    rule === null
      ? []
      : sections.flatMap(({ items }) =>
          items.slice(1, -1).map((row) => {
            const [, left = '', top = '', right = '', bottom = ''] =
              /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(rule.area) ?? [];
            const pieces = `${left}${top}:${right}${row - 1} ${left}${row + 1}:${right}${bottom}`;
            const pattern = new RegExp(`sqref="${rule.area}"`);
            return { at: `${left}${row}`, edit: replacing(part, pattern, `sqref="${pieces}"`) };
          }),
        ),
  ),
  ...budgetKinds,
];

/** What binary arithmetic could have left: beyond what is shown, far below an öre. */
function residue(value: number): string {
  const digits = 15 - String(Math.trunc(Math.abs(value))).length;
  return `${String(value).includes('.') ? value.toFixed(digits - 1) : `${value}.${'0'.repeat(digits - 1)}`}2`;
}

function calculation({ bytes }: Layout, setting: string): Edit {
  const part = 'xl/workbook.xml';
  const has = new TextDecoder().decode(partsOf(bytes)[part]).includes('<calcPr');
  return has
    ? replacing(part, /<calcPr/, `<calcPr ${setting}`)
    : replacing(part, /<\/workbook>/, `<calcPr ${setting}/></workbook>`);
}
