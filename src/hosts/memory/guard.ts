/** The guard of a write: whether what was read still stands. No tolerance. Spec: files §11 */
import { sameValue } from '#sheet/cell';
import type { Workbook } from '#sheet/workbook';
import type { Block } from '#workbook/host';
import { readBlocks } from './read-blocks';

/** The cells as they are now, when they are not as expected; null when they are. */
export function staleBlocks(workbook: Workbook, expects: readonly Block[]): Block[] | null {
  const now = expects.flatMap((expected) =>
    readBlocks(workbook, {
      areas: [expected.area],
      want: expected.formulas ? ['formulas'] : [],
    }),
  );
  const same = expects.every((expected, index) => isSame(expected, now[index]));
  return same ? null : now;
}

function isSame(expected: Block, found: Block | undefined): boolean {
  if (!found || found.values.length !== expected.values.length) return false;
  return found.values.every((row, down) => {
    const [values, formulas] = [expected.values[down] ?? [], expected.formulas?.[down]];
    return (
      row.length === values.length &&
      row.every((value, along) => {
        const formula = found.formulas?.[down]?.[along] ?? null;
        if (formulas && formula !== (formulas[along] ?? null)) return false;
        return sameValue(value, values[along] ?? null);
      })
    );
  });
}
