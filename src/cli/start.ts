/** The command line as a process: real streams, disk and clock. Loaded by main.ts when Node will do. */
import { description } from './about';
import { exitCodes } from './io';
import { languageOf } from './language-of';
import { mindLostOutput } from './lost-output';
import { processIo } from './process-io';
import { run } from './run';

const argv = process.argv.slice(2);
mindLostOutput(process.stdout, languageOf(argv), (sentence) => {
  processIo.err(`${sentence}\n`);
  // Whatever the command comes to afterwards.
  process.on('exit', () => {
    process.exitCode = exitCodes.refused;
  });
});
// Where warnings cannot be written there is nowhere to say so.
process.stderr.on('error', () => undefined);
process.exitCode = await run(argv, processIo, description.version);
