/**
 * How long a workbook of 10 000 posts × 16 columns takes to read, to change by one amount and to save, and what the
 * process holds at most: `npx tsx bench/file.ts`. Numbers for people, no test: machines differ.
 */
import { openXlsx } from '#hosts/file/open-xlsx';
import { blankXlsx } from '#hosts/file/blank-xlsx';
import type { CellInput, ColumnSpec, WriteRequest } from '#workbook/host';

const POSTS = 10_000;
const ROUNDS = 5;

const general = { numberFormat: 'General' };
const money = { numberFormat: '#,##0' };
const column = (heading: string, style = general): ColumnSpec => ({
  heading,
  headingStyle: { ...general, bold: true },
  style,
  width: 14,
});
const amounts = ['ALF föreg. år (tkr)', 'FoUU föreg. år (tkr)', 'ALF (tkr)', 'FoUU (tkr)', 'Summa'];
const texts = ['Post-id', 'Ram', 'Avsnitt', 'Post', 'Utförare'];
const rest = ['Fr.o.m.', 'T.o.m.', 'Not i bilagan', 'Intern kommentar', 'Kod', 'Extra'];
const sum = '=tblPoster[[#This Row],[ALF (tkr)]]+tblPoster[[#This Row],[FoUU (tkr)]]';

function post(number: number): CellInput[] {
  return [
    `FR-${number}`,
    ['FR', 'UR', 'LG'][number % 3] ?? '',
    `Avsnitt ${number % 40}`,
    `Post nummer ${number} med ett namn av vanlig längd`,
    `Enhet ${number % 70}`,
    number * 7,
    number * 3,
    number * 7.5,
    number * 3.25,
    { formula: sum },
    46023,
    46387,
    number % 5 === 0 ? 'Not' : null,
    null,
    number % 900,
    null,
  ];
}

const build: WriteRequest = {
  expects: [],
  back: [],
  ops: [
    {
      kind: 'sheet',
      name: 'Poster',
      frozenRows: 1,
      page: {},
      tables: [
        {
          name: 'tblPoster',
          top: 0,
          left: 0,
          columns: [
            ...texts.map((heading) => column(heading)),
            ...amounts.map((heading) => column(heading, money)),
            ...rest.map((heading) => column(heading)),
          ],
          rows: Array.from({ length: POSTS }, (_, index) => post(index + 1)),
        },
      ],
      cells: [{ row: 0, column: 18, content: { formula: '=SUM(tblPoster[Summa])' } }],
    },
  ],
};

async function timed<T>(work: () => T | Promise<T>): Promise<readonly [T, number]> {
  const start = performance.now();
  const result = await work();
  return [result, performance.now() - start];
}

const blank = openXlsx(blankXlsx(), 'bok.xlsx');
const [, built] = await timed(() => blank.host.write(build));
const [bytes, savedNew] = await timed(() => blank.save());
console.log(`${POSTS} poster × 16 kolumner, ${Math.round(bytes.length / 1024)} kB`);
console.log(`new sheet  ${Math.round(built)} ms, saved in ${Math.round(savedNew)} ms`);

for (let round = 1; round <= ROUNDS; round += 1) {
  const [book, read] = await timed(() => openXlsx(bytes, 'bok.xlsx'));
  const amount = { kind: 'cells', sheet: 'Poster', top: 5000, left: 7, cells: [[round]] } as const;
  const [, written] = await timed(() => book.host.write({ expects: [], ops: [amount], back: [] }));
  const [, saved] = await timed(() => book.save());
  const all = [read, written, saved].map((each) => `${Math.round(each)} ms`);
  console.log(`round ${round}: read ${all[0]}, one amount ${all[1]}, saved ${all[2]}`);
}
console.log(`at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
