/**
 * What Årsskifte asks for: what the rollover would bring, and the new workbook made and handed over. The workbook that is
 * open is only read. Spec: pane §17, budget §10
 */
import { newXlsx } from '#hosts/file/new-xlsx';
import { nextYear } from '#jobs/roll-over';
import { HostError } from '#workbook/host';
import { hostErrorWords } from '#workbook/host-error-words';
import type { Controller } from '../controller';

/** Gives the finished file to whoever asked: to Excel, or among the downloads. */
export type HandOver = (bytes: Uint8Array, name: string) => void | Promise<void>;

/** What became of it: the file's name, or why there is none. */
export type Made =
  | { readonly kind: 'made'; readonly name: string; readonly year: number }
  | { readonly kind: 'failed'; readonly sentence: string };

/** Reads anew and makes the workbook: what somebody has changed meanwhile comes along. null when it could not be made. */
export async function makeNextYear(
  controller: Controller,
  handOver: HandOver,
): Promise<Made | null> {
  await controller.reread();
  // What could not be read anew is told by the controller, and nothing is made of what was read before.
  if (controller.state.stale) return null;
  let made: Made | null = null;
  await controller.using('preparing', async (opened) => {
    const { book, findings, request } = await nextYear(opened);
    if (book?.year == null || request === null) return controller.object(findings);
    const { year } = book;
    const name = `budget-${String(year)}.xlsx`;
    const file = await newXlsx(request, name);
    if (file.kind === 'not made') return controller.object(file.findings);
    made = await handedOver(controller, { name, year, bytes: file.bytes }, handOver);
  });
  return made;
}

async function handedOver(
  { surroundings: { language } }: Controller,
  {
    name,
    year,
    bytes,
  }: { readonly name: string; readonly year: number; readonly bytes: Uint8Array },
  handOver: HandOver,
): Promise<Made> {
  try {
    await handOver(bytes, name);
    return { kind: 'made', name, year };
  } catch (failure) {
    if (!(failure instanceof HostError)) throw failure;
    return { kind: 'failed', sentence: hostErrorWords(failure, language) };
  }
}
