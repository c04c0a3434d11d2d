/**
 * Which cells of Inställningar change when a mapping is saved: keys that stand there get new values, new keys new rows,
 * and keys of an earlier mapping that no longer hold are blanked. No cell of the foreign sheet is touched.
 * Spec: adoption §8
 */
import type { Setting } from '#core/budget/book';
import { invariant } from '#core/money/invariant';
import { parseAddress } from '#sheet/address';
import type { CellUpdate, Draft } from '../write/draft';
import type { LocatedTable } from '../read/layout';
import { isMappingKey, type SettingRow } from './mapping';

/** `settings` are the rows of the located table of Inställningar. */
export function mappingDraft(
  rows: readonly SettingRow[],
  table: LocatedTable,
  settings: readonly Setting[],
): Draft {
  const standing = new Map(settings.map((setting) => [setting.key.toLowerCase(), setting]));
  const kept = new Set(rows.map(({ key }) => key.toLowerCase()));
  const updates = [
    ...rows.flatMap(({ key, value }) => {
      const setting = standing.get(key.toLowerCase());
      return setting && setting.value !== value ? [valueCell(setting, table, value)] : [];
    }),
    ...settings.flatMap((setting) => {
      const stale = isMappingKey(setting.key) && !kept.has(setting.key.toLowerCase());
      return stale && setting.value !== null ? [valueCell(setting, table, null)] : [];
    }),
  ];
  const additions = rows
    .filter(({ key }) => !standing.has(key.toLowerCase()))
    .map(({ key, value, explanation }) => ({ table, fields: { key, value, explanation } }));
  return { updates, additions, findings: [] };
}

function valueCell(
  { origin }: Setting,
  table: LocatedTable,
  value: CellUpdate['value'],
): CellUpdate {
  const place = origin.fields.get('value');
  const area = parseAddress(place?.cell ?? '');
  invariant(area, 'a setting that was read has a cell for its value', { place });
  return { sheet: place?.sheet ?? table.sheet, row: area.top, column: area.left, value };
}
