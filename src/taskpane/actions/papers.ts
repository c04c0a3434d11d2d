/** What Bilaga asks for: the appendix as it would be printed, the decision text, and the sheet Bilaga 1. Spec: pane §13 */
import { appendixPaper } from '#core/paper/appendix-paper';
import { appendixOf } from '#jobs/appendix/appendix';
import type { SheetStep } from '#jobs/appendix/appendix-on-sheet';
import { decisionOf } from '#jobs/appendix/decision-text';
import { printedDecision } from '#jobs/appendix/printed-decision';
import { paperHtml } from '#print/html/paper-html';
import { decisionHtml } from '#print/html/decision-html';
import type { Opened } from '#workbook/opened';
import type { Controller } from '../controller';
import type { AppendixForm, MadePapers } from '../forms/appendix-form';

/** Changes some of what has been chosen; what was made by the old choices goes. */
export function changeAppendix(controller: Controller, change: Partial<AppendixForm>): void {
  const form = 'appendix';
  controller.tell({ type: 'form changed', form, change: { made: null, ...change } });
}

/** The appendix and the decision text of the workbook as it stands. */
export function previewAppendix(controller: Controller): Promise<void> {
  return controller.using('preparing', async (opened) => {
    changeAppendix(controller, { made: await papersOf(controller, opened) });
  });
}

async function papersOf(controller: Controller, opened: Opened): Promise<MadePapers> {
  const { choices, body } = controller.state.forms.appendix;
  const { document } = appendixOf(opened, choices);
  const html = paperHtml(appendixPaper(document));
  const made = decisionOf(opened, body);
  const decision = {
    plain: made.plain,
    rich: decisionHtml(printedDecision(made, document)),
    ...made.read,
    findings: await controller.worded(made.findings),
  };
  return { html, remarks: document.remarks, decision };
}

/** Writes the sheet, or brings it up to date; one that must be made anew is taken out first, as a writing of its own. */
export async function writeAppendixSheet(controller: Controller): Promise<void> {
  const [{ appendixOnSheet }, { appendixSheet }] = await Promise.all([
    import('#jobs/appendix/appendix-on-sheet'),
    import('#print/sheet/appendix-sheet'),
  ]);
  const { host } = controller.surroundings;
  const { choices, made } = controller.state.forms.appendix;
  const put = async (): Promise<SheetStep | null> => {
    let step: SheetStep | null = null;
    const done = await controller.write('appendix-written', async (opened, writer) => {
      const op = appendixSheet(appendixOf(opened, choices).document);
      const prepared = await appendixOnSheet(opened, op, host, writer);
      step = prepared.step;
      return prepared;
    });
    return done ? step : null;
  };
  const first = await put();
  const written = first === 'removed' ? await put() : first;
  if (written !== null && made) await previewAppendix(controller);
}
