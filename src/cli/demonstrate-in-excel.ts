/**
 * The demo's second leg: the main job once more, through Microsoft's real client library in this process, answered by
 * the local Excel of src/workbench. Every cell of the result is then compared with the file of the first leg.
 */
import { counted } from '#core/modules/report';
import { amountOfOre } from '#core/money/amount';
import { excelHost } from '#hosts/excel/excel-host';
import { openXlsx } from '#hosts/file/open-xlsx';
import { allocate, type Allocation } from '#jobs/allocate';
import { newBudget } from '#jobs/create';
import { openWorkbook } from '#jobs/open';
import type { Writer } from '#jobs/writer';
import { MAX_COLUMNS, areaAddress, cellAddress } from '#sheet/address';
import { GENERAL, type Cell } from '#sheet/cell';
import { Workbook } from '#sheet/workbook';
import { Worksheet } from '#sheet/worksheet';
import { commit } from '#workbook/write/commit';
import { LocalOffice } from '../workbench/office/local-office';
import { loadOffice } from '../workbench/office/node';
import { exitCodes, type ExitCode, type Io } from './io';

const TKR = 100_000;

/** The same change, shares and decision as the command line of the first leg says. */
const order: Allocation = {
  source: 'ALF',
  amount: amountOfOre(415 * TKR),
  shares: [
    { to: 'UR', amount: amountOfOre(65 * TKR) },
    { to: 'FR', amount: amountOfOre(350 * TKR) },
  ],
  target: 'recipients',
  date: '2025-10-14',
  body: 'Ledningsgruppen',
  decision: '§ 7',
  decidedOn: '2025-10-14',
};

export async function demonstrateInExcel(io: Io, result: string, who: string): Promise<ExitCode> {
  io.out('6. Samma uppdrag genom Excels eget gränssnitt (office.js)\n\n');
  const workbook = new Workbook();
  workbook.addSheet(new Worksheet('Blad1'));
  const office = new LocalOffice(workbook);
  const done = await mainJob(office, { who, now: io.now() });
  office.close();
  if (!done || office.complaints.length > 0) {
    io.out('Uppdraget kunde inte utföras genom office.js.\n');
    return exitCodes.findings;
  }
  const filed = openXlsx(await io.read(result), result).workbook;
  const [left, right] = [contents(filed), contents(workbook)];
  const keys = [...new Set([...left.keys(), ...right.keys()])];
  const different = keys.filter((key) => left.get(key) !== right.get(key));
  const { syncs } = office.counts;
  io.out(
    different.length === 0
      ? `Klart: ${keys.length} celler och tabeller är desamma i filen och i Excel, efter ${syncs} anrop.\n`
      : `Filen och Excel skiljer sig: ${different.slice(0, 5).join(', ')} (${counted(different.length, 'skillnad', 'skillnader')}).\n`,
  );
  return different.length === 0 ? exitCodes.clean : exitCodes.findings;
}

async function mainJob(office: LocalOffice, writer: Writer): Promise<boolean> {
  const host = excelHost(await loadOffice(office));
  const made = await commit(host, newBudget({ year: 2026, example: true }));
  if (made.kind !== 'written') return false;
  const { request, objections } = allocate(await openWorkbook(host), order, writer);
  if (objections.length > 0) return false;
  return (await commit(host, request)).kind === 'written';
}

/** Every cell and table of a workbook by its place: content and number format. */
function contents({ sheets }: Workbook): Map<string, string> {
  const found = new Map<string, string>();
  for (const { name: sheet, cells, tables } of sheets) {
    for (const [key, cell] of cells) {
      if (cell.value === null && cell.formula === undefined) continue;
      const address = cellAddress(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS);
      found.set(`${sheet}!${address}`, contentOf(cell));
    }
    for (const { name, area, headings } of tables) {
      found.set(name, `${sheet}!${areaAddress(area)} ${headings.join('|')}`);
    }
  }
  return found;
}

function contentOf({ value, formula, style = GENERAL }: Cell): string {
  return JSON.stringify([value, formula ?? null, style.numberFormat]);
}
