/** M6: what ends, continues and begins between two years; lives on the dates of Poster and has no sheet of its own. Spec: earmarks */
import { defineModule } from '../module';
import { checkEarmarks } from './check-earmarks';
import { earmarkLines } from './earmark-lines';
import { earmarksAppendix, earmarksJson, earmarksReport } from './earmarks-report';

export const earmarks = defineModule({
  name: 'earmarks',
  title: { sv: 'Öronmärkta satsningar', en: 'Earmarks' },
  describes: {
    sv: 'visar satsningar som upphör, fortsätter och är nya',
    en: 'shows earmarks that end, continue and are new',
  },
  tables: [],
  compute: ({ examined }) => earmarkLines(examined.book),
  check: checkEarmarks,
  json: earmarksJson,
  report: earmarksReport,
  appendix: earmarksAppendix,
});
