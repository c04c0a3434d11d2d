/** Why something was not written, or not written as meant. */
import { define } from '#core/findings/definition';
import type { Facts } from '#core/findings/finding';
import type { Amount } from '#core/money/amount';
import { formatAmount } from '#core/money/format';
import type { Language } from '#core/money/language';
import { MINUS, NBSP } from '#core/money/typography';
import type { Unit } from '#core/money/unit';
import { hostErrorWords } from '../host-error-words';
import type { HostErrorCode, ObstacleKind } from '../host';

const refusals: Readonly<Record<'sv' | 'en', Readonly<Record<ObstacleKind, string>>>> = {
  sv: {
    protected: 'Bladet är skyddat.',
    merged: 'Cellen är sammanfogad med andra.',
    filtered: 'Ett filter döljer rader i tabellen.',
    'hidden row': 'Raden är dold.',
    'hidden column': 'Kolumnen är dold.',
    spilled: 'En formel spiller sitt resultat över cellen.',
    occupied: 'Cellerna under tabellen är upptagna.',
    referenced: 'En formel hänvisar till cellen och skulle gå sönder.',
    heading: 'En tabellrubrik måste vara en text som ingen annan kolumn har.',
  },
  en: {
    protected: 'The sheet is protected.',
    merged: 'The cell is merged with others.',
    filtered: 'A filter hides rows of the table.',
    'hidden row': 'The row is hidden.',
    'hidden column': 'The column is hidden.',
    spilled: 'A formula spills its result over the cell.',
    occupied: 'The cells below the table are occupied.',
    referenced: 'A formula refers to the cell and would break.',
    heading: 'A table heading must be a text that no other column has.',
  },
};

export type Shown = string | number | boolean | null;

/** A cell's content as people read it: 3 500. */
export function shown(content: Shown, language: Language): string {
  const words = { sv: ['tom', 'SANT', 'FALSKT'], en: ['blank', 'TRUE', 'FALSE'] } as const;
  const [blank, yes, no] = words[language];
  if (content === null || content === '') return blank;
  if (typeof content === 'boolean') return content ? yes : no;
  if (typeof content === 'string') return content;
  const [group, decimal] = language === 'sv' ? [NBSP, ','] : [',', '.'];
  const [whole = '', fraction] = String(content).split('.');
  const grouped = /^-?\d+$/.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  const text = fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
  return language === 'sv' ? text.replace(/^-/, MINUS) : text;
}

/** What a host could not do, kept as its code. */
interface HostFailure extends Facts {
  readonly error: string;
  readonly place: string;
  readonly detail: string | null;
}

function codeIn({ error, place, detail }: HostFailure) {
  return { code: error as HostErrorCode, place, detail };
}

