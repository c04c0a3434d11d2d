/**
 * What a council is sent: its newest frame per source with the state of the source's frame, and its posts as they stand.
 * The mark is a sum over all of it, so that a proposal that comes back is known for what it answers.
 * Amounts are exact; null is unknown. Spec: council-round §1, §2
 */
import type { Book } from '#core/budget/book';
import { recipientRows, recipientsOf, sourcesInUse, versionTotals } from '#core/budget/history';
import type { FrameStatus, Recipient, Source } from '#core/budget/words';
import { ofYear } from '#core/budget/year';
import { kronorText } from '#core/money/plain-decimal';
import type { Amount } from '#core/money/amount';
import {
  contentOfField,
  proposedFields,
  type CouncilPost,
  type FieldContent,
} from './council-post';

export interface SentFrame {
  readonly source: Source;
  readonly amount: Amount | null;
  /** How far the frame of the source has come: preliminär, fastställd av staten, fastslagen. */
  readonly status: FrameStatus | null;
}

export interface Sent {
  readonly council: Recipient;
  readonly year: number | null;
  /** The version of the recipients' frames; blank when the council has none. */
  readonly version: string;
  /** One for each source in use. */
  readonly frames: readonly SentFrame[];
  readonly posts: readonly CouncilPost[];
}

/** Everyone who has a frame, then everyone who has only posts, in the order of the sheets. */
export function councilsOf(book: Book): readonly Recipient[] {
  const ours = ofYear(book);
  const ofPosts = ours.posts.flatMap(({ recipient }) => recipient ?? []);
  return [...new Set([...recipientsOf(ours), ...ofPosts])];
}

/** What stands of the council in the book now. */
export function sentTo(anyYear: Book, council: Recipient): Sent {
  const book = ofYear(anyYear);
  const row = recipientRows(book, council).at(-1);
  const totals = versionTotals(book);
  const newest = totals.find(({ version }) => version === row?.version) ?? totals.at(-1);
  return {
    council,
    year: book.year,
    version: row?.version ?? '',
    frames: sourcesInUse(book).map((source) => ({
      source,
      amount: row?.amount[source] ?? null,
      status: newest?.newest[source]?.status ?? null,
    })),
    posts: book.posts
      .filter(({ recipient }) => recipient === council)
      .map(({ recipient: _, ...post }) => post),
  };
}

/** A text that nobody gets by chance when anything of what was sent has been altered. */
export function markOf({ council, year, version, frames, posts }: Sent): string {
  const told = [
    council,
    year,
    version,
    frames.map(({ source, amount }) => [source, plain(amount)]),
    posts.map((post) => [
      post.id,
      ...proposedFields.map((field) => plain(contentOfField(post, field))),
      plain(post.previous.ALF),
      plain(post.previous.FoUU),
    ]),
  ];
  return checksum(JSON.stringify(told));
}

function plain(content: FieldContent): string | null {
  return typeof content === 'object' && content !== null ? kronorText(content) : content;
}

const PRIME = 0x100000001b3n;
const LENGTH = 13;

/** FNV-1a in 64 bits: no secret, but no accident either. */
function checksum(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const character of text) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.codePointAt(0) ?? 0)) * PRIME);
  }
  return hash.toString(36).padStart(LENGTH, '0');
}
