/** What Bilaga asks for: the appendix as it would be printed. Spec: pane §13 */
import { defaultChoices, type AppendixChoices } from '#core/appendix/choices';
import { appendixOf } from '#jobs/appendix';
import type { Controller } from '../controller';

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
