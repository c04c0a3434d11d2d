/** What the module shows: every row with what was solved, the answers where there are several, and a picture of the costs. Spec: positions §5 */
import { placeOf } from '#core/budget/place';
import { sumKnown, type Amount } from '#core/money/amount';
import { inKronor, kronorText } from '#core/money/plain-decimal';
import type { Clause } from '../clause';
import {
  picture,
  sentence,
  table,
  type Block,
  type Report,
  type Section,
  type Words,
} from '../report';
import type { Position, Positions } from './positions';
import type { Answer, Unknown } from './solve-position';

export function positionsJson({ positions }: Positions): object {
  return {
    positions: positions.map((position) => ({
      kind: position.row.kind,
      count: position.count,
      oldLevel: inKronor(position.oldLevel),
      newLevel: inKronor(position.newLevel),
      cost: inKronor(position.cost),
      solvedFor: solvedFor(position),
      solutions: answersOf(position).map(({ count, oldLevel, newLevel }) => ({
        count,
        oldLevel: kronorText(oldLevel),
        newLevel: kronorText(newLevel),
      })),
      fullCost: inKronor(position.fullCost),
      days: position.part.days,
    })),
  };
}

function solvedFor({ solution }: Position): Unknown | null {
  if (solution.kind === 'solved') return solution.for;
  return solution.kind === 'listed' && solution.answers.length === 1 ? solution.for : null;
}

function answersOf({ solution }: Position): readonly Answer[] {
  if (solution.kind === 'solved') return [solution.answer];
  return solution.kind === 'listed' ? solution.answers : [];
}

const unknownWords: Readonly<Record<Unknown, Words>> = {
  count: { sv: 'antal', en: 'number' },
  oldLevel: { sv: 'gammal nivå', en: 'old level' },
  newLevel: { sv: 'ny nivå', en: 'new level' },
  cost: { sv: 'kostnad', en: 'cost' },
};

export function positionsReport({ positions }: Positions): Report {
  const costs = positions.map(({ cost }) => cost);
  return {
    title: { sv: 'Tjänster', en: 'Positions' },
    sections:
      positions.length === 0
        ? []
        : [
            { heading: null, blocks: [overview(positions), ...chart(positions, costs)] },
            ...positions.flatMap(listed),
          ],
  };
}

function overview(positions: readonly Position[]): Block {
  const amount = { type: 'amount' } as const;
  return table({
    caption: { sv: 'Tjänster och nivåer', en: 'Positions and levels' },
    columns: [
      { heading: { sv: 'Slag', en: 'Kind' }, type: 'text' },
      { heading: { sv: 'Antal', en: 'Number' }, type: 'count' },
      { heading: { sv: 'Gammal nivå', en: 'Old level' }, ...amount },
      { heading: { sv: 'Ny nivå', en: 'New level' }, ...amount },
      { heading: { sv: 'Dagar', en: 'Days' }, type: 'count' },
      { heading: { sv: 'Kostnad', en: 'Cost' }, ...amount },
      { heading: { sv: 'Hel kostnad per år', en: 'Full cost a year' }, ...amount },
      { heading: { sv: 'Uträknat', en: 'Solved for' }, type: 'text' },
    ],
    rows: [
      ...positions.map((position) => {
        const unknown = solvedFor(position);
        return {
          cells: [
            position.row.kind,
            position.count,
            position.oldLevel,
            position.newLevel,
            position.part.of === 1 ? '' : position.part.days,
            position.cost,
            position.fullCost,
            unknown === null ? null : unknownWords[unknown],
          ],
          place: placeOf(position.row, 'kind'),
        };
      }),
      {
        cells: [
          { sv: 'Summa', en: 'Sum' },
          positions.every(({ count }) => count !== null)
            ? positions.reduce((sum, { count }) => sum + (count ?? 0), 0)
            : null,
          '',
          '',
          '',
          sumKnown(positions.map(({ cost }) => cost)),
          sumKnown(positions.map(({ fullCost }) => fullCost)),
          null,
        ],
        role: 'sum',
      },
    ],
  });
}

function chart(
  positions: readonly Position[],
  costs: readonly (Amount | null)[],
): readonly Block[] {
  if (positions.length < 2) return [];
  return [
    picture({
      kind: 'bars',
      title: { sv: 'Vad höjningarna kostar', en: 'What the rises cost' },
      labels: positions.map(({ row }) => row.kind),
      series: [{ name: { sv: 'Kostnad', en: 'Cost' }, values: costs }],
      unit: 'tkr',
    }),
  ];
}

/** Where several answers give the same cost, all of them. */
function listed(position: Position): readonly Section[] {
  const answers = answersOf(position);
  if (answers.length < 2) return [];
  return [
    {
      heading: position.row.kind,
      blocks: [
        sentence(
          {
            sv: `${String(answers.length)} svar i hela tjänster och hela tkr ger kostnaden `,
            en: `${String(answers.length)} answers in whole positions and whole tkr give the cost `,
          },
          ...(position.cost ? [{ amount: position.cost }] : []),
          '.',
        ),
        table({
          caption: { sv: 'Möjliga svar', en: 'Possible answers' },
          columns: [
            { heading: { sv: 'Antal', en: 'Number' }, type: 'count' },
            { heading: { sv: 'Gammal nivå', en: 'Old level' }, type: 'amount' },
            { heading: { sv: 'Ny nivå', en: 'New level' }, type: 'amount' },
          ],
          rows: answers.map(({ count, oldLevel, newLevel }) => ({
            cells: [count, oldLevel, newLevel],
          })),
        }),
      ],
    },
  ];
}

/** "att höja klinisk postdoc till 560 tkr per tjänst och år, en kostnad om 4 600 tkr" */
export function positionsClauses({ positions }: Positions): readonly Clause[] {
  return positions.flatMap(({ row, newLevel, cost }): Clause[] =>
    newLevel && cost
      ? [
          {
            kind: 'att',
            decidedBy: 'LG',
            sentence: [
              { sv: 'nivån för ', en: 'the level of ' },
              row.kind,
              { sv: ' blir ', en: ' becomes ' },
              { amount: newLevel },
              {
                sv: ' per tjänst och år, till en kostnad om ',
                en: ' per position and year, at a cost of ',
              },
              { amount: cost },
            ],
          },
        ]
      : [],
  );
}
