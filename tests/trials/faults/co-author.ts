/** What a co-author types while a writing is under way, and what the workbook then is without that writing. */
import { MAX_COLUMNS } from '#sheet/address';
import type { Workbook } from '#sheet/workbook';
import type { WriteRequest } from '#workbook/host';
import type { Random } from './random';
import { copyOf } from './whole-workbook';

/** A blank row keeps the formats of a growth that was taken back; a co-author's value may stand in it. */
export function dropFormat(whole: ReadonlyMap<string, Map<string, string>>, edit: Edit): void {
  whole.get(edit.sheet)?.delete(`${String(edit.row)},${String(edit.column)} format`);
}

export interface Edit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/** A co-author's edits hit what is about to be changed, what is about to be filled, or any constant. */
export function drawEdit(example: Workbook, { expects }: WriteRequest, random: Random): Edit {
  const value = 1_000_000 + random.below(1_000_000);
  const cells = expects.flatMap(({ area, values }) =>
    values.flatMap((line, down) =>
      line.map((held, along) => {
        const cell = { sheet: area.sheet, row: area.top + down, column: area.left + along, value };
        return { cell, held };
      }),
    ),
  );
  const filled = cells.filter(({ held }) => held !== null);
  const drawn = random.below(3);
  const among = drawn === 0 && filled.length > 0 ? filled : cells;
  const hit = among[random.below(among.length)];
  if (hit && drawn < 2) return hit.cell;
  const poster = example.sheet('Poster');
  const keys = [...(poster?.cells ?? [])].flatMap(([key, cell]) =>
    typeof cell.value === 'number' && cell.formula === undefined ? [key] : [],
  );
  const key = keys[random.below(keys.length)] ?? 0;
  return { sheet: 'Poster', row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS, value };
}

export function edited(example: Workbook, { sheet, row, column, value }: Edit): Workbook {
  const copy = copyOf(example);
  copy.set(sheet, [{ row, column, content: { value } }]);
  return copy;
}
