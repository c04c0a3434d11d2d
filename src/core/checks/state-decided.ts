/**
 * The state of the budget is what its events say: a version makes it Förslag, lås Fastställd, upplåsning
 * Arbetsmaterial. A state that was typed over in Inställningar has passed by the checks that the step demands.
 * Spec: checks §5
 */
import { placeOf } from '#core/budget/place';
import { stateAfter } from '#core/budget/state-step';
import type { BudgetState } from '#core/budget/words';
import { define, raiser } from '#core/findings/definition';
import type { Check } from './check';

interface StateFacts {
  readonly [fact: string]: string | number | null;
  readonly state: BudgetState;
  readonly told: BudgetState;
  readonly event: number | null;
  readonly type: string | null;
}

const shownState: Readonly<Record<BudgetState, string>> = {
  arbetsmaterial: 'Arbetsmaterial',
  förslag: 'Förslag',
  fastställd: 'Fastställd',
};

export const stateDecidedFindings = {
  'states/without-event': define<StateFacts>({
    severity: 'error',
    sv: {
      what: ({ state, told, event, type }) =>
        `Läget är ${shownState[state]} i Inställningar, men enligt händelserna ${shownState[told]}${
          type === null
            ? ', för ingen händelse har ändrat det'
            : `: den senaste är ${type}${event === null ? '' : ` (händelse ${String(event)})`}`
        }.`,
      remedy:
        'Skriv tillbaka läget. Gör budgeten till förslag (propose), lås den (lock) eller lås upp den (unlock).',
      cause:
        'Läget har skrivits för hand i Inställningar i stället för att ändras med en händelse.',
    },
    en: {
      what: ({ state, told, event, type }) =>
        `The state is ${shownState[state]} in Inställningar, but ${shownState[told]} by the events${
          type === null
            ? ', because none has changed it'
            : `: the latest is ${type}${event === null ? '' : ` (event ${String(event)})`}`
        }.`,
      remedy:
        'Write the state back. Make the budget a proposal (propose), lock it (lock) or unlock it (unlock).',
      cause: 'The state was typed in Inställningar instead of being changed by an event.',
    },
  }),
};

const raise = raiser(stateDecidedFindings);

export const stateDecided: Check = {
  name: 'state-decided',
  codes: Object.keys(stateDecidedFindings),
  run: ({ book }) => {
    const last = book.events.findLast((event) => stateAfter(event) !== null);
    const told = (last && stateAfter(last)) ?? 'arbetsmaterial';
    if (book.state === told) return [];
    const setting = book.settings.find(({ key }) => key.trim().toLowerCase() === 'läge');
    const where = [
      ...(setting ? [placeOf(setting, 'value')] : []),
      ...(last ? [placeOf(last, 'type')] : []),
    ];
    const facts = {
      state: book.state,
      told,
      event: last?.number ?? null,
      type: last?.type ?? null,
    };
    return [raise('states/without-event', facts, { where })];
  },
};
