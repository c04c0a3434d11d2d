/** What the module shows: the models' money, comparisons, counting, sensitivity and turning points. Spec: national §7 */
import { placeOf } from '#core/budget/place';
import { subtract, sumKnown, type Amount } from '#core/money/amount';
import { fraction, multiplied, shownNumber, type Fraction } from '../fraction';
import { percentChange } from '../share-out';
import { sweepBlocks } from '../sweep';
import {
  picture,
  sentence,
  table,
  type Block,
  type Report,
  type ReportCell,
  type Section,
} from '../report';
import type { BreakEven } from './break-even';
import type { Comparison, National, Turning } from './national';
import { isCountedOneWay } from './national-models';

const regionHeading = { heading: { sv: 'Region', en: 'Region' }, type: 'text' } as const;
const sumLabel = { sv: 'Summa', en: 'Sum' };

export function nationalReport(national: National): Report {
  const { answers, regions, comparisons, sweep, turnings } = national;
  const title = { sv: 'Nationell modell', en: 'National model' };
  if (answers.length === 0 || regions.length === 0) return { title, sections: [] };
  const names = regions.map(({ name }) => name);
  return {
    title,
    sections: [
      { heading: null, blocks: [overview(national), bars(national)] },
      ...comparisons
        .filter(({ from, to }) => from.amounts && to.amounts)
        .map((each) => comparison(each, national)),
      ...counting(national),
      ...(sweep.swept.length === 0
        ? []
        : [
            {
              heading: { sv: 'Känslighet för varje vikt', en: 'Sensitivity to every weight' },
              blocks: [
                sentence({
                  sv: 'När en vikt ändras behåller de andra sitt inbördes förhållande.',
                  en: 'When one weight is turned the others keep their proportions.',
                }),
                ...sweep.swept.flatMap((swept) => sweepBlocks(swept, names)),
              ],
            },
          ]),
      ...turning(turnings, names),
    ],
  };
}

function overview({ answers, regions }: National): Block {
  return table({
    caption: { sv: 'Medel per region', en: 'Money of each region' },
    columns: [
      regionHeading,
      ...answers.flatMap(({ model }) => [
        {
          heading: { sv: `${model.name}, andel`, en: `${model.name}, share` },
          type: 'percent' as const,
        },
        { heading: model.name, type: 'amount' as const },
      ]),
    ],
    rows: [
      ...regions.map(({ name, rows: [row] }, index) => ({
        cells: [
          name,
          ...answers.flatMap(({ shares, amounts }): ReportCell[] => {
            const share = shares?.[index];
            return [share ? shownPercent(share) : null, amounts?.[index] ?? null];
          }),
        ],
        ...(row ? { place: placeOf(row, 'region') } : {}),
      })),
      {
        cells: [
          sumLabel,
          ...answers.flatMap(({ shares, amounts }): ReportCell[] => [
            shares ? 100 : null,
            amounts && sumKnown(amounts),
          ]),
        ],
        role: 'sum' as const,
      },
    ],
    notes: answers.every(({ shares }) => shares === null || addUpAsShown(shares))
      ? []
      : [
          [
            {
              sv: 'Andelarna är avrundade var för sig och behöver inte summera till 100 %; beloppen räknas på de exakta andelarna.',
              en: 'Each share is rounded by itself and they need not add up to 100 %; the amounts are reckoned from the exact shares.',
            },
          ],
        ],
  });
}

const shownPercent = (share: Fraction): number => shownNumber(multiplied(share, fraction(100n)), 2);

/** In hundredths of a per cent, which are whole. */
const addUpAsShown = (shares: readonly Fraction[]): boolean =>
  shares.reduce((all, share) => all + Math.round(shownPercent(share) * 100), 0) === 10_000;

function bars({ answers, regions }: National): Block {
  return picture({
    kind: 'bars',
    title: { sv: 'Medel per region', en: 'Money of each region' },
    labels: regions.map(({ name }) => name),
    series: answers.map(({ model, amounts }) => ({
      name: model.name,
      values: regions.map((_, index) => amounts?.[index] ?? null),
    })),
    unit: 'tkr',
  });
}

