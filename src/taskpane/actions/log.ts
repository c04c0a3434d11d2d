/** What Logg asks for: one entry taken back. Spec: pane §10 */
import { pagesNow } from '#jobs/restore/page-still-set';
import { restoreEntry } from '#jobs/restore/restore';
import type { Controller } from '../controller';

/** Takes back the entry of this number, unless its cell has been changed again since. */
export function restoreLogged(controller: Controller, number: number): Promise<boolean> {
  const { host } = controller.surroundings;
  return controller.write('restored', async (opened, writer) =>
    restoreEntry(opened, number, writer, await pagesNow(host, opened)),
  );
}
