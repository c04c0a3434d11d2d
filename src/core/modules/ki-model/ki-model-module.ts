/** M11: KI's internal model: base, performance and premises of every group of departments. Spec: ki-model */
import { placeOf } from '#core/budget/place';
import { sumKnown, type Amount } from '#core/money/amount';
import { inKronor } from '#core/money/plain-decimal';
import { fractionText } from '../fraction';
import { defineModule, type ModuleParameter } from '../module';
import { picture, table, type Block, type Report } from '../report';
import { percentChange } from '../share-out';
import { amountsJson, sweepBlocks, sweepOption } from '../sweep';
import { checkKiModel } from './check-ki-model';
import { kiModelOf, type Group, type KiModel } from './ki-model';
import { indicators, keys, kiModelTable } from './ki-model-table';

export const kiModel = defineModule({
  name: 'ki-model',
  title: { sv: 'KI-modell', en: "KI's model" },
  describes: {
    sv: 'räknar ut bas, prestation och lokaler per institutionsgrupp',
    en: 'computes base, performance and premises of each group of departments',
  },
  tables: [kiModelTable],
  standsAlone: true,
  options: [sweepOption],
  parameters: () => parameters,
  choices: ({ sweep }) => ({ sweep: sweep.levers }),
  compute: kiModelOf,
  check: checkKiModel,
  json,
  report,
});

const weight = {
  sv: 'Vikterna ska tillsammans vara 1.',
  en: 'The weights are 1 together.',
} as const;

const parameters: readonly ModuleParameter[] = [
  {
    key: keys.pot,
    kind: 'amount',
    words: { sv: 'Vad som delas ut efter prestation.', en: 'What is shared out by performance.' },
  },
  { key: keys.bibliometry, kind: 'number', words: weight },
  { key: keys.external, kind: 'number', words: weight },
  { key: keys.erc, kind: 'number', words: weight },
  {
    key: keys.cap,
    kind: 'number',
    words: {
      sv: 'Så mycket får en grupps summa högst ändras från året före. Tomt: inget tak.',
      en: 'So much may the sum of a group change from the year before. Blank: no cap.',
    },
  },
];

function json({ groups, sweep }: KiModel): object {
  return {
    groups: groups.map(({ row, performance, total, change, marginal }) => ({
      name: row.name,
      base: inKronor(row.base),
      performance: inKronor(performance),
      premises: inKronor(row.premises),
      total: inKronor(total),
      change: inKronor(change),
      marginal: Object.fromEntries(indicators.map((key) => [key, inKronor(marginal[key])])),
    })),
    total: inKronor(sumKnown(groups.map(({ total }) => total))),
    sensitivity: sweep.swept.flatMap(({ lever, points }) =>
      points.map(({ value, amounts }) => ({
        ...{ indicator: lever, step: fractionText(value) },
        groups: groups.map(({ row }, index) => ({
          name: row.name,
          amount: amountsJson(amounts, index),
        })),
      })),
    ),
  };
}

function report({ groups, sweep, pot }: KiModel): Report {
  const title = { sv: 'KI-modell', en: "KI's model" };
  if (groups.length === 0) return { title, sections: [] };
  const names = groups.map(({ row }) => row.name);
  return {
    title,
    sections: [
      { heading: null, blocks: [overview(groups), stack(groups)] },
      ...(pot.value
        ? [
            {
              heading: { sv: 'Vad en enhet till ger gruppen', en: 'What one more gives the group' },
              blocks: [marginals(groups)],
            },
          ]
        : []),
      ...(sweep.swept.length > 0
        ? [
            {
              heading: { sv: 'Känslighet för varje vikt', en: 'Sensitivity to every weight' },
              blocks: sweep.swept.flatMap((swept) => sweepBlocks(swept, names)),
            },
          ]
        : []),
    ],
  };
}

const amount = { type: 'amount' } as const;
const group = {
  heading: { sv: 'Institutionsgrupp', en: 'Group of departments' },
  type: 'text',
} as const;

function overview(groups: readonly Group[]): Block {
  const sum = (part: (each: Group) => Amount | null) => sumKnown(groups.map(part));
  const [before, after] = [sum(({ row }) => row.previous), sum(({ total }) => total)];
  return table({
    caption: { sv: 'Bas, prestation och lokaler', en: 'Base, performance and premises' },
    columns: [
      group,
      { heading: { sv: 'Bas', en: 'Base' }, ...amount },
      { heading: { sv: 'Prestation', en: 'Performance' }, ...amount },
      { heading: { sv: 'Lokaler', en: 'Premises' }, ...amount },
      { heading: { sv: 'Summa', en: 'Sum' }, ...amount },
      { heading: { sv: 'Ändring', en: 'Change' }, ...amount },
      { heading: { sv: 'Ändring', en: 'Change' }, type: 'percent' },
    ],
    rows: [
      ...groups.map(({ row, performance, total, change }) => ({
        cells: [
          ...[row.name, row.base, performance, row.premises, total, change],
          percentChange(row.previous, total),
        ],
        place: placeOf(row, 'name'),
      })),
      {
        cells: [
          { sv: 'Summa', en: 'Sum' },
          sum(({ row }) => row.base),
          sum(({ performance }) => performance),
          sum(({ row }) => row.premises),
          after,
          sum(({ change }) => change),
          percentChange(before, after),
        ],
        role: 'sum' as const,
      },
    ],
  });
}

function stack(groups: readonly Group[]): Block {
  return picture({
    kind: 'stack',
    title: { sv: 'Bas, prestation och lokaler', en: 'Base, performance and premises' },
    labels: groups.map(({ row }) => row.name),
    series: [
      { name: { sv: 'Bas', en: 'Base' }, values: groups.map(({ row }) => row.base) },
      {
        name: { sv: 'Prestation', en: 'Performance' },
        values: groups.map((each) => each.performance),
      },
      { name: { sv: 'Lokaler', en: 'Premises' }, values: groups.map(({ row }) => row.premises) },
    ],
    unit: 'tkr',
  });
}

function marginals(groups: readonly Group[]): Block {
  return table({
    caption: { sv: 'Vad en enhet till ger gruppen', en: 'What one more gives the group' },
    columns: [
      group,
      ...indicators.map((key) => ({ heading: kiModelTable.fields[key].heading, ...amount })),
    ],
    rows: groups.map(({ row, marginal }) => ({
      cells: [row.name, ...indicators.map((key) => marginal[key])],
    })),
    notes: [
      [
        {
          sv: 'Före tak och avrundning till hela tkr.',
          en: 'Before the cap and rounding to whole tkr.',
        },
      ],
    ],
  });
}