export const writingFindings = {
  'workbook/amount-beyond-cell': define<{ amount: Amount; unit: Unit }>({
    severity: 'error',
    sv: {
      what: ({ amount, unit }) =>
        `${formatAmount(amount, { unit })} har fler siffror än en cell rymmer. Inget skrivs.`,
      remedy: 'Dela upp beloppet, eller ange det i en större enhet.',
      cause: 'Ett belopp har fler än femton siffror.',
    },
    en: {
      what: ({ amount, unit }) =>
        `${formatAmount(amount, { unit, language: 'en' })} has more digits than a cell can hold. Nothing is written.`,
      remedy: 'Split the amount, or state it in a larger unit.',
      cause: 'An amount has more than fifteen digits.',
    },
  }),
  'workbook/changed-meanwhile': define<{ cell: string; was: Shown; is: Shown }>({
    severity: 'error',
    sv: {
      what: ({ cell, was, is }) =>
        `${cell} var ${shown(was, 'sv')} men är nu ${shown(is, 'sv')}. Inget har skrivits.`,
      remedy: 'Läs om arbetsboken och gör om ändringen.',
      cause: 'Någon annan, eller du själv, har skrivit i arbetsboken mellan läsning och skrivning.',
    },
    en: {
      what: ({ cell, was, is }) =>
        `${cell} was ${shown(was, 'en')} but is now ${shown(is, 'en')}. Nothing was written.`,
      remedy: 'Read the workbook again and repeat the change.',
      cause: 'Somebody else, or you, wrote in the workbook between reading and writing.',
    },
  }),
  'workbook/write-restored': define<HostFailure>({
    severity: 'error',
    sv: {
      what: (failure) => `${hostErrorWords(codeIn(failure))} Inget har skrivits.`,
      remedy: 'Försök igen när hindret är borta.',
      cause: 'Excel avbröt skrivningen, och allt har ställts tillbaka som det var.',
    },
    en: {
      what: (failure) => `${hostErrorWords(codeIn(failure), 'en')} Nothing was written.`,
      remedy: 'Try again when the obstacle is gone.',
      cause: 'Excel broke off the writing, and everything was put back as it was.',
    },
  }),
  'workbook/write-partial': define<HostFailure>({
    severity: 'error',
    sv: {
      what: (failure) =>
        `${hostErrorWords(codeIn(failure))} En del av ändringen kan stå kvar i arbetsboken.`,
      remedy: 'Ångra i Excel, eller läs om arbetsboken och återställ den avbrutna skrivningen.',
      cause: 'Excel avbröt skrivningen, och det som hann skrivas kunde inte ställas tillbaka.',
    },
    en: {
      what: (failure) =>
        `${hostErrorWords(codeIn(failure), 'en')} A part of the change may remain in the workbook.`,
      remedy: 'Undo in Excel, or read the workbook again and restore the interrupted writing.',
      cause: 'Excel broke off the writing, and what had been written could not be put back.',
    },
  }),
  'workbook/write-unknown': define<HostFailure>({
    severity: 'error',
    sv: {
      what: (failure) => `${hostErrorWords(codeIn(failure))} Det är inte känt om ändringen skrevs.`,
      remedy: 'Läs om arbetsboken och se efter innan du gör om ändringen.',
      cause: 'Excel svarade inte på skrivningen. Den kan ha skrivits, eller skrivas senare.',
    },
    en: {
      what: (failure) =>
        `${hostErrorWords(codeIn(failure), 'en')} It is not known whether the change was written.`,
      remedy: 'Read the workbook again and look before you repeat the change.',
      cause: 'Excel did not answer the writing. It may have been written, or be written later.',
    },
  }),
  'workbook/interrupted-write': define<{ number: number; action: string; cells: number }>({
    severity: 'error',
    sv: {
      what: ({ number, action, cells }) =>
        `En skrivning avbröts och är inte avslutad: ${action} (${cells} ${cells === 1 ? 'rad' : 'rader'} i loggen från nr ${number}).`,
      remedy: 'Återställ den avbrutna skrivningen (restore) och gör om ändringen.',
      cause: 'Excel eller webbläsaren stängdes mitt i en skrivning.',
    },
    en: {
      what: ({ number, action, cells }) =>
        `A writing was cut off and is not finished: ${action} (${cells} ${cells === 1 ? 'line' : 'lines'} of the log from no. ${number}).`,
      remedy: 'Restore the interrupted writing (restore) and make the change again.',
      cause: 'Excel or the browser was closed in the middle of a writing.',
    },
  }),
  'workbook/write-refused': define<{ obstacle: ObstacleKind }>({
    severity: 'error',
    sv: {
      what: ({ obstacle }) => `${refusals.sv[obstacle]} Inget har skrivits.`,
      remedy: 'Undanröj hindret och försök igen.',
      cause: 'Skydd, filter, sammanfogade celler eller upptagna celler hindrar skrivningen.',
    },
    en: {
      what: ({ obstacle }) => `${refusals.en[obstacle]} Nothing was written.`,
      remedy: 'Remove the obstacle and try again.',
      cause: 'Protection, a filter, merged cells or occupied cells stand in the way.',
    },
  }),
  'workbook/written-otherwise': define<{ meant: string; is: string }>({
    severity: 'error',
    sv: {
      what: ({ meant, is }) => `Cellen skulle bli ${meant || 'tom'} men blev ${is || 'tom'}.`,
      remedy: 'Ångra skrivningen och meddela vad som hände.',
      cause: 'Excel skrev något annat i en cell än det som skulle stå där.',
    },
    en: {
      what: ({ meant, is }) => `The cell should be ${meant || 'blank'} but is ${is || 'blank'}.`,
      remedy: 'Undo the writing and report what happened.',
      cause: 'The program that holds the workbook wrote something else than it was asked to.',
    },
  }),
};
