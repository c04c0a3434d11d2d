/** M12: placements by invoice against a lump sum by key: who gains and who loses. Spec: placements */
import { placeOf } from '#core/budget/place';
import { sumKnown, type Amount } from '#core/money/amount';
import { inKronor } from '#core/money/plain-decimal';
import { fractionText } from '../fraction';
import { defineModule } from '../module';
import { picture, table, type Block, type Report } from '../report';
import { percentChange } from '../share-out';
import { amountsJson, sweepBlocks, sweepOption } from '../sweep';
import { checkPlacements } from './check-placements';
import { LUMP_SUM, placementsOf, type Placements, type Provider } from './placements';
import { placementsTable } from './placements-table';

export const placements = defineModule({
  name: 'placements',
  title: { sv: 'VFU', en: 'Placements' },
  describes: {
    sv: 'jämför VFU-fakturor med en klumpsumma per vårdgivare',
    en: 'compares invoices for placements with a lump sum for each provider',
  },
  tables: [placementsTable],
  standsAlone: true,
  options: [sweepOption],
  parameters: () => [
    {
      key: LUMP_SUM,
      kind: 'amount',
      words: {
        sv: 'Klumpsumman att jämföra med. Tomt: fakturornas summa i hela tkr.',
        en: 'The lump sum to compare with. Blank: the sum of the invoices in whole tkr.',
      },
    },
  ],
  choices: ({ sweep }) => ({ sweep: sweep.levers }),
  compute: placementsOf,
  check: checkPlacements,
  json,
  report,
});

function json({ providers, excluded, pot, sweep }: Placements): object {
  return {
    providers: providers.map(({ name, invoices, lumpSum, difference, percent }) => ({
      name,
      invoices: inKronor(invoices),
      lumpSum: inKronor(lumpSum),
      difference: inKronor(difference),
      percent,
    })),
    excluded: excluded.map(({ provider, programme, weeks }) => ({
      ...{ provider, programme, weeks },
      reason: 'Finansieras av ALF',
    })),
    lumpSum: inKronor(pot),
    sensitivity: sweep.swept.flatMap(({ lever, points }) =>
      points.map(({ value, amounts }) => ({
        ...{ lever, step: fractionText(value) },
        providers: providers.map(({ name }, index) => ({
          name,
          amount: amountsJson(amounts, index),
        })),
      })),
    ),
  };
}

function report(placements: Placements): Report {
  const { providers, excluded, sweep } = placements;
  const title = { sv: 'VFU', en: 'Placements' };
  const names = providers.map(({ name }) => name);
  return {
    title,
    sections: [
      ...(providers.length === 0
        ? []
        : [{ heading: null, blocks: [overview(placements), bars(providers)] }]),
      ...(excluded.length === 0
        ? []
        : [
            {
              heading: { sv: 'Räknas inte: betalas av ALF', en: 'Not counted: paid by ALF' },
              blocks: [left(placements)],
            },
          ]),
      ...sweep.swept.map((swept) => ({
        heading: { sv: `Svep: ${swept.lever}`, en: `Sweep: ${swept.lever}` },
        blocks: sweepBlocks(swept, names),
      })),
    ],
  };
}

function overview({ providers, parameter, byWeeks }: Placements): Block {
  const sums = (part: (each: Provider) => Amount | null) => sumKnown(providers.map(part));
  const [invoices, lumps] = [sums((each) => each.invoices), sums((each) => each.lumpSum)];
  const amount = { type: 'amount' } as const;
  return table({
    caption: { sv: 'Fakturor mot klumpsumma', en: 'Invoices against a lump sum' },
    columns: [
      { heading: { sv: 'Vårdgivare', en: 'Provider' }, type: 'text' },
      { heading: { sv: 'Fakturor', en: 'Invoices' }, ...amount },
      { heading: { sv: 'Klumpsumma', en: 'Lump sum' }, ...amount },
      { heading: { sv: 'Skillnad', en: 'Difference' }, ...amount },
      { heading: { sv: 'Förändring', en: 'Change' }, type: 'percent' },
    ],
    rows: [
      ...providers.map(({ name, rows: [row], ...each }) => ({
        cells: [name, each.invoices, each.lumpSum, each.difference, each.percent],
        ...(row ? { place: placeOf(row, 'provider') } : {}),
      })),
      {
        cells: [
          { sv: 'Summa', en: 'Sum' },
          invoices,
          lumps,
          sums(({ difference }) => difference),
          percentChange(invoices, lumps),
        ],
        role: 'sum' as const,
      },
    ],
    notes: [
      ...(parameter.setting?.value == null
        ? [
            [
              {
                sv: 'Klumpsumman är fakturornas summa i hela tkr.',
                en: 'The lump sum is that of the invoices in whole tkr.',
              },
            ],
          ]
        : []),
      ...(byWeeks ? [[{ sv: 'Nyckeln är veckorna.', en: 'The key is the weeks.' }]] : []),
    ],
  });
}

function bars(providers: readonly Provider[]): Block {
  return picture({
    kind: 'bars',
    title: { sv: 'Fakturor mot klumpsumma', en: 'Invoices against a lump sum' },
    labels: providers.map(({ name }) => name),
    series: [
      { name: { sv: 'Fakturor', en: 'Invoices' }, values: providers.map((each) => each.invoices) },
      { name: { sv: 'Klumpsumma', en: 'Lump sum' }, values: providers.map((each) => each.lumpSum) },
    ],
    unit: 'tkr',
  });
}

function left({ excluded }: Placements): Block {
  return table({
    caption: { sv: 'Betalas av ALF', en: 'Paid by ALF' },
    columns: [
      { heading: { sv: 'Vårdgivare', en: 'Provider' }, type: 'text' },
      { heading: { sv: 'Program', en: 'Programme' }, type: 'text' },
      { heading: { sv: 'Veckor', en: 'Weeks' }, type: 'decimal' },
    ],
    rows: excluded.map((row) => ({
      cells: [row.provider, row.programme, row.weeks],
      place: placeOf(row, 'byAlf'),
    })),
  });
}
