/**
 * What every Host keeps, as cases that run anywhere: under Jest over all hosts, and in a real Excel from the pane. Each
 * gets a fresh scratch sheet. The cases that need what no Host makes (protection, filters, merged cells) are in
 * tests/contract and tests/MANUAL.md. Spec: files §11
 */
import type { CellValue } from '#sheet/cell';
import type { PageSetup } from '#sheet/page-setup';
import { chartCases } from './chart-cases';
import { differs, first, type ContractCase } from './expectation';
import { blockAt, cell, pageOf, tableOn, valueAt, write } from './scratch-sheet';

/** Contents that a host must give back as they were given. */
const contents: readonly CellValue[] = [
  415,
  0.1,
  -727085.25,
  123456789012345,
  1e-7,
  true,
  'åäö – ”citat” & <tecken>',
  '=SUM(A1)',
  '+46 8 123',
  '-1+1',
  '@post',
  "'apostrof",
  '\tflik',
  '  blanksteg runt  ',
  'två\nrader',
  '007',
  '2026-01-01',
  '1,5',
  '😀',
];

/** The parts that the cases set; a host may tell of others. */
function partsOf({ orientation, printArea, titleRows, header }: PageSetup): PageSetup {
  return {
    ...(orientation && { orientation }),
    ...(printArea !== undefined && { printArea }),
    ...(header !== undefined && { header }),
    ...(titleRows && { titleRows }),
  };
}

