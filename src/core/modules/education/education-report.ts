/** What the module shows: every step, the scenarios side by side by year, lines over the years, and sweeps. Spec: education §5 */
import { placeOf } from '#core/budget/place';
import { inKronor } from '#core/money/plain-decimal';
import { fractionText, shownNumber } from '../fraction';
import { picture, table, type Block, type Report, type ReportCell, type Section } from '../report';
import { amountsJson, sweepBlocks } from '../sweep';
import type { Education } from './education';

export function educationJson({ scenarios, years, sweep }: Education): object {
  return {
    scenarios: scenarios.flatMap(({ name, steps }) =>
      steps.map(({ row, fte, amount }) => ({
        name,
        year: row.year,
        fte: fte && fractionText(fte),
        amount: inKronor(amount),
      })),
    ),
    years: years.map(({ year, scenarios: own }) => ({
      year,
      scenarios: own.map(({ scenario, step, difference, percent }) => ({
        name: scenario,
        amount: inKronor(step?.amount ?? null),
        difference: inKronor(difference),
        percent,
      })),
    })),
    sensitivity: sweep.swept.flatMap(({ of, lever, points }) => {
      const scenario = scenarios.find(({ name }) => name === of);
      return points.map(({ value, amounts }) => ({
        ...{ lever, step: fractionText(value) },
        years: (scenario?.steps ?? []).map(({ row }, index) => ({
          year: row.year,
          amount: amountsJson(amounts, index),
        })),
      }));
    }),
  };
}

export function educationReport(education: Education): Report {
  const { scenarios, sweep } = education;
  const title = { sv: 'Utbildnings-ALF', en: 'Education ALF' };
  if (scenarios.length === 0) return { title, sections: [] };
  return {
    title,
    sections: [
      { heading: null, blocks: [stepsTable(education)] },
      ...sideBySide(education),
      ...sweep.swept.map((swept) => {
        const own = scenarios.find(({ name }) => name === swept.of);
        const years = (own?.steps ?? []).map(({ row }) => String(row.year));
        return {
          heading: { sv: `Svep: ${swept.lever}`, en: `Sweep: ${swept.lever}` },
          blocks: sweepBlocks(swept, years),
        };
      }),
    ],
  };
}

function stepsTable({ scenarios }: Education): Block {
  return table({
    caption: { sv: 'Helårsstudenter och belopp', en: 'Full-time equivalents and amounts' },
    columns: [
      { heading: 'Scenario', type: 'text' },
      { heading: { sv: 'Från år', en: 'From year' }, type: 'text' },
      { heading: { sv: 'Studenter', en: 'Students' }, type: 'decimal' },
      { heading: { sv: 'Hp', en: 'Credits' }, type: 'decimal' },
      { heading: { sv: 'Helårsstudenter', en: 'Full-time equivalents' }, type: 'decimal' },
      { heading: { sv: 'Belopp per HST', en: 'Amount for each' }, type: 'amount', unit: 'kr' },
      { heading: { sv: 'Belopp', en: 'Amount' }, type: 'amount' },
    ],
    rows: scenarios.flatMap(({ name, steps }) =>
      steps.map(({ row, students, credits, fte, perFte, amount }) => ({
        cells: [
          name,
          String(row.year),
          students && shownNumber(students, 6),
          credits && shownNumber(credits, 6),
          fte && shownNumber(fte, 2),
          perFte,
          amount,
        ],
        place: placeOf(row, 'scenario'),
      })),
    ),
  });
}

/** Where there is something to put side by side: two scenarios or two years. */
function sideBySide({ scenarios, years }: Education): readonly Section[] {
  if (scenarios.length < 2 && years.length < 2) return [];
  const heading = { sv: 'Scenarierna år för år', en: 'The scenarios year by year' };
  const others = scenarios.slice(1);
  return [
    {
      heading,
      blocks: [
        table({
          caption: heading,
          columns: [
            { heading: { sv: 'År', en: 'Year' }, type: 'text' },
            ...scenarios.map(({ name }) => ({ heading: name, type: 'amount' as const })),
            ...others.map(({ name }) => ({
              heading: { sv: `${name}, skillnad`, en: `${name}, difference` },
              type: 'amount' as const,
            })),
          ],
          rows: years.map(({ year, scenarios: own }) => ({
            cells: [
              String(year),
              ...own.map(({ step }): ReportCell => (step ? step.amount : '')),
              ...own.slice(1).map(({ step, difference }): ReportCell => (step ? difference : '')),
            ],
          })),
        }),
        picture({
          kind: 'lines',
          title: heading,
          labels: years.map(({ year }) => String(year)),
          series: scenarios.map(({ name }, index) => ({
            name,
            values: years.map((each) => each.scenarios[index]?.step?.amount ?? null),
          })),
          unit: 'tkr',
        }),
      ],
    },
  ];
}
