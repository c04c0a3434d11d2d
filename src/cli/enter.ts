/**
 * Asks whether Node will do before anything else is loaded. What stands here, and what it imports, is in words that an
 * old Node understands.
 */
import { exitCodes } from './io';
import { languageOf } from './language-of';
import { tooOldNode } from './node-version';

/** Loads the program, or says in one sentence which Node it needs and refuses. Spec: command-line §3 */
export function enter(load: () => Promise<unknown>, version = process.versions.node): void {
  const tooOld = tooOldNode(version, languageOf(process.argv.slice(2)));
  if (tooOld === null) {
    void load();
  } else {
    process.stderr.write(`${tooOld}\n`);
    process.exitCode = exitCodes.refused;
  }
}
