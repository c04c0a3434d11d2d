/** `import BOOK.xlsx --table Poster FILE.{csv,xlsx} -o OUT.xlsx`: brings rows into a table of the contract. */
import { openXlsx } from '#hosts/file/open-xlsx';
import { contractNamed, contractNames } from '#jobs/contracts';
import { assess } from '#jobs/assess';
import { importRows } from '#jobs/import-rows';
import { openWorkbook } from '#jobs/open';
import { commit } from '#workbook/write/commit';
import type { TableContract } from '#workbook/contract/column';
import { gridOfCsv } from '#workbook/import/csv';
import { PERSONAL } from '#workbook/log/log-text';
import type { IncomingGrid } from '#workbook/import/incoming-grid';
import { refuseChoice } from '../arguments';
import { destination, openBook, saveBook, type Destination } from '../book-file';
import type { Context } from '../context';
import { exitCodes, type ExitCode } from '../io';
import { importText } from '../print/import-text';
import { Refusal } from '../refusal';
import { writerOf } from '../writing';

export interface ImportOptions extends Destination {
  readonly table: string;
  readonly who?: string;
  readonly dryRun?: boolean;
}

export async function importFile(
  context: Context,
  path: string,
  source: string,
  options: ImportOptions,
): Promise<ExitCode> {
  const contract = contractNamed(options.table);
  if (!contract) refuseChoice('--table', options.table, contractNames());
  const output = options.dryRun === true ? null : destination(path, options);
  const book = await openBook(context, path);
  const grid = await incomingGrid(context, source, contract);
  const prepared = importRows(book.opened, contract, grid, writerOf(context, options));
  const { comparison, incoming, request, created } = prepared;
  let findings = [...prepared.objections, ...prepared.findings];
  let written = false;
  if (output !== null && prepared.objections.length === 0) {
    const receipt = request === null ? null : await commit(book.file.host, request);
    if (receipt?.kind === 'not written') {
      findings = [...receipt.findings, ...findings];
    } else {
      await saveBook(context, book, output, options, [source]);
      written = true;
      // What the workbook is worth with the new rows, as after every other writing.
      findings = [...findings, ...assess(await openWorkbook(book.file.host)).findings];
    }
  }
  const code = context.answer(
    {
      table: contract.name,
      rows: incoming.rows.length,
      new: created,
      changed: comparison.differences.map(({ place, heading, personal, before, after }) => ({
        where: place,
        heading,
        before: personal ? PERSONAL : before,
        after: personal ? PERSONAL : after,
      })),
      unchanged: comparison.unchanged,
      missing: comparison.missing.map(({ place, name }) => ({ where: place, name })),
      unread: incoming.unread,
      written,
      output: written ? output : null,
    },
    () => importText(prepared, { written, output }, context),
    findings,
  );
  return prepared.objections.length > 0 ? exitCodes.findings : code;
}

async function incomingGrid(
  { io }: Context,
  path: string,
  contract: TableContract,
): Promise<IncomingGrid> {
  const bytes = await io.read(path);
  const name = path.split(/[\\/]/).at(-1) ?? path;
  if (/\.xls[xm]$/i.test(path)) return tableIn(bytes, path, name, contract);
  try {
    return gridOfCsv(new TextDecoder('utf-8', { fatal: true }).decode(bytes), name);
  } catch (failure) {
    if (!(failure instanceof TypeError)) throw failure;
    throw new Refusal({
      sv: `${path} är inte text i UTF-8. Spara om filen som CSV UTF-8.`,
      en: `${path} is not text in UTF-8. Save the file as CSV UTF-8.`,
    });
  }
}

/** The table itself where the workbook has it, else the sheet of its name, else the first sheet that holds anything. */
async function tableIn(
  bytes: Uint8Array,
  path: string,
  name: string,
  contract: TableContract,
): Promise<IncomingGrid> {
  const { host } = openXlsx(bytes, path);
  const { outline, blocks } = await host.survey([]);
  const { dates1904, sheets } = outline;
  const isCalled = (wanted: string) => (each: { readonly name: string }) =>
    each.name.toLowerCase() === wanted.toLowerCase();
  const table = sheets.flatMap(({ tables }) => tables).find(isCalled(contract.name));
  const sheet =
    sheets.find(isCalled(table?.sheet ?? contract.sheet)) ??
    sheets.find(({ used, visibility }) => used && visibility === 'visible');
  const block = blocks.find(({ area }) => area.sheet === sheet?.name);
  if (!block) return { name, sheet: null, rows: [], dates1904 };
  // Places in the file count from its first row and column; cells beside the table are none of its rows.
  const { top, left } = block.area;
  const inside = table?.area;
  const margin = Array.from({ length: left }, () => null);
  const rows = [
    ...Array.from({ length: top }, () => []),
    ...block.values.map((row) => [...margin, ...row]),
  ].map((cells, row) =>
    cells.map((cell, column) =>
      inside &&
      (row < inside.top || row > inside.bottom || column < inside.left || column > inside.right)
        ? null
        : cell,
    ),
  );
  return { name, sheet: block.area.sheet, rows, dates1904 };
}
