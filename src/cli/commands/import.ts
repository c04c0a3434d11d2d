/** `import BOOK.xlsx --table Poster FILE.{csv,xlsx} -o OUT.xlsx`: brings rows into a table of the contract. */
import { openXlsx } from '#hosts/file/open-xlsx';
import { contractNames, contractsNamed } from '#jobs/contracts';
import { assess } from '#jobs/assess';
import { importRows } from '#jobs/import-rows';
import { openWorkbook } from '#jobs/open';
import { commit } from '#workbook/write/commit';
import type { TableContract } from '#workbook/contract/column';
import { gridOfCsv } from '#workbook/import/csv';
import { PERSONAL } from '#workbook/log/log-text';
import type { Survey } from '#workbook/host';
import { contractFor } from '#workbook/import/incoming';
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
  const [first, ...others] = contractsNamed(options.table);
  if (!first) refuseChoice('--table', options.table, contractNames());
  const output = options.dryRun === true ? null : destination(path, options);
  const book = await openBook(context, path);
  const gridFor = await incomingGrid(context, source);
  const contract = contractFor([first, ...others], gridFor);
  const grid = gridFor(contract);
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
    () => [
      ...(others.length === 0 ? [] : [context.say(chosen(contract))]),
      ...importText(prepared, { written, output }, context),
    ],
    findings,
  );
  return prepared.objections.length > 0 ? exitCodes.findings : code;
}

/** The sheet was named, and it has several tables. */
function chosen({ name, sheet }: TableContract) {
  return {
    sv: `Läses som rader i ${name}, en av tabellerna på bladet ${sheet}.`,
    en: `Read as rows of ${name}, one of the tables on the sheet ${sheet}.`,
  };
}

/** What the file holds for a table: a CSV file the same for every one. */
async function incomingGrid(
  { io }: Context,
  path: string,
): Promise<(contract: TableContract) => IncomingGrid> {
  const bytes = await io.read(path);
  const name = path.split(/[\\/]/).at(-1) ?? path;
  if (/\.xls[xm]$/i.test(path)) {
    const survey = await openXlsx(bytes, path).host.survey([]);
    return (contract) => tableIn(survey, name, contract);
  }
  try {
    const grid = gridOfCsv(new TextDecoder('utf-8', { fatal: true }).decode(bytes), name);
    return () => grid;
  } catch (failure) {
    if (!(failure instanceof TypeError)) throw failure;
    throw new Refusal({
      sv: `${path} är inte text i UTF-8. Spara om filen som CSV UTF-8.`,
      en: `${path} is not text in UTF-8. Save the file as CSV UTF-8.`,
    });
  }
}

/** The table itself where the workbook has it, else the sheet of its name, else the first sheet that holds anything. */
function tableIn({ outline, blocks }: Survey, name: string, contract: TableContract): IncomingGrid {
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
