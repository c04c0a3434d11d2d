/** Read, check and write one amount in a workbook, beside those who write .xlsx. */
import { strFromU8, unzipSync } from 'fflate';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contest, contestOfMemory, root, type Contestant, type Result } from '../contest';
import { atMost, figure, times, type Goal, type Table } from '../table';
import { workbookOfPosts } from '../workbook-of-posts';

export interface FileQuestion {
  readonly who: string;
  readonly path: string;
  readonly out: string;
  readonly sheet: string;
  /** Of the amount that is written, from 0. */
  readonly row: number;
  readonly column: number;
  readonly rounds: number;
}

const SIZES = [1_000, 10_000, 30_000, 100_000];
const OURS = 'alf-budget';
/** Without the bounds of files §9. */
const UNBOUNDED = 'alf-budget without its bounds';
const FLOOR = 'the floor: unzip, parse, zip';
/** With the zip in JavaScript, as the floor was until ours took that of Node. */
const FLOOR_BY_FFLATE = 'the floor with fflate';
const FLOORS = [FLOOR, FLOOR_BY_FFLATE];

/** Who of ours can read so many. */
const oursAt = (posts: number) => (posts > 30_000 ? UNBOUNDED : OURS);

/** One row of Poster, in the middle, and its column "ALF (tkr)". */
const at = (posts: number) => ({ sheet: 'Poster', row: posts >> 1, column: 7 });

export async function file(folder: string): Promise<Table> {
  const rows: string[][] = [];
  const goals: Goal[] = [];
  /** Milliseconds by posts. */
  const [ours, floor] = [new Map<number, number>(), new Map<number, number>()];
  const lost = await lostOf(folder);
  for (const posts of SIZES) {
    const path = join(folder, `poster-${String(posts)}.xlsx`);
    await writeFile(path, await workbookOfPosts(posts));
    const size = (await stat(path)).size / 1e6;
    const asked = { ...at(posts), path, rounds: posts > 10_000 ? 1 : posts > 1_000 ? 3 : 10 };
    const everybody = contestants(folder, asked).filter(
      ({ name }) => name !== UNBOUNDED || oursAt(posts) === UNBOUNDED,
    );
    const results = await contestOfMemory(everybody);
    for (const result of results) rows.push(rowOf(posts, size, result, results, lost));
    goals.push(...goalsOf(posts, results));
    ours.set(posts, named(results, oursAt(posts)).median);
    floor.set(posts, named(results, FLOOR).median);
    await rm(path);
  }
  const growth = (ms: ReadonlyMap<number, number>) =>
    (ms.get(100_000) ?? NaN) / (ms.get(10_000) ?? NaN);
  goals.push({
    ...atMost('ten times as many posts take at most 11 times as long', growth(ours), 11),
    measured: `${figure(growth(ours))}; the floor ${figure(growth(floor))}`,
  });
  return {
    title: 'A workbook: read, check, write one amount',
    note:
      'Each reads the file, checks the budget (the peers: add up two columns), writes one amount and saves. LibreOffice converts the file, ' +
      'its start included, and writes no amount. The floor unzips, parses the XML of sheets and strings and zips again with our own zip and the ' +
      'same parser, and checks nothing: what those cost it pays too. With fflate, a zip in JavaScript, it is what it was before ours took that of Node. Ours refuses 100 000 posts (files §9): they are 73 MB of XML in one part and 1,9 million ' +
      'cells, rows and pieces of formulas, where 40 MB and 750 000 are read, so that no hostile file takes more than 300 MB. ' +
      'To show the growth all the same, they are read here with those bounds taken away. ' +
      'Peak memory is that of a process that does the work once, from its start on (of LibreOffice, its largest process). Parts lost: of the 45 of tests/fixtures/rich.xlsx when one amount is written.',
    columns: ['posts', 'who', 'ms', '× the floor', 'peak MB', 'parts lost'],
    rows,
    goals,
  };
}

type Asked = Omit<FileQuestion, 'who' | 'out'>;

