import fc from 'fast-check';
import {
  add,
  amountOfOre,
  compare,
  equals,
  negate,
  oreOf,
  subtract,
  sum,
  times,
  ZERO,
} from '#core/money/amount';
import { boundsAroundChange, boundsAt, type Bounds } from '#core/money/bounds';
import { cellNumber, readCellNumber } from '#core/money/cell';
import { Decimal, exactly } from '#core/money/decimal';
import {
  canAgree,
  differenceOfFigures,
  exactFigure,
  sumOfFigures,
  writtenFigure,
} from '#core/money/figure';
import { formatAmount, formatChange, formatNumber } from '#core/money/format';
import type { Language } from '#core/money/language';
import { parseAmount, type Parsed } from '#core/money/parse';
import { percentageOf } from '#core/money/percentage';
import { kronorText } from '#core/money/plain-decimal';
import { orePowerOfTen } from '#core/money/unit';
import { compareTwoWritten, compareWritten } from '#core/money/verdict';
import { anyAmount, anyAmountOfCell, anyOre, anyUnit, anyWritten } from './arbitraries';

const anyLanguage: fc.Arbitrary<Language> = fc.constantFrom('sv', 'en');
const anySeparator = fc.constantFrom('', ' ', '\u00A0', '\u202F', '\u2009');

const oreRead = (parsed: Parsed) => (parsed.ok ? oreOf(parsed.written.amount) : parsed.problem);

/** An independent way of rounding: half away from zero, on BigInt alone. */
function halfAwayFromZero(dividend: bigint, divisor: bigint): bigint {
  const sign = dividend < 0n ? -1n : 1n;
  const size = dividend * sign;
  const rest = size % divisor;
  return sign * (size / divisor + (2n * rest >= divisor ? 1n : 0n));
}

describe('Amounts §1: exact kronor', () => {
  test('a sum equals the sum of whole öre and does not depend on the order of its terms', () => {
    fc.assert(
      fc.property(
        fc
          .array(anyOre, { maxLength: 30 })
          .chain((ore) =>
            fc.tuple(
              fc.constant(ore),
              fc.shuffledSubarray(ore, { minLength: ore.length, maxLength: ore.length }),
            ),
          ),
        ([ore, shuffled]) => {
          const reference = ore.reduce((a, b) => a + b, 0n);
          expect(oreOf(sum(ore.map(amountOfOre)))).toBe(reference);
          expect(sum(shuffled.map(amountOfOre))).toStrictEqual(sum(ore.map(amountOfOre)));
        },
      ),
    );
  });

  test('adding, subtracting, multiplying and comparing agree with whole öre', () => {
    fc.assert(
      fc.property(anyOre, anyOre, fc.bigInt(-1000n, 1000n), (a, b, count) => {
        const [x, y] = [amountOfOre(a), amountOfOre(b)];
        expect(oreOf(add(x, y))).toBe(a + b);
        expect(oreOf(subtract(x, y))).toBe(a - b);
        expect(oreOf(times(x, count))).toBe(a * count);
        expect(compare(x, y)).toBe(a < b ? -1 : a > b ? 1 : 0);
        expect(equals(add(subtract(x, y), y), x)).toBe(true);
      }),
    );
  });

  test('negating every term negates the sum', () => {
    fc.assert(
      fc.property(fc.array(anyAmount), (amounts) => {
        expect(sum(amounts.map(negate))).toStrictEqual(negate(sum(amounts)));
      }),
    );
  });
});

describe('Amounts §7: what is printed exactly is read back as the same amount', () => {
  test('in every unit and both languages', () => {
    fc.assert(
      fc.property(anyAmount, anyUnit, anyLanguage, (amount, unit, language) => {
        const printed = formatAmount(amount, { unit, language });
        expect(oreRead(parseAmount(printed, { language }))).toBe(oreOf(amount));
        const change = formatChange(amount, { unit, language });
        expect(oreRead(parseAmount(change, { language }))).toBe(oreOf(amount));
      }),
      { numRuns: 500 },
    );
  });

  test('with every separator of thousands that is accepted', () => {
    fc.assert(
      fc.property(anyAmount, anyUnit, anySeparator, (amount, unit, separator) => {
        const number = formatNumber(amount, { unit }).replaceAll('\u00A0', separator);
        expect(oreRead(parseAmount(number, { unit }))).toBe(oreOf(amount));
        expect(oreRead(parseAmount(`${unit} ${number}`))).toBe(oreOf(amount));
        expect(oreRead(parseAmount(`${number}\n${unit}`))).toBe(oreOf(amount));
      }),
    );
  });

  test('with every minus that is accepted', () => {
    fc.assert(
      fc.property(anyAmount, fc.constantFrom('\u2212', '–', '-'), (amount, minus) => {
        const printed = formatAmount(amount, { unit: 'tkr' }).replace('\u2212', minus);
        expect(oreRead(parseAmount(printed))).toBe(oreOf(amount));
      }),
    );
  });

  test('a rounded print is the amount rounded half away from zero, and negation mirrors it', () => {
    fc.assert(
      fc.property(
        anyAmount,
        anyUnit.chain((unit) =>
          fc.record({
            unit: fc.constant(unit),
            decimals: fc.integer({ min: 0, max: orePowerOfTen[unit] }),
          }),
        ),
        (amount, printing) => {
          const step = 10n ** BigInt(orePowerOfTen[printing.unit] - printing.decimals);
          const printed = formatNumber(amount, printing);
          expect(oreRead(parseAmount(printed, printing))).toBe(
            halfAwayFromZero(oreOf(amount), step) * step,
          );
          expect(formatNumber(negate(amount), printing).replace('\u2212', '')).toBe(
            printed.replace('\u2212', ''),
          );
        },
      ),
    );
  });

  test('kronor for JSON are a plain decimal of the same amount', () => {
    fc.assert(
      fc.property(anyAmount, (amount) => {
        const text = kronorText(amount);
        expect(text).toMatch(/^(?:0|-?(?:[1-9]\d*|0(?=\.))(?:\.\d?[1-9])?)$/);
        const [whole = '', fraction = ''] = text.split('.');
        expect(BigInt(whole + fraction.padEnd(2, '0'))).toBe(oreOf(amount));
      }),
    );
  });
});

