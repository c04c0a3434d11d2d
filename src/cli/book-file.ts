/** A workbook on disk: opened from its path, and saved where the user wants it. */
import { openXlsx, type OpenXlsx } from '#hosts/file/open-xlsx';
import { openWorkbook } from '#jobs/open';
import type { Opened } from '#workbook/opened';
import type { Context } from './context';
import { Refusal } from './refusal';

export interface BookFile {
  readonly path: string;
  readonly file: OpenXlsx;
  readonly opened: Opened;
}

export async function openBook({ io }: Context, path: string): Promise<BookFile> {
  const file = openXlsx(await io.read(path), path);
  return { path, file, opened: await openWorkbook(file.host) };
}

/** Where a writing command leaves its result. */
export interface Destination {
  readonly output?: string;
  readonly inPlace?: boolean;
}

/** The path to write to; a Refusal when the user has not said, or would overwrite the input without --in-place. */
export function destination(input: string, { output, inPlace }: Destination): string {
  if (inPlace === true && output === undefined) return input;
  if (output === undefined) {
    throw new Refusal({
      sv: 'Ange var resultatet ska sparas: -o UT.xlsx, eller --in-place för att ändra filen själv.',
      en: 'Say where to save the result: -o OUT.xlsx, or --in-place to change the file itself.',
    });
  }
  if (output === input && inPlace !== true) {
    throw new Refusal({
      sv: `${output} är samma fil som läses. Ange --in-place om den ska ändras.`,
      en: `${output} is the file that is read. Say --in-place if it is to be changed.`,
    });
  }
  return output;
}
