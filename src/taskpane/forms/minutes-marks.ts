/**
 * The marks of a checked text: every amount, every number that cannot be read and every word for some amount or other, with the gravest of what is said of it,
 * and the text cut at them. Spec: pane §13
 */
import type { MinutesReading } from '#core/minutes/read-minutes';
import type { Relation, RelationVerdict } from '#core/minutes/relations/relation';
import type { MatchVerdict } from '#core/minutes/book/match';

export type MarkVerdict = RelationVerdict | MatchVerdict | 'malformed' | 'vague';

export interface Mark {
  /** "amount-3": the same for the mark in the text and for the line of the list that speaks of it. */
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly verdict: MarkVerdict;
  /** Where the workbook has it, "Ramar!E5"; null when it has not. */
  readonly cell: string | null;
}

/** Gravest first. That the workbook has no such figure is said only where nothing else is. */
const gravity: readonly MarkVerdict[] = [
  ...(['wrong', 'malformed', 'uncheckable', 'explained', 'within-rounding'] as const),
  ...(['exact', 'vague', 'unmatched'] as const),
];

/** All marks in the order of the text. A relation speaks of the amount that it makes, not of what it is made of. */
export function marksOf({ amounts, malformed, vague, relations }: MinutesReading): readonly Mark[] {
  const said = new Map<number, MarkVerdict[]>();
  for (const relation of relations) {
    for (const index of resultsOf(relation)) {
      said.set(index, [...(said.get(index) ?? []), relation.verdict]);
    }
  }
  const marks = [
    ...amounts.map(({ offset, end, match }, index): Mark => {
      const all = new Set([match?.verdict ?? 'unmatched', ...(said.get(index) ?? [])]);
      const verdict = gravity.find((each) => all.has(each)) ?? 'unmatched';
      return {
        id: amountId(index),
        from: offset,
        to: end,
        verdict,
        cell: match?.held?.cell ?? null,
      };
    }),
    ...malformed.map((each, index) => notRead(malformedId(index), 'malformed', each)),
    ...vague.map((each, index) => notRead(vagueId(index), 'vague', each)),
  ];
  return marks.sort((a, b) => a.from - b.from);
}

function notRead(
  id: string,
  verdict: 'malformed' | 'vague',
  { offset, end }: MinutesReading['vague'][number],
): Mark {
  return { id, from: offset, to: end, verdict, cell: null };
}

/** The amounts that a relation is about. */
export function resultsOf({ result, parts }: Relation): readonly number[] {
  return result === null ? (parts ?? []) : [result];
}

export const amountId = (index: number) => `amount-${String(index)}`;
export const malformedId = (index: number) => `malformed-${String(index)}`;
export const vagueId = (index: number) => `vague-${String(index)}`;

export interface Piece {
  readonly text: string;
  /** null for what stands between marks. */
  readonly mark: Mark | null;
}

/** The whole text, nothing left out and nothing twice. */
export function piecesOf(text: string, marks: readonly Mark[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.from < at) continue;
    if (mark.from > at) pieces.push({ text: text.slice(at, mark.from), mark: null });
    pieces.push({ text: text.slice(mark.from, mark.to), mark });
    at = mark.to;
  }
  return at < text.length ? [...pieces, { text: text.slice(at), mark: null }] : pieces;
}
