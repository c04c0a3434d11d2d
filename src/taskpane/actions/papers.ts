/** What Protokoll and Bilaga ask for: a text read beside the workbook, and the appendix as it would be printed. Spec: pane §13 */
import { defaultChoices, type AppendixChoices } from '#core/appendix/choices';
import { heldFiguresOf } from '#core/minutes/book/held-of-book';
import { findingsOf } from '#core/minutes/findings';
import { readMinutes } from '#core/minutes/read-minutes';
import { wordRelation } from '#core/minutes/relation-words';
import { appendixOf } from '#jobs/appendix';
import type { Controller } from '../controller';

/** Reads the text of the minutes: its amounts, their relations, and how they stand beside the workbook. */
export function checkMinutes(controller: Controller): Promise<void> {
  return controller.using('checking', async (opened) => {
    const { text } = controller.state.forms.minutes;
    const { language } = controller.surroundings;
    const reading = readMinutes(text, heldFiguresOf(opened.book));
    const written = reading.amounts.map((amount) => amount.written);
    const result = {
      reading,
      explanations: reading.relations.map((each) => wordRelation(each, written, language)),
      findings: await controller.worded(findingsOf(reading)),
    };
    controller.tell({ type: 'form changed', form: 'minutes', change: { result } });
  });
}

/** A pane is narrower than a page: comparison, change and sources are left to the paper. */
const narrow: AppendixChoices = { ...defaultChoices, columns: ['notes'] };

/** The appendix of the workbook as it stands. */
export function previewAppendix(controller: Controller): Promise<void> {
  return controller.using('preparing', (opened) => {
    const { document } = appendixOf(opened, narrow);
    controller.tell({ type: 'form changed', form: 'appendix', change: { document } });
    return Promise.resolve();
  });
}
