/** What can be said of any module, whatever it is about. Spec: modules §1, §2 */
import { define, raiser } from '#core/findings/definition';

export const generalFindings = {
  'modules/sheet-missing': define<{ sheet: string; table: string }>({
    severity: 'info',
    sv: {
      what: ({ sheet }) => `Arbetsboken har inget blad ${sheet}.`,
      remedy: 'Hämta in rader (import --table), eller lägg till bladet (--create).',
      cause: 'En moduls blad är inte skapat. Det skapas när det behövs.',
    },
    en: {
      what: ({ sheet }) => `The workbook has no sheet ${sheet}.`,
      remedy: 'Bring in rows (import --table), or add the sheet (--create).',
      cause: "A module's sheet has not been made. It is made when it is needed.",
    },
  }),
  'modules/sheet-exists': define<{ sheet: string }>({
    severity: 'error',
    sv: {
      what: ({ sheet }) => `Arbetsboken har redan ett blad ${sheet}. Inget har skrivits.`,
      remedy: 'Fyll i det blad som finns, eller döp om det.',
      cause: 'En moduls blad skapas en gång till.',
    },
    en: {
      what: ({ sheet }) => `The workbook has a sheet ${sheet} already. Nothing was written.`,
      remedy: 'Fill in the sheet that is there, or rename it.',
      cause: "A module's sheet is made a second time.",
    },
  }),
  'modules/parameter-not-a-number': define<{ key: string; value: string }>({
    severity: 'error',
    sv: {
      what: ({ key, value }) => `Inställningen ${key} är ”${value}”, som inte är ett tal.`,
      remedy: 'Skriv ett tal i Inställningar.',
      cause: 'En moduls inställning kan inte läsas.',
    },
    en: {
      what: ({ key, value }) => `The setting ${key} is "${value}", which is no number.`,
      remedy: 'Write a number in Inställningar.',
      cause: "A module's setting cannot be read.",
    },
  }),
};

export const raise = raiser(generalFindings);
