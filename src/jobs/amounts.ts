/**
 * Gives posts and frames other amounts in one writing, with an event for each move of money between frames, between posts
 * and from the source. What is only put on posts, or taken off them, inside a frame is work on Arbetsmaterial and
 * needs no event; in a fixed budget it is one. Spec: budget §11
 */
import { changeFrames, type FrameChange } from '#core/budget/change-frames';
import { movesFor, type Move } from '#core/budget/moves';
import { nextEventNumber, type NewEvent, type PostChange } from '#core/budget/proposal';
import type { Draft } from '#workbook/write/draft';
import type { Opened } from '#workbook/opened';
import { decisionPart, type DecisionFields } from './decision';
import { mayChange } from './may-change';
import { prepare, type PreparedProposal } from './prepare';
import type { Writer } from './writer';

export interface NewAmounts {
  readonly posts: readonly PostChange[];
  readonly frames: readonly FrameChange[];
}

/** `action` is the line for the log; `beside` is built knowing whether there are events. */
export function giveAmounts(
  opened: Opened,
  { posts, frames }: NewAmounts,
  fields: DecisionFields,
  writer: Writer,
  action: string,
  beside: (hasEvents: boolean) => Draft | null = () => null,
): PreparedProposal {
  const { book } = opened;
  const isFixed = book.state === 'fastställd';
  const moves = movesFor(book, posts, frames).filter(({ kind }) => isFixed || kind !== 'placing');
  const first = nextEventNumber(book);
  const events = moves.map((move, index) => eventOf(move, first + index, fields, writer));
  const recipientFrames = frames.length === 0 ? [] : changeFrames(book, frames);
  const proposal = { events, recipientFrames, posts, state: null };
  const prepared = prepare(opened, proposal, writer, action, beside(events.length > 0));
  const barred = mayChange(book, fields);
  return barred.length > 0 ? { ...prepared, objections: barred } : prepared;
}

function eventOf(
  { kind, from, to, source, amount }: Move,
  number: number,
  fields: DecisionFields,
  writer: Writer,
): NewEvent {
  const type = kind === 'pool' ? 'fördelning' : 'omfördelning';
  return { number, type, from, to, source, amount, ...decisionPart(fields, writer) };
}
