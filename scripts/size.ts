/**
 * npm run size: what the pane transfers until it answers, by the browser's own network log: everything that taskpane.html
 * asks its origin for in an empty workbook until the buttons of the first run can be pressed, custom functions and
 * commands included, office.js not. Gzipped as a static host sends it. Ends with 1 above the limit.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startWorkbench } from '../tests/browser/workbench';
import { bundlePane } from './build-bundle.mjs';

const LIMIT = 90_000;

const folder = await mkdtemp(join(tmpdir(), 'alf-size-'));
try {
  const { problem } = await bundlePane(folder);
  if (problem) {
    console.error(problem);
    process.exitCode = 1;
  } else {
    await measure();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function measure(): Promise<void> {
  const files = await transferred();
  const sizes = await Promise.all(
    files.map(async (file) => ({
      file,
      bytes: gzipSync(await readFile(join(folder, file))).length,
    })),
  );
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { file, bytes } of sizes) console.log(`${kilobytes(bytes)}  ${file}`);
  console.log(`${kilobytes(total)}  in all, of at most ${kilobytes(LIMIT)}`);
  if (total > LIMIT) {
    console.error('The pane has become too heavy: what is not needed at once belongs in a chunk.');
    process.exitCode = 1;
  }
}

/** Paths in the folder, in the order in which they were asked for. */
async function transferred(): Promise<readonly string[]> {
  const workbench = await startWorkbench({ pane: folder });
  try {
    const { page, pane, requests } = await workbench.open();
    await pane.getByRole('button', { name: 'Skapa exempelbudget' }).waitFor();
    const asked = requests.map((address) => new URL(address).pathname);
    await page.close();
    return asked.filter((path) => path.startsWith('/pane/')).map((path) => path.slice(6));
  } finally {
    await workbench.close();
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
}
