/**
 * Adopts a layout of the users' own: recognises it, says in one sentence what it amounts to, and saves the mapping, and
 * only the mapping, in Inställningar. Spec: adoption
 */
import type { Finding } from '#core/findings/finding';
import { parseAddress } from '#sheet/address';
import { coreTables, settingsTable } from '#workbook/contract/tables';
import type { CellUpdate, RowAddition } from '#workbook/draft';
import { mappingRows, type SettingRow } from '#workbook/adopt/mapping';
import { namesIn } from '#workbook/adopt/names';
import type { AdoptOptions } from '#workbook/adopt/options';
import { recognise } from '#workbook/adopt/recognise';
import type { Recognition } from '#workbook/adopt/recognition';
import { gridOf, type SheetGrid } from '#workbook/grid';
import type { WriteRequest } from '#workbook/host';
import type { Opened } from '#workbook/opened';
import { planOf } from '#workbook/plan';
import { settingNamed } from '#workbook/read-book';
import { sheet as sheetOf, tableSpec } from '#workbook/template/sheets';
import { raise } from './findings';
import { serialOfMoment, type Writer } from './writer';

export interface Adoption {
  /** null when there is no sheet to look at. */
  readonly recognition: Recognition | null;
  readonly findings: readonly Finding[];
  /** Saves the mapping; null while a question is open or there is nothing to save. */
  readonly request: WriteRequest | null;
}

/** Without a sheet, the one with the most posts is taken. */
export function adopt(
  opened: Opened,
  sheet: string | null,
  answers: AdoptOptions,
  writer: Writer,
): Adoption {
  const names = namesIn(opened.book.settings);
  const options = { ...answers, names };
  const candidates =
    sheet === null ? foreignSheets(opened) : [gridOf(opened.grids, sheet) ?? []].flat();
  const recognised = candidates.map((grid) => recognise(grid, options));
  const [recognition] = [...recognised].sort((a, b) => postsIn(b) - postsIn(a));
  if (!recognition) return { recognition: null, findings: [], request: null };
  const rows = recognition.questions.length === 0 ? mappingRows(recognition, answers) : [];
  if (rows.length === 0) return { recognition, findings: recognition.findings, request: null };
  const { request, objections } = saving(opened, rows, writer);
  return { recognition, findings: [...objections, ...recognition.findings], request };
}

function postsIn({ rows }: Recognition): number {
  return rows.filter(({ role }) => role === 'post').length;
}

/** Sheets that are not the contract's own. */
function foreignSheets({ grids, layout }: Opened): readonly SheetGrid[] {
  const own = new Set(
    coreTables.flatMap(({ name }) => layout.get(name)?.sheet.toLowerCase() ?? []),
  );
  return [...grids.values()].filter(({ name, block }) => block && !own.has(name.toLowerCase()));
}

interface Saving {
  readonly request: WriteRequest | null;
  readonly objections: readonly Finding[];
}

function saving(opened: Opened, rows: readonly SettingRow[], writer: Writer): Saving {
  const table = opened.layout.get(settingsTable.name);
  if (!table) {
    const { sheet, name } = settingsTable;
    if (gridOf(opened.grids, sheet)) {
      return { request: null, objections: [raise('jobs/sheet-taken', { sheet, table: name })] };
    }
    const op = sheetOf(sheet, sheet, [tableSpec(settingsTable, rows.map(fieldsOf))], {
      verdict: false,
    });
    return { request: { expects: [], ops: [op], back: [] }, objections: [] };
  }
  const additions: RowAddition[] = [];
  const updates: CellUpdate[] = [];
  for (const row of rows) {
    const place = settingNamed(opened.book.settings, row.key)?.origin.fields['value'];
    const area = parseAddress(place?.cell ?? '');
    if (area)
      updates.push({ sheet: table.sheet, row: area.top, column: area.left, value: row.value });
    else additions.push({ table, fields: fieldsOf(row) });
  }
  const occasion = {
    who: writer.who,
    time: serialOfMoment(writer.now, opened.outline.dates1904),
    action: 'Koppling av egen uppställning',
    event: null,
  };
  return {
    request: planOf({ updates, additions, findings: [] }, opened, occasion),
    objections: [],
  };
}

function fieldsOf({ key, value, explanation }: SettingRow) {
  return { key, value, explanation };
}
