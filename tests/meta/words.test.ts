/** Every text in both languages, every text used, and no text in the code that draws. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { catalogue } from '#jobs/catalogue';
import { options } from '../../src/cli/program-words';
import { en } from '../../src/taskpane/words/en';
import { sv } from '../../src/taskpane/words/sv';
import { printWords } from '../../src/print-page/words';
import { adoptWords } from '../../src/taskpane/words/adopt';
import { supportWords } from '../../src/taskpane/words/support';
import { whyWords } from '../../src/taskpane/words/why';

const root = join(import.meta.dirname, '..', '..');

/** "log.found" with how many arguments it takes; the pane's own words hold texts and functions that make texts. */
function keysOf(words: object, before = ''): readonly string[] {
  return Object.entries(words)
    .flatMap(([key, value]: [string, unknown]) => {
      const path = `${before}${key}`;
      if (typeof value === 'function') return [`${path}(${String(value.length)})`];
      return typeof value === 'object' && value !== null ? keysOf(value, `${path}.`) : [path];
    })
    .toSorted();
}

const languages = [
  ['print.html', printWords.sv, printWords.en],
  ['the pane', sv, en],
  ['Varför?', whyWords.sv, whyWords.en],
  ['Koppla', adoptWords.sv, adoptWords.en],
  ['support', supportWords.sv, supportWords.en],
] as const;

describe('Words: both languages', () => {
  test.each(languages)('%s says everything in Swedish and in English', (_, swedish, english) => {
    expect(keysOf(english)).toEqual(keysOf(swedish));
  });

  test('no text is the same letter for letter in both, but for names and signs', () => {
    const pairs = (a: object, b: object): readonly string[] =>
      Object.entries(a).flatMap(([key, value]: [string, unknown]) => {
        const other: unknown = Reflect.get(b, key);
        if (typeof value === 'string') {
          return value === other && /\p{L}{4,}\s\p{L}{2,}/u.test(value) ? [value] : [];
        }
        return typeof value === 'object' && value && typeof other === 'object' && other
          ? pairs(value, other)
          : [];
      });
    // Names stay as they are.
    expect(pairs(sv, en)).toEqual(['Region Stockholm']);
  });

  test('every finding has its words in both, and those of the command line too', () => {
    for (const [code, { sv: swedish, en: english }] of Object.entries(catalogue)) {
      const [a, b] = [swedish, english].map(({ remedy, cause }) => [remedy, cause]);
      expect({ code, same: a?.some((text, at) => text === '' || text === b?.[at]) }).toEqual({
        code,
        same: false,
      });
    }
    const told = Object.values(options).flatMap((each): readonly string[] => [each.sv, each.en]);
    expect(told.filter((text) => text.trim() === '')).toEqual([]);
  });
});

const drawn = ['src/taskpane'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
);

/** The words of the pane as they are declared, and every use of them, as the compiler sees it. */
function unusedIn(declared: RegExp): readonly string[] {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), (path) =>
    readFileSync(path, 'utf8'),
  );
  const { options: settings } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const roots = [...drawn, 'src/cli/program.ts'].map((path) => join(root, path));
  const program = ts.createProgram(roots, { ...settings, noEmit: true, skipLibCheck: true });
  const checker = program.getTypeChecker();
  const texts = new Map<ts.Node, string>();
  const used = new Set<ts.Node>();
  const use = (symbol: ts.Symbol | undefined) => {
    for (const declaration of symbol?.declarations ?? []) used.add(declaration);
  };
  /** A text chosen by a key that is computed: each of them is used. */
  const useAll = (type: ts.Type) => type.getProperties().forEach(use);

  const declare = (node: ts.Node, path: string): void => {
    if (!ts.isObjectLiteralExpression(node)) {
      if (ts.isSatisfiesExpression(node) || ts.isAsExpression(node)) declare(node.expression, path);
      return;
    }
    for (const property of node.properties) {
      if (!property.name || ts.isComputedPropertyName(property.name)) continue;
      const name = `${path}.${property.name.getText()}`;
      texts.set(property, name);
      if (ts.isPropertyAssignment(property)) declare(property.initializer, name);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) use(checker.getSymbolAtLocation(node.name));
    if (ts.isElementAccessExpression(node)) useAll(checker.getTypeAtLocation(node.expression));
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText();
      use(checker.getTypeAtLocation(node.parent).getProperty(name));
    }
    // Object.entries(text.moves), {...text}: whoever is handed them all may use each.
    const isHandedOver =
      (ts.isCallExpression(node.parent) ||
        ts.isNewExpression(node.parent) ||
        ts.isSpreadAssignment(node.parent)) &&
      ts.isPropertyAccessExpression(node);
    if (isHandedOver) useAll(checker.getTypeAtLocation(node));
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) {
    const path = file.fileName.slice(root.length + 1);
    // Only the apps know the words; asking the compiler about the rest costs time and finds nothing.
    if (!/^src\/(?:taskpane|cli)\//.test(path)) continue;
    ts.forEachChild(file, visit);
    if (!declared.test(path)) continue;
    for (const statement of file.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      for (const { name, initializer } of statement.declarationList.declarations) {
        const isSwedish =
          !['en', 'titles'].includes(name.getText()) && !name.getText().endsWith('Words');
        if (initializer && isSwedish) declare(initializer, `${path} ${name.getText()}`);
      }
    }
  }
  // What holds used texts is used by them.
  return [...texts].filter(([node]) => !used.has(node)).map(([, name]) => name);
}

