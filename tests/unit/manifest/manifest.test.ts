/** What Excel demands of the manifest, checked here because a mistake shows as "the add-in is no longer available". */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  DEVELOPMENT_ORIGIN,
  idOf,
  manifestFor,
  readOrigin,
} from '../../../scripts/build-manifest.mjs';
import { allIn, child, parsed, type Element } from './element';

const root = join(import.meta.dirname, '..', '..', '..');
const text = readFileSync(join(root, 'manifest.xml'), 'utf8');
const manifest = parsed(text);
const overrides = child(manifest, 'VersionOverrides');
const resources = child(overrides, 'Resources');
const everything = allIn(manifest);
const names = (element: Element) => element.children.map(({ name }) => name);
const attribute = (element: Element, name: string) => element.attributes[name] ?? '';

/** What stands behind each resid, by the list it stands in. */
const defined = new Map(
  resources.children.flatMap((list) =>
    list.children.map((entry) => [attribute(entry, 'id'), { list: list.name, entry }] as const),
  ),
);
const addresses = everything
  .flatMap(({ attributes }) => Object.entries(attributes))
  .filter(([name, value]) => !name.startsWith('xmlns') && /^[a-z]+:\/\//.test(value))
  .map(([, value]) => value);
const file = (address: string) => address.slice(`${DEVELOPMENT_ORIGIN}/`.length);

describe('Manifest: the order that the schema demands', () => {
  test('of the add-in', () => {
    expect(names(manifest)).toEqual([
      ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description'],
      ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'Hosts', 'Requirements'],
      ...['DefaultSettings', 'Permissions', 'VersionOverrides', 'ExtendedOverrides'],
    ]);
  });

  test('of the overrides', () => {
    expect(names(overrides)).toEqual(['Description', 'Requirements', 'Hosts', 'Resources']);
    const host = child(overrides, 'Hosts', 'Host');
    expect(names(host)).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
    expect(names(child(host, 'DesktopFormFactor'))).toEqual([
      ...['GetStarted', 'FunctionFile', 'ExtensionPoint', 'ExtensionPoint'],
    ]);
    expect(names(resources)).toEqual(['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']);
  });

  test('of every button', () => {
    const buttons = everything.filter(({ name }) => name === 'Control');
    expect(buttons).toHaveLength(6);
    expect(buttons.map(names)).toEqual(buttons.map(() => ['Label', 'Supertip', 'Icon', 'Action']));
  });
});

describe('Manifest: one runtime that may read and write this workbook and nothing else', () => {
  test('pane, commands and functions are one page', () => {
    const pages = everything
      .filter(({ name }) => ['Runtime', 'FunctionFile', 'SourceLocation'].includes(name))
      .map((element) => attribute(element, 'resid'))
      .filter((resid) => resid !== '');
    expect(new Set(pages)).toEqual(new Set(['Taskpane.Url', 'Functions.Url']));
    const runtime = child(overrides, 'Hosts', 'Host', 'Runtimes', 'Runtime');
    expect(runtime.attributes).toEqual({ resid: 'Taskpane.Url', lifetime: 'long' });
    expect(everything.filter(({ name }) => name === 'TaskpaneId')).toEqual([]);
  });

  test('it asks for the permission that it needs, no domains, no sign-in', () => {
    expect(child(manifest, 'Permissions').text).toBe('ReadWriteDocument');
    const more = ['AppDomains', 'WebApplicationInfo'];
    expect(everything.filter(({ name }) => more.includes(name))).toEqual([]);
  });

  test('every address has one https origin', () => {
    expect(addresses.length).toBeGreaterThan(50);
    expect(addresses.filter((address) => !address.startsWith(`${DEVELOPMENT_ORIGIN}/`))).toEqual(
      [],
    );
  });

  test('Excel 2021 is the oldest that can run it, here as in the code', () => {
    const sets = everything
      .filter(({ name }) => name === 'Set' || name === 'bt:Set')
      .map((set) => `${attribute(set, 'Name')} ${attribute(set, 'MinVersion')}`);
    const twice = ['ExcelApi 1.14', 'SharedRuntime 1.1'];
    expect(sets).toEqual([...twice, ...twice]);
  });
});

