/** Rows that add up others, by their name alone, where no amount or formula beside them is known. */
import { knownNames, recipientNamed } from './names';
import { sumLabel } from './row-words';

/** "Summa", "Summa FR", "FR totalt": what a list of posts adds up to, and no post. "Total kvalitet" is a name. */
export function isSumByName(name: string): boolean {
  const said = sumLabel(name);
  if (said === null || said.word === 'perhaps') return false;
  const { word, rest } = said;
  return word !== 'total' || rest === '' || recipientNamed(rest, knownNames) !== null;
}
