import { placeOfPaper } from '#core/appendix/head';
import { amountOfOre } from '#core/money/amount';
import type { Block, ReportTable } from '#core/modules/report';
import type { Paper, PaperTable } from '#core/paper/paper';
import { reportPaper } from '#core/paper/report-paper';

const tkr = (thousands: bigint) => amountOfOre(thousands * 100_000n);

const list: ReportTable = {
  caption: { sv: 'Medel per region', en: 'Money of each region' },
  columns: [
    { heading: { sv: 'Region', en: 'Region' }, type: 'text' },
    { heading: { sv: 'Andel', en: 'Share' }, type: 'percent' },
    { heading: { sv: 'Medel', en: 'Money' }, type: 'amount' },
  ],
  rows: [
    { cells: ['Skåne', 12.5, tkr(1_234n)] },
    { cells: ['Örebro', 3, amountOfOre(50_050_000n)] },
    { cells: ['Uppsala', null, null] },
    { cells: [{ sv: 'Summa', en: 'Sum' }, 15.5, tkr(1_735n)], role: 'sum' },
  ],
};

function paperOf(blocks: readonly Block[], heading: string | null = null): Paper {
  return reportPaper(
    { title: { sv: 'Nationell modell', en: 'National model' }, sections: [{ heading, blocks }] },
    {
      ...placeOfPaper({ number: null, paragraph: '6', meeting: '2025-10-14', registry: null }),
      year: 2026,
      stamp: null,
      version: null,
      remarks: ['Något är fel.'],
    },
  );
}

const tableIn = (paper: Paper): PaperTable | undefined =>
  paper.parts.flatMap((part) => (part.kind === 'table' ? [part.table] : []))[0];

const textsIn = (table: PaperTable | undefined) =>
  table?.groups.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)));

describe('Printing §9: the list of a module', () => {
  const paper = paperOf([{ kind: 'table', table: list }]);

  test('says where it belongs, with a blank for what nobody has told', () => {
    expect(paper.place).toBe('Bilaga ____ till § 6');
    expect(paper.facts).toEqual([
      'Sammanträde den 14\u00a0oktober 2025',
      'Dnr ____',
      'Budgetår 2026',
    ]);
    expect(paper.dated).toBe('2025-10-14');
  });

  test('the figures of a column have as many decimals each, and the unit stands in the heading', () => {
    const table = tableIn(paper);
    expect(table?.columns.map(({ heading }) => heading)).toEqual([
      'Region',
      'Andel',
      'Medel (tkr)',
    ]);
    expect(textsIn(table)).toEqual([
      ['Skåne', '12,5 %', '1\u00a0234,0'],
      ['Örebro', '3,0 %', '500,5'],
      ['Uppsala', 'okänt', 'okänt'],
      ['Summa', '15,5 %', '1\u00a0735,0'],
    ]);
  });

  test('what is unknown is printed as unknown, and the page says what that means', () => {
    expect(paper.remarks).toEqual([
      'Något är fel.',
      '”okänt” betyder att värdet inte är ifyllt i arbetsboken eller inte går att räkna fram.',
    ]);
    const [skane] = list.rows;
    const known = { ...list, rows: skane ? [skane] : [] };
    expect(paperOf([{ kind: 'table', table: known }]).remarks).toEqual(['Något är fel.']);
  });

  test('a heading that the table under it repeats stands once', () => {
    const once = paperOf([{ kind: 'table', table: list }], 'Medel per region');
    expect(once.parts.map(({ kind }) => kind)).toEqual(['table']);
    const twice = paperOf([{ kind: 'table', table: list }], 'Regionerna');
    expect(twice.parts.map(({ kind }) => kind)).toEqual(['heading', 'table']);
  });

  test('two lists share a control sum only when they say the same', () => {
    const [first, ...rest] = list.rows;
    const other = {
      ...list,
      rows: first ? [{ ...first, cells: ['Skåne', 12.5, tkr(1_235n)] }, ...rest] : [],
    };
    expect(paper.control).toMatch(/^Kontrollsumma [0-9A-F]{8}$/);
    expect(paperOf([{ kind: 'table', table: list }]).control).toBe(paper.control);
    expect(paperOf([{ kind: 'table', table: other }]).control).not.toBe(paper.control);
  });

  test('a list of nothing says so', () => {
    expect(paperOf([]).parts).toEqual([
      { kind: 'text', text: 'Arbetsboken har inget att redovisa här.' },
    ]);
  });
});

describe('Printing §6: the pictures of lists', () => {
  test('a chart tells every bar in words, a line where it begins and ends', () => {
    const chart = {
      title: 'Medel',
      labels: ['0', '1'],
      series: [{ name: 'Skåne', values: [tkr(5n), null] }],
      unit: 'tkr' as const,
    };
    const told = (kind: 'bars' | 'lines') =>
      paperOf([{ kind: 'picture', picture: { kind, ...chart } }]).parts.map((part) =>
        part.kind === 'picture' && 'told' in part.picture ? part.picture.told : [],
      )[0];
    expect(told('bars')).toEqual(['0: 5\u00a0tkr.', '1: okänt.']);
    expect(told('lines')).toEqual(['Skåne: från 5\u00a0tkr vid 0 till okänt vid 1.']);
  });

  test('a timeline tells every span', () => {
    const [part] = paperOf([
      {
        kind: 'picture',
        picture: {
          kind: 'timeline',
          title: 'Enheter',
          from: '2025-01-01',
          to: '2026-12-31',
          bars: [
            { label: 'U1', from: '2020-01-01', to: null, note: null },
            { label: 'U2', from: null, to: '2025-12-31', note: null },
          ],
        },
      },
    ]).parts;
    expect(part?.kind === 'picture' && 'told' in part.picture ? part.picture.told : []).toEqual([
      'U1 från och med 2020-01-01 tills vidare.',
      'U2 till och med 2025-12-31.',
    ]);
  });
});
