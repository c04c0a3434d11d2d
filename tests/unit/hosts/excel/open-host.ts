/** A host over the real office.js with a workbook open in the local Excel. */
import { excelHost, type ExcelEnvironment } from '#hosts/excel/excel-host';
import { hostOver } from '#hosts/memory/memory-host';
import { newBudget } from '#jobs/create';
import { Workbook } from '#sheet/workbook';
import type { Host } from '#workbook/host';
import {
  LocalOffice,
  type LocalOfficeOptions,
} from '../../../../src/workbench/office/local-office';
import { loadOffice, type OfficeLibrary } from '../../../../src/workbench/office/node';

export interface OpenHost {
  readonly office: LocalOffice;
  readonly library: OfficeLibrary;
  readonly workbook: Workbook;
  readonly host: Host;
}

/** A watchdog that waits a few turns, however slow the machine. */
function turnsLater(_milliseconds: number, act: () => void): () => void {
  let called = false;
  void (async () => {
    for (let turn = 0; turn < 4; turn += 1) await new Promise((go) => setTimeout(go, 1));
    if (!called) act();
  })();
  return () => {
    called = true;
  };
}

export async function openHost(
  workbook: Workbook,
  environment: Partial<ExcelEnvironment> = {},
  options: Partial<LocalOfficeOptions> = {},
): Promise<OpenHost> {
  const office = new LocalOffice(workbook, options);
  const library = await loadOffice(office);
  const host = excelHost({ ...library, after: turnsLater, ...environment });
  // An app has always read the workbook before it writes.
  await host.survey([]);
  return { office, library, workbook, host };
}

/** The worked example, with so many posts more. */
export async function exampleWith(posts: number): Promise<Workbook> {
  const workbook = new Workbook();
  const host = hostOver(workbook);
  await host.write(newBudget({ year: 2026, example: true }));
  const rows = Array.from({ length: posts }, (_, index) => [
    `T-${index}`,
    'FR',
    'Avsnitt',
    `Post nummer ${index}`,
    'KI',
    index,
    0,
    index + 0.5,
    0,
  ]);
  if (posts > 0) {
    await host.write({
      expects: [],
      ops: [{ kind: 'append', table: 'tblPoster', rows }],
      back: [],
    });
  }
  return workbook;
}

/** What Excel's own values and formulas of everything used take, and nothing else. */
export interface Alone {
  /** Bytes of the values and formulas as JSON. */
  readonly json: number;
  /** Bytes both ways when nothing but them is asked for through office.js. */
  readonly carried: number;
}

export async function valuesAndFormulas({ office, library }: OpenHost): Promise<Alone> {
  const before = { ...office.counts };
  // Not Excel.run, which takes one request more to let go of the ranges.
  const context = new library.Excel.RequestContext();
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const used = worksheets.items.map((sheet) =>
    sheet.getUsedRangeOrNullObject(true).load('values,formulas'),
  );
  await context.sync();
  const { bytesIn, bytesOut } = office.counts;
  const json = used
    .filter(({ isNullObject }) => !isNullObject)
    .map(({ values, formulas }) => Buffer.byteLength(JSON.stringify([values, formulas])))
    .reduce((sum, bytes) => sum + bytes, 0);
  return { json, carried: bytesIn + bytesOut - before.bytesIn - before.bytesOut };
}
