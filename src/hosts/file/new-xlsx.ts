/**
 * A new workbook as the bytes of a file: the sheets of a request on blank ground. Nothing here touches a disk, so the
 * command line and the pane make the same file. Spec: files §10
 */
import type { Finding } from '#core/findings/finding';
import { commit } from '#workbook/write/commit';
import type { WriteRequest } from '#workbook/host';
import { blankXlsx } from './blank-xlsx';
import { openXlsx } from './open-xlsx';

type NewXlsx =
  | { readonly kind: 'made'; readonly bytes: Uint8Array }
  | { readonly kind: 'not made'; readonly findings: readonly Finding[] };

/** The same request gives the same bytes. `name` is what errors call the file. */
export async function newXlsx(request: WriteRequest, name: string): Promise<NewXlsx> {
  const { host, save } = openXlsx(blankXlsx(), name);
  const receipt = await commit(host, request);
  return receipt.kind === 'written'
    ? { kind: 'made', bytes: save() }
    : { kind: 'not made', findings: receipt.findings };
}
