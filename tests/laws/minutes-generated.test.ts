import fc from 'fast-check';
import { oreOf } from '#core/money/amount';
import { readMinutes, type MinutesReading } from '#core/minutes/read-minutes';
import { anyMinutes, holds, type Minuted, type Told } from './minutes-templates';

type Relation = MinutesReading['relations'][number];

/** A relation by its kind and its amounts; the terms of a sum have no order. */
function keyOf(kind: string, terms: readonly number[], results: readonly number[]): string {
  const ordered = kind === 'sum' ? [...terms].sort((a, b) => a - b) : terms;
  return `${kind} ${ordered.join()} → ${results.join()}`;
}

const resultsOf = ({ result, parts = [] }: Relation) => (result === null ? parts : [result]);
const keyOfRead = (relation: Relation) => keyOf(relation.kind, relation.terms, resultsOf(relation));
const keyOfTold = ({ kind, terms, results }: Told) => keyOf(kind, terms, results);

/** One figure replaced by another, so that something told no longer holds even within rounding. */
const anySlip = anyMinutes
  .chain((minutes) =>
    fc.record({
      minutes: fc.constant(minutes),
      index: fc.nat({ max: minutes.figures.length - 1 }),
      steps: fc.constantFrom(-30n, -9n, -3n, -2n, -1n, 1n, 2n, 3n, 7n, 10n, 23n, 100n, 1000n),
    }),
  )
  .map(({ minutes, index, steps }) => {
    const figure = minutes.figures[index];
    const [was, digit] = [figure?.ore ?? 0n, figure?.digit ?? 0n];
    return { minutes, altered: { index, ore: was + steps * digit }, was };
  })
  .filter(
    ({ minutes, altered }) =>
      altered.ore > 0n && minutes.told.some((told) => !holds(minutes, told, altered)),
  );

/** Whether the true figure stands outside the relation as well. */
function standsElsewhere({ figures }: Minuted, relation: Relation, ore: bigint): boolean {
  const own = new Set([...relation.terms, ...resultsOf(relation)]);
  return figures.some((figure, index) => !own.has(index) && figure.ore === ore);
}

describe('Minutes §8: minutes made up from random budgets', () => {
  test('every amount and every relation that is told is read back, and every verdict is exact', () => {
    fc.assert(
      fc.property(anyMinutes, (minutes) => {
        const { amounts, relations, malformed } = readMinutes(minutes.render());
        expect(malformed).toEqual([]);
        expect(amounts.map(({ written }) => oreOf(written.amount))).toEqual(
          minutes.figures.map(({ ore }) => ore),
        );
        const read = new Set(relations.map(keyOfRead));
        expect(minutes.told.map(keyOfTold).filter((told) => !read.has(told))).toEqual([]);
        expect(relations.filter(({ verdict }) => verdict !== 'exact')).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('one number changed is found in 1 000 of 1 000, with the true figure among the corrections', () => {
    fc.assert(
      fc.property(anySlip, ({ minutes, altered, was }) => {
        const { relations } = readMinutes(minutes.render(altered));
        const wrong = relations.filter(
          (relation) =>
            relation.verdict === 'wrong' &&
            [...relation.terms, ...resultsOf(relation)].includes(altered.index),
        );
        expect(wrong.length).toBeGreaterThan(0);
        for (const relation of wrong) {
          const place = relation.corrections.findIndex(
            ({ amount, to }) => amount === altered.index && oreOf(to) === was,
          );
          expect(place).toBeGreaterThanOrEqual(0);
          const among = standsElsewhere(minutes, relation, was) ? 2 : relation.corrections.length;
          expect(place).toBeLessThan(among);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('every correction of a wrong relation mends it', () => {
    fc.assert(
      fc.property(anySlip, ({ minutes, altered }) => {
        const { relations } = readMinutes(minutes.render(altered));
        for (const relation of relations.filter(({ verdict }) => verdict === 'wrong')) {
          const told: Told = {
            kind: relation.kind,
            terms: relation.terms,
            results: resultsOf(relation),
            ...(relation.factors && {
              factor: relation.factors.map(BigInt).reduce((a, b) => a * b),
            }),
          };
          const figures = minutes.figures.map((figure, index) =>
            index === altered.index ? { ...figure, ore: altered.ore } : figure,
          );
          for (const { amount, to } of relation.corrections) {
            const mended = { index: amount, ore: oreOf(to) };
            expect(holds({ ...minutes, figures }, told, mended)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('Minutes §15: two versions are two facts', () => {
  test('a preliminary 1 101,4 beside a settled 1 101,8 is no repetition', () => {
    const { relations } = readMinutes(
      'Den preliminära ramen för 2026 var 1 101,4 mkr.\n\nLedningsgruppen beslutar\natt fastslå ramen för 2026 till 1 101,8 mkr.',
    );
    expect(relations).toEqual([]);
  });
});
