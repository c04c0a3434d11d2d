/** What is set for the committees: what they share, and what every indicator of their sheet weighs. Spec: committees §2 */
import type { ModuleInput, ModuleParameter } from '../module';
import { AMOUNT, POST, type Committees } from './committees';
import { WEIGHT } from './indicator-weights';

/** The rows of Inställningar; one weight for each indicator that has values. */
export function committeesParameters(
  { weights }: Committees,
  { examined: { book } }: ModuleInput,
): readonly ModuleParameter[] {
  return [
    {
      key: AMOUNT,
      kind: 'amount',
      words: {
        sv: 'Vad kommittéerna delar. Tomt: postens belopp.',
        en: 'What the committees share. Blank: the amount of the post.',
      },
    },
    {
      key: POST,
      kind: 'choice',
      choices: book.posts.flatMap(({ id }) => id ?? []),
      words: { sv: 'Posten som kommittéerna delar.', en: 'The post that the committees share.' },
    },
    ...weights.decided.indicators.map(({ name }) => ({
      key: `${WEIGHT}/${name}`,
      kind: 'number' as const,
      words: {
        sv: 'Vad indikatorn väger. Vikterna ska tillsammans vara 1.',
        en: 'What the indicator weighs. The weights are 1 together.',
      },
    })),
  ];
}
