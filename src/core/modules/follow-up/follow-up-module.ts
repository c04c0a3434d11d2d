/** M17: outcome against budget, what is unspent and repayable, and where the year is heading. Spec: follow-up */
import { defineModule } from '../module';
import { rowsOf } from '../table-spec';
import { checkFollowUp } from './check-follow-up';
import { followUpOf } from './follow-up';
import { followUpJson, followUpReport } from './follow-up-report';
import { outcomesTable } from './follow-up-table';

export const followUp = defineModule({
  name: 'follow-up',
  title: { sv: 'Uppföljning', en: 'Follow-up' },
  describes: {
    sv: 'visar utfall mot budget, prognos och vad som är oförbrukat',
    en: 'shows outcome against budget, forecast and what is unspent',
  },
  tables: [outcomesTable],
  compute: ({ tables, examined }) => followUpOf(rowsOf(tables, outcomesTable), examined.book),
  check: checkFollowUp,
  json: followUpJson,
  report: followUpReport,
});
