/** A decision as it is typed: who decided, by which paragraph, when. Blank is not known yet. */
import { isIsoDate } from '#core/budget/date';
import type { DecisionFields } from '#jobs/decision';

export interface DecisionText {
  readonly body: string;
  readonly decision: string;
  /** ISO, as a date field gives it. */
  readonly decidedOn: string;
}

export const noDecision: DecisionText = { body: '', decision: '', decidedOn: '' };

/** For a job: what is blank is left out. */
export function decisionFields({ body, decision, decidedOn }: DecisionText): DecisionFields {
  return {
    ...(body.trim() === '' ? {} : { body: body.trim() }),
    ...(decision.trim() === '' ? {} : { decision: decision.trim() }),
    ...(isIsoDate(decidedOn) ? { decidedOn } : {}),
  };
}
