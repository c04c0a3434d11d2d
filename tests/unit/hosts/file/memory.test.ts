/** What a file made to exhaust us can make us hold: measured in a process of its own, from its start to its end. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { rawZip, type RawEntry } from '../../../fixtures/raw-zip';
import { bookWithRows, SHEET } from '../../../fixtures/written-book';
import { partsOf } from '../../../fixtures/zip-of';

const folder = mkdtempSync(join(tmpdir(), 'bombs-'));
const program = join(folder, 'open-and-measure.mjs');

beforeAll(() => {
  buildSync({
    entryPoints: [fileURLToPath(new URL('../../../fixtures/open-and-measure.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: program,
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

function openedAlone(bytes: Uint8Array): { result: string; megabytes: number } {
  const path = join(folder, 'bok.xlsx');
  writeFileSync(path, bytes);
  const output = execFileSync(process.execPath, [program, path], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return JSON.parse(output) as { result: string; megabytes: number };
}

const good = bookWithRows('<row r="1"><c r="A1"><v>1</v></c></row>');

function bookWith(name: string, content: Uint8Array, lie: Partial<RawEntry> = {}): Uint8Array {
  const others = Object.entries(partsOf(good)).filter(([each]) => each !== name);
  const entries = others.map(([each, bytes]): RawEntry => ({ name: each, content: bytes }));
  return rawZip([...entries, { name, content, ...lie }]);
}

/** Text that does not compress, the same at each call. */
function noise(): () => string {
  let state = 1;
  return () => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return state.toString(36);
  };
}

/** A sheet whose rows hold this instead of their own. */
function sheetWith(rows: string): Uint8Array {
  const [before = '', after = ''] = Buffer.from(partsOf(good)[SHEET] ?? '')
    .toString()
    .split(/(?<=<sheetData>).*(?=<\/sheetData>)/s);
  return new Uint8Array(Buffer.from(before + rows + after));
}

/** Sheet markup that compresses just below the suspicious ratio and is as heavy to hold as its size allows. */
function heavySheet(): Uint8Array {
  const cells = '<c t="inlineStr"><is><t>–</t></is></c>'.repeat(1500);
  const word = noise();
  const row = () => `<row>${cells}<!--${Array.from({ length: 110 }, word).join('')}--></row>`;
  return sheetWith(Array.from({ length: 490 }, row).join(''));
}

/** As many rows as the bounds allow, with a formula in each of two cells. */
function shortRows(): Uint8Array {
  const row = (_: unknown, at: number) =>
    `<row><c><f>${String(at)}+1</f><v>${String(at + 1)}</v></c><c><f>${String(at)}+2</f><v>${String(at + 2)}</v></c></row>`;
  return sheetWith(Array.from({ length: 245_000 }, row).join(''));
}

/** Elements that are little but attributes, each with a value of its own. */
function attributes(): Uint8Array {
  const word = noise();
  const element = () =>
    `<n ${Array.from({ length: 50 }, (_, index) => `a${String(index)}="${word()}"`).join(' ')}/>`;
  const elements = Array.from({ length: 18_000 }, element).join('');
  return sheetWith(`</sheetData><extLst>${elements}</extLst><sheetData>`);
}

describe('Files §9: a hostile file is refused within 300 MB', () => {
  test('a picture of 400 MB that says what it is', () => {
    const { result, megabytes } = openedAlone(
      bookWith('xl/media/bild.bmp', new Uint8Array(400 * 1024 * 1024)),
    );
    expect(result).toBe('file/suspicious-compression');
    expect(megabytes).toBeLessThan(300);
  });

  test('a sheet of 400 MB that says it is small', () => {
    const spaces = new Uint8Array(400 * 1024 * 1024).fill(0x20);
    const { result, megabytes } = openedAlone(bookWith(SHEET, spaces, { declared: 900_000 }));
    expect(result).toBe('file/suspicious-compression');
    expect(megabytes).toBeLessThan(300);
  });

  test('a sheet as heavy as the bounds allow', () => {
    const { result, megabytes } = openedAlone(bookWith(SHEET, heavySheet()));
    expect(result).toBe('opened 1');
    expect(megabytes).toBeLessThan(300);
  });

  test('a sheet of as many short rows as the bounds allow', () => {
    const { result, megabytes } = openedAlone(bookWith(SHEET, shortRows()));
    expect(result).toBe('opened 1');
    expect(megabytes).toBeLessThan(300);
  });

  test('a sheet of few elements with very many attributes', () => {
    const { result, megabytes } = openedAlone(bookWith(SHEET, attributes()));
    expect(result).toBe('file/too-large');
    expect(megabytes).toBeLessThan(300);
  });
});
