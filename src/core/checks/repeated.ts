/** The groups of rows that have the same key, where there is more than one; rows without a key stand alone. */
import { grouped } from '#core/budget/grouped';

export function repeated<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | null,
): readonly (readonly [Row, Row, ...Row[]])[] {
  const keyed = rows.filter((row) => keyOf(row) !== null);
  return [...grouped(keyed, keyOf).values()].flatMap(([first, second, ...others]) =>
    first && second ? [[first, second, ...others] as const] : [],
  );
}
