/** Why a sheet of ours (Bilaga 1, Diagram, Anmärkningar) is not written. Spec: printing §8, charts §1 */
import { define } from '#core/findings/definition';

export const sheetFindings = {
  'jobs/sheet-foreign': define<{ sheet: string }>({
    severity: 'error',
    sv: {
      what: ({ sheet }) =>
        `Bladet ${sheet} har innehåll som programmet inte har skrivit. Inget har skrivits.`,
      remedy: 'Döp om bladet eller ta bort det i Excel, och försök igen.',
      cause:
        'Bladet heter som ett blad som programmet skriver, men är någon annans eller har ändrats för hand.',
    },
    en: {
      what: ({ sheet }) =>
        `The sheet ${sheet} holds what the program has not written. Nothing was written.`,
      remedy: 'Rename or delete the sheet in Excel, and try again.',
      cause:
        "The sheet is named as one that the program writes, but is somebody else's or was changed by hand.",
    },
  }),
  'jobs/sheet-other-shape': define<{ sheet: string }>({
    severity: 'error',
    sv: {
      what: ({ sheet }) =>
        `Bladet ${sheet} har andra rader än bilagan nu får, och blad kan inte tas bort ur en fil. Inget har skrivits.`,
      remedy:
        'Ta bort bladet i Excel och skriv bilagan igen, eller skriv den från panelen i Excel.',
      cause: 'Poster, noter eller val av kolumner har ändrats sedan bladet skrevs.',
    },
    en: {
      what: ({ sheet }) =>
        `The sheet ${sheet} has other rows than the appendix now gets, and no sheet can be removed from a file. Nothing was written.`,
      remedy: 'Delete the sheet in Excel and write the appendix again, or write it from the pane.',
      cause: 'Posts, notes or the chosen columns have changed since the sheet was written.',
    },
  }),
};
