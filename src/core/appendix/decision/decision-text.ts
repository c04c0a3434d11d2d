/**
 * The decision text: a background paragraph and att-clauses with the verbs of the body that decides. Every number is
 * printed from the model when the text is made, so text, table and sheet cannot differ. Spec: decision §3
 */
import type { Amount } from '#core/money/amount';
import { formatAmount } from '#core/money/format';
import type { Clause, Piece, Sentence } from './clause';

/** The management group settles, endorses and proposes; the Region fixes. */
export type DecidingBody = 'LG' | 'Region';

export interface DecisionText {
  readonly background: string;
  /** "Ledningsgruppen beslutar". */
  readonly opening: string;
  /** Each begins with "att" and ends with its punctuation. */
  readonly clauses: readonly string[];
  /** Every amount that is mentioned, in the order of the text, with the way it is written. */
  readonly amounts: readonly { readonly amount: Amount; readonly text: string }[];
}

const openings: Readonly<Record<DecidingBody, string>> = {
  LG: 'Ledningsgruppen beslutar',
  Region: 'Region Stockholm beslutar',
};

const IMMEDIATELY = 'förklara paragrafen omedelbart justerad';

export function decisionText(clauses: readonly Clause[], body: DecidingBody): DecisionText {
  const own = clauses.filter(({ kind }) => kind === 'background');
  const decided = clauses.flatMap(({ kind, sentence, decidedBy }): Sentence[] => {
    if (kind !== 'att') return [];
    if (decidedBy === body) return [sentence];
    return body === 'LG' ? [['föreslå Region Stockholm att ', ...sentence]] : [];
  });
  const all: readonly Sentence[] = decided.length === 0 ? [] : [...decided, [IMMEDIATELY]];
  return {
    background: own.map(({ sentence }) => written(sentence)).join(' '),
    opening: openings[body],
    clauses: all.map(
      (sentence, rank) => `att ${written(sentence)}${punctuation(rank, all.length)}`,
    ),
    amounts: [...own.map(({ sentence }) => sentence), ...all]
      .flat()
      .flatMap((piece) =>
        typeof piece === 'object' && 'amount' in piece
          ? [{ amount: piece.amount, text: pieceText(piece) }]
          : [],
      ),
  };
}

/** The text as it is pasted into minutes; empty when there is nothing to decide. */
export function plainDecision({ background, opening, clauses }: DecisionText): string {
  if (clauses.length === 0) return background;
  return [background, opening, clauses.join('\n')].filter((part) => part !== '').join('\n\n');
}

function punctuation(rank: number, count: number): string {
  if (rank === count - 1) return '.';
  return rank === count - 2 ? ', samt' : ',';
}

/** A sentence as it stands in Swedish minutes. */
export const written = (sentence: Sentence): string => sentence.map(pieceText).join('');

function pieceText(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  if (!('amount' in piece)) return piece.sv;
  const { amount, unit = 'tkr', decimals } = piece;
  return formatAmount(amount, { unit, decimals });
}
