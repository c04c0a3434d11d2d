/** M13: the money for education by scenario and year: full-time equivalents times an amount for each. Spec: education */
import { decimalInWords } from '#core/allocation/figures';
import { grouped } from '#core/budget/grouped';
import { placeOf } from '#core/budget/place';
import type { Finding } from '#core/findings/finding';
import { isNegative } from '#core/money/amount';
import { defineModule, type ModuleInput } from '../module';
import { nameKey } from '../names';
import { sweepOption } from '../sweep';
import { rowsOf } from '../table-spec';
import { educationOf, type Education, type Step } from './education';
import { raise } from './education-findings';
import { educationJson, educationReport } from './education-report';
import { educationTable } from './education-table';

export const education = defineModule({
  name: 'education',
  title: { sv: 'Utbildnings-ALF', en: 'Education ALF' },
  describes: {
    sv: 'räknar ut helårsstudenter och belopp, scenario för scenario',
    en: 'computes full-time equivalents and amounts, scenario by scenario',
  },
  tables: [educationTable],
  standsAlone: true,
  options: [sweepOption],
  choices: ({ sweep }) => ({ sweep: sweep.levers }),
  compute: educationOf,
  check,
  json: educationJson,
  report: educationReport,
});

const fields = ['students', 'credits', 'perFte'] as const;

function check({ scenarios, sweep }: Education, input: ModuleInput): readonly Finding[] {
  const rows = rowsOf(input.tables, educationTable);
  const same = grouped(rows, ({ scenario, year }) => `${nameKey(scenario)}/${String(year)}`);
  return [
    ...sweep.findings,
    ...scenarios.flatMap(({ steps }) => steps.flatMap((step) => stepFindings(step, input))),
    ...[...same.values()].flatMap(([, ...again]) =>
      again.map((row) =>
        raise(
          'education/duplicate',
          { scenario: row.scenario, year: row.year },
          { where: [placeOf(row, 'year')] },
        ),
      ),
    ),
  ];
}

function stepFindings(step: Step, { examined }: ModuleInput): readonly Finding[] {
  const { row } = step;
  const named = { scenario: row.scenario, year: row.year };
  const credits = row.credits ?? 0;
  return [
    ...fields.flatMap((key): Finding[] => {
      const { heading } = educationTable.fields[key];
      const where = [placeOf(row, key)];
      const value = row[key];
      if (step[key] === null) {
        const severity = examined.incompleteness;
        return [raise('education/value-missing', { ...named, heading }, { where, severity })];
      }
      const negative = typeof value === 'number' ? value < 0 : value !== null && isNegative(value);
      return negative ? [raise('education/negative', { ...named, heading }, { where })] : [];
    }),
    ...(credits > 60
      ? [
          raise(
            'education/more-than-a-year',
            { ...named, credits: decimalInWords(String(credits), 'sv') },
            { where: [placeOf(row, 'credits')] },
          ),
        ]
      : []),
  ];
}
