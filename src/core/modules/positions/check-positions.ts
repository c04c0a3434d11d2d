/** Whether rows of positions agree with themselves, with the year and with each other. Spec: positions §4 */
import { grouped } from '#core/budget/grouped';
import { placeOf } from '#core/budget/place';
import type { Finding } from '#core/findings/finding';
import { equals, isNegative, subtract } from '#core/money/amount';
import type { ModuleInput } from '../module';
import { shared } from '../period';
import type { Position, PositionRow, Positions } from './positions';
import { raise } from './positions-findings';
import { positionsTable } from './positions-table';

export function checkPositions(
  { positions, parameters }: Positions,
  input: ModuleInput,
): readonly Finding[] {
  const posts = new Set(input.examined.book.posts.map(({ id }) => id));
  return [
    ...parameters.flatMap(({ findings }) => findings),
    ...positions.flatMap((position) => [
      ...signs(position),
      ...period(position, input.examined.book.year),
      ...equation(position, input),
      ...post(position, posts),
    ]),
    ...overlaps(positions.map(({ row }) => row)),
  ];
}

function signs({ row }: Position): readonly Finding[] {
  const levels = (['oldLevel', 'newLevel'] as const).filter((key) => {
    const level = row[key];
    return level !== null && isNegative(level);
  });
  const count = row.count !== null && row.count < 0 ? (['count'] as const) : [];
  return [...count, ...levels].map((key) => {
    const { heading } = positionsTable.fields[key];
    return raise(
      'positions/negative',
      { position: row.kind, heading },
      { where: [placeOf(row, key)] },
    );
  });
}

function period({ row, part }: Position, year: number | null): readonly Finding[] {
  const { kind: position, from, to } = row;
  const where = [placeOf(row, 'from'), placeOf(row, 'to')];
  if (from !== null && to !== null && from > to) {
    return [raise('positions/dates-reversed', { position, from, to }, { where })];
  }
  if (part.days > 0 || year === null) return [];
  return [raise('positions/outside-year', { position, year }, { where })];
}

function equation(position: Position, { examined }: ModuleInput): readonly Finding[] {
  const { row, solution, part } = position;
  const named = { position: row.kind };
  const where = [placeOf(row, 'cost'), placeOf(row, 'count')];
  if (part.days === 0) return [];
  switch (solution.kind) {
    case 'given': {
      const { cost } = row;
      const { expected } = solution;
      if (!cost || equals(cost, expected)) return [];
      const difference = subtract(cost, expected);
      const facts = { ...named, cost, expected, difference };
      return [raise('positions/cost-disagrees', facts, { where, effect: difference })];
    }
    case 'none':
      return [
        raise(
          'positions/no-answer',
          { ...named, unknown: solution.for },
          { where, effect: row.cost },
        ),
      ];
    case 'listed': {
      const answers = solution.answers.length;
      if (answers === 1) return [];
      return answers === 0
        ? [
            raise(
              'positions/no-answer',
              { ...named, unknown: solution.for },
              { where, effect: row.cost },
            ),
          ]
        : [raise('positions/several-answers', { ...named, answers }, { where, effect: row.cost })];
    }
    case 'open':
      return [
        raise(
          'positions/too-little-known',
          { ...named, missing: solution.missing },
          { where, severity: examined.incompleteness },
        ),
      ];
    case 'solved':
      return [];
  }
}

function post({ row }: Position, posts: ReadonlySet<string | null>): readonly Finding[] {
  if (row.post === null || posts.has(row.post)) return [];
  const where = [placeOf(row, 'post')];
  return [raise('positions/post-unknown', { position: row.kind, id: row.post }, { where })];
}

/** Rows of the same kind and post whose periods share a day. */
function overlaps(rows: readonly PositionRow[]): readonly Finding[] {
  const alike = grouped(rows, ({ kind, post }) => JSON.stringify([kind.toLowerCase(), post]));
  return [...alike.values()].flatMap((own) =>
    own.flatMap((row, index) =>
      own.slice(index + 1).flatMap((other) => {
        const both = shared(row, other);
        if (!both) return [];
        const facts = { position: row.kind, from: both.from ?? '…', to: both.to ?? '…' };
        const where = [placeOf(other, 'from'), placeOf(row, 'from')];
        return [raise('positions/overlap', facts, { where })];
      }),
    ),
  );
}
