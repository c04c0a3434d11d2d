/** The workbook that a person has chosen: opened in the browser, or a sentence that says why not. Spec: printing §5 */
import type { Language } from '#core/money/language';
import { openXlsx } from '#hosts/file/open-xlsx';
import { openWorkbook } from '#jobs/open';
import { holdsBudget } from '#jobs/appendix/printed-report';
import { HostError } from '#workbook/host';
import { hostErrorWords } from '#workbook/host-error-words';
import type { Opened } from '#workbook/opened';
import { printWords } from './words';

export type Chosen =
  | { readonly kind: 'opened'; readonly name: string; readonly opened: Opened }
  | { readonly kind: 'unreadable'; readonly sentence: string };

export async function chosenWorkbook(file: File, language: Language): Promise<Chosen> {
  const words = printWords[language];
  const { name } = file;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const opened = await openWorkbook(openXlsx(bytes, name).host);
    if (holdsBudget(opened) || opened.modules.length > 0) return { kind: 'opened', name, opened };
    return unreadable(words.unknown(name));
  } catch (failure) {
    if (failure instanceof HostError) return unreadable(hostErrorWords(failure, language));
    // A file that is moved or locked between choosing and reading.
    if (failure instanceof DOMException) return unreadable(words.torn(name));
    throw failure;
  }
}

const unreadable = (sentence: string): Chosen => ({ kind: 'unreadable', sentence });
