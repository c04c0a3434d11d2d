/** What comes back to a frame or a reservation, and is not taken from it. Spec: minutes §10 */
import { comesBack } from '../words/remainder-words';
import type { Context } from './context';

/** Whether the clause of an amount says that it came in. */
export function isReturned({ amounts }: Context, index: number): boolean {
  const passage = amounts[index]?.passage;
  if (!passage) return false;
  const { gaps } = passage.said;
  const [ahead, behind] = [gaps[passage.place] ?? '', gaps[passage.place + 1] ?? ''];
  const own = [ahead.slice(-100).split(clause).at(-1), behind.slice(0, 100).split(clause)[0]];
  return own.some((words) => comesBack.test(words ?? ''));
}
const clause = /[,;:()]|(?<!\p{L})(?:och|samt|men|medan)(?!\p{L})/u;
