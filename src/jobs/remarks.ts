/**
 * What is wrong, in the words that are printed on a paper: errors and warnings, each on one line, and the checks that are
 * switched off, because a paper that says nothing is taken to have passed them all. Of one kind the first three are
 * printed and the rest is counted: a draft begins with its table, not with nine pages of posts. Spec: appendix §1
 */
import type { Finding } from '#core/findings/finding';
import { onOneLine, withoutOptions, wordFinding } from '#core/findings/wording';
import { catalogue } from './catalogue';

/** So many of a kind are printed, as they are shown in Kontroller. */
const PRINTED = 3;

export function remarksOf(findings: readonly Finding[]): readonly string[] {
  const kinds = new Map<string, string[]>();
  for (const finding of findings) {
    const { code, severity } = finding;
    if (severity === 'info' && code !== 'checks/switched-off') continue;
    const told = onOneLine(withoutOptions(wordFinding(finding, catalogue, 'sv')));
    const kind = kinds.get(`${severity} ${code}`);
    if (kind) kind.push(told);
    else kinds.set(`${severity} ${code}`, [told]);
  }
  return [...kinds.values()].flatMap((kind) => [...kind.slice(0, PRINTED), ...rest(kind)]);
}

function rest({ length }: readonly string[]): readonly string[] {
  const more = length - PRINTED;
  if (more <= 0) return [];
  return [
    more === 1
      ? 'Ytterligare 1 anmärkning av samma slag är inte utskriven.'
      : `Ytterligare ${String(more)} anmärkningar av samma slag är inte utskrivna.`,
  ];
}
