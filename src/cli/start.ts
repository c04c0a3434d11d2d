/** The command line as a process: real streams, disk and clock. Loaded by main.ts when Node will do. */
import { description } from './about';
import { processIo } from './process-io';
import { run } from './run';

process.exitCode = await run(process.argv.slice(2), processIo, description.version);
