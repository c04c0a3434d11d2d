/**
 * Writes docs/findings.md from the catalogue: every finding, what causes it, what to do.
 * With --check it writes nothing and exits with 1 when the document is out of date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { findingsDocument } from '#core/findings/document';
import { catalogue } from '#jobs/catalogue';

const file = 'docs/findings.md';
const document = findingsDocument(catalogue);

if (process.argv.includes('--check')) {
  const standing = await readFile(file, 'utf8').catch(() => null);
  if (standing !== document) {
    console.error(`${file} is out of date: run npm run findings`);
    process.exitCode = 1;
  }
} else {
  await writeFile(file, document);
}
