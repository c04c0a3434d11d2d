/**
 * What is wrong, in the words that are printed on a paper: errors and warnings, each on one line, and the checks that are
 * switched off, because a paper that says nothing is taken to have passed them all. Of one kind of fault the first three
 * are printed and the rest is counted: a draft begins with its table, not with nine pages of posts. Spec: appendix §1
 */
import type { Finding } from '#core/findings/finding';
import { onOneLine, withoutOptions, wordFinding } from '#core/findings/wording';
import { isZero } from '#core/money/amount';
import { formatAmount } from '#core/money/format';
import { catalogue } from '../catalogue';

/** So many of a kind are printed, as many as Kontroller shows. */
const PRINTED = 3;

/** `findings` are in order (order.ts). */
export function remarksOf(findings: readonly Finding[]): readonly string[] {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { code, severity } = finding;
    if (severity === 'info' && !isSwitchedOff(finding)) continue;
    const kind = kinds.get(`${severity} ${code}`);
    if (kind) kind.push(finding);
    else kinds.set(`${severity} ${code}`, [finding]);
  }
  return [...kinds.values()].flatMap((kind) => {
    if (kind.every(isSwitchedOff)) return kind.map(inWords);
    return [...kind.slice(0, PRINTED).map(inWords), ...counted(kind.slice(PRINTED))];
  });
}

function isSwitchedOff({ code }: Finding): boolean {
  return code === 'checks/switched-off';
}

function inWords(finding: Finding): string {
  return onOneLine(withoutOptions(wordFinding(finding, catalogue, 'sv')));
}

/** Of what is not printed the largest is told: a reader must not take it for trifles. */
function counted([first, ...others]: readonly Finding[]): readonly string[] {
  if (!first) return [];
  const much = isZero(first.effect) ? null : formatAmount(first.effect, { unit: 'tkr' });
  if (others.length === 0) {
    const about = much === null ? '' : `, om ${much},`;
    return [`Ytterligare 1 anmärkning av samma slag${about} är inte utskriven.`];
  }
  const largest = much === null ? '' : `, den största om ${much}`;
  const more = String(1 + others.length);
  return [`Ytterligare ${more} anmärkningar av samma slag är inte utskrivna${largest}.`];
}
