/**
 * One of several processes that add to the same cell: reads the workbook, adds one, saves it in place, and begins anew
 * when it is told that somebody was ahead. argv: the workbook and how often. Prints how often it was told.
 */
import { readWorkbookFile } from '#hosts/file/disk';
import { openXlsx } from '#hosts/file/open-xlsx';
import { replaceFile } from '#hosts/file/replace-file';
import { HostError } from '#workbook/host';

const [, , path = '', times = '0'] = process.argv;
const area = { sheet: 'Blad1', top: 0, left: 0, bottom: 0, right: 0 };
let told = 0;

for (let done = 0; done < Number(times);) {
  const read = await readWorkbookFile(path);
  const { host, save } = openXlsx(read, path);
  const [block] = await host.read({ areas: [area] });
  const count = Number(block?.values[0]?.[0] ?? 0);
  const op = { kind: 'cells', sheet: 'Blad1', top: 0, left: 0, cells: [[count + 1]] } as const;
  await host.write({ expects: [], ops: [op], back: [] });
  try {
    await replaceFile(path, save(), { input: path, read, inPlace: true });
    done += 1;
  } catch (cause) {
    if (!(cause instanceof HostError) || cause.code !== 'file/changed-meanwhile') throw cause;
    told += 1;
  }
}
process.stdout.write(String(told));
