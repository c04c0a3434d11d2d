/** A reading in the shape that the command line prints with --json. Amounts are strings of exact kronor. Spec: minutes §19 */
import { halfStepText } from '#core/money/figure';
import type { Language } from '#core/money/language';
import { kronorText } from '#core/money/plain-decimal';
import type { Unit } from '#core/money/unit';
import { whyUnreadableSentence, type Unreadable } from '#core/money/unreadable';
import type { AmountKind } from '#core/money/written';
import type { MatchVerdict } from './book/match';
import type { MinutesAmount, MinutesReading } from './read-minutes';
import { wordRelation } from './relation-words';
import type { RelationKind } from './relations/claim';
import type { Relation, RelationVerdict } from './relations/relation';

interface JsonMinutes {
  readonly amounts: readonly JsonAmount[];
  readonly malformed: readonly JsonMalformed[];
  /** Words for money that name no number. */
  readonly vague: readonly JsonNotRead[];
  readonly relations: readonly JsonRelation[];
  /** Only with a book. */
  readonly missing?: readonly { readonly cell: string; readonly held: string }[];
}

interface JsonAmount {
  readonly text: string;
  readonly kronor: string;
  readonly halfStep: string;
  readonly unit: Unit;
  readonly kind: AmountKind;
  readonly paragraph: string | null;
  readonly offset: number;
  readonly match?: {
    readonly verdict: MatchVerdict;
    readonly cell: string | null;
    readonly stated: string;
    readonly held: string | null;
  };
}

interface JsonNotRead {
  readonly text: string;
  readonly paragraph: string | null;
  readonly offset: number;
}

interface JsonMalformed extends JsonNotRead {
  readonly reason: Unreadable;
  readonly explanation: string;
}

interface JsonRelation {
  readonly kind: RelationKind;
  readonly paragraph: string | null;
  readonly terms: readonly number[];
  /** The terms of a sum that are taken off. */
  readonly less?: readonly number[];
  readonly factors?: readonly string[];
  readonly result: number | null;
  readonly parts?: readonly number[];
  /** Only the sign of the result is wrong: expected, stated and difference have theirs. */
  readonly reversed?: true;
  readonly expected: string | null;
  readonly stated: string;
  readonly difference: string | null;
  readonly verdict: RelationVerdict;
  readonly corrections: readonly {
    readonly amount: number;
    readonly to: string;
    readonly text: string;
  }[];
  readonly explanation: string;
}

/** `withBook` says whether the text was read beside a workbook: only then is anything matched or missing. */
export function minutesJson(
  reading: MinutesReading,
  withBook: boolean,
  language: Language,
): JsonMinutes {
  const written = reading.amounts.map((amount) => amount.written);
  return {
    amounts: reading.amounts.map(amountJson),
    malformed: reading.malformed.map(({ text, paragraph, offset, reason }) => ({
      ...{ text, paragraph, offset, reason },
      explanation: whyUnreadableSentence(reason, language),
    })),
    vague: reading.vague.map(({ text, paragraph, offset }) => ({ text, paragraph, offset })),
    relations: reading.relations.map((relation) => ({
      ...relationJson(relation),
      explanation: wordRelation(relation, written, language),
    })),
    ...(withBook && {
      missing: reading.missing.map(({ cell, amount }) => ({ cell, held: kronorText(amount) })),
    }),
  };
}

function amountJson({ written, paragraph, offset, match }: MinutesAmount): JsonAmount {
  const { text, amount, unit, kind } = written;
  const kronor = kronorText(amount);
  const matched = match && {
    verdict: match.verdict,
    cell: match.held?.cell ?? null,
    stated: kronor,
    held: match.held ? kronorText(match.held.amount) : null,
  };
  const own = { text, kronor, halfStep: halfStepText(written), unit, kind, paragraph, offset };
  return { ...own, ...(matched && { match: matched }) };
}

function relationJson(relation: Relation): Omit<JsonRelation, 'explanation'> {
  const { expected, stated, difference, corrections, because: _, ...rest } = relation;
  return {
    ...rest,
    expected: expected && kronorText(expected),
    stated: kronorText(stated),
    difference: difference && kronorText(difference),
    corrections: corrections.map(({ amount, to, text }) => ({ amount, to: kronorText(to), text })),
  };
}