describe('Amounts §6: no text is guessed', () => {
  test('any text gives an amount or a problem, and an amount only if its digits stand in the text', () => {
    const anyText = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc
        .array(fc.constantFrom(...'0123456789 .,-–−+:krtmilj\u00A0\n'), { maxLength: 20 })
        .map((characters) => characters.join('')),
    );
    const significant = (digits: string) => digits.replace(/^0+|0+$/g, '');
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseAmount(text);
        const stands = significant(text.replace(/\D/g, ''));
        const read = parsed.ok
          ? significant(String(oreOf(parsed.written.amount)).replace('-', ''))
          : 'a problem';
        expect([stands, 'a problem']).toContain(read);
      }),
      { numRuns: 1000 },
    );
  });

  test('digits in groups of any other size than three are malformed', () => {
    const anyGrouping = fc
      .array(fc.constantFrom('1', '22', '333', '4444', '55555'), { minLength: 2, maxLength: 5 })
      .filter(
        ([first = '', ...rest]) => first.length > 3 || rest.some((part) => part.length !== 3),
      );
    fc.assert(
      fc.property(anyGrouping, anySeparator.filter(Boolean), (groups, separator) => {
        expect(parseAmount(`${groups.join(separator)} kr`)).toMatchObject({
          problem: { code: 'money/malformed-amount', facts: { reason: 'grouping' } },
        });
      }),
    );
  });
});

