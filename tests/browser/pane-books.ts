/** The workbooks that the pane is looked at with, as bytes of .xlsx files. */
import { blankXlsx } from '#hosts/file/blank-xlsx';
import { openXlsx } from '#hosts/file/open-xlsx';
import { newBudget } from '#jobs/create';
import { importRows } from '#jobs/import-rows';
import { openWorkbook } from '#jobs/open';
import { parseAddress } from '#sheet/address';
import { commit } from '#workbook/write/commit';
import { postsTable } from '#workbook/contract/tables';
import { gridOfCsv } from '#workbook/import/csv';
import type { CellInput, WriteRequest } from '#workbook/host';

const writer = { who: 'Anna Budget', now: '2025-10-14T09:30' };

export function emptyBook(): Uint8Array {
  return blankXlsx('Blad1');
}

export async function exampleBook(): Promise<Uint8Array> {
  return written(blankXlsx(), newBudget({ year: 2026, example: true }));
}

/** An amount nobody can read, an error value, a frame that no recipient has, a post of nobody's. */
export async function faultyBook(): Promise<Uint8Array> {
  const cells: readonly Typed[] = [
    ['Ramar', 'D7', 'cirka 727,5 miljoner kronor enligt muntlig uppgift'],
    ['Ramar', 'D6', { formula: '=#REF!+1' }],
    ['Poster', 'H5', 'ännu ej fastställt av ledningsgruppen'],
    ['Poster', 'B6', 'EnMottagareSomInteFinnsIBudgeten'],
    ['Poster', 'A8', 'LG-01'],
    ['Händelser', 'G5', '415 eller möjligen 451'],
  ];
  return exampleWith(cells);
}

/** A council with a name that has no space to break at, and a post in kronor where thousands are meant. */
export function wideBook(): Promise<Uint8Array> {
  const council = 'Utbildningsinfrastruktursamordningsfunktionsrådet i Region Stockholm';
  return exampleWith([
    ['Ramar', 'O6', council],
    ...[12, 13, 14, 15, 16].map((row) => ['Poster', `B${String(row)}`, council] as const),
    ['Poster', 'H5', 220_000_000_000.05],
  ]);
}

type Typed = readonly [sheet: string, address: string, content: CellInput];

async function exampleWith(cells: readonly Typed[]): Promise<Uint8Array> {
  return written(await exampleBook(), {
    expects: [],
    ops: cells.map(([sheet, address, content]) => {
      const area = parseAddress(address);
      return {
        kind: 'cells',
        sheet,
        top: area?.top ?? 0,
        left: area?.left ?? 0,
        cells: [[content]],
      };
    }),
    back: [],
  });
}

/** The longest name that people are likely to write, and one without a space to break at. */
export const longName = 'Nationell forskarutbildning i klinisk och experimentell medi';
const unbroken = 'Forskningsinfrastruktursamordningsfunktionsutvecklingsprojek';

/** The example and 500 posts with names of 60 characters. */
export async function fullBook(): Promise<Uint8Array> {
  const bytes = await exampleBook();
  const rows = Array.from({ length: 500 }, (_, rank) => {
    const number = String(rank + 1).padStart(3, '0');
    const name = `${(rank % 2 === 0 ? longName : unbroken).slice(0, 56)} ${number}`;
    return `${rank % 2 === 0 ? 'FR' : 'UR'}-${number}\t${rank % 2 === 0 ? 'FR' : 'UR'}\t${name}\t${String(1000 + rank)}\t0`;
  });
  const list = ['Post-id\tRam\tPost\tALF (tkr)\tFoUU (tkr)', ...rows].join('\n');
  const { host } = openXlsx(bytes, 'exempel.xlsx');
  const grid = gridOfCsv(list, 'lista');
  const { request } = importRows(await openWorkbook(host), postsTable, grid, writer);
  if (!request) throw new Error('500 posts can be brought in');
  return written(bytes, request);
}

async function written(bytes: Uint8Array, request: WriteRequest): Promise<Uint8Array> {
  const { host, save } = openXlsx(bytes, 'bok.xlsx');
  const receipt = await commit(host, request);
  if (receipt.kind !== 'written') throw new Error(JSON.stringify(receipt.findings));
  return save();
}
