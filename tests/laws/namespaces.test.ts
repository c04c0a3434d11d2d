/** Files §4: the meaning of names, beside that which the parser itself would find when it is asked for it. */
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { HostError } from '#workbook/host';
import { attributeName } from '#hosts/file/xml/namespaces';
import { readXml } from '#hosts/file/xml/read-xml';

/** Mostly what a writer means, sometimes what nobody may write. */
const mostly = (usual: readonly string[], odd: readonly string[]) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  );

const prefix = mostly(['', 'a:', 'b:', 'xml:'], ['c:', 'a:b:', ':', 'xmlns:']);
const elementWritten = fc.tuple(prefix, mostly(['c', 'v'], [''])).map((parts) => parts.join(''));
const attributeWritten = fc.oneof(
  fc.tuple(prefix, fc.constantFrom('r', 's')).map((parts) => parts.join('')),
  mostly(['xmlns', 'xmlns:a', 'xmlns:b'], ['xmlns:xml', 'xmlns:xmlns', 'xmlns:', 'xmlns:a:b']),
);
const value = mostly(
  ['urn:1', 'urn:2', ' urn:2 '],
  ['', 'http://www.w3.org/XML/1998/namespace', 'http://www.w3.org/2000/xmlns/'],
);
const attributes = fc
  .array(fc.tuple(attributeWritten, value), { maxLength: 3 })
  .map((all) => all.map(([name, written]) => ` ${name}="${written}"`).join(''));

/** Elements within each other, the innermost first. */
const document = fc
  .array(fc.tuple(elementWritten, attributes), { minLength: 1, maxLength: 3 })
  .map((all) => all.reduce((inside, [name, said]) => `<${name}${said}>${inside}</${name}>`, ''))
  .map((inside) => `<root xmlns:a="urn:1" xmlns:b="urn:2">${inside}</root>`);

/** "{namespace}local" of every element and attribute that is no declaration, in order; null for a document that is refused. */
function byParser(text: string): string[] | null {
  const names: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let isSound = true;
  parser.on('error', () => {
    isSound = false;
  });
  parser.on('opentag', ({ uri, local, attributes: held }) => {
    names.push(`{${uri}}${local}`);
    for (const each of Object.values(held)) {
      if (!isDeclaration(each.name)) names.push(`{${each.uri}}${each.local}=${each.value}`);
    }
  });
  parser.write(text).close();
  return isSound ? names : null;
}

function byUs(text: string): string[] | null {
  const names: string[] = [];
  try {
    readXml({ file: 'f', name: 'p' }, text, {
      open: ({ uri, local, attributes: held, bindings }) => {
        names.push(`{${uri}}${local}`);
        for (const [name, written] of Object.entries(held)) {
          if (isDeclaration(name)) continue;
          const meant = attributeName(name, bindings);
          names.push(`{${meant?.uri ?? '?'}}${meant?.local ?? '?'}=${written}`);
        }
      },
      text: () => undefined,
      close: () => undefined,
    });
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
  return names;
}

const isDeclaration = (name: string) => /^xmlns(:|$)/.test(name);

describe('Files §4: elements count by namespace', () => {
  test('every name means what the parser says, and what it refuses is refused', () => {
    fc.assert(
      fc.property(document, (text) => {
        expect(byUs(text)).toEqual(byParser(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('documents of both kinds are among those', () => {
    const sample = fc.sample(document, { numRuns: 500, seed: 1 });
    const refused = sample.filter((text) => byParser(text) === null);
    expect(refused.length).toBeGreaterThan(50);
    expect(sample.length - refused.length).toBeGreaterThan(50);
  });
});
