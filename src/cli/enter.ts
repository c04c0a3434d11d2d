/**
 * Asks whether Node will do before anything else is loaded. What stands here, and what it imports, is in words that an
 * old Node understands.
 */
import { exitCodes } from './io';
import { languageOf } from './language-of';
import { tooOldNode } from './node-version';

/** The Node that runs, and where a sentence goes when it will not do. */
interface Running {
  readonly version: string;
  readonly say: (sentence: string) => void;
}

/** Loads the program, or says in one sentence which Node it needs and refuses. Spec: command-line §3 */
export function enter(load: () => Promise<unknown>, running = here): void {
  const tooOld = tooOldNode(running.version, languageOf(process.argv.slice(2)));
  if (tooOld === null) {
    void load();
  } else {
    running.say(`${tooOld}\n`);
    process.exitCode = exitCodes.refused;
  }
}

const here: Running = {
  version: process.versions.node,
  say: (sentence) => process.stderr.write(sentence),
};