function comparison({ from, to, differences }: Comparison, { regions }: National): Section {
  const caption = {
    sv: `${to.model.name} jämförd med ${from.model.name}`,
    en: `${to.model.name} compared with ${from.model.name}`,
  };
  const sums = [
    from.amounts && sumKnown(from.amounts),
    to.amounts && sumKnown(to.amounts),
  ] as const;
  const cells = (
    before: Amount | null,
    after: Amount | null,
    difference: Amount | null,
  ): ReportCell[] => [before, after, difference, percentChange(before, after)];
  return {
    heading: caption,
    blocks: [
      table({
        caption,
        columns: [
          regionHeading,
          { heading: from.model.name, type: 'amount' },
          { heading: to.model.name, type: 'amount' },
          { heading: { sv: 'Skillnad', en: 'Difference' }, type: 'amount' },
          { heading: { sv: 'Förändring', en: 'Change' }, type: 'percent' },
        ],
        rows: [
          ...regions.map(({ name }, index) => ({
            cells: [
              name,
              ...cells(
                from.amounts?.[index] ?? null,
                to.amounts?.[index] ?? null,
                differences[index] ?? null,
              ),
            ],
          })),
          { cells: [sumLabel, ...cells(...sums, sumKnown(differences))], role: 'sum' },
        ],
      }),
    ],
  };
}

/** Both ways of counting side by side, whatever the model itself uses; left out where there is but one. */
function counting({ answers, regions }: National): readonly Section[] {
  const twoWays = answers.filter(({ model }) => !isCountedOneWay(model));
  if (twoWays.length === 0) return [];
  const heading = { sv: 'Hel räkning och fraktionsräkning', en: 'Full and fractional counting' };
  return [
    {
      heading,
      blocks: twoWays.map(({ model, full, fractional }) =>
        table({
          caption: { sv: `Räknesätt: ${model.name}`, en: `Counting: ${model.name}` },
          columns: [
            regionHeading,
            { heading: { sv: `${model.name}, hel`, en: `${model.name}, full` }, type: 'amount' },
            { heading: { sv: 'Fraktion', en: 'Fractional' }, type: 'amount' },
            { heading: { sv: 'Skillnad', en: 'Difference' }, type: 'amount' },
          ],
          rows: regions.map(({ name }, index) => {
            const [whole, parts] = [full?.[index] ?? null, fractional?.[index] ?? null];
            return { cells: [name, whole, parts, whole && parts && subtract(parts, whole)] };
          }),
        }),
      ),
    },
  ];
}

function turning(turnings: readonly Turning[], names: readonly string[]): readonly Section[] {
  if (turnings.length === 0) return [];
  return [
    {
      heading: {
        sv: 'Vikten där regionen inte vinner något',
        en: 'The weight at which a region gains nothing',
      },
      blocks: [
        table({
          caption: { sv: 'Brytpunkter', en: 'Turning points' },
          columns: [
            { heading: { sv: 'Modell', en: 'Model' }, type: 'text' },
            { heading: { sv: 'Jämförd med', en: 'Compared with' }, type: 'text' },
            { heading: { sv: 'Indikator', en: 'Indicator' }, type: 'text' },
            ...names.map((heading) => ({ heading, type: 'decimal' as const })),
          ],
          rows: turnings.map(({ model, against, indicator, weights }) => ({
            cells: [
              model,
              against ?? { sv: 'de fasta andelarna', en: 'the fixed shares' },
              indicator,
              ...names.map((_, index) => shown(weights[index] ?? null)),
            ],
          })),
          notes: [
            [
              {
                sv: 'Före avrundning till hela tkr. ”ingen”: ingen vikt mellan 0 och 1 ger regionen lika mycket; ”alla”: alla vikter gör det.',
                en: 'Before rounding to whole tkr. "none": no weight between 0 and 1 gives the region the same; "all": every weight does.',
              },
            ],
          ],
        }),
      ],
    },
  ];
}

function shown(weight: BreakEven | null): ReportCell {
  if (weight === 'never') return { sv: 'ingen', en: 'none' };
  if (weight === 'always') return { sv: 'alla', en: 'all' };
  return weight && shownNumber(weight, 4);
}
