/** What can be wrong with committees, their indicators and their moves, in words. Spec: committees §5 */
import { en, sv } from '#core/checks/in-tkr';
import { define, raiser } from '#core/findings/definition';
import type { Amount } from '#core/money/amount';
import { moveFindings } from './move-findings';

type Named = { readonly committee: string };

export const committeesFindings = {
  ...moveFindings,
  'committees/duplicate': define<Named>({
    severity: 'error',
    sv: {
      what: ({ committee }) => `Kommittén ”${committee}” står två gånger. Bara den första räknas.`,
      remedy: 'Ta bort den ena raden.',
      cause: 'Två kommittéer har samma namn.',
    },
    en: {
      what: ({ committee }) => `The committee "${committee}" stands twice. Only the first counts.`,
      remedy: 'Remove one of the rows.',
      cause: 'Two committees have the same name.',
    },
  }),
  'committees/amount-unknown': define<Named>({
    severity: 'warning',
    sv: {
      what: ({ committee }) => `Det är inte känt vad ”${committee}” hade föregående år.`,
      remedy: 'Fyll i Föregående år, eller lägg till indikatorer och vikter.',
      cause: 'En kommitté har varken indikatorer eller belopp från föregående år.',
    },
    en: {
      what: ({ committee }) => `What "${committee}" had the year before is not known.`,
      remedy: 'Fill in Föregående år, or add indicators and weights.',
      cause: 'A committee has neither indicators nor an amount of the year before.',
    },
  }),
  'committees/pot-missing': define<{ amount: string; post: string }>({
    severity: 'warning',
    sv: {
      what: ({ amount, post }) =>
        `Det finns indikatorer men inget belopp att fördela: varken ${amount} eller ${post} är ifylld i Inställningar.`,
      remedy: 'Skriv beloppet eller postens Post-id i Inställningar.',
      cause: 'Det är inte känt hur mycket kommittéerna ska dela på.',
    },
    en: {
      what: ({ amount, post }) =>
        `There are indicators but no amount to share out: neither ${amount} nor ${post} is filled in in Inställningar.`,
      remedy: 'Write the amount or the Post-id in Inställningar.',
      cause: 'How much the committees are to share is not known.',
    },
  }),
  'committees/post-unknown': define<{ id: string }>({
    severity: 'error',
    sv: {
      what: ({ id }) => `Inställningar hänvisar till posten ${id}, som inte finns.`,
      remedy: 'Rätta Kommittéer/Post-id.',
      cause: 'Posten för verksamhetsfördelade medel finns inte på bladet Poster.',
    },
    en: {
      what: ({ id }) => `Inställningar names the post ${id}, which does not exist.`,
      remedy: 'Mend Kommittéer/Post-id.',
      cause: 'The post of the committees is not on the sheet Poster.',
    },
  }),
  'committees/differs-from-post': define<{ total: Amount; expected: Amount; difference: Amount }>({
    severity: 'error',
    sv: {
      what: ({ total, expected, difference }) =>
        `Kommittéerna får tillsammans ${sv(total)} men ska ha ${sv(expected)}: skillnaden är ${sv(difference)}.`,
      remedy: 'Rätta kommittéernas belopp, eller postens.',
      cause: 'Summan av kommittéerna är inte postens belopp.',
    },
    en: {
      what: ({ total, expected, difference }) =>
        `The committees get ${en(total)} together but are to have ${en(expected)}: the difference is ${en(difference)}.`,
      remedy: "Correct the committees' amounts, or the post's.",
      cause: 'The sum of the committees is not the amount of the post.',
    },
  }),
  'committees/weight-missing': define<{ indicator: string }>({
    severity: 'warning',
    sv: {
      what: ({ indicator }) =>
        `Indikatorn ”${indicator}” har ingen vikt, så inget kan fördelas efter indikatorerna.`,
      remedy:
        'Skriv vikten i Inställningar: Kommittéer/Vikt/ följt av indikatorns rubrik; 0 om den inte ska räknas.',
      cause: 'En indikator på bladet Kommittéer saknar vikt.',
    },
    en: {
      what: ({ indicator }) =>
        `The indicator "${indicator}" has no weight, so nothing can be shared out by the indicators.`,
      remedy:
        'Write the weight in Inställningar: Kommittéer/Vikt/ and the heading of the indicator; 0 if it is not to count.',
      cause: 'An indicator of the sheet Kommittéer has no weight.',
    },
  }),
  'committees/weights-not-one': define<{ sum: string; set: string | null }>({
    severity: 'error',
    sv: {
      what: ({ sum, set }) =>
        `Vikterna${set === null ? '' : ` i ”${set}”`} är tillsammans ${sum.replace('.', ',')}, inte 1. Inget är fördelat efter dem.`,
      remedy: 'Rätta vikterna i Inställningar så att de tillsammans är 1.',
      cause: 'Indikatorernas vikter är inte tillsammans 1.',
    },
    en: {
      what: ({ sum, set }) =>
        `The weights${set === null ? '' : ` of "${set}"`} sum to ${sum}, not 1. Nothing has been shared out by them.`,
      remedy: 'Correct the weights in Inställningar so that they sum to 1.',
      cause: 'The weights of the indicators do not sum to 1.',
    },
  }),
  'committees/weight-negative': define<{ indicator: string; set: string | null }>({
    severity: 'error',
    sv: {
      what: ({ indicator }) =>
        `Indikatorn ”${indicator}” har en vikt under noll. Inget är fördelat efter den.`,
      remedy: 'Rätta vikten i Inställningar.',
      cause: 'En indikators vikt är negativ.',
    },
    en: {
      what: ({ indicator }) =>
        `The indicator "${indicator}" has a weight below zero. Nothing has been shared out by it.`,
      remedy: 'Correct the weight in Inställningar.',
      cause: 'The weight of an indicator is negative.',
    },
  }),
  'committees/weight-without-indicator': define<{ indicator: string }>({
    severity: 'error',
    sv: {
      what: ({ indicator }) =>
        `Inställningar viktar ”${indicator}”, som inte är en kolumn på bladet Kommittéer.`,
      remedy: 'Rätta namnet, eller lägg till kolumnen.',
      cause: 'En vikt hör till en indikator som inte finns.',
    },
    en: {
      what: ({ indicator }) =>
        `Inställningar weighs "${indicator}", which is no column of the sheet Kommittéer.`,
      remedy: 'Mend the name, or add the column.',
      cause: 'A weight belongs to an indicator that does not exist.',
    },
  }),
  'committees/indicator-missing': define<Named & { indicator: string }>({
    severity: 'warning',
    sv: {
      what: ({ committee, indicator }) =>
        `”${committee}” saknar värde för ”${indicator}”, så inget kan fördelas.`,
      remedy: 'Fyll i värdet; 0 om kommittén inte har något.',
      cause: 'En kommitté saknar värde för en indikator.',
    },
    en: {
      what: ({ committee, indicator }) =>
        `"${committee}" has no value of "${indicator}", so nothing can be shared out.`,
      remedy: 'Fill in the value; 0 if the committee has nothing.',
      cause: 'A committee has no value of an indicator.',
    },
  }),
  'committees/indicator-negative': define<Named & { indicator: string }>({
    severity: 'error',
    sv: {
      what: ({ committee, indicator }) =>
        `”${committee}” har ett värde under noll för ”${indicator}”. Inget är fördelat.`,
      remedy: 'Rätta värdet.',
      cause: 'En indikator är negativ.',
    },
    en: {
      what: ({ committee, indicator }) =>
        `"${committee}" has a value below zero of "${indicator}". Nothing has been shared out.`,
      remedy: 'Correct the value.',
      cause: 'An indicator is negative.',
    },
  }),
  'committees/indicator-empty': define<{ indicator: string }>({
    severity: 'error',
    sv: {
      what: ({ indicator }) =>
        `Alla kommittéer har 0 för ”${indicator}”, så dess del har ingen mottagare.`,
      remedy: 'Fyll i värdena, eller ge indikatorn vikten 0.',
      cause: 'En indikator med vikt är noll för alla.',
    },
    en: {
      what: ({ indicator }) =>
        `All committees have 0 of "${indicator}", so its part has nobody to go to.`,
      remedy: 'Fill in the values, or give the indicator the weight 0.',
      cause: 'An indicator with a weight is zero for all.',
    },
  }),
  'committees/not-whole-tkr': define<{ amount: Amount }>({
    severity: 'error',
    sv: {
      what: ({ amount }) =>
        `Beloppet ${sv(amount)} är inte hela tkr. Kommittéerna delar hela tkr; inget är fördelat.`,
      remedy: 'Ange beloppet i hela tkr.',
      cause: 'Det som ska fördelas är inte hela tusental kronor.',
    },
    en: {
      what: ({ amount }) =>
        `The amount ${en(amount)} is not in whole tkr. The committees share whole tkr; nothing has been shared out.`,
      remedy: 'State the amount in whole tkr.',
      cause: 'What is to be shared out is not whole thousands of kronor.',
    },
  }),
};

export const raise = raiser(committeesFindings);
