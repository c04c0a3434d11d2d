/** A workbook on disk: opened from its path, and saved where the user wants it. */
import { openXlsx, type OpenXlsx } from '#hosts/file/open-xlsx';
import { openWorkbook } from '#jobs/open';
import type { Opened } from '#workbook/opened';
import type { Context } from './context';
import { Refusal } from './refusal';

export interface BookFile {
  readonly path: string;
  /** The file as it was read. */
  readonly bytes: Uint8Array;
  readonly file: OpenXlsx;
  readonly opened: Opened;
}

export async function openBook({ io }: Context, path: string): Promise<BookFile> {
  const bytes = await io.read(path);
  const file = openXlsx(bytes, path);
  return { path, bytes, file, opened: await openWorkbook(file.host) };
}

/** Where a writing command leaves its result. */
export interface Destination {
  readonly output?: string;
  readonly inPlace?: boolean;
  readonly backup?: boolean;
}

/** The path to write to; a Refusal when the user has not said. The disk itself refuses to overwrite the input. */
export function destination(input: string, { output, inPlace }: Destination): string {
  if (output !== undefined) return output;
  if (inPlace === true) return input;
  throw new Refusal({
    sv: 'Ange var resultatet ska sparas: -o UT.xlsx, eller --in-place för att ändra filen själv.',
    en: 'Say where to save the result: -o OUT.xlsx, or --in-place to change the file itself.',
  });
}

/** Saves the workbook as it now is. */
export async function saveBook(
  { io }: Context,
  { path, bytes, file }: BookFile,
  output: string,
  { inPlace = false, backup = false }: Destination,
): Promise<void> {
  await io.write(output, file.save(), { input: path, read: bytes, inPlace, backup });
}
