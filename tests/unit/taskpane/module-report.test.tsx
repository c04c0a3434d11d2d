/** @jest-environment jsdom */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { picture, sentence, table, type Block, type Chart } from '#core/modules/report';
import { amountOfOre } from '#core/money/amount';
import { ReportBlock } from '../../../src/taskpane/views/module-report';
import { en } from '../../../src/taskpane/words/en';
import { sv } from '../../../src/taskpane/words/sv';
import { example } from './example-desk';

const tkr = (amount: number) => amountOfOre(amount * 100_000);

async function drawn(block: Block, language: 'sv' | 'en' = 'sv', heading: string | null = null) {
  const { controller } = await example(language);
  const pane = document.createElement('div');
  document.body.replaceChildren(pane);
  const words = language === 'sv' ? sv : en;
  await act(() => render(<ReportBlock {...{ block, words, controller, heading }} />, pane));
  return { pane, controller };
}

const plain = (element: Element | null) =>
  (element?.textContent ?? '').replaceAll(/[\u00A0\s]+/g, ' ').trim();

const alternatives = (pane: Element) =>
  [...pane.querySelectorAll('svg')].map((svg) =>
    (svg.getAttribute('aria-label') ?? '').replaceAll('\u00A0', ' '),
  );

function chart(kind: Chart['kind'], more: Partial<Chart> = {}): Block {
  return picture({
    kind,
    title: { sv: 'Utfall', en: 'Outcome' },
    labels: ['2025', '2026', '2027'],
    series: [
      { name: 'ALF', values: [tkr(100), null, tkr(300)] },
      { name: 'FoUU', values: [tkr(-50), tkr(20), tkr(40)] },
    ],
    unit: 'tkr',
    ...more,
  });
}