describe('Words: nothing idle, nothing in the code', () => {
  test('every text of the pane and of --help is used', () => {
    const words = /^src\/(?:taskpane\/words\/(?:sv\/[a-z-]+|[a-z-]+)|cli\/program-words)\.ts$/;
    const idle = unusedIn(words).filter(
      (name) => !/words\/(?:sv|amount-words|words-in)\.ts /.test(name),
    );
    expect(idle).toEqual([]);
  }, 240_000);

  test('every finding that has words is raised', () => {
    const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      .map((text) => text.replaceAll(/^\s*'[a-z-]+\/[a-z-]+': (?:define|\{)/gm, ''));
    const all = sources.join('\n');
    const idle = Object.keys(catalogue).filter((code) => !all.includes(`'${code}'`));
    expect(idle).toEqual([]);
  });

  const attributes = new Set([
    'label',
    'title',
    'aria-label',
    'placeholder',
    'alt',
    'hint',
    'caption',
  ]);
  const letters = /\p{L}{2,}/u;

  test.each(drawn.filter((path) => /\.tsx$/.test(path)))('%s draws no text of its own', (path) => {
    const file = ts.createSourceFile(
      path,
      readFileSync(join(root, path), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isJsxText(node) && letters.test(node.text)) found.push(node.text.trim());
      if (ts.isJsxAttribute(node)) {
        const { name, initializer } = node;
        const isText =
          initializer && ts.isStringLiteral(initializer) && letters.test(initializer.text);
        if (isText && attributes.has(name.getText())) found.push(initializer.text);
        if (initializer && ts.isJsxExpression(initializer)) ts.forEachChild(initializer, visit);
        return;
      }
      const isChild = ts.isJsxExpression(node.parent) && !ts.isJsxAttribute(node.parent.parent);
      if (isChild && ts.isStringLiteral(node) && letters.test(node.text)) found.push(node.text);
      ts.forEachChild(node, visit);
    };
    ts.forEachChild(file, visit);
    expect(found).toEqual([]);
  });
});

describe('Words: one and several, and numbers as the language writes them', () => {
  test.each([
    ['sv', sv, ['1 fel ', '2 fel ', '1 händelse', '3 händelser', '1 101 385 tkr']],
    ['en', en, ['1 error ', '2 errors ', '1 event', '3 events', '1,101,385 tkr']],
  ] as const)('%s', (_, words, expected) => {
    const said = [
      words.nextStep({ kind: 'mend', errors: 1 }),
      words.nextStep({ kind: 'mend', errors: 2 }),
      words.nextStep({ kind: 'decide', events: 1 }),
      words.nextStep({ kind: 'decide', events: 3 }),
      words.amounts.tkr({ ore: 110_138_500_000 }),
    ].map((text) => text.replaceAll('\u00a0', ' '));
    said.forEach((text, at) => expect(text).toContain(expected[at]));
    expect(said[2]).not.toContain(expected[3]);
  });
});
