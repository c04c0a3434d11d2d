/** M17: outcome against budget, what is unspent and repayable, and where the year is heading. Spec: follow-up */
import { defineModule } from '../module';
import { carryOutcomes } from './carry-outcomes';
import { rowsOf } from '../table-spec';
import { checkFollowUp } from './check-follow-up';
import { followUpOf } from './follow-up';
import { followUpJson, followUpReport } from './follow-up-report';
import { METHOD, methods } from './forecast';
import { outcomesTable } from './follow-up-table';

export const followUp = defineModule({
  name: 'follow-up',
  title: { sv: 'Uppföljning', en: 'Follow-up' },
  describes: {
    sv: 'visar utfall mot budget, prognos och vad som är oförbrukat',
    en: 'shows outcome against budget, forecast and what is unspent',
  },
  tables: [outcomesTable],
  parameters: ({ posts }) => [
    {
      key: METHOD,
      kind: 'choice',
      choices: methods,
      words: {
        sv: 'Hur prognosen räknas. Tomt: linjär.',
        en: 'How the forecast is reckoned. Blank: linear (linjär).',
      },
    },
    // A forecast is typed for what is followed up.
    ...posts
      .filter(({ rows }) => rows.length > 0)
      .map(({ post, typed: { key } }) => ({
        key,
        kind: 'amount' as const,
        words: {
          sv: `En egen prognos för ${post.name}. Tomt: den räknas.`,
          en: `A forecast of your own for ${post.name}. Blank: it is reckoned.`,
        },
      })),
  ],
  compute: ({ tables, examined }) => followUpOf(rowsOf(tables, outcomesTable), examined.book),
  carries: (_, input, year) => carryOutcomes(input, year),
  check: checkFollowUp,
  json: followUpJson,
  report: followUpReport,
});
