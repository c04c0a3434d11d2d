/** Frames and posts over several years, from earmarks, commitments, level-raising uplifts and typed assumptions. Spec: plan */
import { defineModule } from '../module';
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
  compute: planOf,
  check: checkPlan,
  json: planJson,
  report: planReport,
});
