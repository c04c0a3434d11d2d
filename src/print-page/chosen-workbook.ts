/** The workbook that a person has chosen: opened in the browser, or a sentence in Swedish that says why not. Spec: printing §5 */
import { openXlsx } from '#hosts/file/open-xlsx';
import { openWorkbook } from '#jobs/open';
import { holdsBudget } from '#jobs/printed-report';
import { HostError } from '#workbook/host';
import { hostErrorWords } from '#workbook/host-error-words';
import type { Opened } from '#workbook/opened';

export type Chosen =
  | { readonly kind: 'opened'; readonly name: string; readonly opened: Opened }
  | { readonly kind: 'unreadable'; readonly sentence: string };

export async function chosenWorkbook(file: File): Promise<Chosen> {
  const { name } = file;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const opened = await openWorkbook(openXlsx(bytes, name).host);
    if (holdsBudget(opened) || opened.modules.length > 0) return { kind: 'opened', name, opened };
    return unreadable(`${name} har varken ramar, poster eller listor som ALF-budget känner igen.`);
  } catch (failure) {
    if (failure instanceof HostError) return unreadable(hostErrorWords(failure, 'sv'));
    // A file that is moved or locked between choosing and reading.
    if (failure instanceof DOMException)
      return unreadable(`${name} gick inte att läsa från disken.`);
    throw failure;
  }
}

const unreadable = (sentence: string): Chosen => ({ kind: 'unreadable', sentence });
