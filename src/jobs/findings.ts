/** Why a job cannot be done as it was ordered. */
import type { BudgetState } from '#core/budget/words';
import { define, raiser } from '#core/findings/definition';
import type { Amount } from '#core/money/amount';
import { formatAmount, formatChange } from '#core/money/format';
import { chartFindings } from './charts/chart-findings';
import { checkingFindings } from './checking-findings';
import { restoreFindings } from './restore/restore-findings';
import { sheetFindings } from './sheet-findings';

export const jobFindings = {
  'jobs/frozen': define<Record<never, never>>({
    severity: 'error',
    sv: {
      what: () => 'Budgeten är ett förslag och frusen inför beslutet. Inget har skrivits.',
      remedy: 'Lås upp budgeten (unlock) om förslaget ska göras om.',
      cause: 'En ändring av en budget som har gjorts till förslag.',
    },
    en: {
      what: () => 'The budget is a proposal and frozen for the decision. Nothing was written.',
      remedy: 'Unlock the budget (unlock) if the proposal is to be remade.',
      cause: 'A change of a budget that has been made a proposal.',
    },
  }),
  'jobs/locked': define<Record<never, never>>({
    severity: 'error',
    sv: {
      what: () =>
        'Budgeten är fastställd. Bara beslutade ändringar får skrivas. Inget har skrivits.',
      remedy: 'Ange organ, beslut och beslutsdatum, eller lås upp budgeten (unlock).',
      cause: 'En ändring utan beslut av en budget som är fastställd.',
    },
    en: {
      what: () => 'The budget is fixed. Only decided changes may be written. Nothing was written.',
      remedy: 'State body, decision and its date, or unlock the budget (unlock).',
      cause: 'A change without a decision of a budget that is fixed.',
    },
  }),
  'jobs/shares-do-not-sum': define<{ amount: Amount; rest: Amount }>({
    severity: 'error',
    sv: {
      what: ({ amount, rest }) =>
        `Andelarna är inte lika med beloppet ${formatAmount(amount, { unit: 'tkr' })}: ${formatChange(rest, { unit: 'tkr' })} återstår. Inget har skrivits.`,
      remedy: 'Ändra andelarna eller beloppet så att resten blir noll.',
      cause: 'De belopp som fördelas är tillsammans mer eller mindre än ändringen.',
    },
    en: {
      what: ({ amount, rest }) =>
        `The shares do not make the amount ${formatAmount(amount, { unit: 'tkr', language: 'en' })}: ${formatChange(rest, { unit: 'tkr', language: 'en' })} remains. Nothing was written.`,
      remedy: 'Change the shares or the amount until the rest is zero.',
      cause: 'The amounts allocated are together more or less than the change.',
    },
  }),
  'jobs/recipient-unknown': define<{ recipient: string; known: readonly string[] }>({
    severity: 'error',
    sv: {
      what: ({ recipient, known }) =>
        known.length === 0
          ? `Ingen mottagare har någon ram, inte heller ${recipient}. Inget har skrivits.`
          : `Mottagaren ${recipient} har ingen ram. De som har är ${known.join(', ')}. Inget har skrivits.`,
      remedy: 'Rätta namnet, eller lägg till mottagaren på bladet Ramar först.',
      cause: 'Ett belopp fördelas till någon som inte står bland mottagarnas ramar.',
    },
    en: {
      what: ({ recipient, known }) =>
        known.length === 0
          ? `No recipient has a frame, nor has ${recipient}. Nothing was written.`
          : `The recipient ${recipient} has no frame. Those that have are ${known.join(', ')}. Nothing was written.`,
      remedy: 'Mend the name, or add the recipient to the sheet Ramar first.',
      cause: 'An amount is allocated to somebody who is not among the recipients.',
    },
  }),
  'jobs/nothing-to-move': define<Record<never, never>>({
    severity: 'error',
    sv: {
      what: () => 'Beloppet är noll, så det finns inget att flytta. Inget har skrivits.',
      remedy: 'Ange ett belopp som inte är noll.',
      cause: 'En fördelning eller omfördelning av noll kronor.',
    },
    en: {
      what: () => 'The amount is zero, so there is nothing to move. Nothing was written.',
      remedy: 'State an amount that is not zero.',
      cause: 'An allocation or a transfer of nothing.',
    },
  }),
  'jobs/same-recipient': define<{ recipient: string }>({
    severity: 'error',
    sv: {
      what: ({ recipient }) => `Omfördelningen går från ${recipient} till ${recipient} själv.`,
      remedy: 'Ange två olika mottagare.',
      cause: 'En omfördelning har samma mottagare på båda sidor.',
    },
    en: {
      what: ({ recipient }) => `The transfer goes from ${recipient} to itself.`,
      remedy: 'Name two different recipients.',
      cause: 'A transfer has the same recipient on both sides.',
    },
  }),
  'jobs/post-not-found': define<{ id: string; found: number }>({
    severity: 'error',
    sv: {
      what: ({ id, found }) =>
        found === 0
          ? `Ingen post har Post-id eller benämningen ”${id}”. Inget har skrivits.`
          : `Flera poster går under ”${id}”. Inget har skrivits.`,
      remedy: 'Ange ett Post-id, eller en benämning, som bara en post har.',
      cause: 'Ett belopp fördelas till en post som inte kan pekas ut.',
    },
    en: {
      what: ({ id, found }) =>
        found === 0
          ? `No post has the Post-id or the name "${id}". Nothing was written.`
          : `Several posts go by "${id}". Nothing was written.`,
      remedy: 'Give a Post-id, or a name, that only one post has.',
      cause: 'An amount is allocated to a post that cannot be told apart.',
    },
  }),
  'jobs/nothing-to-accept': define<{ code: string }>({
    severity: 'error',
    sv: {
      what: ({ code }) => `Det finns ingen öppen anmärkning med koden ${code}. Inget har skrivits.`,
      remedy: 'Kör kontrollerna och ange en kod som står där.',
      cause: 'Anmärkningen finns inte, är redan godtagen eller felstavad.',
    },
    en: {
      what: ({ code }) => `There is no open finding with the code ${code}. Nothing was written.`,
      remedy: 'Run the checks and name a code that stands there.',
      cause: 'The finding does not exist, is already accepted, or is misspelt.',
    },
  }),
  'jobs/follows-contract': define<Record<never, never>>({
    severity: 'info',
    sv: {
      what: () => 'Arbetsboken har redan budgetens egna tabeller. Den behöver inte kopplas.',
      remedy: 'Ange ett blad (--sheet) om en annan lista ändå ska läsas som poster.',
      cause: 'En arbetsbok med tabellen tblPoster ska kopplas.',
    },
    en: {
      what: () => "The workbook has the budget's own tables already. It needs no mapping.",
      remedy: 'Name a sheet (--sheet) if another list is to be read as posts all the same.',
      cause: 'A workbook with the table tblPoster is to be mapped.',
    },
  }),
  'jobs/nothing-recognised': define<{ name: string; table: string }>({
    severity: 'error',
    sv: {
      what: ({ name, table }) => `Ingen rubrik i ${name} hör till ${table}. Inget har hämtats in.`,
      remedy: 'Ge kolumnerna samma rubriker som i arbetsboken.',
      cause: 'Det som hämtas in har inga rubriker, eller andra rubriker än tabellen.',
    },
    en: {
      what: ({ name, table }) => `No heading of ${name} belongs to ${table}. Nothing was imported.`,
      remedy: 'Give the columns the same headings as in the workbook.',
      cause: 'What is imported has no headings, or other headings than the table.',
    },
  }),
  'jobs/sheet-taken': define<{ sheet: string; table: string }>({
    severity: 'error',
    sv: {
      what: ({ sheet, table }) =>
        `Bladet ${sheet} finns men har inte tabellen ${table}. Inget har hämtats in.`,
      remedy: 'Döp om bladet, eller ge det tabellens rubriker.',
      cause: 'Ett annat blad bär det namn som tabellens blad skulle få.',
    },
    en: {
      what: ({ sheet, table }) =>
        `The sheet ${sheet} exists but does not hold the table ${table}. Nothing was imported.`,
      remedy: 'Rename the sheet, or give it the headings of the table.',
      cause: "Another sheet bears the name of the table's sheet.",
    },
  }),
  ...sheetFindings,
  ...chartFindings,
  ...checkingFindings,
  ...restoreFindings,
  'jobs/state-not-possible': define<{ state: BudgetState; wanted: BudgetState }>({
    severity: 'error',
    sv: {
      what: ({ state, wanted }) => `Budgeten är ${state} och kan inte bli ${wanted}.`,
      remedy:
        'Följ ordningen: arbetsmaterial, förslag, fastställd. Lås upp (unlock) för att gå tillbaka.',
      cause: 'Ett byte av läge som hoppar över ordningen eller redan är gjort.',
    },
    en: {
      what: ({ state, wanted }) => `The budget is ${state} and cannot become ${wanted}.`,
      remedy: 'Follow the order: arbetsmaterial, förslag, fastställd. Unlock (unlock) to go back.',
      cause: 'A change of state out of order or already made.',
    },
  }),
};

export const raise = raiser(jobFindings);
