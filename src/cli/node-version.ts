/** Whether the Node that runs is new enough. What is older fails at an import, in words of its own that help nobody. */
import type { Language } from '#core/money/language';

/** As package.json demands under engines. */
export const OLDEST_NODE = '20.15';

/** One sentence when the version ("18.19.1") is older, else null. */
export function tooOldNode(version: string, language: Language): string | null {
  const [major, minor] = numbersOf(version);
  const [oldestMajor, oldestMinor] = numbersOf(OLDEST_NODE);
  const enough = major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
  if (enough) return null;
  return language === 'en'
    ? `alf-budget needs Node ${OLDEST_NODE} or later; this is Node ${version}. Install a later one: https://nodejs.org.`
    : `alf-budget behöver Node ${OLDEST_NODE} eller senare; här körs Node ${version}. Installera en senare: https://nodejs.org.`;
}

function numbersOf(version: string): [major: number, minor: number] {
  const parts = version.split('.').map(Number);
  return [parts[0] || 0, parts[1] || 0];
}
