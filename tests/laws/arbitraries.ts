/**
 * Generators for the laws. They lean towards what breaks budgets: zeros, negatives, ties at half a step, the edges of
 * safe integers, and amounts of fifteen digits and more.
 */
import fc from 'fast-check';
import { amountOfOre, type Amount } from '#core/money/amount';
import { orePowerOfTen, units, type Unit } from '#core/money/unit';
import type { AmountKind, Written } from '#core/money/written';

export const anyUnit: fc.Arbitrary<Unit> = fc.constantFrom(...units);

const edges = [0n, 1n, -1n, 5n, -5n, 50n, 10n ** 15n, -(10n ** 15n), 2n ** 53n - 1n, 2n ** 53n];

/** Half a step of some power of ten, where rounding must choose. */
const anyTie = fc
  .record({
    steps: fc.bigInt(-9999n, 9999n),
    power: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ steps, power }) => (2n * steps + 1n) * 5n * 10n ** BigInt(power - 1));

/** Whole öre of up to 22 digits. */
export const anyOre: fc.Arbitrary<bigint> = fc.oneof(
  fc.constantFrom(...edges),
  anyTie,
  fc.bigInt(-100_000_00n, 100_000_00n),
  fc.bigInt(-(10n ** 15n), 10n ** 15n).map((tkr) => tkr * 100_000n),
  fc.bigInt(-(10n ** 17n), 10n ** 17n),
  fc.bigInt(-(10n ** 22n), 10n ** 22n),
);

export const anyAmount: fc.Arbitrary<Amount> = anyOre.map(amountOfOre);

/** An amount whose figure in the unit has at most fifteen significant digits, as a cell can hold it. */
export const anyAmountOfCell = anyUnit.chain((unit) =>
  fc
    .record({
      digits: fc.oneof(
        fc.bigInt(-999n, 999n),
        fc.bigInt(-(10n ** 15n) + 1n, 10n ** 15n - 1n),
        fc.bigInt(10n ** 14n, 10n ** 15n - 1n),
      ),
      zeros: fc.integer({ min: 0, max: orePowerOfTen[unit] + 6 }),
    })
    .map(({ digits, zeros }) => ({ unit, amount: amountOfOre(digits * 10n ** BigInt(zeros)) })),
);

const anyKind: fc.Arbitrary<AmountKind> = fc.constantFrom(
  'decided',
  'estimate',
  'ceiling',
  'reservation',
);

/** Decimals from none to the öre. */
export const anyWritten: fc.Arbitrary<Written> = anyUnit.chain((unit) =>
  fc
    .record({
      digits: fc.oneof(fc.bigInt(-20n, 20n), fc.bigInt(-(10n ** 9n), 10n ** 9n)),
      decimals: fc.integer({ min: 0, max: orePowerOfTen[unit] }),
      kind: anyKind,
    })
    .map(({ digits, decimals, kind }) => ({
      text: 'made by a generator',
      amount: amountOfOre(digits * 10n ** BigInt(orePowerOfTen[unit] - decimals)),
      unit,
      decimals,
      kind,
    })),
);
