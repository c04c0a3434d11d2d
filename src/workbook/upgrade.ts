/**
 * Upgrades of the workbook contract, each an explicit step that is planned, logged and written like any other change.
 * Version 0 is a workbook that has the tables but does not say which contract it follows; version 1 is the first that
 * says. A later version adds its step to the list and a fixture of the version before. Spec: workbook §12
 */
import type { Opened } from './opened';
import type { RowAddition } from './write/additions';
import type { CellUpdate, Draft } from './write/draft';
import { parseAddress } from '#sheet/address';
import { SCHEMA_VERSION, settingsTable } from './contract/tables';
import { settingNamed } from './read/read-book';

interface Upgrade {
  readonly from: number;
  /** What it does, for the log. */
  readonly action: string;
  readonly settings: readonly {
    readonly key: string;
    readonly value: string | number;
    readonly explanation: string;
  }[];
}

const upgrades: readonly Upgrade[] = [
  {
    from: 0,
    action: 'Uppgradering till schema 1',
    settings: [
      {
        key: 'Schemaversion',
        value: 1,
        explanation: 'Arbetsbokens uppställning. Ändras bara av programmet.',
      },
    ],
  },
];

/** The version of the contract that a workbook says it follows; 0 while it does not say. */
export function schemaOf({ book }: Opened): number {
  const version = Number(settingNamed(book.settings, 'Schemaversion')?.value ?? 0);
  return Number.isSafeInteger(version) ? version : 0;
}

/** The next step; null when the workbook follows the newest contract, or has nowhere to say so. */
export function nextUpgrade(
  opened: Opened,
): { readonly action: string; readonly draft: Draft } | null {
  const version = schemaOf(opened);
  const table = opened.layout.get(settingsTable.name);
  const upgrade = upgrades.find(({ from }) => from === version);
  if (!table || !upgrade || version >= SCHEMA_VERSION) return null;
  const updates: CellUpdate[] = [];
  const additions: RowAddition[] = [];
  for (const { key, value, explanation } of upgrade.settings) {
    const standing = settingNamed(opened.book.settings, key)?.origin.fields.get('value');
    const area = parseAddress(standing?.cell ?? '');
    if (area) {
      updates.push({ sheet: table.sheet, row: area.top, column: area.left, value });
    } else {
      additions.push({ table, fields: { key, value, explanation } });
    }
  }
  return { action: upgrade.action, draft: { updates, additions, findings: [] } };
}
