import fc from 'fast-check';
import { readMinutes } from '#core/minutes/read-minutes';

/** What the reader looks for, in pieces that no author would put together. */
const pieces = [
  ...[
    '1',
    '12',
    '1 101,4',
    '042',
    '0,5',
    '42 045981',
    '1.101',
    '2025',
    '−3',
    '-7',
    '+2',
    '999 999 999 999 999',
  ],
  ...[
    'kr',
    'tkr',
    'mkr',
    'miljoner',
    'miljoner kronor',
    'mdkr',
    ':-',
    '%',
    'procent',
    'milj.',
    'SEK',
    '§',
    '§ 7',
    '§§ 5 och 6',
  ],
  ...[
    'varav',
    'totalt',
    'sammanlagt',
    'summa',
    'tillsammans med',
    'fördelas med',
    'består av',
    'bland annat',
    'resten',
    'respektive',
  ],
  ...[
    'återstår',
    'kvar',
    'resterande',
    'av de',
    'från',
    'till',
    'en ökning med',
    'ökningen',
    'ökar',
    'minskar med',
    'mer än',
  ],
  ...[
    'skillnaden',
    'avvikelsen mellan',
    'à',
    'vardera',
    'per år',
    'i fem år',
    '8 tjänster',
    'ett antal',
    'det vill säga',
    'beslutar',
    'att',
  ],
  ...[
    'högst',
    'cirka',
    'reserverat',
    'avrundat',
    'eftersom',
    'ingår endast i totalen',
    '*',
    'preliminär',
    'fastslagen',
    'ALF',
    'FoUU',
    'FR',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    ' ',
    '\n',
    '\n\n',
    '\t',
    '\f',
    '\r\n',
    '  ',
    '\u00A0',
    '\u2009',
    '|',
    '-',
    '–',
    '.',
    ',',
    ';',
    ':',
    '(',
    ')',
    '**',
  ],
  ...[
    'Sida 2 (4)',
    '____',
    '\u00AD',
    '\u030A',
    '\u200B',
    'å',
    'İ',
    'ß',
    '👩‍🔬',
    '\uD800',
    '\u2028',
    '\u0000',
    'ramen',
    'Summa\t1\n',
  ],
];

/** A generator of its own: a hundred thousand texts are many for a library that remembers how to shrink them. */
function* randomNumbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield (mixed ^ (mixed >>> 14)) >>> 0;
  }
}

function randomText(numbers: Generator<number, never>): string {
  const length = numbers.next().value % 24;
  let text = '';
  for (let count = 0; count < length; count += 1) {
    const number = numbers.next().value;
    // Every eighth piece is any character at all.
    text +=
      number % 8 === 0
        ? String.fromCharCode((number >>> 8) % 0x10000)
        : (pieces[(number >>> 4) % pieces.length] ?? '');
  }
  return text;
}

/** What must hold of every reading; the first thing that does not, in words. */
function fault(text: string): string | null {
  const { amounts, malformed, relations } = readMinutes(text);
  let end = 0;
  for (const { offset, end: to } of amounts) {
    if (offset < end || to <= offset || to > text.length) return 'an amount stands nowhere';
    end = to;
  }
  if (malformed.some(({ offset, end: to }) => to <= offset || to > text.length)) {
    return 'a malformed number stands nowhere';
  }
  for (const { terms, parts = [], result, corrections, verdict } of relations) {
    const indices = [...terms, ...parts, ...(result === null ? [] : [result])];
    if (indices.some((index) => amounts[index] === undefined)) return 'a relation points nowhere';
    if (new Set(indices).size < indices.length) return 'a relation has an amount twice';
    if (corrections.some(({ amount }) => !indices.includes(amount))) return 'a stray correction';
    if (corrections.length > 0 && verdict !== 'wrong') return 'a correction of what is not wrong';
  }
  return null;
}

describe('Minutes §21: any text at all', () => {
  test('a hundred thousand random texts are read without an exception, and every answer holds together', () => {
    const numbers = randomNumbers(20_260_107);
    const faults: string[] = [];
    for (let count = 0; count < 100_000 && faults.length < 3; count += 1) {
      const text = randomText(numbers);
      const found = fault(text);
      if (found) faults.push(`${found}: ${JSON.stringify(text)}`);
    }
    expect(faults).toEqual([]);
  });

  test('a text without digits and number words gives nothing', () => {
    const words = pieces.filter((piece) => !/\d/.test(piece));
    const anyWords = fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 30 });
    const silent =
      /[\d½¼¾]|(?<!\p{L})(?:noll|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|halvannan|några)(?!\p{L})/iu;
    fc.assert(
      fc.property(anyWords, (list) => {
        const text = list.join(' ');
        fc.pre(!silent.test(text.normalize('NFC')));
        expect(readMinutes(text)).toEqual({
          amounts: [],
          malformed: [],
          vague: [],
          relations: [],
          missing: [],
        });
      }),
      { numRuns: 1000 },
    );
  });

  /** Texts that make a careless pattern try every way of dividing them. */
  const repeated = [
    ...[
      ' ',
      '1',
      '1 ',
      '1,',
      '1 kr ',
      '1tkr',
      '§ ',
      '\n\n§ 1',
      '\n',
      '\t1',
      '|1',
      'a\t1\n',
      '-1',
      '\f\n',
      'Sida 1\n',
    ],
    ...[
      '1 kr, varav ',
      'totalt 1 kr. ',
      '1 kr. Återstår 1 kr. ',
      'ökning ',
      'från 1 till 2 mkr en ökning med 1 mkr ',
    ],
    ...[
      '- 1 kr\n',
      'att 1 kr,\n',
      'beslutar att ',
      '1 miljoner ',
      '. ',
      'A. ',
      '(',
      '*',
      'a-\n',
      'a\u030A',
      '\u00AD',
      'en två ',
      '_',
    ],
    ...[
      '2 st à 1 kr ',
      'skillnaden mellan ',
      '1 respektive ',
      'enligt § 1 ',
      'Tabell (tkr)\na  1\n',
      'i en i en ',
      '  a',
    ],
    ...[
      'en och en halv ',
      'ett par hundra ',
      'tjugofem',
      'hundra',
      '(1 250) ',
      '(1 (',
      'minus ',
      '1 (1) tkr ',
      '20 % av de ',
      '20 % av 1 mkr ',
      '1/',
      "1'000",
      'drygt 1 mkr ',
      'är (1 kr). ',
      'Underskottet 1 kr. ',
    ],
  ];

  // A pattern that divides them in every way does not end within the time that a test is given.
  test.each(repeated)('%j over and over is read', (piece) => {
    expect(fault(piece.repeat(Math.ceil(40_000 / piece.length)))).toBeNull();
  });
});
