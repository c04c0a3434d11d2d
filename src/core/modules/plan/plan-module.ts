/** Frames and posts over several years, from earmarks, commitments, level-raising uplifts and typed assumptions. Spec: plan */
import { defineModule } from '../module';
import { carryPlan } from './carry-plan';
import { checkPlan } from './check-plan';
import { planOf } from './plan';
import { planJson, planReport } from './plan-report';
import { planTable } from './plan-table';

export const plan = defineModule({
  name: 'plan',
  title: { sv: 'Flerårsplan', en: 'Multi-year plan' },
  describes: {
    sv: 'visar ramar och poster över flera år',
    en: 'shows frames and posts over several years',
  },
  tables: [planTable],
  parameters: ({ frames, until }, { examined: { book } }) => [
    {
      key: until.key,
      kind: 'number',
      words: {
        sv: 'Planens sista år. Tomt: det sista år som något är känt om.',
        en: 'The last year of the plan. Blank: the last year that something is known of.',
      },
    },
    ...frames
      .filter(({ year }) => year !== book.year)
      .map(({ parameter: { key } }) => ({
        key,
        kind: 'amount' as const,
        words: {
          sv: 'Den ram som antas. Tomt: ramen som den är, med nivåhöjande uppräkningar.',
          en: 'The frame that is assumed. Blank: the frame as it is, with level-raising uplifts.',
        },
      })),
  ],
  compute: planOf,
  carries: (_, input, year) => carryPlan(input, year),
  check: checkPlan,
  json: planJson,
  report: planReport,
});
