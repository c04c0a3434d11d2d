/** What is said of a cell that has no chain: blank, computed outside our tables, or a text or number of its own. */
import type { Language } from '#core/money/language';

export type Plain = 'blank' | 'formula' | 'constant' | 'no amount';

export const plainWords: Readonly<Record<Language, Readonly<Record<Plain, string>>>> = {
  sv: {
    blank: 'Cellen är tom. En tom cell är okänd, inte noll.',
    formula: 'Cellen räknas ut av en formel utanför budgetens belopp.',
    constant: 'Cellen står utanför budgetens tabeller: skriven för hand, ingen händelse.',
    'no amount': 'Cellen hör till budgetens tabeller men är inget belopp.',
  },
  en: {
    blank: 'The cell is blank. A blank cell is unknown, not zero.',
    formula: "The cell is computed by a formula outside the budget's amounts.",
    constant: "The cell stands outside the budget's tables: written by hand, no event.",
    'no amount': "The cell belongs to the budget's tables but is no amount.",
  },
};

/** What a formula's list of cells is headed by, and what is said after it. */
export const readsWords = {
  sv: {
    adds: 'Formeln lägger ihop',
    reads: 'Formeln läser',
    more: (count: number) => `och ${String(count)} ${count === 1 ? 'cell' : 'celler'} till`,
    constant: (text: string) => `konstanter i formeln: ${text}`,
    rest: (text: string) => `rest: ${text}`,
    unseen: 'Formeln kan läsa celler som inte syns i texten (ett namn, OFFSET eller INDIRECT).',
  },
  en: {
    adds: 'The formula adds',
    reads: 'The formula reads',
    more: (count: number) => `and ${String(count)} more ${count === 1 ? 'cell' : 'cells'}`,
    constant: (text: string) => `constants in the formula: ${text}`,
    rest: (text: string) => `rest: ${text}`,
    unseen: 'The formula may read cells that its text does not show (a name, OFFSET or INDIRECT).',
  },
} as const;
