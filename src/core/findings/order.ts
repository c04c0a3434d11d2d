/** The order in which findings are read: the gravest first, then the most kronor, then as they were found. */
import { compare } from '#core/money/amount';
import type { Finding, Severity } from './finding';

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

export function inOrder<F extends Finding>(findings: readonly F[]): F[] {
  return [...findings].sort(
    (a, b) => gravity[a.severity] - gravity[b.severity] || compare(b.effect, a.effect),
  );
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
