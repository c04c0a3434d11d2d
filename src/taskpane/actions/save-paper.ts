/** Saves a paper as a file, drawn in the pane as on the command line. Spec: pane §13, printing §9 */
import type { Paper } from '#core/paper/paper';
import type { Opened } from '#workbook/opened';
import type { Controller } from '../controller';

export type PaperFormat = 'pdf' | 'docx' | 'html';

/** Makes the paper of the workbook as it was last read; the drawers are loaded when they are needed. True when it was saved. */
export async function savePaper(
  controller: Controller,
  name: string,
  format: PaperFormat,
  make: (opened: Opened) => Paper,
): Promise<boolean> {
  let saved = false;
  await controller.using('preparing', async (opened) => {
    const [{ drawPaper }, { download }] = await Promise.all([
      import('#print/formats'),
      import('#print/download'),
    ]);
    const bytes = await drawPaper(make(opened), format);
    if (!bytes) return;
    download(bytes, `${name}.${format}`);
    saved = true;
  });
  return saved;
}
