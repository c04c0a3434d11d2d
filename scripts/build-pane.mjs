/**
 * npm run build -- --origin https://host/path
 *
 * Writes dist/: a folder for any static host, with the manifest for that address and the headers its server should send.
 * Without --origin it is built for the development server, https://localhost:3000. dist/cli stays as it is.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { bundlePane } from './build-bundle.mjs';
import { headersFile, webConfig } from './build-headers.mjs';
import { DEVELOPMENT_ORIGIN, manifestFor, readOrigin } from './build-manifest.mjs';

const { values } = parseArgs({ options: { origin: { type: 'string' } } });
const { origin, problem } = readOrigin(values.origin ?? DEVELOPMENT_ORIGIN);
if (problem) {
  console.error(problem);
  process.exit(2);
}
const failed = await bundlePane('dist');
if (failed) {
  console.error(failed);
  process.exit(1);
}
await writeFile('dist/manifest.xml', manifestFor(await readFile('manifest.xml', 'utf8'), origin));
await writeFile('dist/_headers', headersFile(new URL(origin).pathname.replace(/\/$/, '')));
await writeFile('dist/web.config', webConfig());
console.log(`dist/ is ready to be served at ${origin}/`);
