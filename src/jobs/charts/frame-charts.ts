/**
 * The sheet Diagram: how the frames came to be what they are, and what the recipients have from which source. The
 * figures are formulas to the cells of the frames, so the charts follow them. An unknown amount is never drawn as
 * nothing: a chart with one in it is left out. Spec: charts §2
 */
import { stackedBarsOf, waterfallOf } from '#core/appendix/pictures';
import type { Frame } from '#core/budget/book';
import { summarise } from '#core/budget/summary';
import type { Place } from '#core/findings/finding';
import { amountOfOre, oreOf, type Amount } from '#core/money/amount';
import { formatAmount } from '#core/money/format';
import { cellAddress } from '#sheet/address';
import { CHART_MARK, type Chart } from '#sheet/chart';
import type { CellInput } from '#workbook/host';
import type { Opened } from '#workbook/opened';
import { figureOf, tkrOf } from './chart-figure';
import { chartSheet, type ChartSection, type ChartSheet } from './chart-sheet';

export const CHARTS_SHEET = 'Diagram';

/** null when neither chart can be drawn. */
export function frameCharts(opened: Opened): ChartSheet | null {
  const sections = [waterfallSection(opened), barsSection(opened)].filter((each) => each !== null);
  if (sections.length === 0) return null;
  const explanation =
    'Talen är formler mot ramarna: diagrammen följer med när ett belopp ändras. Belopp i tkr.';
  return chartSheet(CHARTS_SHEET, 'Diagram: ramarna', explanation, sections, cellAddress);
}

/** On the axis and in the labels; a figure of nothing has no label. */
const AXIS = '#,##0';
const LEVEL = '#,##0;-#,##0;';
const RISE = '+#,##0;;';
const FALL = '-#,##0;;';

/** A part of the highest column that is smaller than one of so many has no room for its figure. */
const LEAST_SHARE = 15;

type CellName = (row: number, column: number) => string;

/** Columns: step, level, ground, rise, fall, and beside the chart what the source gave before and gives now. */
const [STEP, STANDS, , , , BEFORE, NOW] = [0, 1, 2, 3, 4, 5, 6];

function waterfallSection(opened: Opened): ChartSection | null {
  const picture = waterfallOf(opened.book);
  const { versions } = summarise(opened.book);
  const [first, newest] = [versions[0], versions.at(-1)];
  if (!picture || !first?.total || !newest?.total) return null;
  // Both totals are known, so every source has a known frame in both.
  const pairs = Object.values(newest.newest).flatMap((frame) => {
    const [now, before] = [held(frame), held(frame && first.newest[frame.source])];
    return frame && now && before ? [{ source: frame.source, before, now }] : [];
  });
  const figure = ({ place, amount }: Held): string =>
    figureOf(opened, 'tblRamar', 'amount', place, amount);
  let level = tkrOf(first.total);
  const points = [level];
  for (const { before, now } of pairs) {
    level += tkrOf(now.amount) - tkrOf(before.amount);
    points.push(level);
  }
  const minimum = beginning(points);
  const decimals = decimalsOf([
    first.total,
    newest.total,
    ...pairs.flatMap(({ before, now }) => [before.amount, now.amount]),
  ]);
  return {
    heading: picture.title,
    words: (cell) => [
      { formula: waterfallWords(cell, pairs.length, decimals) },
      `Axeln börjar vid ${formatAmount(amountOfTkr(minimum), { unit: 'tkr' })}, så att ändringarna syns.`,
    ],
    headings: ['Steg', 'Nivå', 'Grund', 'Ökning', 'Minskning', 'Före', 'Efter'],
    charted: 5,
    rows: (cell) => {
      const sumOf = (column: number): CellInput => ({
        formula: `=${rounded(`SUM(${cell(1, column)}:${cell(pairs.length, column)})`)}`,
      });
      /** Where the way stands after so many changes. */
      const reached = (changes: number): string =>
        [
          cell(0, STANDS),
          ...pairs.slice(0, changes).map((_, rank) => changeAt(cell, rank + 1)),
        ].join('+');
      return [
        [first.version, sumOf(BEFORE)],
        ...pairs.map(({ source, before, now }, rank): (CellInput | undefined)[] => {
          const change = rounded(changeAt(cell, rank + 1));
          return [
            source,
            undefined,
            { formula: `=${rounded(`MIN(${reached(rank)},${reached(rank + 1)})`)}` },
            { formula: `=MAX(${change},0)` },
            { formula: `=MAX(-${change},0)` },
            { formula: `=${figure(before)}` },
            { formula: `=${figure(now)}` },
          ];
        }),
        [newest.version, sumOf(NOW)],
      ];
    },
    chart: {
      name: `${CHART_MARK} ramarnas väg`,
      kind: 'stacked columns',
      title: picture.title,
      alternative: picture.alternative,
      series: [
        { drawn: true, labels: LEVEL },
        { drawn: false, labels: null },
        { drawn: true, labels: RISE },
        { drawn: true, labels: FALL },
      ],
      axis: { title: 'tkr', numberFormat: AXIS, minimum },
      legend: false,
    },
  };
}

