/** LibreOffice as the one who says what a total really is: one call for all workbooks, figures as they are held. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAddress } from '#sheet/address';
import type { Recompute } from './trial';

/** Every sheet as CSV with commas; cells as they are held, not as they are shown. */
const held = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,false,false,false,-1';
/** So many files in a call as a command line surely holds. */
const BATCH = 60;
const MINUTES = 60_000;

export const recomputeByLibreOffice: Recompute = (books) => {
  const folder = mkdtempSync(join(tmpdir(), 'trial-'));
  try {
    const paths = books.map(({ bytes }, at) => {
      const path = join(folder, `book${at}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const options = ['--headless', profile, '--convert-to', held, '--outdir', folder];
    for (let first = 0; first < paths.length; first += BATCH) {
      execFileSync('soffice', [...options, ...paths.slice(first, first + BATCH)], {
        stdio: 'ignore',
        timeout: 5 * MINUTES,
      });
    }
    return books.map(({ sheet, cell }, at) => {
      const lines = readFileSync(join(folder, `book${at}-${sheet}.csv`), 'utf8').split('\n');
      const area = parseAddress(cell);
      const fields = fieldsOf(lines[area?.top ?? 0] ?? '');
      return Number(fields[area?.left ?? 0] || NaN);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Texts stand in quotes when they hold a comma; those of the trial's layouts hold no line breaks. */
function fieldsOf(line: string): string[] {
  return [...line.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
}
