/**
 * What is wrong in the sheets Nycklar and Scenarier. They are no part of the budget and stop nothing by themselves: what
 * is found there warns, and is an error only for the order that needs it. Spec: allocation §12, §13, §14
 */
import type { Finding } from '#core/findings/finding';
import type { Opened } from '#workbook/opened';
import { readScenarioRows } from '#workbook/read/read-scenarios';
import { sheetsOf } from '#workbook/read/table-rows';
import { holdsOf } from './holds';
import { keysOf } from './keys';

export function sharingFindings(opened: Opened): readonly Finding[] {
  const found = [
    ...keysOf(opened).findings,
    ...holdsOf(opened).findings,
    ...readScenarioRows(sheetsOf(opened)).findings,
  ];
  return found.map((finding) =>
    finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding,
  );
}
