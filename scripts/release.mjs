/**
 * npm run release -- --origin https://host/path
 *
 * Builds dist/ and packs it, without the command line, into out/alf-budget-VERSION.zip: the same bytes for the same
 * sources. SHA256SUMS in the zip has a line for each file, the file beside the zip one for the zip. Refuses when
 * package.json, package-lock.json, manifest.xml and CHANGELOG.md do not name the same version.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';
import { askedOrigin, buildPane } from './build-pane.mjs';

const origin = askedOrigin();
const version = await versionInStep();
await buildPane(origin);

const files = new Map([['LICENSE', await readFile('LICENSE')]]);
for (const path of await shipped()) files.set(path, await readFile(join('dist', path)));
const sums = [...files].map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join('');
files.set('SHA256SUMS', Buffer.from(sums));

// A zip cannot hold a date before 1980; the real one would make every release different.
const zip = zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(1980, 0, 1) });
const name = `alf-budget-${version}.zip`;
await mkdir('out', { recursive: true });
await writeFile(join('out', name), zip);
await writeFile(join('out', `${name}.sha256`), `${sha256(zip)}  ${name}\n`);
console.log(`out/${name}: ${files.size} files for ${origin}/, version ${version}`);

async function versionInStep() {
  const { version: ours } = JSON.parse(await readFile('package.json', 'utf8'));
  const found = {
    'package-lock.json': JSON.parse(await readFile('package-lock.json', 'utf8')).version,
    'manifest.xml': /<Version>(.*)\.0<\/Version>/.exec(await readFile('manifest.xml', 'utf8'))?.[1],
    'CHANGELOG.md': /^## (\S+)/m.exec(await readFile('CHANGELOG.md', 'utf8'))?.[1],
  };
  const others = Object.entries(found).filter(([, theirs]) => theirs !== ours);
  if (others.length === 0) return ours;
  for (const [file, theirs] of others) {
    console.error(`${file} says ${theirs ?? 'no version'}, package.json ${ours}.`);
  }
  process.exit(1);
}

/** What is served, in the order of its names; the command line is not. */
async function shipped() {
  const entries = await readdir('dist', { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative('dist', join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.startsWith('cli/'))
    .sort();
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