/** A known amount and where it stands. */
interface Held {
  readonly amount: Amount;
  readonly place: Place | undefined;
}

function held(frame: Frame | null): Held | null {
  return frame?.amount ? { amount: frame.amount, place: frame.origin.fields.get('amount') } : null;
}

const changeAt = (cell: CellName, row: number): string =>
  `(${cell(row, NOW)}-${cell(row, BEFORE)})`;

/** "Preliminär: 1 101 400 tkr. ALF +415 tkr, FoUU +0 tkr. Fastslagen: …", put together by the sheet itself. */
function waterfallWords(cell: CellName, changes: number, decimals: number): string {
  const level = (row: number): string =>
    `${cell(row, STEP)}&": "&${fixed(cell(row, STANDS), decimals)}&" tkr. "`;
  const change = (row: number): string => {
    const own = rounded(changeAt(cell, row));
    const size = `IF(${own}<0,"−","+")&${fixed(`ABS(${own})`, decimals)}&" tkr"`;
    return `${cell(row, STEP)}&IF(${own}=0," oförändrat"," "&${size})`;
  };
  const all = Array.from({ length: changes }, (_, rank) =>
    rank === changes - 1 ? `${change(rank + 1)}&". "` : `${change(rank + 1)}&", "`,
  );
  return `=TRIM(${[level(0), ...all, level(changes + 1)].join('&')})`;
}

function barsSection(opened: Opened): ChartSection | null {
  const picture = stackedBarsOf(opened.book);
  const { recipients, sources } = summarise(opened.book);
  if (!picture) return null;
  const names = sources.map(({ source }) => source);
  const amounts = recipients.flatMap(({ row }) => names.map((source) => row.amount[source]));
  const decimals = decimalsOf(amounts);
  const highest = Math.max(0, ...recipients.map(({ total }) => (total ? tkrOf(total) : 0)));
  // On a column that is no higher than its figure the figures would lie upon each other.
  const labels = `[>=${String(Math.round(highest / LEAST_SHARE))}]#,##0;;`;
  return {
    heading: picture.title,
    words: (cell) =>
      recipients.map((_, rank) => {
        const parts = names.map((_name, along) => {
          const comma = along === names.length - 1 ? '.' : ', ';
          return `"${names[along] ?? ''} "&${fixed(cell(rank, along + 1), decimals)}&" tkr${comma}"`;
        });
        return { formula: `=${cell(rank, 0)}&": "&${parts.join('&')}` };
      }),
    headings: ['Mottagare', ...names, 'Summa'],
    charted: names.length + 1,
    rows: (cell) =>
      recipients.map(({ recipient, row }, rank): (CellInput | undefined)[] => [
        recipient,
        ...names.map((source) => {
          const amount = row.amount[source];
          const place = row.origin.fields.get(source);
          return amount
            ? { formula: `=${figureOf(opened, 'tblMottagarramar', source, place, amount)}` }
            : undefined;
        }),
        { formula: `=${rounded(`SUM(${cell(rank, 1)}:${cell(rank, names.length)})`)}` },
      ]),
    chart: {
      name: `${CHART_MARK} mottagarnas ramar`,
      kind: 'stacked columns',
      title: picture.title,
      alternative: picture.alternative,
      series: names.map((): Chart['series'][number] => ({ drawn: true, labels })),
      axis: { title: 'tkr', numberFormat: AXIS, minimum: null },
      legend: true,
    },
  };
}

/** Rounding at the öre takes away what binary sums leave behind, and nothing else. */
const rounded = (expression: string): string => `ROUND(${expression},5)`;

const fixed = (expression: string, decimals: number): string =>
  `FIXED(${expression},${String(decimals)})`;

/** As many decimals as the finest of the amounts has in tkr. */
function decimalsOf(amounts: readonly (Amount | null)[]): number {
  const steps = [100_000n, 10_000n, 1000n, 100n, 10n, 1n];
  return steps.findIndex((step) =>
    amounts.every((amount) => amount === null || oreOf(amount) % step === 0n),
  );
}

/**
 * Where the axis of a waterfall begins, in tkr: as far below the lowest point as the highest lies above it, at a round
 * figure; never below nothing.
 */
function beginning(points: readonly number[]): number {
  const [low, high] = [Math.min(...points), Math.max(...points)];
  const room = high > low ? high - low : Math.max(1, Math.abs(high) / 10);
  const step = 10 ** Math.floor(Math.log10(room));
  return Math.max(0, Math.floor((low - room) / step) * step);
}

const amountOfTkr = (tkr: number): Amount => amountOfOre(Math.round(tkr * 100_000));
