/** What Kontroller asks for: accepting findings by name, switching checks, marks, repairing what was cut off. Spec: pane §9 */
import { accept } from '#jobs/accept';
import { restoreInterrupted } from '#jobs/restore/restore';
import { hasMarksSheet } from '#workbook/inspect/marks-sheet';
import type { Controller } from '../controller';

/** Accepts what the form names, or switches its check off; without a name or a reason they are asked for, and no more. */
export async function acceptFindings(controller: Controller): Promise<void> {
  const { acceptance } = controller.state.forms;
  const { code, why, off = false } = acceptance;
  controller.tell({ type: 'form changed', form: 'acceptance', change: { asked: true } });
  if (code === null || why.trim() === '' || controller.state.who.trim() === '') return;
  const { inspected } = controller;
  const done = off
    ? await switchTo(controller, code, why.trim())
    : await controller.write('accepted', (opened, writer) =>
        accept(opened, code, why.trim(), writer, inspected),
      );
  if (done) controller.tell({ type: 'form changed', form: 'acceptance', change: { code: null } });
}

/** `why` null switches the check on again. */
export function switchTo(
  controller: Controller,
  code: string,
  why: string | null,
): Promise<boolean> {
  return controller.write(why === null ? 'check-on' : 'check-off', async (opened, writer) => {
    const { switchCheck } = await import('#jobs/switch-check');
    return switchCheck(opened, code, why, writer);
  });
}

/** Puts what has been found on a sheet of its own; an older such sheet goes first. */
export async function markFindings(controller: Controller): Promise<void> {
  const { mark } = await import('#jobs/marks');
  const { desk } = controller.state;
  if (desk.kind !== 'open' || !desk.checked) return;
  const { findings } = desk.checked;
  if (hasMarksSheet(desk.opened.grids) && !(await unmarkFindings(controller))) return;
  await controller.write('marked', (opened) => mark(opened, findings));
}

/** Takes the sheet of findings away. */
export function unmarkFindings(controller: Controller): Promise<boolean> {
  return controller.write('unmarked', async (opened) => {
    const { unmark } = await import('#jobs/marks');
    return unmark(opened);
  });
}

/** Takes back every writing that was begun and never finished. */
export function restoreCutOff(controller: Controller): Promise<boolean> {
  return controller.write('restored', restoreInterrupted);
}
