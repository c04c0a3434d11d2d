/** The events that move the budget itself between its states. Spec: budget §5 */
import type { Book, BudgetEvent } from './book';
import type { BudgetState } from './words';

/** The state after an event; null when it is no step. A version that moves or explains an amount is a note about frames (budget §10). */
export function stateAfter({ type, amount, source, duration }: BudgetEvent): BudgetState | null {
  if (type === 'lås') return 'fastställd';
  if (type === 'upplåsning') return 'arbetsmaterial';
  const isStep = amount === null && source === null && duration === null;
  return type === 'version' && isStep ? 'förslag' : null;
}

/** The steps that led to the state of now, the latest last: those since it was Arbetsmaterial. */
export function stepsTo({ events, state }: Book): readonly BudgetEvent[] {
  const steps = events.filter((event) => stateAfter(event) !== null);
  const last = steps.at(-1);
  // A state that was typed by hand has no steps (checks §5).
  if (!last || stateAfter(last) !== state) return [];
  return steps.slice(steps.findLastIndex((step) => stateAfter(step) === 'arbetsmaterial') + 1);
}
