/** What the documents promise, checked against the house itself. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { modules } from '#core/modules/all';
import { program } from '../../src/cli/program';
import { memoryIo } from '../golden/memory-io';

const root = join(import.meta.dirname, '..', '..');
const text = (path: string) => readFileSync(join(root, path), 'utf8');

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...filesBelow('docs').filter((path) => path.endsWith('.md')),
];
const sources = filesBelow('src').filter((path) => /\.tsx?$/.test(path));
const manifest = JSON.parse(text('package.json')) as {
  version: string;
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

describe('The documents', () => {
  test.each(documents)('%s: every link leads to a file', (path) => {
    const links = [...text(path).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map(
      ([, link]) => link ?? '',
    );
    const broken = links.filter(
      (link) => !existsSync(join(root, normalize(join(dirname(path), link)))),
    );
    expect(broken).toEqual([]);
  });

  test.each(documents)('%s: every npm script it names exists', (path) => {
    const named = [...text(path).matchAll(/npm run ([a-z:-]+)/g)].map(([, script]) => script ?? '');
    expect(named.filter((script) => !(script in manifest.scripts))).toEqual([]);
  });

  test('ARCHITECTURE.md names every room of the core and every folder of src', () => {
    const architecture = text('ARCHITECTURE.md');
    const rooms = [
      ...readdirSync(join(root, 'src'), { withFileTypes: true }),
      ...readdirSync(join(root, 'src/core'), { withFileTypes: true }),
    ].filter((entry) => entry.isDirectory());
    const missing = rooms.filter(
      ({ name }) => !new RegExp(`\`(src/)?[a-z/]*${name}[a-z/]*\``).test(architecture),
    );
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  test('ARCHITECTURE.md names every folder beside src', () => {
    const architecture = text('ARCHITECTURE.md');
    const committed = execFileSync('git', ['ls-tree', '-d', '--name-only', 'HEAD'], { cwd: root });
    const folders = committed
      .toString()
      .split('\n')
      .filter((name) => name !== '' && name !== 'src' && !name.startsWith('.'));
    expect(folders.length).toBeGreaterThan(4);
    expect(folders.filter((name) => !architecture.includes(`\`${name}\``))).toEqual([]);
  });

  test('docs/spec/command-line.md states every command, with options that there are', () => {
    const { commands } = program(memoryIo().io, '0.0.0', 'en').command;
    const ofModules = new Set(modules.map(({ name }) => name));
    const rows = text('docs/spec/command-line.md')
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    const names = commands.map((command) => command.name()).filter((name) => !ofModules.has(name));
    const first = (name: string, row: string) => row.startsWith(`| \`${name}`);
    const stated = (name: string) =>
      rows.some((row) => first(name, row) || row.includes(`, \`${name}`));
    expect(names.filter((name) => !stated(name))).toEqual([]);
    const strangers = commands.flatMap((command) => {
      const asked = rows
        .filter((row) => first(`${command.name()} `, row))
        .flatMap((row) => row.match(/--[a-z][a-z-]*/g) ?? []);
      return asked.filter((option) => !command.options.some(({ long }) => long === option));
    });
    expect(strangers).toEqual([]);
  });

  test('every option of every command stands in some chapter of the specification', () => {
    const chapters = filesBelow('docs/spec').map(text).join('\n');
    const { commands } = program(memoryIo().io, '0.0.0', 'en').command;
    const untold = commands.flatMap((command) =>
      command.options
        .filter(({ long }) => !new RegExp(`${long ?? ''}(?![a-z-])`).test(chapters))
        .map(({ long }) => `${command.name()} ${long ?? ''}`),
    );
    expect(untold).toEqual([]);
  });

  test('the changelog begins with the version of package.json', () => {
    expect(/^## (\S+)/m.exec(text('CHANGELOG.md'))?.[1]).toBe(manifest.version);
  });

  test('decisions are numbered without gaps or doublets', () => {
    const numbers = readdirSync(join(root, 'docs/decisions')).map((name) =>
      Number(name.slice(0, 4)),
    );
    expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
  });
});

describe('The sources', () => {
  /** "Spec: amounts §3, §8" or "Spec: adoption". */
  const references = sources.flatMap((path) =>
    [...text(path).matchAll(/Spec: ([a-z-]+)((?:[,–—-]? ?§ ?\d+(?:[–-]\d+)?)*)/g)].map((match) => ({
      path,
      chapter: match[1] ?? '',
      paragraphs: [...(match[2] ?? '').matchAll(/§ ?(\d+)/g)].map(([, number]) => number ?? ''),
    })),
  );

  test('refer to the specification', () => {
    expect(references.length).toBeGreaterThan(100);
  });

  test('every paragraph that they name exists', () => {
    const broken = references.flatMap(({ path, chapter, paragraphs }) => {
      const file = `docs/spec/${chapter}.md`;
      if (!existsSync(join(root, file))) return [`${path}: ${file}`];
      const headings = text(file);
      return paragraphs
        .filter((number) => !new RegExp(`^#+ §${number}\\b`, 'm').test(headings))
        .map((number) => `${path}: ${chapter} §${number}`);
    });
    expect(broken).toEqual([]);
  });

  test('no file is longer than 300 lines', () => {
    const long = sources.filter((path) => text(path).split('\n').length > 301);
    expect(long).toEqual([]);
  });

  test('no file is a heap of everything', () => {
    const heaps = sources.filter((path) =>
      /(^|\/|-)(utils?|helpers?|common|managers?|services?|misc)(\.|-|\/)/.test(path),
    );
    expect(heaps).toEqual([]);
  });
});

describe('The packages', () => {
  test('are pinned to one version each', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies };
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual(
      [],
    );
  });

  test('that we ship carry a permissive licence', () => {
    const permissive =
      /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0)(( OR | AND )(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|GPL-[\d.]+[\w-]*))*\)?$/;
    const others = Object.keys(manifest.dependencies).filter((name) => {
      const { license } = JSON.parse(text(`node_modules/${name}/package.json`)) as {
        license?: string;
      };
      return !permissive.test(license ?? '');
    });
    expect(others).toEqual([]);
  });
});
