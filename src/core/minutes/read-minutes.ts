/**
 * Reads a Swedish text: its amounts, the relations that its words claim between them, a verdict for each, and how it
 * stands beside the workbook. Pure: the same text gives the same answer everywhere. How a text is got out of a file is
 * left to others; so are marks and clicks. Spec: minutes
 */
import type { Written } from '#core/money/written';
import type { MalformedInText } from './amounts/amount-in-text';
import type { HeldFigure } from './book/held-figure';
import { matchesOf, type Match } from './book/match';
import { missingFrom } from './book/missing';
import { minutesOf } from './minutes';
import { paragraphAt } from './text/paragraph';
import { claimsOf } from './relations/claims';
import { contextOf } from './relations/context';
import { figuresIn } from './relations/corrections';
import { relationOf, type Relation } from './relations/relation';

/** Where something stands in the text that was given, in UTF-16 units. */
interface InSource {
  readonly offset: number;
  readonly end: number;
  /** The nearest heading that begins with §: "§ 7"; null before the first. */
  readonly paragraph: string | null;
}

export interface MinutesAmount extends InSource {
  readonly written: Written;
  /** How it stands beside the workbook; only when there is one. */
  readonly match?: Match;
}

interface MalformedNumber extends InSource {
  /** The number without its unit. */
  readonly text: string;
  readonly reason: MalformedInText['reason'];
}

/** Words for money that name no number: told, and never reckoned with. */
interface VagueAmount extends InSource {
  /** "ett par miljoner kronor" */
  readonly text: string;
}

export interface MinutesReading {
  /** Every occurrence, in the order of the text. */
  readonly amounts: readonly MinutesAmount[];
  readonly malformed: readonly MalformedNumber[];
  readonly vague: readonly VagueAmount[];
  /** `terms`, `parts`, `result` and corrections are indices into `amounts`. */
  readonly relations: readonly Relation[];
  /** Decided figures of the workbook that the text should mention and does not. */
  readonly missing: readonly HeldFigure[];
}

export function readMinutes(text: string, held?: readonly HeldFigure[]): MinutesReading {
  const minutes = minutesOf(text);
  const context = contextOf(minutes);
  const { plain, paragraphs } = minutes;
  const inSource = ({ from, to }: { from: number; to: number }): InSource => ({
    offset: plain.sourceAt(from),
    end: plain.sourceAt(to - 1) + 1,
    paragraph: paragraphs[paragraphAt(paragraphs, from)]?.name ?? null,
  });
  const figures = figuresIn(
    minutes.amounts,
    (held ?? []).map(({ amount }) => amount),
  );
  const matches = held ? matchesOf(context, held) : [];
  return {
    amounts: minutes.amounts.map((amount) => {
      const match = matches[amount.index];
      return { ...inSource(amount), written: amount.written, ...(match && { match }) };
    }),
    missing: held ? missingFrom(held, matches) : [],
    malformed: minutes.malformed.map(({ from, to, text: number, reason }) => ({
      ...inSource({ from, to }),
      text: number,
      reason,
    })),
    vague: minutes.vague.map(({ from, to, text: words }) => ({
      ...inSource({ from, to }),
      text: words,
    })),
    relations: claimsOf(context).map((claim) => relationOf(context, claim, figures)),
  };
}
