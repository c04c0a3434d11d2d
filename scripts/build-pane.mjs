/**
 * npm run build -- --origin https://host/path
 *
 * Writes dist/: a folder for any static host, with the manifest for that address, the headers its server should send and
 * the licences of what is in it. Without --origin it is built for the development server, https://localhost:3000.
 * dist/cli, the command line, stays as it is.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { bundlePane } from './build-bundle.mjs';
import { headersFile, webConfig } from './build-headers.mjs';
import { DEVELOPMENT_ORIGIN, manifestFor, readOrigin } from './build-manifest.mjs';
import { notices } from './build-notices.mjs';

/** The origin that the arguments ask for; ends the program when none can be served from it. */
export function askedOrigin() {
  const { values } = parseArgs({ options: { origin: { type: 'string' } } });
  const { origin, problem } = readOrigin(values.origin ?? DEVELOPMENT_ORIGIN);
  if (problem === null) return origin;
  console.error(problem);
  process.exit(2);
}

export async function buildPane(origin) {
  const { problem, packages } = await bundlePane('dist');
  if (problem) {
    console.error(problem);
    process.exit(1);
  }
  const path = new URL(origin).pathname.replace(/\/$/, '');
  await writeFile('dist/manifest.xml', manifestFor(await readFile('manifest.xml', 'utf8'), origin));
  await writeFile('dist/_headers', headersFile(path));
  await writeFile('dist/web.config', webConfig());
  await writeFile('dist/THIRD-PARTY-NOTICES.txt', await notices(packages));
}

if (process.argv[1] === import.meta.filename) {
  const origin = askedOrigin();
  await buildPane(origin);
  console.log(`dist/ is ready to be served at ${origin}/`);
}
