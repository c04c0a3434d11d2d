/** How an order says who decided it, where and when. Spec: budget §4 */
import type { BudgetEvent } from '#core/budget/book';
import type { IsoDate } from '#core/budget/date';
import type { DecisionForm, Duration } from '#core/budget/words';
import type { Writer } from './writer';

/** What a decision says of itself; until body, decision and date are known the event is only proposed. */
export interface DecisionFields {
  readonly body?: string | undefined;
  readonly decision?: string | undefined;
  readonly decidedOn?: IsoDate | undefined;
  readonly form?: DecisionForm | undefined;
  readonly date?: IsoDate | undefined;
  readonly duration?: Duration | undefined;
  readonly text?: string | undefined;
}

/** The status follows from what is known of the decision. */
export function decisionPart(
  { body, decision, decidedOn, form, date, duration, text }: DecisionFields,
  writer: Writer,
): Pick<
  BudgetEvent,
  'date' | 'body' | 'decision' | 'decidedOn' | 'form' | 'duration' | 'status' | 'text'
> {
  const decided = body !== undefined && decision !== undefined && decidedOn !== undefined;
  return {
    date: date ?? writer.now.slice(0, 10),
    body: body ?? null,
    decision: decision ?? null,
    decidedOn: decidedOn ?? null,
    form: form ?? null,
    duration: duration ?? null,
    status: decided ? 'beslutad' : 'föreslagen',
    text: text ?? null,
  };
}
