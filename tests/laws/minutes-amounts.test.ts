import fc from 'fast-check';
import { halfStepText } from '#core/money/figure';
import { formatNumber } from '#core/money/format';
import { kronorText } from '#core/money/plain-decimal';
import { orePowerOfTen, type Unit } from '#core/money/unit';
import type { Written } from '#core/money/written';
import { amountOfOre } from '#core/money/amount';
import { readMinutes } from '#core/minutes/read-minutes';

/** Every accepted way of writing each unit after a number. */
const spellings: Readonly<Record<Unit, readonly string[]>> = {
  kr: ['kr', 'kronor', 'SEK', 'Kr', ':-'],
  tkr: ['tkr', 'kkr', 'TSEK', 'ksek', 'tusen kronor', 'tusen kr', 'Tkr'],
  mkr: [
    'mkr',
    'mnkr',
    'MSEK',
    'Mkr',
    'milj. kronor',
    'milj kr',
    'miljoner',
    'miljoner kronor',
    'miljoner kr',
  ],
  mdkr: ['mdkr', 'mdr', 'miljarder', 'miljarder kronor', 'mdr kr'],
};
const abbreviations: Readonly<Record<Unit, string>> = {
  kr: 'SEK',
  tkr: 'tkr',
  mkr: 'mkr',
  mdkr: 'mdkr',
};
const groupSigns = ['', ' ', '\u00A0', '\u202F', '\u2009'];
const minusSigns = ['\u2212', '–', '-'];

interface Printed {
  readonly written: Pick<Written, 'amount' | 'unit' | 'decimals'>;
  /** The number as it is printed. */
  readonly number: string;
}

/** An amount of up to 12 digits with so many decimals, printed with one of the group signs and one of the minus signs. */
const anyPrinted: fc.Arbitrary<Printed> = fc
  .constantFrom<Unit>('kr', 'tkr', 'mkr', 'mdkr')
  .chain((unit) =>
    fc.record({
      unit: fc.constant(unit),
      digits: fc.bigInt(0n, 10n ** 12n),
      decimals: fc.integer({ min: 0, max: Math.min(3, orePowerOfTen[unit]) }),
      negative: fc.boolean(),
      group: fc.constantFrom(...groupSigns),
      minus: fc.constantFrom(...minusSigns),
    }),
  )
  .map(({ unit, digits, decimals, negative, group, minus }) => {
    const ore = digits * 10n ** BigInt(orePowerOfTen[unit] - decimals);
    const isNegative = negative && digits > 0n;
    const number = formatNumber(amountOfOre(ore), { unit, decimals }).replaceAll('\u00A0', group);
    return {
      written: { amount: amountOfOre(isNegative ? -ore : ore), unit, decimals },
      number: (isNegative ? minus : '') + number,
    };
  });

const anyAmountText = anyPrinted.chain((printed) =>
  fc.record({
    printed: fc.constant(printed),
    word: fc.constantFrom(...spellings[printed.written.unit]),
  }),
);

function facts(text: string): readonly (readonly [string, string, Unit])[] {
  return readMinutes(text).amounts.map(({ written }) => [
    kronorText(written.amount),
    halfStepText(written),
    written.unit,
  ]);
}

const told = ({ written }: Printed) => [
  kronorText(written.amount),
  halfStepText({ ...written, text: '', kind: 'decided' }),
  written.unit,
];

describe('Minutes §3: an amount is read back as it was written', () => {
  test('an amount in any accepted way of writing has the same value and the same interval', () => {
    fc.assert(
      fc.property(anyAmountText, ({ printed, word }) => {
        const space = word === ':-' ? '' : ' ';
        expect(
          facts(`Kostnaden för lokaler är ${printed.number}${space}${word} under året.`),
        ).toEqual([told(printed)]);
      }),
      { numRuns: 1000 },
    );
  });

  test('the unit may stand before the number', () => {
    fc.assert(
      fc.property(anyPrinted, (printed) => {
        // Four ungrouped digits behind a unit can be a year.
        fc.pre(!/^(?:19|20)\d\d$/.test(printed.number));
        const text = `Kostnad för lokaler: ${abbreviations[printed.written.unit]} ${printed.number}.`;
        expect(facts(text)).toEqual([told(printed)]);
      }),
      { numRuns: 400 },
    );
  });

  test('the offset is where the amount begins in the text that was given', () => {
    fc.assert(
      fc.property(
        anyAmountText,
        fc.constantFrom('', '§ 1 Ä\u0308rende\r\n\r\n', 'mil\u00ADjö. Å\u030A\n\n'),
        ({ printed, word }, opening) => {
          const before = `${opening}Kostnaden är `;
          const space = word === ':-' ? '' : ' ';
          const text = `${before}${printed.number}${space}${word} under året.`;
          const [amount] = readMinutes(text).amounts;
          expect(amount?.offset).toBe(before.length);
          expect(text.slice(amount?.offset, amount?.end)).toBe(`${printed.number}${space}${word}`);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

/** What a printer, a typesetter or a PDF file puts between a number and its unit. */
const breaks = [
  ...['\n', '\r\n', '\r', '\u00A0', '\u202F', '\u2009', '  ', '\t', ' \n  ', '\f'],
  ...[
    '\n\nSida 3 (7)\n\f\n',
    '\nSida 3 (7)\n',
    '\n\nSid. 3 av 7\n\n',
    '\n3 (7)\n',
    '\n\f3\n',
    '\n– 3 –\n\f',
  ],
  ...[
    '\n\nJusterat: ______\n\n\f',
    '\n\fProtokoll 2025-10-14\n',
    '\nSida 2 (4)\n\fProtokoll 2025-10-14\nDnr RS 2025-0417\n',
  ],
  ...[
    '\n\nJusteras: ____   ____          Sida 12 (14)\n\f\n\nLedningsgruppen KI–Region Stockholm, protokoll 2025-10-14\n\n',
  ],
];

describe('Minutes §1: breaks', () => {
  test('a line break, a no-break space or a page footer between number and unit changes nothing', () => {
    fc.assert(
      fc.property(anyAmountText, fc.constantFrom(...breaks), ({ printed, word }, between) => {
        fc.pre(word !== ':-');
        const text = `Under nästa år går ${printed.number}${between}${word} till forskarskolan.`;
        expect(facts(text)).toEqual([told(printed)]);
      }),
      { numRuns: 1000 },
    );
  });

  test('a break inside the unit changes nothing', () => {
    fc.assert(
      fc.property(anyPrinted, fc.constantFrom(...breaks), (printed, between) => {
        fc.pre(printed.written.unit === 'mkr');
        const text = `Under nästa år går ${printed.number} miljoner${between}kronor till forskarskolan.`;
        expect(facts(text)).toEqual([told(printed)]);
      }),
      { numRuns: 1000 },
    );
  });

  test('a break changes no verdict of a sentence that it stands in', () => {
    const sentence =
      'Ramen om 12,5 mkr fördelas med 7,5 mkr till forskningsrådet och 5,0 mkr till utbildningsrådet, alltså ingenting till andra.';
    const words = sentence.split(' ');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: words.length - 1 }),
        fc.constantFrom(...breaks),
        (at, between) => {
          const text = words.slice(0, at).join(' ') + between + words.slice(at).join(' ');
          const { relations } = readMinutes(text);
          expect(
            relations.map(({ kind, verdict, terms, result }) => ({ kind, verdict, terms, result })),
          ).toEqual([{ kind: 'sum', verdict: 'exact', terms: [1, 2], result: 0 }]);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
