/** Brings a workbook of an older contract up to the newest, one logged step at a time. Spec: workbook §12 */
import type { WriteRequest } from '#workbook/host';
import type { Opened } from '#workbook/opened';
import { planOf } from '#workbook/plan';
import { nextUpgrade } from '#workbook/upgrade';
import { serialOfMoment, type Writer } from './writer';

export interface PreparedUpgrade {
  readonly action: string;
  readonly request: WriteRequest;
}

/** null when there is nothing to upgrade. */
export function upgrade(opened: Opened, { who, now }: Writer): PreparedUpgrade | null {
  const next = nextUpgrade(opened);
  if (!next) return null;
  const time = serialOfMoment(now, opened.outline.dates1904);
  const occasion = { who, time, action: next.action, event: null };
  return { action: next.action, request: planOf(next.draft, opened, occasion) };
}
