#!/usr/bin/env node
/**
 * The entrance: asks whether Node will do, then loads the command line. What stands here, and what it imports, is in
 * words that an old Node understands.
 */
import { exitCodes } from './io';
import { languageOf } from './language-of';
import { tooOldNode } from './node-version';

const tooOld = tooOldNode(process.versions.node, languageOf(process.argv.slice(2)));
if (tooOld === null) {
  void import('./start');
} else {
  process.stderr.write(`${tooOld}\n`);
  process.exitCode = exitCodes.refused;
}
