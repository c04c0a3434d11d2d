/** Why a check cannot be switched, or its marks not be put into the workbook. */
import { define } from '#core/findings/definition';

export const checkingFindings = {
  'jobs/no-settings': define<{ check: string }>({
    severity: 'error',
    sv: {
      what: ({ check }) =>
        `Kontrollen ${check} kan inte stängas av: arbetsboken har inget blad Inställningar.`,
      remedy: 'Koppla arbetsboken (map), så får den bladet.',
      cause: 'En kontroll ska stängas av i en arbetsbok utan bladet Inställningar.',
    },
    en: {
      what: ({ check }) =>
        `The check ${check} cannot be switched off: the workbook has no sheet Inställningar.`,
      remedy: 'Map the workbook (map), which gives it one.',
      cause: 'A check is to be switched off in a workbook without settings.',
    },
  }),
  'jobs/check-is-on': define<{ check: string }>({
    severity: 'error',
    sv: {
      what: ({ check }) => `Kontrollen ${check} är inte avstängd. Inget har skrivits.`,
      remedy: 'Kör kontrollerna och se vilka som är avstängda.',
      cause: 'En kontroll som redan är på ska slås på.',
    },
    en: {
      what: ({ check }) => `The check ${check} is not switched off. Nothing was written.`,
      remedy: 'Run the checks and see which are switched off.',
      cause: 'A check that is on already is to be switched on.',
    },
  }),
  'jobs/no-reason': define<{ check: string; why: string }>({
    severity: 'error',
    sv: {
      what: ({ check, why }) =>
        `”${why}” är inget skäl att stänga av kontrollen ${check}. Inget har skrivits.`,
      remedy: 'Skriv varför kontrollen ska vara av. Värdet ”på” betyder att den är på.',
      cause: 'En kontroll ska stängas av med ett skäl som läses som att den är på.',
    },
    en: {
      what: ({ check, why }) =>
        `"${why}" is no reason to switch off the check ${check}. Nothing was written.`,
      remedy: 'Write why the check is to be off. The value "på" means that it is on.',
      cause: 'A check is to be switched off with a reason that is read as its being on.',
    },
  }),
  'jobs/appendix-older': define<{ then: string; now: string }>({
    severity: 'warning',
    sv: {
      what: ({ then, now }) =>
        then === now
          ? `Bladet Bilaga 1 (${then}) har andra belopp än budgeten nu.`
          : `Bladet Bilaga 1 gäller ${then}, men budgeten är nu ${now}.`,
      remedy: 'Skriv bladet Bilaga 1 på nytt.',
      cause: 'Budgeten har ändrats sedan bilagans blad skrevs.',
    },
    en: {
      what: ({ then, now }) =>
        then === now
          ? `The sheet Bilaga 1 (${then}) has other amounts than the budget now.`
          : `The sheet Bilaga 1 is about ${then}, but the budget is now ${now}.`,
      remedy: 'Write the sheet Bilaga 1 again.',
      cause: 'The budget has changed since the sheet of the appendix was written.',
    },
  }),
  'jobs/no-marks': define<{ sheet: string }>({
    severity: 'error',
    sv: {
      what: ({ sheet }) =>
        `Det finns inget blad ${sheet} som programmet har gjort. Inget har skrivits.`,
      remedy: 'Inget att ta bort.',
      cause: 'Anmärkningarnas blad ska tas bort ur en arbetsbok som inte har det.',
    },
    en: {
      what: ({ sheet }) =>
        `There is no sheet ${sheet} that the program has made. Nothing was written.`,
      remedy: 'There is nothing to remove.',
      cause: 'The sheet of findings is to be removed from a workbook that has none.',
    },
  }),
};
