/**
 * What the state of a budget lets through. Arbetsmaterial: anything. Förslag: frozen for the board. Fastställd:
 * locked, but later changes may come as decided events, which give a revised appendix. Spec: budget §5
 */
import type { Book } from '#core/budget/book';
import type { Finding } from '#core/findings/finding';
import type { DecisionFields } from './decision';
import { raise } from './findings';

export function mayChange(
  { state }: Book,
  { body, decision, decidedOn }: DecisionFields = {},
): readonly Finding[] {
  if (state === 'förslag') return [raise('jobs/frozen', {})];
  const decided = body !== undefined && decision !== undefined && decidedOn !== undefined;
  if (state === 'fastställd' && !decided) return [raise('jobs/locked', {})];
  return [];
}
