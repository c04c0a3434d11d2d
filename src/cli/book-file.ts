/** A workbook on disk: opened from its path, and saved where the user wants it. */
import { formatPlace } from '#core/findings/place';
import { sameBytes } from '#hosts/file/same-bytes';
import { openXlsx, type OpenXlsx } from '#hosts/file/open-xlsx';
import { openWorkbook } from '#jobs/open';
import { cellAddress, MAX_COLUMNS } from '#sheet/address';
import { logTable } from '#workbook/contract/tables';
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

/** A Refusal where the user says where to save and the command has nothing to save, but with `flags`. */
export function refuseDestination(
  { output, inPlace }: Destination,
  flags: readonly string[],
): void {
  if (output === undefined && inPlace !== true) return;
  throw new Refusal({
    sv: `Det finns inget att spara utan ${flags.join(' eller ')}.`,
    en: `There is nothing to save without ${flags.join(' or ')}.`,
  });
}

/** The path to write to; a Refusal when the user has not said. The disk itself refuses to overwrite the input. */
export function destination(input: string, { output, inPlace }: Destination): string {
  if (output !== undefined && inPlace === true) {
    throw new Refusal({
      sv: 'Ange antingen -o eller --in-place, inte båda.',
      en: 'Say either -o or --in-place, not both.',
    });
  }
  if (output !== undefined) return output;
  if (inPlace === true) return input;
  throw new Refusal({
    sv: 'Ange var resultatet ska sparas: -o UT.xlsx, eller --in-place för att ändra filen själv.',
    en: 'Say where to save the result: -o OUT.xlsx, or --in-place to change the file itself.',
  });
}

/**
 * Saves the workbook as it now is, never over the files that were read beside it, and says on standard error which
 * formulas Excel must work out, that a signature no longer holds, and that a mapped workbook has no log to tell of the writing.
 */
export async function saveBook(
  context: Context,
  { path, bytes, file, opened }: BookFile,
  output: string,
  { inPlace = false, backup = false }: Destination,
  besides: readonly string[] = [],
): Promise<void> {
  // What was read beside it the disk refuses by its name, whatever its ending.
  if (![path, ...besides].includes(output)) refuseOtherEnding(output, file.ending);
  const guard = {
    ...{ input: path, besides, read: bytes, inPlace },
    ...(backup ? { backup: '.bak' } : {}),
  };
  const saved = file.save();
  await context.io.write(output, saved, guard);
  const unknown = [...file.workbook.uncomputed].map(addressOf);
  if (unknown.length > 0) context.io.err(`${context.say(withoutValue(unknown))}\n`);
  if (file.isSigned && !sameBytes(saved, bytes)) context.io.err(`${context.say(unsigned)}\n`);
  const isMapped = opened.layout.get('tblPoster')?.rooms !== undefined;
  if (isMapped && !file.workbook.sheet(logTable.sheet)) {
    context.io.err(`${context.say(withoutLog)}\n`);
  }
}

const unsigned = {
  sv: 'Arbetsboken har en digital signatur. Den gäller inte för det som har ändrats: Excel visar den som ogiltig tills filen har signerats på nytt.',
  en: 'The workbook has a digital signature. It does not hold for what has changed: Excel shows it as invalid until the file has been signed anew.',
};

const withoutLog = {
  sv: 'Arbetsboken har inget blad Logg: det som skrevs loggades inte och kan inte tas tillbaka med restore. map --create lägger till bladen Ramar, Händelser och Logg.',
  en: 'The workbook has no sheet Logg: what was written was not logged and cannot be taken back by restore. map --create adds the sheets Ramar, Händelser and Logg.',
};

/** Excel refuses to open a workbook whose ending says another kind than its content; another program reads nonsense. */
export function refuseOtherEnding(output: string, ending: string): void {
  const named = /\.(?:xl[st][xmb]?|csv|txt|ods|pdf|docx|html?|json|zip)$/i
    .exec(output)?.[0]
    .toLowerCase();
  if (named === undefined || named === ending) return;
  throw new Refusal({
    sv: `Arbetsboken är av slaget ${ending} och öppnas inte av Excel som ${named}. Ge utfilen ändelsen ${ending}.`,
    en: `The workbook is of the kind ${ending} and Excel does not open it as ${named}. Give the output the ending ${ending}.`,
  });
}

const NAMED = 5;

function withoutValue(cells: readonly string[]) {
  const named = cells.slice(0, NAMED).join(', ') + (cells.length > NAMED ? ' …' : '');
  const count = String(cells.length);
  return {
    sv: `Formler som inte kan räknas om här står utan värde tills filen har öppnats och sparats i Excel (${count}): ${named}`,
    en: `Formulas that cannot be computed here have no value until the file has been opened and saved in Excel (${count}): ${named}`,
  };
}

/** A cell as the workbook lists it: the sheet's name, "!", and row × MAX_COLUMNS + column. */
function addressOf(listed: string): string {
  const end = listed.lastIndexOf('!');
  const key = Number(listed.slice(end + 1));
  const cell = cellAddress(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS);
  return formatPlace({ sheet: listed.slice(0, end), cell });
}
