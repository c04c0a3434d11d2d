/**
 * Makes bilaga 1 of an opened workbook: the document as data, with what the checks find wrong printed on it. It is
 * always made; a draft with faults is still a draft. Spec: appendix §1
 */
import { budgetAppendix } from '#core/appendix/budget-appendix';
import type { AppendixChoices } from '#core/appendix/choices';
import type { AppendixDocument } from '#core/appendix/document';
import type { Finding } from '#core/findings/finding';
import { onOneLine, wordFinding } from '#core/findings/wording';
import type { Opened } from '#workbook/opened';
import { assess } from './assess';
import { catalogue } from './catalogue';

export interface MadeAppendix {
  readonly document: AppendixDocument;
  readonly findings: readonly Finding[];
}

export function appendixOf(opened: Opened, choices: AppendixChoices): MadeAppendix {
  const { findings } = assess(opened);
  const serious = findings.filter(({ severity }) => severity !== 'info');
  const remarks = serious.map((finding) => onOneLine(wordFinding(finding, catalogue, 'sv')));
  return { document: budgetAppendix(opened.book, choices, remarks), findings };
}
