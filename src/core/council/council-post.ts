/**
 * A post as it goes to a council and comes back: everything but whose frame pays, which is the council itself, and the
 * fields of it that a council may change. Spec: council-round §2, §4
 */
import type { Post } from '#core/budget/book';
import type { Source } from '#core/budget/words';
import { equals, type Amount } from '#core/money/amount';

export type CouncilPost = Omit<Post, 'recipient'>;

/** What a council fills in or changes, in the order of the sheet. */
export const proposedFields = [
  'name',
  'section',
  'performer',
  'ALF',
  'FoUU',
  'from',
  'to',
  'appendixNote',
  'internalComment',
  'code',
] as const;
export type ProposedField = (typeof proposedFields)[number];

/** null is a blank cell. */
export type FieldContent = Amount | string | null;

export function contentOfField(post: CouncilPost, field: ProposedField): FieldContent {
  return isSource(field) ? post.amount[field] : post[field];
}

export function isSource(field: ProposedField): field is Source {
  return field === 'ALF' || field === 'FoUU';
}

/** Amounts by their value, texts letter by letter; a blank is equal to nothing but a blank. */
export function sameContent(a: FieldContent, b: FieldContent): boolean {
  return typeof a === 'object' && a !== null && typeof b === 'object' && b !== null
    ? equals(a, b)
    : a === b;
}

/** By what a post is known again: its id, else its name. */
export function keyOf({ id, name }: Pick<Post, 'id' | 'name'>): string {
  return id === null ? `name ${name.trim().toLowerCase()}` : `id ${id.trim().toLowerCase()}`;
}
