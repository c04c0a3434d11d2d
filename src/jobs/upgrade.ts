/** Brings a workbook of an older contract up to the newest, one logged step at a time. Spec: workbook §12 */
import type { WriteRequest } from '#workbook/host';
import type { Opened } from '#workbook/opened';
import { nextUpgrade } from '#workbook/upgrade';
import { planBy, type Writer } from './writer';

export interface PreparedUpgrade {
  readonly action: string;
  readonly request: WriteRequest;
}

/** null when there is nothing to upgrade. */
export function upgrade(opened: Opened, writer: Writer): PreparedUpgrade | null {
  const next = nextUpgrade(opened);
  if (!next) return null;
  const { action, draft } = next;
  return { action, request: planBy(writer, draft, opened, action) };
}
