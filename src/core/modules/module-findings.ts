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
  'modules/sweep-unreadable': define<{ sweep: string }>({
    severity: 'error',
    sv: {
      what: ({ sweep }) => `Svepet ”${sweep}” kan inte läsas. Inget svep har gjorts.`,
      remedy:
        'Skriv namnet, från, till och steg, till exempel HST:0..1:0.05, högst 1 000 steg (--sweep).',
      cause: 'Ett svep är felskrivet, baklänges eller har för många steg.',
    },
    en: {
      what: ({ sweep }) => `The sweep "${sweep}" cannot be read. No sweep was made.`,
      remedy:
        'Write the name, from, to and step, such as HST:0..1:0.05, 1,000 steps at most (--sweep).',
      cause: 'A sweep is mistyped, backwards or has too many steps.',
    },
  }),
  'modules/sweep-unknown': define<{ name: string; known: readonly string[] }>({
    severity: 'error',
    sv: {
      what: ({ name, known }) =>
        `Det finns inget att svepa över med namnet ”${name}”. ${known.length === 0 ? 'Modellen har ingen vikt eller faktor som kan ändras.' : `Det som finns är ${known.join(', ')}.`}`,
      remedy: 'Skriv ett av namnen, eller indicator för alla.',
      cause: 'Ett svep gäller något som modellen inte har.',
    },
    en: {
      what: ({ name, known }) =>
        `There is nothing to sweep over called "${name}". ${known.length === 0 ? 'The model has no weight or factor that can be turned.' : `There are ${known.join(', ')}.`}`,
      remedy: 'Write one of the names, or indicator for all of them.',
      cause: 'A sweep is over something that the model does not have.',
    },
  }),
};

export const raise = raiser(generalFindings);
