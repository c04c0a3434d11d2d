/** Errors of the budget itself, planted in the workbook that the program makes. Amounts in tkr. */
import type { Kind, Plant } from './kinds';
import type { Layout } from './layouts';
import { partsOf } from '../../fixtures/zip-of';
import { cell, escaped, number, numberIn, replacing, text, type Edit } from './xml-edits';

const POSTS = 'xl/worksheets/sheet2.xml';
const FRAMES = 'xl/worksheets/sheet1.xml';
const EVENTS = 'xl/worksheets/sheet3.xml';
const RECONCILIATION = 'xl/worksheets/sheet4.xml';
const SETTINGS = 'xl/worksheets/sheet5.xml';

interface Sketch {
  readonly sheet: string;
  readonly at: string;
  readonly edit: Edit;
  readonly effect?: number;
  readonly also?: readonly string[];
}

const kind = (
  name: string,
  codes: readonly string[],
  plants: (layout: Layout) => readonly Sketch[],
): Kind => ({
  name,
  plants: (layout) =>
    layout.name === 'ours'
      ? plants(layout).map(({ sheet, at, edit, ...rest }): Plant => ({
          layout,
          codes,
          place: { sheet, cell: at },
          edit,
          ...rest,
        }))
      : [],
});

const blank = (part: string, at: string): Edit => cell(part, at, (where) => `<c${where}/>`);

/** The posts with what they have of each source. */
function posts({ bytes }: Layout): readonly { row: number; alf: number; both: number }[] {
  const parts = partsOf(bytes);
  return Array.from({ length: 18 }, (_, index) => {
    const row = index + 5;
    const alf = numberIn(parts, POSTS, `H${row}`);
    return { row, alf, both: alf + numberIn(parts, POSTS, `I${row}`) };
  });
}

