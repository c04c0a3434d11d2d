/**
 * A workbook that can be opened on the desk: the one model, and the bytes to save. A file's own parts that nobody
 * changed are given back byte by byte.
 */
import { invariant } from '#core/money/invariant';
import { blankXlsx } from '#hosts/file/blank-xlsx';
import { openXlsx } from '#hosts/file/open-xlsx';
import { newBudget } from '#jobs/create';
import type { Workbook } from '#sheet/workbook';
import { commit } from '#workbook/write/commit';

export interface OpenBook {
  /** The file's name: "budget.xlsx". */
  readonly name: string;
  readonly workbook: Workbook;
  readonly save: () => Uint8Array;
}

/** What a person's file holds; HostError when it cannot be read. */
export function bookOfFile(bytes: Uint8Array, name: string): OpenBook {
  const { workbook, save } = openXlsx(bytes, name);
  return { name, workbook, save };
}

/** An empty workbook with one sheet, as a new one in Excel. */
export function blankBook(): OpenBook {
  return bookOfFile(blankXlsx('Blad1'), 'Bok1.xlsx');
}

/** The worked example. */
export async function exampleBook(): Promise<OpenBook> {
  const name = 'Budget 2026 exempel.xlsx';
  const { host, workbook, save } = openXlsx(blankXlsx(), name);
  const receipt = await commit(host, newBudget({ year: 2026, example: true }));
  invariant(receipt.kind === 'written', 'the worked example can always be made');
  return { name, workbook, save };
}
