/**
 * The licences of the packages that are shipped, each in full as its authors wrote it: of those only, not of what the
 * program is built and tested with. A package that is published without its licence text has it in scripts/licences; one
 * without either stops the build. The typeface of the PDF travels in a module and has its licence here too.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

class LicenceMissing extends Error {}

const line = '-'.repeat(78);

/** The text of THIRD-PARTY-NOTICES.txt for packages in these folders. */
export async function notices(folders) {
  const parts = await Promise.all([...folders.map(notice), typeface()]);
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
  const kept = join(import.meta.dirname, 'licences', `${name}.txt`);
  const text = await readFile(file ? join(folder, file) : kept, 'utf8').catch(() => null);
  if (!text) throw new LicenceMissing(`${name} ${version} has no licence text in ${folder}`);
  return [`${name} ${version} (${license})`, homepage, '', tidy(text)]
    .filter((each) => each !== undefined)
    .join('\n');
}

async function typeface() {
  const text = await readFile(join(import.meta.dirname, '../assets/fonts/LICENSE'), 'utf8');
  return `Inter, cut down, in the PDFs (OFL-1.1)\n\n${tidy(text)}`;
}

function tidy(text) {
  return text.replaceAll('\r\n', '\n').trim();
}
