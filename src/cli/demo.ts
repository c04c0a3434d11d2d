/** `npm run demo` as a process: the main job on the worked example, into out/. */
import { mkdir, rm } from 'node:fs/promises';
import { description } from './about';
import { demonstrate } from './demonstrate';
import { processIo } from './process-io';

const folder = 'out';
await rm(folder, { recursive: true, force: true });
await mkdir(folder);
process.exitCode = await demonstrate(processIo, `${folder}/budget.xlsx`, description.version);
