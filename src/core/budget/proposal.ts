/**
 * A proposal: what somebody wants to change in the budget, as data. It can be applied to a Book to see and check the
 * result before anything is written; the workbook room turns it into cells.
 * Events are only added. Frames and posts get new amounts; the events say why. Spec: budget §6
 */
import type { Book, BudgetEvent, BySource, Frame, Post, RecipientFrame, Setting } from './book';
import type { BudgetState, Recipient } from './words';
import type { Place } from '#core/findings/finding';

export type NewEvent = Omit<BudgetEvent, 'origin' | 'number'> & { readonly number: number };

/** A row below the newest frames of its source. */
export type NewFrame = Omit<Frame, 'origin' | 'minuted'>;

export interface NewRecipientFrame {
  readonly year: number;
  readonly version: string;
  readonly recipient: Recipient;
  readonly amount: BySource;
  /** The row that gets the new amounts; null appends a row. */
  readonly replaces: RecipientFrame | null;
}

export interface PostChange {
  readonly post: Post;
  readonly amount: BySource;
}

export interface Proposal {
  readonly events: readonly NewEvent[];
  readonly frames?: readonly NewFrame[];
  readonly recipientFrames: readonly NewRecipientFrame[];
  readonly posts: readonly PostChange[];
  /** The state that the budget is to have afterwards; null leaves it. */
  readonly state: BudgetState | null;
}

export const NOTHING_PROPOSED: Proposal = {
  events: [],
  recipientFrames: [],
  posts: [],
  state: null,
};

/** The number that the next event gets: one above the highest, whatever the order of the rows. */
export function nextEventNumber(book: Book): number {
  return book.events.reduce((highest, event) => Math.max(highest, event.number ?? 0), 0) + 1;
}

/** The book as it would be. New rows have no cell yet: their place is the sheet. */
export function applyProposal(book: Book, proposal: Proposal): Book {
  const replaced = new Map(
    proposal.recipientFrames.flatMap((frame) =>
      frame.replaces ? [[frame.replaces, frame] as const] : [],
    ),
  );
  const changed = new Map(proposal.posts.map((change) => [change.post, change]));
  return {
    ...book,
    state: proposal.state ?? book.state,
    frames: [
      ...book.frames,
      ...(proposal.frames ?? []).map((frame) => ({
        ...frame,
        minuted: null,
        origin: unwritten('Ramar'),
      })),
    ],
    recipientFrames: [
      ...book.recipientFrames.map((frame) => {
        const change = replaced.get(frame);
        return change ? { ...frame, amount: change.amount } : frame;
      }),
      ...proposal.recipientFrames.flatMap(({ replaces, ...frame }) =>
        replaces ? [] : [{ ...frame, origin: unwritten('Ramar') }],
      ),
    ],
    posts: book.posts.map((post) => {
      const change = changed.get(post);
      return change ? { ...post, amount: change.amount } : post;
    }),
    events: [
      ...book.events,
      ...proposal.events.map((event) => ({ ...event, origin: unwritten('Händelser') })),
    ],
    settings: proposal.state ? withState(book.settings) : book.settings,
  };

  function withState(settings: readonly Setting[]): readonly Setting[] {
    return settings.map((setting) =>
      setting.key === 'Läge' ? { ...setting, value: proposal.state } : setting,
    );
  }
}

function unwritten(sheet: string) {
  const row: Place = { sheet };
  return { row, fields: new Map() };
}
