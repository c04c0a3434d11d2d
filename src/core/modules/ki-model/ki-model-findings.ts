/** What can be wrong with KI's model, in words. Spec: ki-model §4 */
import { define, raiser } from '#core/findings/definition';
import type { Amount } from '#core/money/amount';

type Named = { readonly group: string; readonly heading: string };
type Nothing = Record<never, never>;

export const kiModelFindings = {
  'ki-model/pot-missing': define<Nothing>({
    severity: 'warning',
    sv: {
      what: () => 'Prestationspotten är inte angiven. Prestationsdelen har räknats som 0.',
      remedy: 'Skriv KI/Prestationspott (tkr) i Inställningar.',
      cause: 'Modellen har ingen prestationspott.',
    },
    en: {
      what: () => 'The performance pot is not given. The performance part was counted as 0.',
      remedy: 'Write KI/Prestationspott (tkr) in Inställningar.',
      cause: 'The model has no performance pot.',
    },
  }),
  'ki-model/pot-not-shareable': define<Nothing>({
    severity: 'error',
    sv: {
      what: () => 'Prestationspotten kan inte delas ut i hela tkr.',
      remedy: 'Skriv potten i hela tkr, utan minustecken.',
      cause: 'Potten är negativ eller inte ett helt antal tkr.',
    },
    en: {
      what: () => 'The performance pot cannot be shared out in whole tkr.',
      remedy: 'Write the pot in whole tkr, without a minus sign.',
      cause: 'The pot is negative or no whole number of tkr.',
    },
  }),
  'ki-model/weights': define<{ sum: string; missing: readonly string[] }>({
    severity: 'error',
    sv: {
      what: ({ sum, missing }) =>
        missing.length > 0
          ? `Vikter saknas: ${missing.join(', ')}. Prestationspotten kan inte fördelas.`
          : `Vikterna summerar till ${sum}, inte 1. Bara deras förhållande har räknats.`,
      remedy:
        'Skriv vikterna i Inställningar så att de summerar till 1; 0 för den som inte ska räknas.',
      cause: 'Vikterna saknas eller summerar inte till 1.',
    },
    en: {
      what: ({ sum, missing }) =>
        missing.length > 0
          ? `Weights are missing: ${missing.join(', ')}. The performance pot cannot be shared out.`
          : `The weights sum to ${sum}, not 1. Only their proportions were counted.`,
      remedy:
        'Write the weights in Inställningar so that they sum to 1; 0 for one that is not to count.',
      cause: 'The weights are missing or do not sum to 1.',
    },
  }),
  'ki-model/value-missing': define<Named>({
    severity: 'warning',
    sv: {
      what: ({ group, heading }) => `${group} saknar ${heading}. Summan kan inte räknas ut.`,
      remedy: 'Fyll i cellen; 0 om det är noll.',
      cause: 'En grupp saknar en uppgift som räknas.',
    },
    en: {
      what: ({ group, heading }) => `${group} lacks ${heading}. The sum cannot be computed.`,
      remedy: 'Fill in the cell; 0 if it is nought.',
      cause: 'A group lacks a fact that counts.',
    },
  }),
  'ki-model/negative': define<Named>({
    severity: 'error',
    sv: {
      what: ({ group, heading }) => `${group} har ett negativt tal under ${heading}.`,
      remedy: 'Rätta tecknet.',
      cause: 'En vikt, ett belopp eller en indikator är negativ.',
    },
    en: {
      what: ({ group, heading }) => `${group} has a negative number under ${heading}.`,
      remedy: 'Correct the sign.',
      cause: 'A weight, an amount or an indicator is negative.',
    },
  }),
  'ki-model/indicator-all-zero': define<{ heading: string }>({
    severity: 'error',
    sv: {
      what: ({ heading }) =>
        `Alla grupper har 0 under ${heading}, så andelarna skulle bli en division med noll.`,
      remedy: 'Rätta värdena, eller ge indikatorn vikten 0.',
      cause: 'En indikator är noll för alla grupper.',
    },
    en: {
      what: ({ heading }) =>
        `All groups have 0 under ${heading}, so the shares would be a division by zero.`,
      remedy: 'Correct the values, or give the indicator the weight 0.',
      cause: 'An indicator is zero for all groups.',
    },
  }),
  'ki-model/cap-not-kept': define<{ cap: string; pot: Amount | null }>({
    severity: 'error',
    sv: {
      what: ({ cap }) =>
        `Taket på ${cap} % ändring kan inte hållas för alla grupper med den potten. Inget har fördelats.`,
      remedy: 'Höj taket, eller ändra potten eller basen.',
      cause: 'Taket för ändring går inte ihop med potten.',
    },
    en: {
      what: ({ cap }) =>
        `The cap of ${cap} % change cannot be kept for all groups with that pot. Nothing was shared out.`,
      remedy: 'Raise the cap, or change the pot or the base.',
      cause: 'The cap on change does not agree with the pot.',
    },
  }),
  'ki-model/duplicate': define<{ group: string }>({
    severity: 'error',
    sv: {
      what: ({ group }) => `${group} står mer än en gång, och räknas på varje rad.`,
      remedy: 'Ta bort den rad som inte gäller.',
      cause: 'En grupp står på två rader.',
    },
    en: {
      what: ({ group }) => `${group} stands more than once, and is counted on each row.`,
      remedy: 'Remove the row that does not hold.',
      cause: 'A group stands on two rows.',
    },
  }),
};

export const raise = raiser(kiModelFindings);
