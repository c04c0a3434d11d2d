/** What Kontroller asks for: accepting findings by name, and repairing what was cut off. Spec: pane §9 */
import { accept } from '#jobs/accept';
import { restoreInterrupted } from '#jobs/restore';
import type { Controller } from '../controller';

/** Accepts what the form names; without a name or a reason nothing happens but that they are asked for. */
export async function acceptFindings(controller: Controller): Promise<void> {
  const { acceptance } = controller.state.forms;
  const { code, why } = acceptance;
  controller.tell({ type: 'form changed', form: 'acceptance', change: { asked: true } });
  if (code === null || why.trim() === '' || controller.state.who.trim() === '') return;
  const done = await controller.write('accepted', (opened, writer) =>
    accept(opened, code, why.trim(), writer),
  );
  if (done) controller.tell({ type: 'form changed', form: 'acceptance', change: { code: null } });
}

/** Takes back every writing that was begun and never finished. */
export function restoreCutOff(controller: Controller): Promise<boolean> {
  return controller.write('restored', restoreInterrupted);
}
