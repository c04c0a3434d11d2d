/**
 * Moves a budget between its three states, each move an event. From Förslag on nothing that is wrong may remain:
 * errors object, and a residual must be zero or accepted by name. Spec: budget §5
 */
import { nextEventNumber, NOTHING_PROPOSED } from '#core/budget/proposal';
import type { BudgetState, EventType } from '#core/budget/words';
import type { Finding } from '#core/findings/finding';
import type { Opened } from '#workbook/opened';
import { decisionPart, type DecisionFields } from './decision';
import { raise } from './findings';
import { prepare, type PreparedProposal } from './prepare';
import type { Writer } from './writer';

/** propose: Arbetsmaterial → Förslag. lock: Förslag → Fastställd. unlock: back to Arbetsmaterial. */
export type StateMove = 'propose' | 'lock' | 'unlock';

interface Move {
  readonly from: readonly BudgetState[];
  readonly to: BudgetState;
  readonly event: EventType;
  readonly action: string;
}

const moves: Readonly<Record<StateMove, Move>> = {
  propose: { from: ['arbetsmaterial'], to: 'förslag', event: 'version', action: 'Förslag' },
  lock: { from: ['arbetsmaterial', 'förslag'], to: 'fastställd', event: 'lås', action: 'Låsning' },
  unlock: {
    from: ['förslag', 'fastställd'],
    to: 'arbetsmaterial',
    event: 'upplåsning',
    action: 'Upplåsning',
  },
};

export function changeState(
  opened: Opened,
  move: StateMove,
  fields: DecisionFields,
  writer: Writer,
): PreparedProposal {
  const { from, to, event, action } = moves[move];
  const { state } = opened.book;
  const text = fields.text ?? `${action} av ${writer.who}`;
  const prepared = prepare(
    opened,
    {
      ...NOTHING_PROPOSED,
      events: [
        {
          number: nextEventNumber(opened.book),
          type: event,
          from: null,
          to: null,
          source: null,
          amount: null,
          ...decisionPart({ ...fields, text }, writer),
        },
      ],
      state: to,
    },
    writer,
    action,
  );
  const misplaced: Finding[] = from.includes(state)
    ? []
    : [raise('jobs/state-not-possible', { state, wanted: to })];
  const remaining = move === 'unlock' ? [] : errorsOf(prepared.after.findings);
  return {
    ...prepared,
    objections: [...misplaced, ...remaining, ...without(prepared.objections, remaining)],
  };
}

function errorsOf(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity === 'error');
}

function without(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  return findings.filter((finding) => !others.includes(finding));
}