describe('Amounts §8: cells', () => {
  test('an amount of up to fifteen digits comes back from a cell as itself, without a residue', () => {
    fc.assert(
      fc.property(anyAmountOfCell, ({ amount, unit }) => {
        const writing = cellNumber(amount, unit);
        expect(writing.ok && readCellNumber(writing.number, unit)).toStrictEqual({
          amount,
          problem: null,
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('the double nearest to a decimal of fifteen digits is read as that decimal', () => {
    fc.assert(
      fc.property(anyAmountOfCell, ({ amount, unit }) => {
        const digits = String(oreOf(amount));
        const double = Number(`${digits}e-${orePowerOfTen[unit]}`);
        expect(readCellNumber(double, unit)).toStrictEqual({ amount, problem: null });
      }),
      { numRuns: 1000 },
    );
  });

  test('an amount is written only as a number that reads back as itself', () => {
    fc.assert(
      fc.property(anyAmount, anyUnit, (amount, unit) => {
        const writing = cellNumber(amount, unit);
        const back = writing.ok ? readCellNumber(writing.number, unit).amount : amount;
        expect(back).toStrictEqual(amount);
      }),
    );
  });

  test('any double is read as an amount no further from it than its fifteenth digit, or as unknown with a finding', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.double(), fc.double({ min: -1e9, max: 1e9 })),
        anyUnit,
        (double, unit) => {
          const { amount, problem } = readCellNumber(double, unit);
          const inUnit = Number(oreOf(amount ?? ZERO)) / 10 ** orePowerOfTen[unit];
          const noise = Math.max(Math.abs(double) * 1e-14, 10 ** (-3 - orePowerOfTen[unit]));
          const told = amount === null ? problem !== null : Math.abs(inUnit - double) <= noise;
          expect(told).toBe(true);
        },
      ),
    );
  });
});

describe('Amounts §3, §9: intervals and verdicts', () => {
  test('an exact amount agrees with what is written exactly when it lies within half of the last digit', () => {
    fc.assert(
      fc.property(anyWritten, fc.bigInt(-3n, 3n), fc.bigInt(-1n, 1n), (written, halves, nudge) => {
        const step = 10n ** BigInt(orePowerOfTen[written.unit] - written.decimals);
        const exact = oreOf(written.amount) + (halves * step) / 2n + nudge;
        const distance = exact - oreOf(written.amount);
        const within = 2n * (distance < 0n ? -distance : distance) <= step;
        const verdict = compareWritten(written, amountOfOre(exact)).verdict;
        const outside = written.kind === 'estimate' ? 'uncheckable' : 'wrong';
        expect(verdict).toBe(distance === 0n ? 'exact' : within ? 'within-rounding' : outside);
      }),
    );
  });

  test('two written amounts agree both ways or not at all', () => {
    fc.assert(
      fc.property(anyWritten, anyWritten, (a, b) => {
        expect(compareTwoWritten(a, b).verdict === 'exact').toBe(
          a.kind === b.kind && equals(a.amount, b.amount),
        );
        expect(canAgree(writtenFigure(a), writtenFigure(b))).toBe(
          canAgree(writtenFigure(b), writtenFigure(a)),
        );
      }),
    );
  });

  test('rounding what is exact never makes a true sum or difference wrong', () => {
    const anyRounded = fc.record({ ore: anyOre, power: fc.integer({ min: 0, max: 9 }) });
    const figure = ({ ore, power }: { ore: bigint; power: number }) => {
      const step = 10n ** BigInt(power);
      return { amount: amountOfOre(halfAwayFromZero(ore, step) * step), slack: step };
    };
    fc.assert(
      fc.property(fc.array(anyRounded, { minLength: 1, maxLength: 6 }), (terms) => {
        const total = exactFigure(amountOfOre(terms.reduce((total, { ore }) => total + ore, 0n)));
        expect(canAgree(sumOfFigures(terms.map(figure)), total)).toBe(true);
        const [first, last] = [terms.at(0), terms.at(-1)];
        const change = exactFigure(amountOfOre((last?.ore ?? 0n) - (first?.ore ?? 0n)));
        expect(
          first && last && canAgree(differenceOfFigures(figure(last), figure(first)), change),
        ).toBe(true);
      }),
    );
  });
});

describe('Amounts §10: bounds', () => {
  const prints = (ore: bigint, step: bigint) => halfAwayFromZero(ore, step) * step;

  test('both bounds are printed as written, and their neighbours outside are not', () => {
    fc.assert(
      fc.property(anyWritten, fc.integer({ min: 0, max: 8 }), (written, power) => {
        const quantum = 10n ** BigInt(power);
        const step = 10n ** BigInt(orePowerOfTen[written.unit] - written.decimals);
        const bounds = boundsAt(written, amountOfOre(quantum));
        const figure = oreOf(written.amount);
        const nearest = halfAwayFromZero(figure, quantum) * quantum;
        const [least, greatest] = bounds
          ? [oreOf(bounds.least), oreOf(bounds.greatest)]
          : [nearest + quantum, nearest - quantum];
        expect(prints(least, step) === figure).toBe(bounds !== null);
        expect(prints(greatest, step) === figure).toBe(bounds !== null);
        expect(prints(least - quantum, step)).not.toBe(figure);
        expect(prints(greatest + quantum, step)).not.toBe(figure);
      }),
    );
  });

  test('the true amounts before and after a change always lie within the bounds', () => {
    fc.assert(
      fc.property(
        fc.bigInt(-2_000_000n, 2_000_000n),
        fc.bigInt(-2_000n, 2_000n),
        fc.integer({ min: 5, max: 8 }),
        (beforeTkr, changeTkr, power) => {
          const tkr = 100_000n;
          const step = 10n ** BigInt(power);
          const [before, after] = [beforeTkr * tkr, (beforeTkr + changeTkr) * tkr];
          const written = (ore: bigint) => ({
            text: '',
            amount: amountOfOre(prints(ore, step)),
            unit: 'mkr' as const,
            decimals: 8 - power,
            kind: 'decided' as const,
          });
          const bounds = boundsAroundChange(
            written(before),
            written(after),
            amountOfOre(changeTkr * tkr),
            amountOfOre(tkr),
          );
          const within = (bound: Bounds | undefined, ore: bigint) =>
            bound !== undefined && oreOf(bound.least) <= ore && ore <= oreOf(bound.greatest);
          expect(within(bounds?.before, before)).toBe(true);
          expect(within(bounds?.after, after)).toBe(true);
        },
      ),
    );
  });
});

describe('Amounts §11: percentages', () => {
  test('a percentage equals the same in whole numbers, and negation mirrors it', () => {
    fc.assert(
      fc.property(
        anyAmount,
        fc.integer({ min: -100_000, max: 100_000 }),
        fc.integer({ min: 0, max: 6 }),
        (base, thousandths, power) => {
          const quantum = 10n ** BigInt(power);
          const portion = percentageOf(base, thousandths / 1000, amountOfOre(quantum));
          const dividend = oreOf(base) * BigInt(thousandths);
          expect(oreOf(portion.amount)).toBe(
            halfAwayFromZero(dividend, 100_000n * quantum) * quantum,
          );
          const mirror = percentageOf(negate(base), thousandths / 1000, amountOfOre(quantum));
          expect(mirror.amount).toStrictEqual(negate(portion.amount));
          const exact = exactly(
            new Decimal(kronorText(portion.amount)),
            'minus',
            new Decimal(portion.rounding),
          );
          expect(exactly(exact, 'times', new Decimal(10_000_000)).toString()).toBe(
            dividend.toString(),
          );
        },
      ),
    );
  });
});
