/** The command line, killed right before a step of its writing. argv: the step (-1 for never), then the arguments. */
import { replaceFile } from '#hosts/file/replace-file';
import { processIo } from '../../../src/cli/process-io';
import { run } from '../../../src/cli/run';
import { steppedDisk } from './stepped-disk';

const [, , step = '-1', ...argv] = process.argv;
const disk = steppedDisk(({ index }) => {
  if (index === Number(step)) process.kill(process.pid, 'SIGKILL');
  return Promise.resolve();
});
process.exitCode = await run(
  argv,
  { ...processIo, write: (path, bytes, guard) => replaceFile(path, bytes, guard, disk) },
  '0.0.0',
);
