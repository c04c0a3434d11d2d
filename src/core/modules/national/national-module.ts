/** M10: national models for the regions, compared, swept and turned before anybody decides on one. Spec: national */
import { defineModule } from '../module';
import { sweepOption } from '../sweep';
import { checkNational } from './check-national';
import { REGIONS } from './check-regions';
import { nationalOf } from './national';
import { nationalJson } from './national-json';
import { nationalReport } from './national-report';
import { indicatorsTable, modelsTable, valuesTable } from './national-tables';

export const national = defineModule({
  name: 'national',
  title: { sv: 'Nationell modell', en: 'National model' },
  describes: {
    sv: 'räknar ut vad nationella modeller ger regionerna, och jämför dem',
    en: 'computes what national models give the regions, and compares them',
  },
  tables: [modelsTable, indicatorsTable, valuesTable],
  standsAlone: true,
  options: [
    sweepOption,
    {
      name: 'from',
      kind: 'text',
      words: { sv: 'modellen att jämföra med', en: 'the model to compare with' },
    },
    {
      name: 'to',
      kind: 'text',
      words: { sv: 'modellen som jämförs', en: 'the model that is compared' },
    },
  ],
  parameters: () => [
    {
      key: REGIONS,
      kind: 'number',
      words: {
        sv: 'Så många regioner ska modellen ha; saknas någon sägs det.',
        en: 'So many regions shall the model have; one that is missing is told.',
      },
    },
  ],
  choices: ({ sweep, answers }) => {
    const models = answers.map(({ model }) => model.name);
    return { sweep: sweep.levers, from: models, to: models };
  },
  compute: nationalOf,
  check: checkNational,
  json: nationalJson,
  report: nationalReport,
});
