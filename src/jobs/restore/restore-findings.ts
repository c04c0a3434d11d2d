/** Why a line of the log cannot be taken back. */
import { define } from '#core/findings/definition';

export const restoreFindings = {
  'jobs/nothing-interrupted': define<Record<never, never>>({
    severity: 'error',
    sv: {
      what: () => 'Ingen skrivning är avbruten. Inget har skrivits.',
      remedy: 'Ange numret på den rad i loggen som ska återställas.',
      cause: 'En återställning av avbrutna skrivningar när alla är avslutade.',
    },
    en: {
      what: () => 'No writing is interrupted. Nothing was written.',
      remedy: 'Name the number of the entry that is to be restored.',
      cause: 'A restore of interrupted writings when all are finished.',
    },
  }),
  'jobs/nothing-to-undo': define<Record<never, never>>({
    severity: 'error',
    sv: {
      what: () => 'Skrivningen står inte i loggen, eller är redan ångrad. Inget har skrivits.',
      remedy: 'Sök i loggen och återställ rad för rad.',
      cause: 'En skrivning som loggen inte känner skulle ångras.',
    },
    en: {
      what: () => 'The writing is not in the log, or is undone already. Nothing was written.',
      remedy: 'Search the log and restore entry by entry.',
      cause: 'A writing that the log does not know was to be undone.',
    },
  }),
  'jobs/entry-not-found': define<{ number: number; found: number }>({
    severity: 'error',
    sv: {
      what: ({ number, found }) =>
        found === 0
          ? `Loggen har ingen rad med nr ${number}. Inget har skrivits.`
          : `Loggen har ${found} rader med nr ${number}. Inget har skrivits.`,
      remedy: 'Sök i loggen (journal) och ange ett nummer som står där en gång.',
      cause: 'Den rad som ska återställas kan inte pekas ut.',
    },
    en: {
      what: ({ number, found }) =>
        found === 0
          ? `The log has no entry no. ${number}. Nothing was written.`
          : `The log has ${found} entries no. ${number}. Nothing was written.`,
      remedy: 'Search the log (journal) and name a number that stands there once.',
      cause: 'The entry to restore cannot be told apart.',
    },
  }),
  'jobs/entry-without-cell': define<{ number: number; cell: string }>({
    severity: 'error',
    sv: {
      what: ({ number, cell }) =>
        `Rad ${number} i loggen pekar på ${cell || 'ingen cell'}, som inte finns. Inget har skrivits.`,
      remedy: 'Rätta bladets namn, eller gör om ändringen för hand.',
      cause: 'Ett blad har döpts om eller tagits bort efter skrivningen.',
    },
    en: {
      what: ({ number, cell }) =>
        `Entry ${number} of the log points at ${cell || 'no cell'}, which is not there. Nothing was written.`,
      remedy: 'Mend the name of the sheet, or make the change by hand.',
      cause: 'A sheet was renamed or removed after the writing.',
    },
  }),
  'jobs/changed-again': define<{ number: number; cell: string }>({
    severity: 'error',
    sv: {
      what: ({ number, cell }) =>
        `${cell} har ändrats igen efter rad ${number} i loggen. Inget har skrivits.`,
      remedy: 'Återställ den senare ändringen först, eller skriv cellen för hand.',
      cause: 'I cellen står varken det som loggen har före eller det som den har efter.',
    },
    en: {
      what: ({ number, cell }) =>
        `${cell} was changed again after entry ${number} of the log. Nothing was written.`,
      remedy: 'Restore the later change first, or write the cell by hand.',
      cause: 'The cell holds neither what the log says before nor after.',
    },
  }),
  'jobs/page-changed-again': define<{ number: number; cell: string; sheet: string }>({
    severity: 'error',
    sv: {
      what: ({ number, sheet }) =>
        `Sidlayouten för bladet ${sheet} har ändrats igen efter rad ${number} i loggen. Inget har skrivits.`,
      remedy:
        'Återställ den senare ändringen först, eller ställ in sidan för hand (Sidlayout i Excel).',
      cause: 'Bladets sidlayout är varken den som loggen har före eller den som den har efter.',
    },
    en: {
      what: ({ number, sheet }) =>
        `The page set-up of the sheet ${sheet} was changed again after entry ${number} of the log. Nothing was written.`,
      remedy: 'Restore the later change first, or set the page by hand (Page Layout in Excel).',
      cause: 'The sheet prints neither as the log says before nor as it says after.',
    },
  }),
  'jobs/personal-not-logged': define<{ number: number; cell: string }>({
    severity: 'error',
    sv: {
      what: ({ number, cell }) =>
        `Rad ${number} i loggen skrev en personuppgift i ${cell}. Den står inte i loggen och kan inte återställas. Inget har skrivits.`,
      remedy: 'Rätta cellen för hand, eller hämta in raden på nytt.',
      cause: 'Namn och annat om personer skrivs aldrig i loggen, bara att de har ändrats.',
    },
    en: {
      what: ({ number, cell }) =>
        `Entry ${number} of the log wrote personal data in ${cell}. They are not in the log and cannot be restored. Nothing was written.`,
      remedy: 'Mend the cell by hand, or bring the row in anew.',
      cause:
        'Names and what else is said of people never stand in the log, only that they changed.',
    },
  }),
  'jobs/built-upon': define<{ number: number; cell: string }>({
    severity: 'error',
    sv: {
      what: ({ number, cell }) =>
        `Rad ${number} i loggen lade till ${cell}, och senare ramar eller händelser bygger på den. Inget har skrivits.`,
      remedy:
        'Återställ de senare skrivningarna först, eller motverka händelsen med en ny händelse (transfer).',
      cause: 'En fördelning eller omfördelning som det har skrivits vidare på återställs.',
    },
    en: {
      what: ({ number, cell }) =>
        `Entry ${number} of the log added ${cell}, and later frames or events build on it. Nothing was written.`,
      remedy: 'Restore the later writings first, or counter the event by a new one (transfer).',
      cause: 'An allocation or transfer on which more has been written is restored.',
    },
  }),
  'jobs/already-restored': define<{ number: number; cell: string }>({
    severity: 'error',
    sv: {
      what: ({ number }) => `Rad ${number} i loggen är redan återställd. Inget har skrivits.`,
      remedy: 'Återställ raden om återställningen, om den ska tas tillbaka.',
      cause: 'En rad i loggen återställs en andra gång.',
    },
    en: {
      what: ({ number }) => `Entry ${number} of the log is restored already. Nothing was written.`,
      remedy: 'Restore the entry of the restore, if that is to be taken back.',
      cause: 'An entry of the log is restored a second time.',
    },
  }),
  'jobs/stands-as-before': define<{ number: number; cell: string }>({
    severity: 'error',
    sv: {
      what: ({ number, cell }) =>
        `${cell} står redan som före rad ${number} i loggen. Inget har skrivits.`,
      remedy:
        'Inget, om det är rätt cell. Har rader flyttats sedan dess, ändra rätt cell för hand.',
      cause: 'Det som raden ändrade har redan ändrats tillbaka, eller en annan rad står där nu.',
    },
    en: {
      what: ({ number, cell }) =>
        `${cell} stands as before entry ${number} of the log already. Nothing was written.`,
      remedy:
        'Nothing, if it is the right cell. If rows have moved since, change the right cell by hand.',
      cause: 'What the entry changed was changed back already, or another row stands there now.',
    },
  }),
  'jobs/nothing-to-restore': define<{ number: number; cell: string }>({
    severity: 'error',
    sv: {
      what: ({ number, cell }) =>
        `Rad ${number} i loggen säger vad ${cell} var och har inte ändrat något. Inget har skrivits.`,
      remedy: 'Ange numret på en rad som har ändrat en cell.',
      cause: 'Raden är en fast punkt, som loggen jämför beloppen med.',
    },
    en: {
      what: ({ number, cell }) =>
        `Entry ${number} of the log says what ${cell} was and has changed nothing. Nothing was written.`,
      remedy: 'State the number of an entry that has changed a cell.',
      cause: 'The entry is a fixed point, with which the log compares the amounts.',
    },
  }),
  'jobs/state-by-event': define<{ number: number; cell: string }>({
    severity: 'error',
    sv: {
      what: ({ number, cell }) =>
        `Rad ${number} i loggen ändrade budgetens läge (${cell}), och det ändras bara med en händelse. Inget har skrivits.`,
      remedy: 'Gör budgeten till förslag (propose), lås den (lock) eller lås upp den (unlock).',
      cause: 'En rad i loggen om budgetens läge återställs.',
    },
    en: {
      what: ({ number, cell }) =>
        `Entry ${number} of the log changed the state of the budget (${cell}), which only an event does. Nothing was written.`,
      remedy: 'Propose, lock or unlock the budget.',
      cause: 'An entry about the state of the budget is restored.',
    },
  }),
  'jobs/event-stands': define<{
    number: number;
    cell: string;
    event: number | null;
    type: string;
  }>({
    severity: 'error',
    sv: {
      what: ({ number, event, type }) =>
        `Rad ${number} i loggen är ${event === null ? 'en händelse' : `händelse ${event}`} (${type}), som står fast. Inget har skrivits.`,
      remedy: 'Motverka händelsen med en ny händelse.',
      cause: 'En beslutad händelse, eller en som har ändrat budgetens läge, återställs.',
    },
    en: {
      what: ({ number, event, type }) =>
        `Entry ${number} of the log is ${event === null ? 'an event' : `event ${event}`} (${type}), which stands. Nothing was written.`,
      remedy: 'Counter the event by a new one.',
      cause: 'A decided event, or one that has changed the state of the budget, is restored.',
    },
  }),
  'jobs/sheet-stands': define<{ number: number; cell: string }>({
    severity: 'error',
    sv: {
      what: ({ number, cell }) =>
        `Rad ${number} i loggen lade till bladet ${cell.replace(/!$/, '')}, som kan innehålla mer än så nu. Inget har skrivits.`,
      remedy: 'Ta bort bladet i Excel, om det inte behövs.',
      cause:
        'Ett blad som programmet har lagt till tas bara bort så länge ingen annan har skrivit på det.',
    },
    en: {
      what: ({ number, cell }) =>
        `Entry ${number} of the log added the sheet ${cell.replace(/!$/, '')}, which may hold more than that now. Nothing was written.`,
      remedy: 'Remove the sheet in Excel, if it is not needed.',
      cause:
        'A sheet that the program has added is removed only while nobody else has written on it.',
    },
  }),
  'jobs/row-inside-range': define<{ number: number; cell: string }>({
    severity: 'error',
    sv: {
      what: ({ number, cell }) =>
        `Rad ${number} i loggen lade till ${cell}, som har andra rader under sig. En tom rad skulle dela området. Inget har skrivits.`,
      remedy: 'Ta bort raden i Excel, eller gör området till en tabell.',
      cause: 'En tillagd rad mitt i ett område som inte är en Excel-tabell återställs.',
    },
    en: {
      what: ({ number, cell }) =>
        `Entry ${number} of the log added ${cell}, which has other rows below it. A blank row would part the range. Nothing was written.`,
      remedy: 'Delete the row in Excel, or make the range a table.',
      cause: 'An added row inside a range that is no Excel table is restored.',
    },
  }),
};
