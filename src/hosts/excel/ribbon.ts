/**
 * The add-in's own commands in Excel: buttons of the ribbon, entries of the context menu and keyboard shortcuts, which
 * work whether or not the pane shows, and the pane itself as something that can be brought up.
 */
/// <reference types="office-js" />
import { HostError } from '#workbook/host';
import { officeError } from './office-error';

/**
 * Ties an action of the manifest or of shortcuts.json to what it does. Excel waits for the end of every command, so the
 * end is told even when it failed; failures go to `failed`, never to Excel.
 */
export function onCommand(
  action: string,
  act: () => Promise<void>,
  failed: (failure: unknown) => void,
): void {
  Office.actions.associate(action, (event?: { completed?: () => void }) => {
    const done = () => event?.completed?.();
    act().then(done, (failure: unknown) => {
      done();
      failed(officeError(failure));
    });
  });
}

/** Brings up the pane. */
export async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch (failure) {
    throw officeError(failure) instanceof HostError
      ? officeError(failure)
      : new HostError('excel/unknown', '', { cause: failure });
  }
}
