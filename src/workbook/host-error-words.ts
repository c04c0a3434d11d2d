/**
 * What a person is told when a host could not do its work: one sentence with the place, one with the way out.
 * `place` is a file, sheet or cell as the host names it, `detail` the figure or code that it adds.
 */
import type { HostError, HostErrorCode } from './host';
import { systemReason } from './system-reasons';

interface Words {
  readonly sv: (place: string, detail: string | null) => string;
  readonly en: (place: string, detail: string | null) => string;
}

const bracketed = (detail: string | null) => (detail === null ? '' : ` (${detail})`);

const words: Readonly<Record<HostErrorCode, Words>> = {
  'file/not-found': {
    sv: (place) => `Filen ${place} finns inte.`,
    en: (place) => `There is no file ${place}.`,
  },
  'file/not-readable': {
    sv: (place, detail) => `Filen ${place} kan inte läsas${bracketed(systemReason(detail, 'sv'))}.`,
    en: (place, detail) =>
      `The file ${place} cannot be read${bracketed(systemReason(detail, 'en'))}.`,
  },
  'file/not-writable': {
    sv: (place, detail) =>
      `Filen ${place} kan inte skrivas${bracketed(systemReason(detail, 'sv'))}.`,
    en: (place, detail) =>
      `The file ${place} cannot be written${bracketed(systemReason(detail, 'en'))}.`,
  },
  'file/not-xlsx': {
    sv: (place, detail) => `Filen ${place} är ingen Excelarbetsbok${bracketed(detail)}.`,
    en: (place, detail) => `The file ${place} is no Excel workbook${bracketed(detail)}.`,
  },
  'file/encrypted': {
    sv: (place) =>
      `Filen ${place} är krypterad med lösenord. Öppna den i Excel, ta bort lösenordet och spara.`,
    en: (place) =>
      `The file ${place} is encrypted with a password. Open it in Excel, remove the password and save.`,
  },
  'file/truncated': {
    sv: (place) => `Filen ${place} är avhuggen. Hämta eller spara den på nytt.`,
    en: (place) => `The file ${place} is cut off. Fetch or save it anew.`,
  },
  'file/too-large': {
    sv: (place, detail) => `Filen ${place} är större än vad som kan läsas${bracketed(detail)}.`,
    en: (place, detail) => `The file ${place} is larger than can be read${bracketed(detail)}.`,
  },
  'file/suspicious-compression': {
    sv: (place, detail) =>
      `Filen ${place} packar upp sig till orimlig storlek${bracketed(detail)} och öppnas inte.`,
    en: (place, detail) =>
      `The file ${place} unpacks to an unreasonable size${bracketed(detail)} and is not opened.`,
  },
  'file/doctype': {
    sv: (place, detail) =>
      `Filen ${place} innehåller en dokumenttypsdeklaration${bracketed(detail)} och öppnas inte.`,
    en: (place, detail) =>
      `The file ${place} contains a document type declaration${bracketed(detail)} and is not opened.`,
  },
  'file/damaged-part': {
    sv: (place, detail) => `Filen ${place} är skadad${bracketed(detail)}.`,
    en: (place, detail) => `The file ${place} is damaged${bracketed(detail)}.`,
  },
  'file/damaged-zip': {
    sv: (place, detail) => `Filen ${place} har en skadad innehållsförteckning${bracketed(detail)}.`,
    en: (place, detail) => `The file ${place} has a damaged table of contents${bracketed(detail)}.`,
  },
  'file/unsafe-zip': {
    sv: (place, detail) =>
      `Filen ${place} är hopsatt på ett sätt som inget kalkylprogram gör${bracketed(detail)} och öppnas inte.`,
    en: (place, detail) =>
      `The file ${place} is put together as no spreadsheet program does${bracketed(detail)} and is not opened.`,
  },
  'file/old-format': {
    sv: (place) => `Filen ${place} har det äldre formatet .xls. Spara den som .xlsx i Excel.`,
    en: (place) => `The file ${place} is in the older .xls format. Save it as .xlsx in Excel.`,
  },
  'file/binary-format': {
    sv: (place) => `Filen ${place} har det binära formatet .xlsb. Spara den som .xlsx i Excel.`,
    en: (place) => `The file ${place} is in the binary .xlsb format. Save it as .xlsx in Excel.`,
  },
  'file/in-use': {
    sv: (place, detail) =>
      `Filen ${place} är öppen i ett annat program${bracketed(detail)}. Stäng den där och försök igen.`,
    en: (place, detail) =>
      `The file ${place} is open in another program${bracketed(detail)}. Close it there and try again.`,
  },
  'file/is-input': {
    sv: (place) => `Filen ${place} är den som lästes och skrivs inte över.`,
    en: (place) => `The file ${place} is the one that was read and is not written over.`,
  },
  'file/changed-meanwhile': {
    sv: (place) =>
      `Filen ${place} har ändrats av någon annan sedan den lästes. Inget har skrivits. Kör kommandot igen.`,
    en: (place) =>
      `Somebody else has changed the file ${place} since it was read. Nothing was written. Run the command again.`,
  },
  'host/no-such-sheet': {
    sv: (place) => `Arbetsboken har inget blad som heter ${place}.`,
    en: (place) => `The workbook has no sheet called ${place}.`,
  },
  'host/no-such-table': {
    sv: (place) => `Arbetsboken har ingen tabell som heter ${place}.`,
    en: (place) => `The workbook has no table called ${place}.`,
  },
  'host/name-taken': {
    sv: (place) => `Namnet ${place} är upptaget i arbetsboken.`,
    en: (place) => `The name ${place} is already taken in the workbook.`,
  },
  'host/bad-name': {
    sv: (place) => `Excel godtar inte namnet ”${place}”.`,
    en: (place) => `Excel does not accept the name “${place}”.`,
  },
  'host/text-too-long': {
    sv: (place) => `Texten till ${place} är längre än de 32 767 tecken som en cell rymmer.`,
    en: (place) => `The text for ${place} is longer than the 32,767 characters that a cell holds.`,
  },
  'host/area-too-large': {
    sv: (place) =>
      `Bladet ${place} sträcker sig över fler celler än vad som kan läsas på en gång (5 miljoner).`,
    en: (place) => `The sheet ${place} spans more cells than can be read at once (5 million).`,
  },
  'host/sheet-stays': {
    sv: (place) => `Bladet ${place} kan inte tas bort härifrån. Ta bort det i Excel.`,
    en: (place) => `The sheet ${place} cannot be removed from here. Remove it in Excel.`,
  },
  'host/page-stays': {
    sv: (place) =>
      `Utskriftsinställningarna på bladet ${place} kan ha ändrats. Se efter under Sidlayout i Excel.`,
    en: (place) => `The page set-up of the sheet ${place} may have changed. Look at it in Excel.`,
  },
  'host/chart-stays': {
    sv: (place) => `Diagrammen på bladet ${place} kan ha ändrats. Se efter i Excel.`,
    en: (place) => `The charts on the sheet ${place} may have changed. Look at them in Excel.`,
  },
  'excel/edit-mode': {
    sv: () => 'En cell redigeras i Excel. Tryck Retur eller Esc i cellen och försök igen.',
    en: () => 'A cell is being edited in Excel. Press Enter or Esc in the cell and try again.',
  },
  'excel/payload-too-large': {
    sv: () => 'Det är mer än Excel tar emot på en gång (5 MB). Dela upp det i mindre delar.',
    en: () => 'This is more than Excel takes at once (5 MB). Do it in smaller parts.',
  },
  'excel/timeout': {
    sv: (_, detail) => `Excel svarade inte i tid${bracketed(detail)}.`,
    en: (_, detail) => `Excel did not answer in time${bracketed(detail)}.`,
  },
  'excel/protected': {
    sv: () => 'Arbetsboken eller bladet är skyddat. Ta bort skyddet och försök igen.',
    en: () => 'The workbook or the sheet is protected. Remove the protection and try again.',
  },
  'excel/changed-meanwhile': {
    sv: (place) => `Någon annan ändrade ${place} samtidigt. Läs om arbetsboken och försök igen.`,
    en: (place) => `Somebody else changed ${place} meanwhile. Read the workbook again and retry.`,
  },
  'excel/written-otherwise': {
    sv: (place) => `Excel skrev något annat i ${place} än det som skulle stå där.`,
    en: (place) => `Excel wrote something else in ${place} than it was asked to.`,
  },
  'excel/unknown': {
    sv: (_, detail) => `Excel kunde inte utföra det${bracketed(detail)}.`,
    en: (_, detail) => `Excel could not do it${bracketed(detail)}.`,
  },
};

/** The error as a sentence. */
export function hostErrorWords(
  { code, place, detail }: Pick<HostError, 'code' | 'place' | 'detail'>,
  language: 'sv' | 'en' = 'sv',
): string {
  return words[code][language](place, detail);
}
