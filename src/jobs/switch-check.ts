/** Switches a check off in the workbook, with a reason, or on again: a row of Inställningar. Spec: checks §10 */
import { NOTHING_PROPOSED } from '#core/budget/proposal';
import { isReason, ON, SWITCH, switchedOff } from '#core/checks/switched-off';
import { parseAddress } from '#sheet/address';
import { settingsTable } from '#workbook/contract/tables';
import type { Draft } from '#workbook/write/draft';
import type { Opened } from '#workbook/opened';
import { settingNamed } from '#workbook/read/read-book';
import { raise } from './findings';
import { prepare, type PreparedProposal } from './prepare';
import type { Writer } from './writer';

/** `why` is the reason for which it is off; null switches it on. */
export function switchCheck(
  opened: Opened,
  code: string,
  why: string | null,
  writer: Writer,
): PreparedProposal {
  const table = opened.layout.get(settingsTable.name);
  const key = `${SWITCH}${code}`;
  const standing = settingNamed(opened.book.settings, key)?.origin.fields.get('value');
  const cell = parseAddress(standing?.cell ?? '');
  const value = why ?? ON;
  const isOff = switchedOff(opened.book.settings).some(({ check }) => check === code.toLowerCase());
  const draft: Draft = {
    updates: cell && table ? [{ sheet: table.sheet, row: cell.top, column: cell.left, value }] : [],
    additions:
      table && !cell && why !== null
        ? [
            {
              table,
              fields: { key, value, explanation: 'Skälet till att kontrollen är avstängd.' },
            },
          ]
        : [],
    findings: [
      ...(table ? [] : [raise('jobs/no-settings', { check: code })]),
      ...(why !== null && !isReason(why) ? [raise('jobs/no-reason', { check: code, why })] : []),
      ...(table && !isOff && why === null ? [raise('jobs/check-is-on', { check: code })] : []),
    ],
  };
  const action = why === null ? `Kontroll på: ${code}` : `Kontroll av: ${code}`;
  return prepare(opened, NOTHING_PROPOSED, writer, action, draft);
}
