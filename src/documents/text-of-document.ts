/**
 * The text of a file that people hand over: .txt, .md, .docx or .pdf.
 *
 * Guarantees: paragraphs are parted by an empty line, cells of a table by tabs, pages by a form feed. Nothing is fetched,
 * run or drawn, and a hostile file ends in a sentence. The readers of Word and PDF are loaded when they are needed, on
 * the command line as in the pane. What the text says is left to core/minutes. Spec: minutes §23
 */
import type { Language } from '#core/money/language';
import { limits } from './limits';
import { Unreadable, unreadableWords } from './unreadable';

export interface DocumentText {
  readonly text: string;
  /** The bytes are not UTF-8 or UTF-16 and were read as Western European text. */
  readonly encodingAssumed: boolean;
  /** Pages that show nothing but pictures: what they say has not been read. */
  readonly pagesWithoutText: readonly number[];
}

export type DocumentReading =
  | { readonly ok: true; readonly document: DocumentText }
  | { readonly ok: false; readonly sentence: Readonly<Record<Language, string>> };

/** The text of the bytes; `name` says which kind of file they are. What cannot be read gives a sentence with the name. */
export async function textOfDocument(bytes: Uint8Array, name: string): Promise<DocumentReading> {
  try {
    return { ok: true, document: await read(bytes, name) };
  } catch (failure) {
    if (!(failure instanceof Unreadable)) throw failure;
    return { ok: false, sentence: unreadableWords(failure, name) };
  }
}

async function read(bytes: Uint8Array, name: string): Promise<DocumentText> {
  const { text, encodingAssumed = false, pagesWithoutText = [] } = await readAs(bytes, name);
  if (text.length > limits.characters) {
    throw new Unreadable('too-long', String(Math.ceil(text.length / 1_000_000)));
  }
  return { text, encodingAssumed, pagesWithoutText };
}

async function readAs(
  bytes: Uint8Array,
  name: string,
): Promise<Pick<DocumentText, 'text'> & Partial<DocumentText>> {
  switch (/\.[^.\\/]*$/.exec(name.toLowerCase())?.[0]) {
    case '.txt':
    case '.md':
      return (await import('./plain-file')).textOfPlainFile(bytes);
    case '.docx':
      return { text: await (await import('./word-file')).textOfWordFile(bytes) };
    case '.pdf':
      return (await import('./pdf-file')).textOfPdfFile(bytes);
    case '.doc':
      throw new Unreadable('old-word');
    default:
      throw new Unreadable('other-kind');
  }
}
