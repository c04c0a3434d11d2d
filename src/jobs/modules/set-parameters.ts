/**
 * Writes what is set for a module in Inställningar: a row that is there gets its new value, one that is not is added with
 * what it means, a blank value empties its cell. They change no frame and no post, so they may be set whatever the state
 * of the budget. A number is written as a number; a text that should be one stays as typed, and reading it says so.
 * Spec: modules §2
 */
import type { ModuleParameter } from '#core/modules/module';
import { parameterNumber } from '#core/modules/parameter';
import { cellNumber } from '#core/money/cell';
import { parseAmount } from '#core/money/parse';
import { parseAddress } from '#sheet/address';
import type { RowAddition } from '#workbook/write/additions';
import { settingsTable } from '#workbook/contract/tables';
import type { CellUpdate } from '#workbook/write/draft';
import type { CellInput, WriteRequest } from '#workbook/host';
import type { Opened } from '#workbook/opened';
import { settingNamed } from '#workbook/read/read-book';
import { sheetOf } from '#workbook/template/sheets';
import type { Prepared } from '../prepared';
import { refusals } from '../refusals';
import { planBy, type Writer } from '../writer';

/** A parameter and what it is to be, as typed; blank empties it. */
export interface TypedParameter extends ModuleParameter {
  readonly typed: string;
}

/** Nothing to write when nothing changes. */
export function setParameters(
  opened: Opened,
  typed: readonly TypedParameter[],
  writer: Writer,
): Prepared<WriteRequest | null> {
  const { book, layout } = opened;
  const table = layout.get(settingsTable.name);
  const updates: CellUpdate[] = [];
  const added: RowAddition['fields'][] = [];
  for (const parameter of typed) {
    const value = valueOf(parameter);
    const place = settingNamed(book.settings, parameter.key)?.origin.fields.get('value');
    const area = place?.cell === undefined ? null : parseAddress(place.cell);
    if (area && table) {
      updates.push({ sheet: table.sheet, row: area.top, column: area.left, value });
    } else if (value !== null) {
      added.push({ key: parameter.key, value, explanation: parameter.words.sv });
    }
  }
  const objections = refusals(opened);
  if (updates.length + added.length === 0 || objections.length > 0) {
    return { objections, request: null };
  }
  const draft = {
    updates,
    additions: table ? added.map((fields) => ({ table, fields })) : [],
    sheets: table
      ? []
      : [
          sheetOf(settingsTable.sheet, [{ contract: settingsTable, rows: added }], {
            verdict: false,
          }),
        ],
  };
  const action = `Förutsättningar: ${typed.map(({ key }) => key).join(', ')}`;
  return { objections, request: planBy(writer, draft, opened, action) };
}

function valueOf({ kind, key, typed }: TypedParameter): CellInput {
  const text = typed.trim();
  if (text === '') return null;
  if (kind === 'amount') {
    const parsed = parseAmount(text, { unit: 'tkr', decided: true });
    const written = parsed.ok ? cellNumber(parsed.written.amount, 'tkr') : null;
    return written?.ok ? written.number : text;
  }
  return kind === 'number' ? (parameterNumber(key, text) ?? text) : text;
}
