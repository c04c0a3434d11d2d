/**
 * The licences of the packages that are shipped, each in full as its authors wrote it: of those only, not of what the
 * program is built and tested with. A package without a licence text stops the build.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

class LicenceMissing extends Error {}

const line = '-'.repeat(78);

/** The text of THIRD-PARTY-NOTICES.txt for packages in these folders. */
export async function notices(folders) {
  const parts = await Promise.all(folders.map(notice));
  return [
    'ALF-budget is made with the following packages. Office.js is not among them: Excel loads it from Microsoft.',
    ...parts,
    '',
  ].join(`\n\n${line}\n\n`);
}

async function notice(folder) {
  const { name, version, license, homepage } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const file = (await readdir(folder)).find((each) => /^(licen[cs]e|copying)/i.test(each));
  if (!file) throw new LicenceMissing(`${name} ${version} has no licence text in ${folder}`);
  const text = (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n').trim();
  return [`${name} ${version} (${license})`, homepage, '', text]
    .filter((each) => each !== undefined)
    .join('\n');
}
