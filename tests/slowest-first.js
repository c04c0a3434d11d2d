/**
 * Begins with the longest test files. On a machine that remembers no earlier run Jest begins with the files that have
 * most bytes; the longest runs are of small ones, and the last of them would keep one core busy while the other waits.
 */
import Sequencer from '@jest/test-sequencer';

/** Every file that alone takes more than 20 seconds of one core, longest first. */
const longest = [
  'browser/pane-looks',
  'laws/minutes-hostile',
  'trials/faults',
  'laws/allocation-two-way',
];

export default class SlowestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}

function rankOf({ path }) {
  const rank = longest.findIndex((name) =>
    path.replaceAll('\\', '/').endsWith(`/tests/${name}.test.ts`),
  );
  return rank === -1 ? longest.length : rank;
}
