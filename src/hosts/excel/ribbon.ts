/**
 * The add-in's own commands in Excel: buttons of the ribbon, entries of the context menu and keyboard shortcuts, which
 * work whether or not the pane shows; the pane as something that can be brought up; and the cell that is meant.
 */
/// <reference types="office-js" />
import { cellAddress } from '#sheet/address';
import { HostError } from '#workbook/host';
import { officeError } from './office-error';
import { Requests } from './requests';

/**
 * Ties an action of the manifest or of shortcuts.json to what it does. Excel waits for the end of every command, so the
 * end is told even when it failed; what Excel could not do goes to `failed`. Outside Excel there is nothing to tie to.
 */
export function onCommand(
  action: string,
  act: () => Promise<void>,
  failed: (error: HostError) => void,
): void {
  if (typeof Office === 'undefined') return;
  const run = async (event?: Office.AddinCommands.Event) => {
    try {
      await act();
    } catch (failure) {
      const error = officeError(failure);
      if (!(error instanceof HostError)) throw error;
      failed(error);
    } finally {
      // A shortcut brings no event.
      event?.completed?.();
    }
  };
  Office.actions.associate(action, (event?: Office.AddinCommands.Event) => void run(event));
}

/** Brings up the pane. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}

/** The cell that the user stands on: its sheet and its address in it, such as "H14". */
export function activeCell(): Promise<{ readonly sheet: string; readonly cell: string }> {
  return new Requests({ Excel, Office }).ask((context) => {
    const range = context.workbook.getActiveCell().load('rowIndex, columnIndex');
    const sheet = range.worksheet.load('name');
    return () => ({ sheet: sheet.name, cell: cellAddress(range.rowIndex, range.columnIndex) });
  });
}

/** The buttons of the tab Start that can be switched off, by their ids in manifest.xml: whether each can be pressed. */
export type RibbonButtons = Readonly<Record<'AllocateButton' | 'AppendixButton', boolean>>;

/** Where the ribbon is too old to be changed, or will not be, it stays as the manifest says: a button then explains itself. */
export async function enableButtons(buttons: RibbonButtons): Promise<void> {
  if (!Office.context.requirements.isSetSupported('RibbonApi', '1.1')) return;
  const controls = Object.entries(buttons).map(([id, enabled]) => ({ id, enabled }));
  try {
    await Office.ribbon.requestUpdate({
      tabs: [{ id: 'TabHome', groups: [{ id: 'BudgetGroup', controls }] }],
    });
  } catch (failure) {
    // Nothing of the user's is lost; what is no refusal of Office's is a defect of ours and goes on.
    const error = officeError(failure);
    if (!(error instanceof HostError)) throw error;
  }
}