export const contractCases: readonly ContractCase[] = [
  {
    name: 'a new sheet stands there with its table, its formats and its computed formulas',
    run: async (host, sheet) => {
      const block = await blockAt(host, sheet, [0, 0, 2, 4], ['formats']);
      const { outline } = await host.survey([]);
      const found = outline.sheets.find(({ name }) => name === sheet);
      const table = found?.tables[0];
      return first(
        differs(
          'values',
          [
            ['Post', 'Belopp (tkr)', 'Dubbelt', null, 3500.5],
            ['Radiance', 3500, 7000, null, null],
            ['SciLifeLab', 0.5, 1, null, null],
          ],
          block?.values,
        ),
        differs('format of an amount', '#,##0', block?.formats?.[1]?.[1]),
        differs('table', [tableOn(sheet), false], [table?.name, table?.totalsRow]),
        differs(
          'area of the table',
          [0, 0, 2, 2],
          table && [table.area.top, table.area.left, table.area.bottom, table.area.right],
        ),
      );
    },
  },
  ...contents.map((content): ContractCase => ({
    name: `${JSON.stringify(content)} is read back as it was written, and as no formula`,
    run: async (host, sheet) => {
      await write(host, cell(sheet, 5, 6, content));
      const block = await blockAt(host, sheet, [5, 6, 5, 6], ['formulas']);
      return first(
        differs('value', content, block?.values[0]?.[0]),
        differs('formula', null, block?.formulas?.[0]?.[0]),
      );
    },
  })),
  {
    name: 'an emptied cell is empty, and a cell left out keeps what it holds',
    run: async (host, sheet) => {
      await write(host, { kind: 'cells', sheet, top: 1, left: 0, cells: [[undefined, null]] });
      const block = await blockAt(host, sheet, [1, 0, 1, 1]);
      return differs('values', [['Radiance', null]], block?.values);
    },
  },
  {
    name: 'a written cell keeps its format, and what depends on it is recalculated',
    run: async (host, sheet) => {
      await write(host, cell(sheet, 1, 1, 4000));
      const block = await blockAt(host, sheet, [1, 1, 1, 2], ['formats']);
      return first(
        differs('values', [[4000, 8000]], block?.values),
        differs('format', '#,##0', block?.formats?.[0]?.[0]),
        differs('sum', 4000.5, await valueAt(host, sheet, 0, 4)),
      );
    },
  },
  {
    name: 'a formula is written as a formula, and gives way to a constant',
    run: async (host, sheet) => {
      await write(host, cell(sheet, 5, 6, { formula: '=B2-B3' }));
      const formula = await blockAt(host, sheet, [5, 6, 5, 6], ['formulas']);
      await write(host, cell(sheet, 5, 6, 5));
      const constant = await blockAt(host, sheet, [5, 6, 5, 6], ['formulas']);
      return first(
        differs('formula', [[[3499.5]], [['=B2-B3']]], [formula?.values, formula?.formulas]),
        differs('constant', [[[5]], [[null]]], [constant?.values, constant?.formulas]),
      );
    },
  },
  {
    name: 'a table grows by rows below it, with formats, calculated columns and sums',
    run: async (host, sheet) => {
      const outcome = await host.write({
        expects: [],
        ops: [
          {
            kind: 'append',
            table: tableOn(sheet),
            rows: [
              ['Leveransyta', 100],
              ['Journaldata', 0],
            ],
          },
        ],
        back: [{ table: tableOn(sheet) }],
      });
      const block = await blockAt(host, sheet, [3, 0, 4, 2], ['formats']);
      const back = outcome.kind === 'written' ? outcome.after[0]?.area.bottom : null;
      return first(
        differs('outcome', 'written', outcome.kind),
        differs('last row read back', 4, back),
        differs(
          'values',
          [
            ['Leveransyta', 100, 200],
            ['Journaldata', 0, 0],
          ],
          block?.values,
        ),
        differs('format', '#,##0', block?.formats?.[0]?.[1]),
        differs('sum', 3600.5, await valueAt(host, sheet, 0, 4)),
      );
    },
  },
  {
    name: 'a table does not grow over what stands below it, and nothing of the request is written',
    run: async (host, sheet) => {
      await write(host, cell(sheet, 3, 1, 'upptaget'));
      const outcome = await write(host, cell(sheet, 1, 1, 1), {
        kind: 'append',
        table: tableOn(sheet),
        rows: [['x', 1]],
      });
      return first(
        differs(
          'outcome',
          ['refused', ['occupied']],
          [
            outcome.kind,
            outcome.kind === 'refused' ? outcome.obstacles.map(({ kind }) => kind) : [],
          ],
        ),
        differs('amount', 3500, await valueAt(host, sheet, 1, 1)),
      );
    },
  },
  {
    name: 'nothing is written when a cell no longer holds what was read',
    run: async (host, sheet) => {
      const expects = await host.read({
        areas: [{ sheet, top: 1, left: 1, bottom: 2, right: 1 }],
        want: ['formulas'],
      });
      await write(host, cell(sheet, 2, 1, 0.75));
      const outcome = await host.write({ expects, ops: [cell(sheet, 1, 1, 1)], back: [] });
      return first(
        differs('outcome', 'stale', outcome.kind),
        differs('amount', 3500, await valueAt(host, sheet, 1, 1)),
      );
    },
  },
  {
    name: 'a heading that formulas name is not changed',
    run: async (host, sheet) => {
      const outcome = await write(host, cell(sheet, 0, 1, 'Tkr'));
      return first(
        differs(
          'outcome',
          ['refused', ['referenced']],
          [
            outcome.kind,
            outcome.kind === 'refused' ? outcome.obstacles.map(({ kind }) => kind) : [],
          ],
        ),
        differs('heading', 'Belopp (tkr)', await valueAt(host, sheet, 0, 1)),
      );
    },
  },
  {
    name: 'page set-up changes nothing in the cells',
    run: async (host, sheet) => {
      const area = [0, 0, 5, 6] as const;
      const before = await blockAt(host, sheet, area, ['formulas']);
      const page = {
        orientation: 'portrait',
        printArea: 'A1:C3',
        footer: '&LBilaga 1&R&P (&N)',
      } as const;
      const outcome = await write(host, { kind: 'page', sheet, page });
      return first(
        differs('outcome', 'written', outcome.kind),
        differs('cells', before, await blockAt(host, sheet, area, ['formulas'])),
      );
    },
  },
  {
    name: 'page set-up is read back as it was written, and what is taken away is gone',
    run: async (host, sheet) => {
      const page = { orientation: 'portrait', printArea: 'A1:C3', header: '&LBilaga 1' } as const;
      const titleRows = { top: 0, bottom: 0 };
      await write(host, { kind: 'page', sheet, page: { ...page, titleRows } });
      const set = await pageOf(host, sheet);
      // A file keeps what was set, as it keeps its sheets.
      if (!host.can.removesSheets)
        return differs('set', { ...page, titleRows }, set && partsOf(set));
      await write(host, { kind: 'page', sheet, page: {}, clears: ['printArea', 'titleRows'] });
      const cleared = await pageOf(host, sheet);
      return first(
        differs('set', { ...page, titleRows }, set && partsOf(set)),
        differs(
          'cleared',
          { orientation: 'portrait', header: '&LBilaga 1' },
          cleared && partsOf(cleared),
        ),
      );
    },
  },
  {
    name: 'a request that fails leaves the page set-up as it was',
    run: async (host, sheet) => {
      const before = await pageOf(host, sheet);
      const page = { orientation: 'portrait', printArea: 'A1:B2', footer: '&CProv' } as const;
      let refused = 'nothing';
      try {
        const missing = cell(`${sheet} saknas`, 0, 0, 1);
        refused = (await write(host, { kind: 'page', sheet, page }, missing)).kind;
      } catch (error) {
        refused = error instanceof Error ? error.name : 'something';
      }
      return first(
        differs('outcome', true, refused === 'HostError' || refused === 'restored'),
        differs('page', before, await pageOf(host, sheet)),
      );
    },
  },
  {
    name: 'a request that fails after its first command leaves everything as it was',
    run: async (host, sheet) => {
      let refused = 'nothing';
      try {
        const outcome = await write(host, cell(sheet, 1, 1, 1), {
          ...cell(`${sheet} saknas`, 0, 0, 1),
        });
        refused = outcome.kind;
      } catch (error) {
        refused = error instanceof Error ? error.name : 'something';
      }
      return first(
        differs('outcome', true, refused === 'HostError' || refused === 'restored'),
        differs('amount', 3500, await valueAt(host, sheet, 1, 1)),
      );
    },
  },
  ...chartCases,
];
