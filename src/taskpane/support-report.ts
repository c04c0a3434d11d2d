/**
 * The text for a support case: program, Office, what the host can, the codes of what went wrong and of what the checks
 * find, and how often. Codes only: no sentence, no amount, no name, no cell. Spec: pane §16
 */
import type { Finding } from '#core/findings/finding';
import type { Capabilities } from '#workbook/host';

export interface Support {
  readonly version: string;
  readonly language: string;
  readonly facts: readonly string[];
  readonly codes: readonly string[];
  readonly findings: readonly Finding[];
  readonly host: Capabilities;
}

export function supportReport(support: Support): string {
  const { version, language, facts, codes, findings, host } = support;
  const can = Object.entries(host).flatMap(([name, value]) => (value === true ? [name] : []));
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [
    `ALF-budget ${version} (${language})`,
    ...facts,
    `Can: ${can.join(', ')}`,
    `Last errors: ${codes.length === 0 ? '–' : codes.join(', ')}`,
    `Findings: ${counts.size === 0 ? '–' : [...counts].map(([code, count]) => `${code} × ${String(count)}`).join(', ')}`,
  ].join('\n');
}
