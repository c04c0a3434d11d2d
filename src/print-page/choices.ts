/** What is printed and how: bilaga 1, the decision text, or the list of a module whose sheet is in the workbook. Spec: printing §5 */
import { defaultChoices, type AppendixChoices } from '#core/appendix/choices';
import type { IsoDate } from '#core/budget/date';
import type { BudgetState } from '#core/budget/words';
import type { Module, Options } from '#core/modules/module';
import type { Language } from '#core/money/language';
import { appendixPaper } from '#core/paper/appendix-paper';
import type { Paper } from '#core/paper/paper';
import { appendixOf } from '#jobs/appendix/appendix';
import { decisionOf } from '#jobs/appendix/decision-text';
import { printedDecision } from '#jobs/appendix/printed-decision';
import { holdsBudget, printedReport } from '#jobs/appendix/printed-report';
import type { Opened } from '#workbook/opened';
import { printWords } from './words';

export interface Choices extends AppendixChoices {
  readonly subject: string;
  /** Of the appendix that a list is. */
  readonly number: string | null;
  /** Of a workbook without a budget; null: its own. */
  readonly state: BudgetState | null;
  /** What the module is asked, by the names of its options. */
  readonly options: Options;
}

/** Something that can be printed; `name` is that of its file. */
export interface Subject {
  readonly name: string;
  readonly title: string;
  readonly module: Module | null;
}

export function subjectsOf(opened: Opened, language: Language): readonly Subject[] {
  const { appendix, decision } = printWords[language];
  const ofBudget = [
    { name: 'bilaga-1', title: appendix, module: null },
    { name: 'beslut', title: decision, module: null },
  ];
  const lists = opened.modules.map((module) => ({
    name: module.name,
    title: module.title[language],
    module,
  }));
  return [...(holdsBudget(opened) ? ofBudget : []), ...lists];
}

/** What a workbook is first shown as. */
export function firstChoices(opened: Opened): Choices {
  const [first] = subjectsOf(opened, 'sv');
  return { ...defaultChoices, subject: first?.name ?? '', number: null, state: null, options: {} };
}

export function paperOf(
  opened: Opened,
  { module, name }: Subject,
  choices: Choices,
  today: IsoDate,
): Paper {
  if (module) {
    const { options } = choices;
    return printedReport(opened, module, { options, today }, choices).paper;
  }
  const { document } = appendixOf(opened, choices);
  return name === 'beslut'
    ? printedDecision(decisionOf(opened, 'LG'), document)
    : appendixPaper(document);
}
