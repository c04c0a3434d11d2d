/**
 * Makes bilaga 1 of an opened workbook: the document as data, with what the checks find wrong printed on it. It is
 * always made; a draft with faults is still a draft. Spec: appendix §1
 */
import { budgetAppendix } from '#core/appendix/budget-appendix';
import type { AppendixChoices } from '#core/appendix/choices';
import { written } from '#core/appendix/decision/decision-text';
import type { AppendixDocument, Particulars } from '#core/appendix/document';
import type { Finding } from '#core/findings/finding';
import { formatAmount } from '#core/money/format';
import type { Opened } from '#workbook/opened';
import { assess } from '../assess';
import { examineModule } from '../modules/examine-module';
import { remarksOf } from './remarks';

export interface MadeAppendix {
  readonly document: AppendixDocument;
  readonly findings: readonly Finding[];
}

export function appendixOf(opened: Opened, choices: AppendixChoices): MadeAppendix {
  const { findings } = assess(opened);
  const document = budgetAppendix(opened.book, choices, remarksOf(findings), particularsOf(opened));
  return { document, findings };
}

/** What the modules add, under their own headings; a line that no amount belongs to is its text alone. */
function particularsOf(opened: Opened): readonly Particulars[] {
  const lines = opened.modules.flatMap((module) =>
    examineModule(opened, module, { options: {}, today: null }).appendix(),
  );
  const headings = [...new Set(lines.map(({ section }) => section))];
  return headings.map((heading) => ({
    heading,
    texts: lines
      .filter(({ section }) => section === heading)
      .map(({ text, amount, source }) => {
        const much = amount && formatAmount(amount, { unit: 'tkr' });
        const of = source === null ? '' : ` (${source})`;
        return written(text) + (much === null ? '' : `: ${much}`) + of;
      }),
  }));
}