export const budgetKinds: readonly Kind[] = [
  kind('negative post', ['posts/negative'], (layout) =>
    posts(layout)
      .filter(({ alf }) => alf > 0)
      .map(({ row, alf }) => ({
        sheet: 'Poster',
        at: `H${row}`,
        edit: number(POSTS, `H${row}`, -alf),
        effect: alf * 1000,
      })),
  ),
  kind('post without a recipient', ['posts/recipient-missing'], (layout) =>
    posts(layout).map(({ row, both }) => ({
      sheet: 'Poster',
      at: `B${row}`,
      edit: blank(POSTS, `B${row}`),
      effect: both * 1000,
      also: ['posts/not-placed'],
    })),
  ),
  kind('post of a recipient without a frame', ['posts/recipient-unknown'], (layout) =>
    posts(layout).map(({ row, both }) => ({
      sheet: 'Poster',
      at: `B${row}`,
      edit: text(POSTS, `B${row}`, 'FRR'),
      effect: both * 1000,
      also: ['posts/not-placed'],
    })),
  ),
  kind('the same post twice', ['posts/duplicate-id'], (layout) =>
    posts(layout)
      .filter(({ row }) => row > 5)
      .map(({ row, both }) => ({
        sheet: 'Poster',
        at: `A${row}`,
        edit: text(POSTS, `A${row}`, 'FR-01'),
        effect: both * 1000,
      })),
  ),
  kind('posts above the frame', ['posts/exceed-frame'], (layout) =>
    posts(layout).map(({ row, alf }) => ({
      sheet: 'Poster',
      at: `H${row}`,
      edit: number(POSTS, `H${row}`, alf + 10 * row),
      effect: 10_000 * row,
    })),
  ),
  kind('earmark alive after its end', ['posts/after-end'], (layout) =>
    posts(layout)
      .filter(({ both }) => both > 0)
      .map(({ row, both }) => ({
        sheet: 'Poster',
        at: `L${row}`,
        edit: number(POSTS, `L${row}`, 46_022),
        effect: both * 1000,
      })),
  ),
  kind(
    "recipients' frames not the source's",
    ['frames/residual', 'frames/change-over-allocated'],
    () =>
      ['P5', 'P6', 'P7', 'Q5', 'Q6', 'Q7'].map((at, index) => ({
        sheet: 'Ramar',
        at,
        edit: raised(FRAMES, at, 1000 + index),
        effect: (1000 + index) * 1000,
      })),
  ),
  kind('decided event without its decision', ['events/decision-incomplete'], () =>
    ['B5', 'I5', 'K5', 'L5'].map((at) => ({
      sheet: 'Händelser',
      at,
      edit: blank(EVENTS, at),
      effect: 415_000,
    })),
  ),
  kind('version unlike its events', ['frames/events-disagree'], () =>
    [416, 515, 41].map((amount) => ({
      sheet: 'Händelser',
      at: 'G5',
      edit: number(EVENTS, 'G5', amount),
      effect: Math.abs(amount - 415) * 1000,
    })),
  ),
  kind('figure of the minutes', ['frames/minuted-disagrees'], () =>
    ['E5', 'E6', 'E7'].map((at) => ({
      sheet: 'Ramar',
      at,
      edit: text(FRAMES, at, '700,0 mkr'),
    })),
  ),
  kind('state typed over', ['states/without-event'], () =>
    ['Förslag', 'Fastställd'].map((state) => ({
      sheet: 'Inställningar',
      at: 'B7',
      edit: text(SETTINGS, 'B7', state),
      also: ['workbook/no-fixed-point'],
    })),
  ),
  kind('typed over what our sheets compute', ['formulas/own-formula-typed'], () => [
    ...['B5', 'C5', 'B6', 'C6', 'B8', 'C8'].map((at, index) => ({
      sheet: 'Kontroller',
      at,
      edit: raised(RECONCILIATION, at, 100 + index),
      effect: (100 + index) * 1000,
    })),
    { sheet: 'Kontroller', at: 'B11', edit: text(RECONCILIATION, 'B11', 'Stämmer') },
    { sheet: 'Poster', at: 'B2', edit: text(POSTS, 'B2', 'Stämmer') },
  ]),
  kind('row below its table', ['workbook/rows-below-table'], () => [
    {
      sheet: 'Ramar',
      at: 'A8',
      edit: below(FRAMES, 8, [2026, 'Slutlig', 'FoUU', 374_900]),
      effect: 374_900_000,
    },
    {
      sheet: 'Händelser',
      at: 'A6',
      edit: below(EVENTS, 6, [
        2,
        45_922,
        'fördelning',
        'ALF',
        'UR',
        'ALF',
        65,
        '',
        '',
        '',
        '',
        '',
        'beslutad',
      ]),
      effect: 65_000,
    },
    {
      sheet: 'Poster',
      at: 'A23',
      edit: below(POSTS, 23, ['LG-07', 'LG', 'Utveckling', 'Register', '', '', '', 85, 15]),
      effect: 100_000,
    },
  ]),
  kind('space around a name', ['workbook/space-around'], () => [
    ...['FR', 'UR', 'LG'].flatMap((recipient, index) => [
      {
        sheet: 'Poster',
        at: `B${[5, 12, 17][index]}`,
        edit: text(POSTS, `B${[5, 12, 17][index]}`, `${recipient} `),
      },
      {
        sheet: 'Ramar',
        at: `O${index + 5}`,
        edit: text(FRAMES, `O${index + 5}`, ` ${recipient}`),
      },
    ]),
    { sheet: 'Ramar', at: 'C5', edit: text(FRAMES, 'C5', 'ALF ') },
  ]),
  kind('table lost to another program', ['formulas/table-lost'], () =>
    [
      { table: 3, sheet: 'Poster', at: 'J5' },
      { table: 5, sheet: 'Kontroller', at: 'B5' },
    ].map(({ table, ...place }) => ({
      ...place,
      edit: replacing(`xl/tables/table${table}.xml`, / ref=/, ' headerRowCount="0" ref='),
    })),
  ),
];

/** A row written after the last one of the sheet, where the table ends. */
function below(part: string, row: number, values: readonly (string | number)[]): Edit {
  const cells = values.map((value, index) => {
    const at = `${String.fromCharCode(65 + index)}${row}`;
    if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
    return value === '' ? '' : `<c r="${at}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
  });
  return replacing(part, /<\/sheetData>/, `<row r="${row}">${cells.join('')}</row></sheetData>`);
}

function raised(part: string, at: string, by: number): Edit {
  return (parts) => number(part, at, numberIn(parts, part, at) + by)(parts);
}
