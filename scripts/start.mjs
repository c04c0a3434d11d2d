/**
 * npm start, npm stop: puts the add-in into Excel on this computer and takes it out again, by Microsoft's own tools.
 * `npm start -- web --document URL` opens a document in Excel on the web. Development certificates are asked for by the
 * development server that starting brings up, never by a build.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const asked = process.argv.slice(2);
const stopping = asked[0] === 'stop';
const rest = stopping ? asked.slice(1) : asked;

if (process.platform !== 'win32' && process.platform !== 'darwin') {
  console.error(
    stopping
      ? 'There is no Excel on this system to stop the add-in in.'
      : 'Excel runs on Windows and Mac only, so there is nothing here to start the add-in in. ' +
          'npm run workbench shows the same pane beside a spreadsheet in the browser; for Excel on the web, ' +
          'build with npm run build -- --origin https://host/path and upload dist/manifest.xml there.',
  );
  process.exit(1);
}
const debugging = createRequire(import.meta.url).resolve('office-addin-debugging/cli.js');
const command = [debugging, stopping ? 'stop' : 'start', 'manifest.xml', ...rest];
const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
process.exitCode = status ?? 1;
