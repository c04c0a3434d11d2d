/** Our reader of XML beside a parser that others wrote and trust: on any text, both refuse it or both tell the same. */
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { readXml, type XmlTag } from '#hosts/file/xml/read-xml';
import { HostError } from '#workbook/host';

type Event = readonly [kind: string, ...rest: readonly unknown[]];

/** What a reading tells, with texts joined where only the reader's own steps part them; null when it refuses. */
function joined(events: readonly Event[]): Event[] {
  const whole: Event[] = [];
  for (const event of events) {
    const before = whole.at(-1);
    if (event[0] === 'text' && before?.[0] === 'text') {
      whole[whole.length - 1] = ['text', `${String(before[1])}${String(event[1])}`];
    } else whole.push(event);
  }
  return whole.filter(([kind, words]) => kind !== 'text' || words !== '');
}

function ours(pieces: readonly string[]): Event[] | null {
  const text = pieces.join('');
  const events: Event[] = [];
  try {
    readXml({ file: 'bok.xlsx', name: 'part.xml' }, pieces, {
      open: (tag, start, end) => events.push(['open', ...told(tag), text.slice(start, end)]),
      text: (words) => events.push(['text', words]),
      close: ({ name }, start, end) => events.push(['close', name, text.slice(start, end)]),
    });
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
  return joined(events);
}

function told({ name, local, uri, attributes }: XmlTag): readonly unknown[] {
  return [name, local, uri, attributes.map((each) => [each.name, each.local, each.value])];
}

function theirs(text: string): Event[] | null {
  const events: Event[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let refused = false;
  let depth = 0;
  parser.on('error', () => (refused = true));
  parser.on('doctype', () => (refused = true));
  const startOf = (end: number) => text.lastIndexOf('<', end - 1);
  const span = (end: number) => text.slice(startOf(end), end);
  parser.on('opentag', ({ name, local, uri, attributes }) => {
    depth += 1;
    const held = Object.values(attributes).map((each) => [each.name, each.local, each.value]);
    events.push(['open', name, local, uri, held, span(parser.position)]);
  });
  // Spaces around the root are no text of any element.
  parser.on('text', (words) => depth > 0 && events.push(['text', words]));
  parser.on('cdata', (words) => events.push(['text', words]));
  parser.on('closetag', ({ name, isSelfClosing }) => {
    depth -= 1;
    events.push(['close', name, isSelfClosing ? '' : span(parser.position)]);
  });
  parser.write(text).close();
  return refused ? null : joined(events);
}

/** Pieces as a part is decoded into them: each but the first begins with "<". */
function cut(text: string, wanted: readonly number[]): string[] {
  const places = [...text.matchAll(/</g)].map(({ index }) => index).filter((index) => index > 0);
  const at = wanted.flatMap((each) => places[each % Math.max(1, places.length)] ?? []);
  const ends = [...new Set(at)].toSorted((a, b) => a - b);
  return [...ends, text.length].map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}

/** What documents are made of: sound ones of the first list of each alone, all kinds of both. */
const ingredients = {
  words: [
    ['a', 'c', 'x:c', 'row', 'é', 'constructor', '__proto__', 'r'],
    ['xml', 'xmlns', '1a', 'a:b:c', ':a', ''],
  ],
  spaces: [
    ['', ' ', '\n', '\t ', '\r\n'],
    ['\u00a0', '/'],
  ],
  names: [
    ['r', 's', 't', 'xmlns', 'xmlns:x', 'xmlns:y', 'x:r', 'xml:space', 'constructor'],
    ['y:r', 'xmlns:xml', 'xmlns:xmlns', 'a:b:c', '1'],
  ],
  values: [
    ['', '1', 'a b', 'urn:x', 'urn:y', '&amp;', '&#65;', '&#xe5;', 'a>b', ']]>', '\n\t', 'å😀'],
    ['&b;', '&#0;', '&#x110000;', '&', '<', 'http://www.w3.org/XML/1998/namespace', '\u0001'],
  ],
  texts: [
    [
      '',
      ' ',
      'text',
      'å–😀',
      '&lt;',
      '&#10;',
      '\r\n',
      '\r',
      ']]',
      '<![CDATA[<a>&]]>',
      '<!-- a -->',
      '<!--a<b>-->',
      '<?p q<r>?>',
      '<!--->-->',
    ],
    [
      ']]>',
      '&x',
      '\ufffe',
      '<!-- a -- b -->',
      '<?xml?>',
      '<!DOCTYPE a>',
      '<![CDATA[',
      '<!-->',
      '<?x:p ?>',
      '<!ELEMENT a>',
    ],
  ],
  forms: [
    ['pair', 'alone'],
    ['open', 'wrong'],
  ],
  beginnings: [
    [
      '',
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
      "<?xml version='1.0'?>\r\n",
      ' ',
      '<!--c-->',
    ],
    ['<?xml encoding="a"?>', 'x', ' <?xml version="1.0"?>'],
  ],
  ends: [
    ['</a>', '</a>\n', '</a><!--e-->', '</a >'],
    ['', '</a>x', '</a><a/>'],
  ],
} as const;

/** Documents of sound ingredients, or of all: an unsound one is rare even then, so that not everything is refused. */
function documents(isSound: boolean): fc.Arbitrary<string> {
  const one = ([good, bad]: readonly [readonly string[], readonly string[]]) =>
    isSound
      ? fc.constantFrom(...good)
      : fc.oneof(
          { weight: 12, arbitrary: fc.constantFrom(...good) },
          { weight: 1, arbitrary: fc.constantFrom(...bad) },
        );
  const { words, spaces, names, values, texts, forms, beginnings, ends } = ingredients;
  const attribute = fc
    .tuple(one(names), one(spaces), one(spaces), one(values), fc.constantFrom('"', "'"))
    .map(([name, a, b, value, quote]) => ` ${name}${a}=${b}${quote}${value}${quote}`);
  const attributes = fc.array(attribute, { maxLength: 3 }).map((all) => all.join(''));
  const { content } = fc.letrec<{ element: string; content: string }>((tie) => ({
    element: fc
      .tuple(one(words), attributes, one(spaces), tie('content'), one(forms), one(spaces))
      .map(([name, held, after, inside, form, end]) => {
        if (form === 'alone') return `<${name}${held}${after}/>`;
        const closing = form === 'open' ? '' : form === 'wrong' ? '</b>' : `</${name}${end}>`;
        return `<${name}${held}${after}>${inside}${closing}`;
      }),
    content: fc
      .array(fc.oneof({ depthSize: 'small' }, one(texts), tie('element')), { maxLength: 3 })
      .map((all) => all.join('')),
  }));
  const root = fc.constantFrom('<a xmlns="urn:m" xmlns:x="urn:x">', '<a xmlns:x="urn:x">');
  return fc.tuple(one(beginnings), root, content, one(ends)).map((all) => all.join(''));
}

const cuts = fc.array(fc.nat(40), { maxLength: 6 });

const slips = ['', '<', '>', '&', '"', "'", '/', '=', ' ', '-', ']', '?', '!', ':', '\u0000', 'a'];
/** A sound document with a character too many or too few. */
const hurt = fc
  .tuple(documents(true), fc.nat(), fc.constantFrom(...slips), fc.nat(2))
  .map(([whole, place, put, gone]) => {
    const characters = [...whole];
    return characters.toSpliced(place % (characters.length + 1), gone, put).join('');
  });

/**
 * Where the other reader is the more lenient: an instruction whose target goes on behind a question mark, and a name
 * whose part behind the colon begins as none may.
 */
const passedByTheOther = /<\?[^\s?]*\?(?!>)|:[-.\d]/;

describe('Files §9: XML is read strictly', () => {
  test.each([
    ['documents of all kinds', documents(false), 3_000],
    ['documents with a character too many or too few', hurt, 3_000],
  ])(
    '%s are refused by both readers, or read alike in whatever pieces',
    (_, arbitrary, numRuns) => {
      let [read, refused] = [0, 0];
      fc.assert(
        fc.property(arbitrary, cuts, (whole, wanted) => {
          const expected = theirs(whole);
          if (expected) read += 1;
          else refused += 1;
          fc.pre(!passedByTheOther.test(whole));
          expect(ours(cut(whole, wanted))).toEqual(expected);
        }),
        { numRuns },
      );
      expect(read).toBeGreaterThan(100);
      expect(refused).toBeGreaterThan(100);
    },
  );
});
