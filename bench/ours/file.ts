/**
 * Ours: a budget of so many posts is read, checked, changed by one amount and saved, with the bounds that keep out hostile
 * files or, to show the growth beyond them, without; or the floor below which nobody can come who reads every sheet: unzip,
 * parse the sheets' XML, zip again, with the zip that we use or with that of fflate.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { SaxesParser } from 'saxes';
import { openXlsx } from '#hosts/file/open-xlsx';
import { Archive } from '#hosts/file/zip/archive';
import { assemble, compressed } from '#hosts/file/zip/assemble';
import { deflated } from '#hosts/file/zip/deflate';
import { limits } from '#hosts/file/zip/limits';
import { HostError } from '#workbook/host';
import { assess } from '#jobs/assess';
import { openWorkbook } from '#jobs/open';
import { asked, tell } from '../lap';
import type { FileQuestion } from '../tables/file';

const { path, out, sheet, row, column, rounds, who } = asked<FileQuestion>();
const bytes = new Uint8Array(await readFile(path));

async function ours(round: number): Promise<string> {
  const file = openXlsx(bytes, 'bench.xlsx');
  const { findings } = assess(await openWorkbook(file.host));
  await file.host.write({
    expects: [],
    back: [],
    ops: [{ kind: 'cells', sheet, top: row, left: column, cells: [[round + 2]] }],
  });
  await writeFile(out, file.save());
  return `${String(findings.length)} findings`;
}

async function floor(): Promise<string> {
  const archive = new Archive(bytes, 'bench.xlsx');
  const parts = archive.entries.map(
    (entry) => [entry.name, Buffer.concat([...archive.pieces(entry)])] as const,
  );
  const found = parsed(parts);
  await writeFile(out, assemble(parts.map(([name, part]) => compressed(name, deflated([part])))));
  return found;
}

async function floorByFflate(): Promise<string> {
  // On the command line nobody else loads it.
  const { unzipSync, zipSync } = await import('fflate');
  const parts = unzipSync(bytes);
  const found = parsed(Object.entries(parts));
  await writeFile(out, zipSync(parts));
  return found;
}

function parsed(parts: readonly (readonly [name: string, part: Uint8Array])[]): string {
  let elements = 0;
  for (const [name, part] of parts) {
    if (!/^xl\/(worksheets\/.*|sharedStrings)\.xml$/.test(name)) continue;
    const parser = new SaxesParser();
    parser.on('opentag', () => (elements += 1));
    parser.write(new TextDecoder().decode(part)).close();
  }
  return `${String(elements)} elements`;
}

if (who === 'unbounded' || who === 'floor') {
  for (const bound of ['part', 'read', 'total', 'items'])
    Object.assign(limits, { [bound]: Infinity });
}
const works: Readonly<Record<string, (round: number) => Promise<string>>> = {
  floor,
  fflate: floorByFflate,
};
const work = works[who] ?? ours;
await tell(rounds, async (round) => ({ found: await work(round).catch(refusal) }));

/** A workbook beyond the bounds of files §9 is refused, and the table says so. */
function refusal(error: unknown): string {
  if (error instanceof HostError && error.code === 'file/too-large') return error.code;
  throw error;
}
