/**
 * What is wrong, in the words that are printed on a paper: errors and warnings, each on one line, and the checks that are
 * switched off, because a paper that says nothing is taken to have passed them all. Spec: appendix §1
 */
import type { Finding } from '#core/findings/finding';
import { onOneLine, withoutOptions, wordFinding } from '#core/findings/wording';
import { catalogue } from './catalogue';

export function remarksOf(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ severity, code }) => severity !== 'info' || code === 'checks/switched-off')
    .map((finding) => onOneLine(withoutOptions(wordFinding(finding, catalogue, 'sv'))));
}
