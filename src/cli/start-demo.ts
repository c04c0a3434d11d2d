/** The demo as a process: the main job on the worked example, into out/, and once more through office.js. Loaded by demo.ts when Node will do. */
import { mkdir, rm } from 'node:fs/promises';
import { description } from './about';
import { demonstrate } from './demonstrate';
import { demonstrateInExcel } from './demonstrate-in-excel';
import { exitCodes, type Io } from './io';
import { processIo } from './process-io';

const folder = 'out';
const result = `${folder}/budget.xlsx`;
await rm(folder, { recursive: true, force: true });
await mkdir(folder);
// Both legs stand in the log at the same minute, so that their logs are the same.
const now = processIo.now();
const io: Io = { ...processIo, now: () => now };
const first = await demonstrate(io, result, description.version);
process.exitCode =
  first === exitCodes.clean ? await demonstrateInExcel(io, result, 'Exempel') : first;
