/** What is said before any command runs: which Node, which language, and what was mistyped. */
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { readWorkbookFile } from '#hosts/file/disk';
import { hostErrorWords } from '#workbook/host-error-words';
import { HostError } from '#workbook/host';
import { enter } from '../../../src/cli/enter';
import { languageOf } from '../../../src/cli/language-of';
import { OLDEST_NODE, tooOldNode } from '../../../src/cli/node-version';
import { run } from '../../../src/cli/run';
import { memoryIo } from '../../golden/memory-io';

async function refused(...argv: readonly string[]): Promise<string> {
  const recorded = memoryIo();
  const { io, files } = recorded;
  await run(['new', 'a.xlsx', '--example', '2026'], io, '0.0.0');
  recorded.taken();
  expect(await run(argv, io, '0.0.0')).toBe(2);
  const { out, err } = recorded.taken();
  expect(out).toBe('');
  expect([...files.keys()]).toEqual(['a.xlsx']);
  return err;
}

describe('Command line §1: the entrance', () => {
  test('a Node that is too old is told by its version, in the language of the answer', () => {
    expect(tooOldNode('20.14.0', 'sv')).toBe(
      'alf-budget behöver Node 20.15 eller senare; här körs Node 20.14.0. Installera en senare: https://nodejs.org.',
    );
    expect(tooOldNode('18.20.4', 'en')).toMatch(/^alf-budget needs Node 20\.15 or later; /);
    for (const version of ['20.15.0', '20.20.2', '22.1.0', '100.0.0-nightly']) {
      expect(tooOldNode(version, 'sv')).toBeNull();
    }
  });

  test('nothing is loaded by a Node that is too old, neither the command line nor the demo', () => {
    const told: string[] = [];
    let loaded = 0;
    const load = () => Promise.resolve((loaded += 1));
    const old = { version: '20.14.0', say: (sentence: string) => told.push(sentence) };
    enter(load, old);
    expect({ loaded, told }).toEqual({
      loaded: 0,
      told: [`${tooOldNode('20.14.0', 'sv') ?? ''}\n`],
    });
    expect(process.exitCode).toBe(2);
    process.exitCode = undefined;
    enter(load, { ...old, version: OLDEST_NODE });
    expect(loaded).toBe(1);
    for (const entrance of ['main', 'demo']) {
      const lines = readFileSync(`src/cli/${entrance}.ts`, 'utf8');
      expect(lines.match(/^import .*$/gm)).toEqual(["import { enter } from './enter';"]);
    }
  });

  test('the oldest Node is the one that package.json demands', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      engines: { node: string };
    };
    expect(engines.node).toBe(`>=${OLDEST_NODE}`);
  });

  test('the language may be given after a space or an equals sign', () => {
    expect(languageOf(['check', 'a.xlsx', '--lang=en'])).toBe('en');
    expect(languageOf(['check', '--lang', 'en', 'a.xlsx'])).toBe('en');
    expect(languageOf(['check', '--lang', 'sv'])).toBe('sv');
    expect(languageOf(['en'])).toBe('sv');
  });

  test('a mistyped option or command is told with the one that is nearest', async () => {
    expect(await refused('check', 'a.xlsx', '--jsn')).toBe(
      'Flaggan ”--jsn” finns inte. Menade du --json? Se alf-budget --help.\n',
    );
    expect(await refused('chek', 'a.xlsx', '--lang=en')).toBe(
      'There is no command "chek". Did you mean check? See alf-budget --help.\n',
    );
    expect(await refused('check', 'a.xlsx', '--frobnicate')).toBe(
      'Flaggan ”--frobnicate” finns inte. Se alf-budget --help.\n',
    );
  });

  test('a language that there is none of is told with those there are', async () => {
    expect(await refused('check', 'a.xlsx', '--lang', 'xx')).toBe(
      '--lang ”xx” finns inte. Välj bland sv, en.\n',
    );
  });

  test('a new budget over a file that is there keeps what stood in it, and is silent where it stood already', async () => {
    const recorded = memoryIo();
    const { io, files } = recorded;
    const create = async (...more: string[]) => {
      await run(['new', 'a.xlsx', ...more], io, '0.0.0');
      return recorded.taken().err;
    };
    expect(await create('--example', '2026')).toBe('');
    expect(await create('--example', '2026')).toBe('');
    const example = files.get('a.xlsx');
    expect(await create()).toBe(
      'a.xlsx fanns redan. Det som stod där finns kvar som a.xlsx.bak.\n',
    );
    expect(files.get('a.xlsx')).not.toEqual(example);
    expect(files.get('a.xlsx.bak')).toEqual(example);
    expect(await create('--year', '2027')).toContain('a.xlsx.2.bak');
    expect(files.get('a.xlsx.bak')).toEqual(example);
    const before = files.size;
    await run(['rollover', 'a.xlsx', '-o', 'a.xlsx'], io, '0.0.0');
    expect(recorded.taken().err).toContain('skrivs inte över');
    expect(files.size).toBe(before);
  });

  test('a workbook is not saved under the ending of another kind of file', async () => {
    for (const ending of ['.csv', '.xls', '.xlsb', '.ods', '.xlsm', '.PDF']) {
      const said = await refused('set', 'a.xlsx', 'Ramar!A40', '1', '-o', `ut${ending}`);
      expect(said).toMatch(/ Ge utfilen ändelsen \.xlsx\.\n$/);
    }
  });
});

describe('Files §13: what cannot be read', () => {
  test('a folder in place of a workbook is called a folder', async () => {
    const failure: unknown = await readWorkbookFile(tmpdir()).catch((cause: unknown) => cause);
    if (!(failure instanceof HostError)) throw new Error('it was read');
    expect(hostErrorWords({ ...failure, place: 'mapp' })).toBe(
      'Filen mapp kan inte läsas (det är en mapp).',
    );
  });
});
