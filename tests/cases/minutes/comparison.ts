/**
 * Compares what the reader reads in a case with what a careful controller does, field by field as README.md prescribes.
 * The answer is a list of differences in words; empty when the case passes.
 */
import { halfStepText } from '#core/money/figure';
import { kronorText } from '#core/money/plain-decimal';
import { amountOfOre, type Amount } from '#core/money/amount';
import type { HeldFigure } from '#core/minutes/book/held-figure';
import { readMinutes, type MinutesReading } from '#core/minutes/read-minutes';
import type { CaseFile, ExpectedAmount, ExpectedRelation } from './case-file';
import { magnitude, millionths } from './reckoning';

const oneSpace = (text: string): string => text.replace(/\s+/gu, ' ');
const number = (decimal: string): string => String(millionths(decimal));
const size = (decimal: string | null): string | null =>
  decimal === null ? null : String(magnitude(millionths(decimal)));

/** Everything in which the reader differs from the case. */
export function differencesIn({ text, expected }: CaseFile): readonly string[] {
  const held = expected.book?.map(heldFigure);
  const reading = readMinutes(text, held);
  return [
    ...amountDifferences(text, reading, expected.amounts),
    ...listDifference(
      'malformed',
      reading.malformed.map((each) => ({ text: oneSpace(each.text), paragraph: each.paragraph })),
      expected.malformed.map((each) => ({
        text: oneSpace(each.text),
        paragraph: each.paragraph ?? null,
      })),
    ),
    ...relationDifferences(reading, expected.relations, expected.tolerated),
    ...listDifference(
      'missing',
      reading.missing.map(({ cell }) => cell).sort(),
      [...expected.missing].sort(),
    ),
  ];
}

function heldFigure({
  kronor,
  ...rest
}: NonNullable<CaseFile['expected']['book']>[number]): HeldFigure {
  return { ...rest, amount: amountOfOre(millionths(kronor) / 10_000n) };
}

function listDifference(what: string, got: unknown, want: unknown): readonly string[] {
  const [a, b] = [JSON.stringify(got), JSON.stringify(want)];
  return a === b ? [] : [`${what}: ${a} instead of ${b}`];
}

function amountDifferences(
  text: string,
  { amounts }: MinutesReading,
  expected: readonly ExpectedAmount[],
): readonly string[] {
  if (amounts.length !== expected.length) {
    return listDifference(
      'amounts',
      amounts.map(({ written }) => oneSpace(written.text)),
      expected.map((each) => oneSpace(each.text)),
    );
  }
  return amounts.flatMap((amount, index): readonly string[] => {
    const want = expected[index];
    if (!want) return [];
    const { written, offset, paragraph, match } = amount;
    const shown = oneSpace(written.text);
    const words = [want.text, want.torn ?? want.text].map(oneSpace);
    const got = {
      text: words.includes(shown) ? want.text : shown,
      kronor: number(kronorText(written.amount)),
      halfStep: number(halfStepText(written)),
      unit: written.unit,
      kind: want.kind === undefined ? null : written.kind,
      paragraph,
      match: match ? { verdict: match.verdict, cell: match.held?.cell ?? null } : null,
      stands: text.charAt(offset),
      rises: offset > (amounts[index - 1]?.offset ?? -1),
    };
    return listDifference(`amount ${index}`, got, {
      text: want.text,
      kronor: number(want.kronor),
      halfStep: number(want.halfStep),
      unit: want.unit,
      kind: want.kind ?? null,
      paragraph: want.paragraph ?? null,
      match: want.match ?? null,
      stands: want.text.charAt(0),
      rises: true,
    });
  });
}

/** The fields of a relation that are compared, whoever states it. */
interface Compared {
  readonly kind: string;
  readonly verdict: string;
  readonly terms: readonly number[];
  readonly factors?: readonly string[] | undefined;
  readonly parts?: readonly number[] | undefined;
  readonly result: number | null;
  readonly expected: string | null;
  readonly stated: string | null;
  readonly difference: string | null;
  readonly corrections?:
    readonly { readonly amount: number; readonly to: Amount | string }[] | undefined;
}

function relationDifferences(
  reading: MinutesReading,
  required: readonly ExpectedRelation[],
  tolerated: readonly ExpectedRelation[],
): readonly string[] {
  const twins = twinsIn(reading, [...required, ...tolerated]);
  const keys = (relations: readonly Compared[]) =>
    new Set(relations.map((relation) => keyOf(relation, twins)));
  const got = keys(reading.relations.map(asCompared));
  const [want, may] = [keys(required), keys(tolerated)];
  const lacking = [...want].filter((key) => !got.has(key));
  const unasked = [...got].filter((key) => !want.has(key) && !may.has(key));
  return [
    ...lacking.map((key) => `not reported: ${key}`),
    ...unasked.map((key) => `reported without reason: ${key}`),
  ];
}

function asCompared(relation: MinutesReading['relations'][number]): Compared {
  const { expected, stated, difference, ...rest } = relation;
  return {
    ...rest,
    expected: expected && kronorText(expected),
    stated: kronorText(stated),
    difference: difference && kronorText(difference),
  };
}

/** Amounts that state one fact stand for each other: each is replaced by the first of them. */
function twinsIn(
  { amounts }: MinutesReading,
  relations: readonly ExpectedRelation[],
): (index: number) => number {
  const first = new Map<number, number>();
  for (const { kind, verdict, terms, result } of relations) {
    const [one] = terms;
    if (kind !== 'repetition' || verdict !== 'exact' || one === undefined || result === null) {
      continue;
    }
    const [a, b] = [amounts[one], amounts[result]];
    if (!a || !b || halfStepText(a.written) !== halfStepText(b.written)) continue;
    first.set(Math.max(one, result), Math.min(one, result));
  }
  const lowest = (index: number): number => {
    const lower = first.get(index);
    return lower === undefined ? index : lowest(lower);
  };
  return lowest;
}

function keyOf(relation: Compared, twin: (index: number) => number): string {
  const { kind, verdict } = relation;
  const twinned = (index: number) => (kind === 'repetition' ? index : twin(index));
  const result = relation.result === null ? null : twinned(relation.result);
  if (verdict === 'uncheckable') return JSON.stringify({ kind, result, verdict });
  const terms = relation.terms.map(twinned);
  const ordered = (indices: readonly number[]) => [...indices].sort((a, b) => a - b);
  return JSON.stringify({
    kind,
    terms: kind === 'sum' ? ordered(terms) : terms,
    result,
    verdict,
    ...(relation.parts && { parts: ordered(relation.parts.map(twinned)) }),
    ...(relation.factors && { factors: relation.factors.map(number).sort() }),
    expected: size(relation.expected),
    stated: size(relation.stated),
    difference: size(relation.difference),
    ...(verdict === 'wrong' && {
      corrections: (relation.corrections ?? []).map(({ amount, to }) => [
        twinned(amount),
        number(typeof to === 'string' ? to : kronorText(to)),
      ]),
    }),
  });
}
