/** What can be wrong with the rows and sums of a foreign layout. Spec: adoption §6 */
import { define } from '#core/findings/definition';
import type { Amount } from '#core/money/amount';
import { formatAmount, formatChange } from '#core/money/format';
import type { Unit } from '#core/money/unit';
import { quoted, quotedEn } from './quoted';

/** The difference is stated minus computed. */
type SumFacts = {
  readonly label: string;
  readonly grand: boolean;
  readonly column: string;
  readonly stated: Amount;
  readonly computed: Amount;
  readonly difference: Amount;
  readonly passesHidden: boolean;
  readonly unit: Unit;
};

export const rowFindings = {
  'adopt/row-without-name': define<Record<never, never>>({
    severity: 'error',
    sv: {
      what: () => 'Raden har belopp men ingen benämning, och är ingen summa av raderna ovanför.',
      remedy: 'Skriv postens benämning, eller rätta summan.',
      cause: 'En post saknar namn, eller en summarad utan text stämmer inte.',
    },
    en: {
      what: () => 'The row has amounts but no name, and is no sum of the rows above.',
      remedy: 'Type the name of the post, or mend the sum.',
      cause: 'A post has no name, or a sum row without text does not add up.',
    },
  }),
  'adopt/row-may-be-sum': define<{ label: string; amount: Amount; unit: Unit }>({
    severity: 'warning',
    sv: {
      what: ({ label, amount, unit }) =>
        `”${label}” räknas som en post, men är exakt summan av posterna ovanför: ${formatAmount(amount, { unit })}.`,
      remedy:
        'Om raden är en summa: skriv ”Summa” i benämningen, eller säg att den är det (--sum med dess namn).',
      cause: 'En inskriven summa utan ordet summa, eller en post som råkar vara lika stor.',
    },
    en: {
      what: ({ label, amount, unit }) =>
        `"${label}" is counted as a post, but is exactly the sum of the posts above: ${formatAmount(amount, { unit, language: 'en' })}.`,
      remedy:
        'If the row is a sum: write "Summa" in its name, or say that it is (--sum with its name).',
      cause: 'A typed sum without the word sum, or a post that happens to be as large.',
    },
  }),
  'adopt/rows-below-sum': define<{ labels: readonly string[]; sum: string }>({
    severity: 'warning',
    sv: {
      what: ({ labels, sum }) =>
        `Under summaraden ”${sum}” står rader med belopp som inte räknas${labels.length > 0 ? `: ${quoted(labels, ', ')}` : ''}.`,
      remedy: 'Flytta in dem ovanför summan, eller ange hela området (--range) om de ska räknas.',
      cause: 'Rader har lagts till under bladets slutsumma.',
    },
    en: {
      what: ({ labels, sum }) =>
        `Below the sum "${sum}" stand rows with amounts that are not counted${labels.length > 0 ? `: ${quotedEn(labels, ', ')}` : ''}.`,
      remedy: 'Move them above the sum, or give the whole block (--range) if they count.',
      cause: "Rows were added below the sheet's grand total.",
    },
  }),
  'adopt/list-beside': define<{ areas: readonly string[] }>({
    severity: 'warning',
    sv: {
      what: ({ areas }) =>
        `På bladet finns fler listor med belopp, som inte läses: ${areas.join(', ')}.`,
      remedy:
        'Flytta in deras rader i den lista som läses om de hör till budgeten, eller ange området för den lista som ska läsas (--range).',
      cause: 'Flera budgetar står på samma blad, bredvid varandra eller under egna rubriker.',
    },
    en: {
      what: ({ areas }) =>
        `The sheet has further lists with amounts, which are not read: ${areas.join(', ')}.`,
      remedy:
        'Move their rows into the list that is read if they belong to the budget, or give the block of the list to read (--range).',
      cause: 'Several budgets stand on one sheet, side by side or under headings of their own.',
    },
  }),
  'adopt/recipients-across': define<{ headings: readonly string[] }>({
    severity: 'warning',
    sv: {
      what: ({ headings }) =>
        `Kolumnerna ${quoted(headings, ', ')} är mottagare bredvid varandra och läses inte: posterna får ingen mottagare.`,
      remedy:
        'Ge varje mottagare en egen rad för posten, med en kolumn Ram, eller koppla ett blad som har det så.',
      cause: 'Bladet är en sammanställning med en kolumn för varje mottagare.',
    },
    en: {
      what: ({ headings }) =>
        `The columns ${quotedEn(headings, ', ')} are recipients side by side and are not read: the posts have no recipient.`,
      remedy:
        'Give each recipient a row of its own for the post, with a column Ram, or map a sheet that has it so.',
      cause: 'The sheet is a summary with a column for each recipient.',
    },
  }),
  'adopt/sum-differs': define<SumFacts>({
    severity: 'error',
    sv: {
      what: ({ label, grand, column, stated, computed, difference, passesHidden, unit }) =>
        `${grand ? 'Summan' : 'Delsumman'} ”${label}” (${column}) är ${formatAmount(stated, { unit })} på bladet, men posterna ger ${formatAmount(computed, { unit })}: skillnaden är ${formatChange(difference, { unit })}${passesHidden ? ', det som står på dolda rader: visa dem, eller ta bort filtret' : ''}.`,
      remedy: 'Rätta summan eller den post som är fel.',
      cause: 'En summa på bladet är inte lika med sina poster.',
    },
    en: {
      what: ({ label, grand, column, stated, computed, difference, passesHidden, unit }) =>
        `The ${grand ? 'total' : 'subtotal'} "${label}" (${column}) is ${formatAmount(stated, { unit, language: 'en' })} in the sheet, but its posts make ${formatAmount(computed, { unit, language: 'en' })}: the difference is ${formatChange(difference, { unit, language: 'en' })}${passesHidden ? ', what stands in hidden rows: show them, or clear the filter' : ''}.`,
      remedy: 'Mend the sum or the post that is wrong.',
      cause: 'A sum in the sheet is not what its posts make.',
    },
  }),
  'adopt/row-total-differs': define<{
    label: string;
    stated: Amount;
    computed: Amount;
    difference: Amount;
    unit: Unit;
  }>({
    severity: 'error',
    sv: {
      what: ({ label, stated, computed, difference, unit }) =>
        `Radens summa för ”${label}” är ${formatAmount(stated, { unit })}, men källorna ger ${formatAmount(computed, { unit })}: skillnaden är ${formatChange(difference, { unit })}.`,
      remedy: 'Rätta radens summa eller det belopp som är fel.',
      cause: 'Summakolumnen på en rad är inte lika med ALF och FoUU på raden.',
    },
    en: {
      what: ({ label, stated, computed, difference, unit }) =>
        `The row total of "${label}" is ${formatAmount(stated, { unit, language: 'en' })}, but its sources make ${formatAmount(computed, { unit, language: 'en' })}: the difference is ${formatChange(difference, { unit, language: 'en' })}.`,
      remedy: 'Mend the row total or the amount that is wrong.',
      cause: 'The total column of a row is not ALF and FoUU of the row.',
    },
  }),
};
