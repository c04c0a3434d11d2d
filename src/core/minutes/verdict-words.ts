/** The verdicts in a word or two, the same in the pane, in a report and on the command line. Spec: minutes §14, §18 */
import type { Language } from '#core/money/language';
import type { MatchVerdict } from './book/match';
import type { RelationVerdict } from './relations/relation';

type VerdictWords = Readonly<
  Record<RelationVerdict | MatchVerdict | 'malformed' | 'vague', string>
>;

/**
 * Every verdict that a relation, an amount or a number can have; `malformed` is that of a number that cannot be read, `vague`
 * that of words that mean no definite amount.
 */
export const verdictWords: Readonly<Record<Language, VerdictWords>> = {
  sv: {
    exact: 'Exakt',
    'within-rounding': 'Inom avrundning',
    explained: 'Förklaras i texten',
    wrong: 'Fel',
    uncheckable: 'Går ej att kontrollera',
    unmatched: 'Utan motsvarighet',
    malformed: 'Går inte att läsa',
    vague: 'Inget bestämt belopp',
  },
  en: {
    exact: 'Exact',
    'within-rounding': 'Within rounding',
    explained: 'Explained in the text',
    wrong: 'Wrong',
    uncheckable: 'Cannot be checked',
    unmatched: 'Without counterpart',
    malformed: 'Cannot be read',
    vague: 'No definite amount',
  },
};
