/** What the module shows: every reservation in both views, who may draw, and the year's end. Spec: reservations §6 */
import { placeOf } from '#core/budget/place';
import { isZero, subtract, type Amount } from '#core/money/amount';
import { inKronor, kronorText } from '#core/money/plain-decimal';
import type { AppendixLine, Clause } from '../clause';
import { picture, sentence, table, type Block, type Report, type Words } from '../report';
import { totalOf, type Reservation, type Reservations, type YearEnd } from './reservations';

export function reservationsJson({ reservations }: Reservations): object {
  return {
    reservations: reservations.map((each) => ({
      name: each.name,
      reserved: inKronor(each.reserved),
      ceilings: kronorText(each.ceilings),
      paid: kronorText(each.paid),
      remainingCommitted: inKronor(each.remainingCommitted),
      remainingCash: inKronor(each.remainingCash),
      source: each.row.source,
      yearEnd: each.yearEnd,
    })),
  };
}

const yearEndWords: Readonly<Record<YearEnd, Words>> = {
  repaid: { sv: 'återbetalas till staten', en: 'repaid to the state' },
  carried: { sv: 'förs över till nästa år', en: 'carried over to next year' },
  expires: { sv: 'förfaller', en: 'expires' },
  unanswered: { sv: 'ej besvarat', en: 'not answered' },
};

export function reservationsReport({ reservations }: Reservations): Report {
  return {
    title: { sv: 'Reservationer', en: 'Reservations' },
    sections:
      reservations.length === 0
        ? []
        : [
            { heading: null, blocks: [overview(reservations), stacked(reservations)] },
            ...reservations
              .filter(({ claims }) => claims.length > 0)
              .map((each) => ({ heading: each.name, blocks: claimsOf(each) })),
          ],
  };
}

function overview(reservations: readonly Reservation[]): Block {
  const amount = { type: 'amount' } as const;
  const total = (part: (each: Reservation) => Amount | null) => totalOf(reservations, part);
  return table({
    caption: { sv: 'Reservationer', en: 'Reservations' },
    columns: [
      { heading: { sv: 'Reservation', en: 'Reservation' }, type: 'text' },
      { heading: { sv: 'Källa', en: 'Source' }, type: 'text' },
      { heading: { sv: 'Reserverat', en: 'Reserved' }, ...amount },
      { heading: { sv: 'Upp till', en: 'Up to' }, ...amount },
      { heading: { sv: 'Utbetalt', en: 'Paid' }, ...amount },
      { heading: { sv: 'Kvar minst', en: 'At least left' }, ...amount },
      { heading: { sv: 'Kvar i kassan', en: 'Left in cash' }, ...amount },
      { heading: { sv: 'Resten vid årets slut', en: 'The rest at year-end' }, type: 'text' },
    ],
    rows: [
      ...reservations.map((each) => ({
        cells: [
          each.name,
          each.row.source,
          each.reserved,
          each.ceilings,
          each.paid,
          each.remainingCommitted,
          each.remainingCash,
          each.yearEnd && yearEndWords[each.yearEnd],
        ],
        place: placeOf(each.row, 'reserved'),
      })),
      {
        cells: [
          { sv: 'Summa', en: 'Sum' },
          null,
          total(({ reserved }) => reserved),
          total(({ ceilings }) => ceilings),
          total(({ paid }) => paid),
          total(({ remainingCommitted }) => remainingCommitted),
          total(({ remainingCash }) => remainingCash),
          null,
        ],
        role: 'sum',
      },
    ],
  });
}

/** What is paid, what more is promised, and what nobody has been promised make up what is reserved. */
function stacked(reservations: readonly Reservation[]): Block {
  return picture({
    kind: 'stack',
    title: { sv: 'Vad reservationerna är tagna till', en: 'What the reservations are taken for' },
    labels: reservations.map(({ name }) => name),
    series: [
      { name: { sv: 'Utbetalt', en: 'Paid' }, values: reservations.map(({ paid }) => paid) },
      {
        name: { sv: 'Utlovat, ej utbetalt', en: 'Promised, not paid' },
        values: reservations.map(({ committed, paid }) => subtract(committed, paid)),
      },
      {
        name: { sv: 'Kvar minst', en: 'At least left' },
        values: reservations.map(({ remainingCommitted }) => remainingCommitted),
      },
    ],
    unit: 'tkr',
  });
}

function claimsOf({ claims, remainingCommitted }: Reservation): readonly Block[] {
  return [
    ...(remainingCommitted
      ? [
          sentence(
            {
              sv: 'När alla tak räknas fullt återstår minst ',
              en: 'With every ceiling in full, at least ',
            },
            { amount: remainingCommitted, unit: 'mkr' },
            { sv: '.', en: ' remains.' },
          ),
        ]
      : []),
    table({
      caption: { sv: 'Avrop', en: 'Draws' },
      columns: [
        { heading: { sv: 'Mottagare', en: 'Recipient' }, type: 'text' },
        { heading: { sv: 'Upp till', en: 'Up to' }, type: 'amount' },
        { heading: { sv: 'Utbetalt', en: 'Paid' }, type: 'amount' },
        { heading: { sv: 'Kvar av taket', en: 'Left of the ceiling' }, type: 'amount' },
      ],
      rows: claims.map(({ recipient, ceiling, paid, rows: [row] }) => ({
        cells: [
          recipient ?? { sv: '(ingen angiven)', en: '(nobody named)' },
          ceiling ?? { sv: 'inget tak', en: 'no ceiling' },
          paid,
          ceiling ? subtract(ceiling, paid) : '',
        ],
        ...(row ? { place: placeOf(row, 'recipient') } : {}),
      })),
    }),
  ];
}

/** "att reservera 8,5 mkr för datainfrastruktur, varav upp till 3,5 mkr till Radiance" */
export function reservationsClauses({ reservations }: Reservations): readonly Clause[] {
  return reservations.flatMap(({ name, reserved, claims }): Clause[] => {
    if (!reserved) return [];
    const promised = claims.flatMap(({ recipient, ceiling }) =>
      recipient !== null && ceiling ? [{ recipient, ceiling }] : [],
    );
    const parts = promised.flatMap(({ recipient, ceiling }, index) => [
      index === 0
        ? { sv: ', varav upp till ', en: ', of which up to ' }
        : { sv: ' och upp till ', en: ' and up to ' },
      { amount: ceiling, unit: 'mkr' as const },
      { sv: ' till ', en: ' to ' },
      recipient,
    ]);
    return [
      {
        kind: 'att',
        decidedBy: 'LG',
        sentence: [
          { sv: 'reservera ', en: 'reserve ' },
          { amount: reserved, unit: 'mkr' },
          { sv: ' för ', en: ' for ' },
          name,
          ...parts,
        ],
      },
    ];
  });
}

export function reservationsAppendix({ reservations }: Reservations): readonly AppendixLine[] {
  return reservations
    .filter(({ reserved }) => reserved && !isZero(reserved))
    .map(({ name, row, reserved }) => ({
      section: 'Reservationer',
      text: [name],
      source: row.source,
      amount: reserved,
    }));
}
