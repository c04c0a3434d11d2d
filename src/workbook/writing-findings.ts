/** Why something was not written, or not written as meant. */
import { define } from '#core/findings/definition';
import type { Amount } from '#core/money/amount';
import { formatAmount } from '#core/money/format';
import type { Unit } from '#core/money/unit';
import type { ObstacleKind } from './host';

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

export const writingFindings = {
  'workbook/amount-beyond-cell': define<{ amount: Amount; unit: Unit }>({
    severity: 'error',
    sv: {
      what: ({ amount, unit }) =>
        `${formatAmount(amount, { unit })} har fler siffror än en cell kan hålla. Inget skrivs.`,
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
  'workbook/changed-meanwhile': define<{ was: string; is: string }>({
    severity: 'error',
    sv: {
      what: ({ was, is }) =>
        `Cellen har ändrats sedan den lästes: ${was || 'tom'} har blivit ${is || 'tom'}. Inget har skrivits.`,
      remedy: 'Läs om arbetsboken och gör om ändringen.',
      cause: 'Någon annan, eller du själv, har skrivit i arbetsboken mellan läsning och skrivning.',
    },
    en: {
      what: ({ was, is }) =>
        `The cell has changed since it was read: ${was || 'blank'} has become ${is || 'blank'}. Nothing was written.`,
      remedy: 'Read the workbook again and repeat the change.',
      cause: 'Somebody else, or you, wrote in the workbook between reading and writing.',
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
      cause: 'Programmet som håller arbetsboken skrev något annat än det ombads om.',
    },
    en: {
      what: ({ meant, is }) => `The cell should be ${meant || 'blank'} but is ${is || 'blank'}.`,
      remedy: 'Undo the writing and report what happened.',
      cause: 'The program that holds the workbook wrote something else than it was asked to.',
    },
  }),
};
