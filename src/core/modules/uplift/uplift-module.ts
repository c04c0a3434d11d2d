/** M3: an uplift of a year that is already decided, and what it is used for. Spec: uplift */
import { defineModule } from '../module';
import { carryUplifts } from './carry-uplift';
import { rowsOf } from '../table-spec';
import { checkUplift } from './check-uplift';
import { recordUplift, unrecordedUplifts } from './record-uplift';
import { upliftsOf } from './uplift';
import { upliftAppendix, upliftClauses, upliftJson, upliftReport } from './uplift-report';
import { upliftTable } from './uplift-table';

export const uplift = defineModule({
  name: 'uplift',
  title: { sv: 'Uppräkning', en: 'Uplift' },
  describes: {
    sv: 'visar uppräkningar och vad de används till',
    en: 'shows uplifts and their uses',
  },
  tables: [upliftTable],
  compute: ({ tables }) => upliftsOf(rowsOf(tables, upliftTable)),
  carries: carryUplifts,
  check: (uplifts, input) => uplifts.flatMap((each) => checkUplift(each, input)),
  json: upliftJson,
  report: upliftReport,
  clauses: upliftClauses,
  appendix: upliftAppendix,
  record: recordUplift,
  unrecorded: unrecordedUplifts,
});
