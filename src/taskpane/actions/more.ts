/** What the pages of Mer ask for. Spec: pane §12 */
import { changeState } from '#jobs/change-state';
import { importRows } from '#jobs/import-rows';
import { transfer, type Transfer } from '#jobs/transfer';
import { upgrade } from '#jobs/upgrade';
import { postsTable } from '#workbook/contract/tables';
import { gridOf } from '#workbook/grid';
import { gridOfCsv } from '#workbook/import/csv';
import type { IncomingGrid } from '#workbook/import/incoming-grid';
import type { Opened } from '#workbook/opened';
import type { Language } from '#core/money/language';
import type { Controller } from '../controller';
import { decisionFields, noDecision } from '../forms/decision-text';
import type { IntakeForm, TransferForm } from '../forms/forms';
import { typedAmount } from '../forms/typed-amount';
import type { Deed } from '../state';

/** Brings the workbook up to the newest contract. */
export function upgradeBook(controller: Controller): Promise<boolean> {
  return controller.write('upgraded', (opened, writer) => ({
    objections: [],
    request: upgrade(opened, writer)?.request ?? null,
  }));
}

/** The order for the job; null while something is missing. */
function transferIn(form: TransferForm, language: Language): Transfer | null {
  const { source, amount, from, to, decision } = form;
  const typed = typedAmount(amount, language);
  if (typed.kind !== 'amount' || from === '' || to === '') return null;
  return { source, amount: typed.amount, from, to, ...decisionFields(decision) };
}

/** Moves money between two recipients. */
export async function writeTransfer(controller: Controller): Promise<void> {
  const form = controller.state.forms.transfer;
  const order = transferIn(form, controller.surroundings.language);
  controller.tell({ type: 'form changed', form: 'transfer', change: { asked: true } });
  if (!order) return;
  const done = await controller.write('transferred', (opened, writer) =>
    transfer(opened, order, writer),
  );
  if (!done) return;
  const change = { amount: '', asked: false };
  controller.tell({ type: 'form changed', form: 'transfer', change });
}

const deeds = { propose: 'proposed', lock: 'locked', unlock: 'unlocked' } as const satisfies Record<
  string,
  Deed
>;

/** Proposes, locks or unlocks. */
export async function moveState(controller: Controller): Promise<void> {
  const { move, decision } = controller.state.forms.state;
  if (move === null) return;
  const done = await controller.write(deeds[move], (opened, writer) =>
    changeState(opened, move, decisionFields(decision), writer),
  );
  const change = { move: null, decision: noDecision };
  if (done) controller.tell({ type: 'form changed', form: 'state', change });
}

/** Compares the incoming rows with the workbook's posts; nothing is written. */
export function compareRows(controller: Controller): Promise<void> {
  return controller.using('preparing', async (opened) => {
    const grid = incomingIn(controller.state.forms.intake, opened);
    if (!grid) return;
    const prepared = importRows(opened, postsTable, grid, controller.writer());
    if (prepared.objections.length > 0) return controller.object(prepared.objections);
    const findings = await controller.worded(prepared.findings);
    const change = { result: { prepared, findings } };
    controller.tell({ type: 'form changed', form: 'intake', change });
  });
}

/** Brings in what is new and what has changed. */
export async function bringIn(controller: Controller): Promise<void> {
  const { intake } = controller.state.forms;
  const done = await controller.write('brought-in', (opened, writer) => {
    const grid = incomingIn(intake, opened);
    return grid ? importRows(opened, postsTable, grid, writer) : { objections: [], request: null };
  });
  if (done) controller.tell({ type: 'form changed', form: 'intake', change: { text: '' } });
}

/** The pasted rows, which may be none and then say so, or those of the chosen sheet; null while that is blank. */
function incomingIn({ text, sheet }: IntakeForm, opened: Opened): IncomingGrid | null {
  if (sheet === null) return gridOfCsv(text, 'inklistrad text');
  const block = gridOf(opened.grids, sheet)?.block;
  if (!block) return null;
  const { dates1904 } = opened.outline;
  return { name: sheet, sheet: null, rows: block.values, dates1904 };
}
