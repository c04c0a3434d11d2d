/** What Logg asks for: one entry taken back. Spec: pane §10 */
import { restoreEntry } from '#jobs/restore';
import type { Controller } from '../controller';

/** Takes back the entry of this number, unless its cell has been changed again since. */
export function restoreLogged(controller: Controller, number: number): Promise<boolean> {
  return controller.write('restored', (opened, writer) => restoreEntry(opened, number, writer));
}
