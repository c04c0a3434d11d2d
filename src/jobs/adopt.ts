/**
 * Adopts a layout of the users' own: recognises it, says in one sentence what it amounts to, and saves the mapping, and
 * only the mapping, in Inställningar. Spec: adoption
 */
import type { Finding } from '#core/findings/finding';
import { markedArea } from '#workbook/adopt/mapped-posts';
import { mappingIn, mappingRows, type SettingRow } from '#workbook/adopt/mapping';
import { namesIn } from '#workbook/adopt/names';
import type { AdoptOptions } from '#workbook/adopt/options';
import { recogniseBook } from '#workbook/adopt/recognise-book';
import type { Recognition } from '#workbook/adopt/recognition';
import { recogniseAgain } from '#workbook/adopt/remembered';
import { mappingDraft } from '#workbook/adopt/save-mapping';
import { settingsTable } from '#workbook/contract/tables';
import { gridOf } from '#workbook/grid';
import type { WriteRequest } from '#workbook/host';
import type { Opened } from '#workbook/opened';
import { settingNamed } from '#workbook/read/read-book';
import { sheet as sheetOf, tableSpec, type RowInput } from '#workbook/template/sheets';
import { settingRows } from './create';
import { raise } from './findings';
import { planBy, type Writer } from './writer';

export interface Adoption {
  /** null when the workbook needs no mapping. */
  readonly recognition: Recognition | null;
  readonly findings: readonly Finding[];
  /** Saves the mapping; null while a question is open or there is nothing to save. */
  readonly request: WriteRequest | null;
}

/** `sheet` is where to look; null looks through all that people see. */
export function adopt(
  opened: Opened,
  sheet: string | null,
  answers: AdoptOptions,
  writer: Writer,
): Adoption {
  const { grids, layout } = opened;
  const { settings } = opened.book;
  if (sheet === null && layout.has('tblPoster') && mappingIn(settings).mapping === null) {
    return { recognition: null, findings: [raise('jobs/follows-contract', {})], request: null };
  }
  const { recognition, options } = recognised(opened, sheet, answers);
  const { findings, questions } = recognition;
  const mapping = questions.length === 0 ? mappingRows(recognition, options) : [];
  if (mapping.length === 0) return { recognition, findings, request: null };
  const table = layout.get(settingsTable.name);
  if (table) {
    const draft = mappingDraft([...mapping, ...lackingYear(opened, recognition)], table, settings);
    const request = planBy(writer, draft, opened, 'Koppling av egen uppställning');
    return { recognition, findings, request };
  }
  const { name, sheet: wanted } = settingsTable;
  if (gridOf(grids, wanted)) {
    const taken = raise('jobs/sheet-taken', { sheet: wanted, table: name });
    return { recognition, findings: [taken, ...findings], request: null };
  }
  const spec = tableSpec(
    settingsTable,
    [...settingRows(recognition.year), ...mapping].map((row): RowInput => ({ ...row })),
  );
  const op = sheetOf(wanted, wanted, [spec], { verdict: false });
  return { recognition, findings, request: { expects: [], ops: [op], back: [] } };
}

/** By what is answered now, and where the sheet is mapped already by its mapping too. */
function recognised({ grids, book }: Opened, sheet: string | null, answers: AdoptOptions) {
  const { mapping } = mappingIn(book.settings);
  const names = namesIn(book.settings);
  const grid = mapping && gridOf(grids, mapping.sheet);
  const options = { ...answers, names };
  if (!mapping || !grid || (sheet !== null && gridOf(grids, sheet) !== grid)) {
    return { recognition: recogniseBook(grids, options, sheet), options };
  }
  const area = answers.area ?? markedArea(mapping, grid, names);
  return recogniseAgain(mapping, { ...options, area }, book.year, (given) =>
    recogniseBook(grids, given, grid.name),
  );
}

/** The year that the headings name is the budget's, unless Inställningar has one. */
function lackingYear({ book }: Opened, { year }: Recognition): readonly SettingRow[] {
  if (year === null || settingNamed(book.settings, 'Budgetår')) return [];
  return [{ key: 'Budgetår', value: year, explanation: 'Det år som budgeten gäller.' }];
}