describe('Modules §4: a report in the pane', () => {
  test('a sentence writes each amount in its own unit, and English differently', async () => {
    const block = sentence({ sv: 'Kvar: ', en: 'Left: ' }, { amount: tkr(5000), unit: 'mkr' }, '.');
    expect(plain((await drawn(block)).pane)).toBe('Kvar: 5,0 mkr.');
    expect(plain((await drawn(block, 'en')).pane)).toBe('Left: 5.0 mkr.');
  });

  test('a column of words is as wide as its longest word, or a short text, and no wider than a compound', async () => {
    const columns = ['Post', 'Organ', 'Slag', 'Anmärkning'].map((heading) => ({
      heading,
      type: 'text' as const,
    }));
    const cells = [
      'Universitetssjukvårdsenheter, stöd',
      'LG',
      'Forskningsinfrastruktursamordningsfunktionen',
      'Den står kvar till dess att rådet har sagt sitt',
    ];
    const { pane } = await drawn(table({ caption: 'Poster', columns, rows: [{ cells }] }));
    const widths = [...pane.querySelectorAll<HTMLElement>('thead th')].map(
      ({ style }) => style.minInlineSize,
    );
    expect(widths).toEqual(['30ch', '4ch', '30ch', '22ch']);
  });

  test('a caption that says what the heading above it says is for the ear alone', async () => {
    const block = table({
      caption: 'Indikatorer',
      columns: [{ heading: 'Post', type: 'text' }],
      rows: [],
    });
    const captionUnder = async (heading: string) =>
      (await drawn(block, 'sv', heading)).pane.querySelector('caption span')?.className;
    expect(await captionUnder('Indikatorer')).toBe('off-screen');
    expect(await captionUnder('Kommittéer')).toBe('');
  });

  test('a table is a region that the keyboard reaches; unknown amounts are unknown, and sums stand out', async () => {
    const { pane } = await drawn(
      table({
        caption: 'Användning',
        columns: [
          { heading: 'Till', type: 'text' },
          { heading: 'Belopp', type: 'amount' },
          { heading: 'Andel', type: 'percent' },
        ],
        rows: [
          { cells: ['FR', tkr(4600), 95.5] },
          { cells: [null, null, null] },
          { cells: ['Summa', tkr(4800), null], role: 'sum' },
        ],
        notes: [[{ sv: 'Högst ', en: 'At most ' }, { amount: tkr(1) }]],
      }),
    );
    const region = pane.querySelector<HTMLElement>('[role=region]');
    expect(region?.getAttribute('aria-label')).toBe('Användning');
    expect(region?.tabIndex).toBe(0);
    const rows = [...pane.querySelectorAll('tr')].map((row) =>
      [...row.children].map((cell) => plain(cell)),
    );
    expect(rows).toEqual([
      ['Till', 'Belopp (tkr)', 'Andel'],
      ['FR', '4 600', '95,5 %'],
      ['', 'okänt', 'okänt'],
      ['Summa', '4 800', 'okänt'],
    ]);
    expect(plain(pane.querySelector('.sum-row th'))).toBe('Summa');
    expect(pane.querySelectorAll('td.number')).toHaveLength(6);
    expect(plain(pane)).toContain('Högst 1 tkr');
  });

  test('a row that tells of a cell leads to it', async () => {
    const { pane, controller } = await drawn(
      table({
        caption: 'Rader',
        columns: [{ heading: 'Namn', type: 'text' }],
        rows: [{ cells: ['FR'], place: { sheet: 'Ramar', cell: 'E5' } }, { cells: ['UR'] }],
      }),
    );
    const shown: unknown[] = [];
    Object.assign(controller, { show: (places: unknown) => Promise.resolve(shown.push(places)) });
    const [button, ...others] = pane.querySelectorAll('button');
    expect(button?.getAttribute('aria-label')).toBe('FR. Visa Ramar!E5');
    expect(others).toEqual([]);
    button?.click();
    expect(shown).toEqual([[{ sheet: 'Ramar', cell: 'E5' }]]);
  });

  test('bars: every series of every label, what is unknown without a bar, all told in words', async () => {
    const { pane } = await drawn(chart('bars'));
    expect(alternatives(pane)).toEqual([
      '2025: ALF 100 tkr, FoUU −50 tkr',
      '2026: ALF okänt, FoUU 20 tkr',
      '2027: ALF 300 tkr, FoUU 40 tkr',
    ]);
    expect(
      [...pane.querySelectorAll('svg')].map((svg) => svg.querySelectorAll('rect').length),
    ).toEqual([2, 1, 2]);
    expect(plain(pane.querySelector('.legend'))).toBe('ALFFoUU');
  });

  test('a stack lays positive amounts after each other, and negative ones on the other side of zero', async () => {
    const { pane } = await drawn(chart('stack'));
    const rects = (svg: Element | undefined) =>
      [...(svg?.querySelectorAll('rect') ?? [])].map((rect) => [
        Math.round(Number(rect.getAttribute('x'))),
        Math.round(Number(rect.getAttribute('width'))),
      ]);
    const [first, , last] = pane.querySelectorAll('svg');
    // −50 … 340 over a length of 100: zero lies at 12,8.
    expect(rects(first)).toEqual([
      [13, 26],
      [0, 13],
    ]);
    expect(rects(last)).toEqual([
      [13, 77],
      [90, 10],
    ]);
  });

  test('more series than there are colours share the last, and the legend says so', async () => {
    const series = Array.from({ length: 8 }, (_, rank) => ({
      name: `P${String(rank)}`,
      values: [rank + 1],
    }));
    const { pane } = await drawn(
      chart('stack', { labels: ['2026'], series, unit: { sv: 'tjänster', en: 'positions' } }),
    );
    expect([...pane.querySelectorAll('.legend li')].map(plain)).toEqual([
      ...['P0', 'P1', 'P2', 'P3', 'P4', 'övriga'],
    ]);
    expect(pane.querySelectorAll('rect.part-5')).toHaveLength(3);
    expect(alternatives(pane)[0]).toContain('P7 8 tjänster');
  });

  test('a line is broken where a value is unknown', async () => {
    const { pane } = await drawn(chart('lines'));
    const lines = [...pane.querySelectorAll('g.line')];
    expect(lines.map((line) => line.querySelectorAll('polyline').length)).toEqual([2, 1]);
    expect(lines.map((line) => line.querySelectorAll('circle').length)).toEqual([2, 3]);
    expect(alternatives(pane)).toEqual([
      'Utfall. ALF: 2025 100 tkr, 2026 okänt, 2027 300 tkr. FoUU: 2025 −50 tkr, 2026 20 tkr, 2027 40 tkr.',
    ]);
  });

  test('a picture of nothing known is drawn without lines', async () => {
    const { pane } = await drawn(chart('lines', { series: [{ name: 'ALF', values: [null] }] }));
    expect(pane.querySelectorAll('svg')).toHaveLength(0);
    expect(plain(pane)).toBe('Utfall');
  });

  test('a timeline lays its spans by their days; an open end goes to the edge', async () => {
    const { pane } = await drawn(
      picture({
        kind: 'timeline',
        title: 'Satsningar',
        from: '2025-01-01',
        to: '2027-01-01',
        bars: [
          { label: 'A', from: null, to: '2026-01-01', note: 'upphör' },
          { label: 'B', from: '2026-01-01', to: null, note: null },
        ],
      }),
    );
    expect(alternatives(pane)).toEqual([
      'A: utan början – 2026-01-01, upphör',
      'B: 2026-01-01 – tills vidare',
    ]);
    const spans = [...pane.querySelectorAll('rect.part-0')].map((rect) => [
      Number(rect.getAttribute('x')),
      Number(rect.getAttribute('width')),
    ]);
    expect(spans).toEqual([
      [0, 50],
      [50, 50],
    ]);
  });
});
