/**
 * The text of a table that a program wrote out: CSV, with whatever mark between its fields. The encoding is told as of
 * any plain text, and a file that no spreadsheet could hold ends in a sentence. Spec: reconcile §1
 */
import type { Language } from '#core/money/language';
import { textOfPlainFile } from './plain-file';
import { isBeyondSheet } from './table-bounds';
import { Unreadable, unreadableWords } from './unreadable';

export type TableReading =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly sentence: Readonly<Record<Language, string>> };

export function textOfTableFile(bytes: Uint8Array, name: string): TableReading {
  try {
    const { text } = textOfPlainFile(bytes);
    if (isBeyondSheet(text)) throw new Unreadable('too-wide');
    return { ok: true, text };
  } catch (failure) {
    if (!(failure instanceof Unreadable)) throw failure;
    return { ok: false, sentence: unreadableWords(failure, name) };
  }
}
