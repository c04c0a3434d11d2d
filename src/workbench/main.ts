/**
 * `npm run workbench`: builds what is missing, serves the pane beside a spreadsheet on loopback and prints the address.
 *
 *   --port N     the port (3100; 0 takes any free one). A taken port is passed over for the next free one
 *   --pane DIR   a built pane to show instead of dist/
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freshPane } from './pane-bundle';
import { serve } from './server';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '3100' }, pane: { type: 'string' } },
});
const root = join(import.meta.dirname, '../..');
const pane = values.pane ?? (await freshPane(root, (line) => process.stderr.write(`${line}\n`)));
const { address } = await serve({ pane, port: Number(values.port) });
process.stdout.write(`Arbetsbänken är igång: ${address}\nAvsluta med Ctrl+C.\n`);