describe('Manifest: names that lead somewhere', () => {
  const references = everything.filter(({ attributes }) => 'resid' in attributes);

  test('every resid is defined, in the list where it is looked for', () => {
    const listOf = (element: Element) => {
      if (element.name === 'bt:Image') return 'bt:Images';
      if (/Url|SourceLocation|FunctionFile|Runtime/.test(element.name)) return 'bt:Urls';
      return element.name === 'Description' ? 'bt:LongStrings' : 'bt:ShortStrings';
    };
    const lost = references.filter(
      (element) => defined.get(attribute(element, 'resid'))?.list !== listOf(element),
    );
    expect(lost.map((element) => attribute(element, 'resid'))).toEqual([]);
  });

  test('every definition is used, once defined, and at most 32 characters long', () => {
    const used = new Set(references.map((element) => attribute(element, 'resid')));
    expect([...defined.keys()].filter((id) => !used.has(id))).toEqual([]);
    expect(defined.size).toBe(resources.children.flatMap(({ children }) => children).length);
    expect([...defined.keys()].filter((id) => id.length > 32)).toEqual([]);
  });

  test('the identifiers of groups and buttons are unique', () => {
    const ids = everything
      .filter(({ name }) => name === 'Control' || name === 'Group')
      .map((element) => attribute(element, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('every function that a button or a shortcut runs is among the commands', () => {
    const commands = readFileSync(join(root, 'src/commands/commands.ts'), 'utf8');
    const shortcuts = JSON.parse(readFileSync(join(root, 'assets/shortcuts.json'), 'utf8')) as {
      actions: { id: string }[];
      shortcuts: { action: string }[];
    };
    const run = [
      ...everything.filter(({ name }) => name === 'FunctionName').map((each) => each.text),
      ...shortcuts.actions.map(({ id }) => id),
      ...shortcuts.shortcuts.map(({ action }) => action),
    ];
    expect(run).toHaveLength(11);
    expect(run.filter((name) => !new RegExp(`^  ${name}: `, 'm').test(commands))).toEqual([]);
  });
});

describe('Manifest: Swedish, and all of it in English', () => {
  test('the default language is Swedish', () => {
    expect(child(manifest, 'DefaultLocale').text).toBe('sv-SE');
  });

  test('every text has an English one, and no other language is begun', () => {
    const texts = [
      child(manifest, 'DisplayName'),
      child(manifest, 'Description'),
      ...child(resources, 'bt:ShortStrings').children,
      ...child(resources, 'bt:LongStrings').children,
    ];
    const locales = texts.map(({ children }) => children.map((each) => attribute(each, 'Locale')));
    expect(locales).toEqual(texts.map(() => ['en-US']));
    const blank = texts.flatMap((element) => [element, ...element.children]);
    expect(
      blank.filter((each) => !(attribute(each, 'DefaultValue') || attribute(each, 'Value')).trim()),
    ).toEqual([]);
  });

  test('short texts have at most 125 characters, long ones 250', () => {
    const lengths = (list: string) =>
      child(resources, list)
        .children.flatMap((each) => [each, ...each.children])
        .map((each) => (attribute(each, 'DefaultValue') || attribute(each, 'Value')).length);
    expect(Math.max(...lengths('bt:ShortStrings'))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths('bt:LongStrings'))).toBeLessThanOrEqual(250);
  });

  test('the shortcuts have the same texts in both languages', () => {
    const read = (name: string) =>
      JSON.parse(readFileSync(join(root, 'assets', name), 'utf8')) as Record<string, object>;
    const { resources: own } = read('shortcuts.json') as { resources: { default: object } };
    expect(Object.keys(read('shortcuts.en-US.json'))).toEqual(Object.keys(own.default));
    const named = [
      ...readFileSync(join(root, 'assets/shortcuts.json'), 'utf8').matchAll(
        /\$\{resource\.(\w+)\}/g,
      ),
    ].map(([, name]) => name);
    expect(named).toEqual(Object.keys(own.default));
  });
});

describe('Manifest: icons in every size that Office asks for', () => {
  /** Width and height of a PNG, from its header. */
  const sizeOf = (path: string) => {
    const bytes = readFileSync(join(root, path));
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  };

  test('every icon list has all sizes, each with a picture of that size', () => {
    const lists = everything.filter(({ name }) => name === 'Icon');
    expect(lists).toHaveLength(7);
    for (const { children } of lists) {
      const sizes = children.map((image) => Number(attribute(image, 'size')));
      expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
      for (const image of children) {
        const size = Number(attribute(image, 'size'));
        const entry = defined.get(attribute(image, 'resid'))?.entry;
        expect(sizeOf(file(entry ? attribute(entry, 'DefaultValue') : ''))).toEqual([size, size]);
      }
    }
  });

  test('the add-in itself has one of 32 and one of 64 pixels', () => {
    const icon = (name: string) => file(attribute(child(manifest, name), 'DefaultValue'));
    expect(sizeOf(icon('IconUrl'))).toEqual([32, 32]);
    expect(sizeOf(icon('HighResolutionIconUrl'))).toEqual([64, 64]);
  });

  test('every picture has its drawing', () => {
    const drawn = [...text.matchAll(/assets\/(\w+)-\d+\.png/g)].map(([, name]) => name ?? '');
    const missing = [...new Set(drawn)].filter(
      (name) => !existsSync(join(root, `assets/icons/${name}.svg`)),
    );
    expect(missing).toEqual([]);
  });
});

describe('Manifest: in step with the package, and made for any address', () => {
  test('the version is that of package.json with a fourth number', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(child(manifest, 'Version').text).toBe(`${version}.0`);
  });

  test('another address changes every address and the Id, and nothing else', () => {
    const { origin } = readOrigin('https://budget.example.se/alf/');
    expect(origin).toBe('https://budget.example.se/alf');
    const made = manifestFor(text, origin ?? '');
    expect(made).not.toMatch(/localhost/);
    expect(
      made
        .replaceAll(`${origin}/`, `${DEVELOPMENT_ORIGIN}/`)
        .replace(idOf(origin ?? ''), idOf(DEVELOPMENT_ORIGIN)),
    ).toBe(text);
  });

  test('the Id follows from the address, so that the same place is always the same add-in', () => {
    expect(child(manifest, 'Id').text).toBe(idOf(DEVELOPMENT_ORIGIN));
    expect(idOf('https://a.example')).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
    expect(idOf('https://a.example')).not.toBe(idOf('https://b.example'));
  });

  test.each([
    ['budget.example.se', 'is no address'],
    ['http://budget.example.se', 'is not https'],
    ['https://budget.example.se/?a=1', 'holds more than a host and a path'],
    ['https://user:word@budget.example.se', 'holds more than a host and a path'],
    ['https://budget.example.se/a"b', 'characters'],
  ])('%s is refused: it %s', (written, why) => {
    expect(readOrigin(written).problem).toContain(why);
  });
});