function contestants(folder: string, asked: Asked): readonly Contestant[] {
  const question = (who: string) => ({ ...asked, who, out: outOf(folder, who) });
  const profile = pathToFileURL(join(folder, 'profile')).href;
  return [
    { name: FLOOR, program: 'ours/file.ts', question: question('floor') },
    { name: FLOOR_BY_FFLATE, program: 'ours/file.ts', question: question('fflate') },
    { name: OURS, program: 'ours/file.ts', question: question('ours') },
    { name: UNBOUNDED, program: 'ours/file.ts', question: question('unbounded') },
    { name: 'exceljs', program: 'peers/exceljs.mjs', question: question('exceljs') },
    { name: '@e965/xlsx', program: 'peers/sheetjs.mjs', question: question('sheetjs') },
    {
      name: 'LibreOffice',
      command: [
        ...['soffice', `-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'xlsx'],
        ...['--outdir', join(folder, 'libreoffice'), asked.path],
      ],
    },
  ];
}

const outOf = (folder: string, who: string) => join(folder, `${who}.xlsx`);

/** How many parts each loses of a workbook that has all that Excel puts into one. */
async function lostOf(folder: string): Promise<ReadonlyMap<string, number>> {
  const path = join(root, 'tests/fixtures/rich.xlsx');
  const before = partsOf(await readFile(path));
  const asked = { path, sheet: 'Ramar', row: 2, column: 1, rounds: 1 };
  const all = contestants(folder, asked).filter(
    ({ name }) => ![...FLOORS, UNBOUNDED].includes(name),
  );
  await contest(all, 1);
  const lost = await Promise.all(
    all.map(async ({ name, question }) => {
      const out =
        question && 'out' in question && typeof question.out === 'string'
          ? question.out
          : join(folder, 'libreoffice/rich.xlsx');
      const after = new Set(partsOf(await readFile(out)));
      return [name, before.filter((part) => !after.has(part)).length] as const;
    }),
  );
  return new Map(lost);
}

/** Parts by what they are, since writers choose their own names. */
function partsOf(bytes: Uint8Array): readonly string[] {
  const parts = unzipSync(bytes);
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
  const kindOf = new Map(
    [...types.matchAll(/PartName="\/([^"]+)"\s+ContentType="([^"]+)"/g)].map(
      ([, name = '', kind = '']) => [name, kind],
    ),
  );
  const seen = new Map<string, number>();
  return Object.keys(parts).map((name) => {
    const kind = kindOf.get(name) ?? name.replace(/\d+(?=\.)/, '').replace(/^.*\//, '');
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    return `${kind} ${String(count)}`;
  });
}

function named(results: readonly Result[], name: string): Result {
  const found = results.find((each) => each.name === name);
  if (!found) throw new TypeError(`${name} did not take part`);
  return found;
}

function rowOf(
  posts: number,
  size: number,
  result: Result,
  all: readonly Result[],
  lost: ReadonlyMap<string, number>,
): string[] {
  return [
    `${posts.toLocaleString('sv-SE')} (${figure(size)} MB)`,
    result.name,
    ...(isRefused(result)
      ? ['refused', '–', '–']
      : [
          figure(result.median),
          times(result.median / named(all, FLOOR).median),
          figure(result.peak),
        ]),
    String(lost.get(result.name) ?? '–'),
  ];
}

/** Whether the file was too large for who was to read it. */
function isRefused({ facts }: Result): boolean {
  return facts['found'] === 'file/too-large';
}

function goalsOf(posts: number, results: readonly Result[]): readonly Goal[] {
  const ours = named(results, oursAt(posts));
  const peers = results.filter(({ name }) => ![OURS, UNBOUNDED, ...FLOORS].includes(name));
  const fastest = Math.min(...peers.map(({ median }) => median));
  const smallest = Math.min(...peers.map(({ peak }) => peak));
  const where = `${posts.toLocaleString('sv-SE')} posts: `;
  const refused = isRefused(named(results, OURS));
  return [
    ...(refused ? [{ goal: `${where}read`, measured: 'file/too-large', holds: false }] : []),
    atMost(`${where}faster than every peer, as a part of the fastest`, ours.median / fastest, 1),
    atMost(`${where}smaller than every peer, as a part of the smallest`, ours.peak / smallest, 1),
    ...FLOORS.map((floor) =>
      atMost(`${where}at most 1,5 times ${floor}`, ours.median / named(results, floor).median, 1.5),
    ),
  ];
}
