/** The words of Protokoll and Bilaga in Swedish. */
import type { RelationVerdict } from '#core/minutes/relations/relation';
import type { MatchVerdict } from '#core/minutes/book/match';

export const minutes = {
  text: 'Protokolltext',
  textHint: 'Klistra in texten. Den lämnar aldrig din dator.',
  check: 'Granska text',
  none: 'Texten har inga belopp.',
  summary: (amounts: number, relations: number) =>
    `${String(amounts)} belopp, ${String(relations)} samband.`,
  relations: 'Samband i texten',
  amounts: 'Belopp mot arbetsboken',
  missing: 'Står i arbetsboken men inte i texten',
  malformed: 'Går inte att läsa',
  corrections: 'Rättas av',
  held: (amount: string) => `Arbetsboken har ${amount}`,
  show: (cell: string) => `Visa ${cell}`,
  relationVerdicts: {
    exact: 'Exakt',
    'within-rounding': 'Inom avrundning',
    explained: 'Förklaras',
    wrong: 'Fel',
    uncheckable: 'Går ej att kontrollera',
  } satisfies Record<RelationVerdict, string>,
  matchVerdicts: {
    exact: 'Exakt',
    'within-rounding': 'Inom avrundning',
    wrong: 'Fel',
    unmatched: 'Finns inte i arbetsboken',
  } satisfies Record<MatchVerdict, string>,
};

export const appendix = {
  preview: 'Förhandsgranska bilaga',
  text: 'Så ser bilaga 1 ut av det som nu står i arbetsboken.',
  remarks: 'Att rätta före beslut',
  notes: 'Noter',
};
