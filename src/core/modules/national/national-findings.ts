/** What can be wrong with the national models, in words. Spec: national §6 */
import { en, sv } from '#core/checks/in-tkr';
import { define, raiser } from '#core/findings/definition';
import type { Amount } from '#core/money/amount';
import { dataFindings } from './national-data-findings';

type Named = { readonly model: string };

export const nationalFindings = {
  ...dataFindings,
  'national/pot-missing': define<Named>({
    severity: 'warning',
    sv: {
      what: ({ model }) => `Modellen ”${model}” har ingen pott. Bara andelarna kan räknas ut.`,
      remedy: 'Skriv potten på modellens rad.',
      cause: 'En modell saknar pott.',
    },
    en: {
      what: ({ model }) => `The model "${model}" has no pot. Only the shares can be computed.`,
      remedy: "Write the pot on the model's row.",
      cause: 'A model has no pot.',
    },
  }),
  'national/pot-not-shareable': define<Named & { pot: Amount }>({
    severity: 'error',
    sv: {
      what: ({ model, pot }) =>
        `Modellen ”${model}” har potten ${sv(pot)}, som inte kan delas ut i hela tkr.`,
      remedy: 'Skriv potten i hela tkr, utan minustecken.',
      cause: 'En pott är negativ eller inte ett helt antal tkr.',
    },
    en: {
      what: ({ model, pot }) =>
        `The model "${model}" has the pot ${en(pot)}, which cannot be shared out in whole tkr.`,
      remedy: 'Write the pot in whole tkr, without a minus sign.',
      cause: 'A pot is negative or no whole number of tkr.',
    },
  }),
  'national/fixed-part-outside': define<Named & { percent: string }>({
    severity: 'error',
    sv: {
      what: ({ model, percent }) =>
        `Modellen ”${model}” har den fasta andelen ${percent} %, som inte ligger mellan 0 och 100.`,
      remedy: 'Rätta den fasta andelen.',
      cause: 'En modells fasta andel är negativ eller över 100 procent.',
    },
    en: {
      what: ({ model, percent }) =>
        `The model "${model}" has a fixed part of ${percent} %, which is not between 0 and 100.`,
      remedy: 'Correct the fixed part.',
      cause: "A model's fixed part is negative or above 100 per cent.",
    },
  }),
  'national/counting-missing': define<Named>({
    severity: 'error',
    sv: {
      what: ({ model }) =>
        `Modellen ”${model}” säger inte om den räknar helt eller i fraktioner, och det spelar roll.`,
      remedy: 'Skriv hel eller fraktion under Räknesätt.',
      cause: 'Räknesätt saknas för en modell vars indikatorer har värden av båda slagen.',
    },
    en: {
      what: ({ model }) =>
        `The model "${model}" does not say whether it counts in full or in fractions, and it matters.`,
      remedy: 'Write hel or fraktion under Räknesätt.',
      cause:
        'The way of counting is missing for a model whose indicators have values of both kinds.',
    },
  }),
  'national/no-indicators': define<Named>({
    severity: 'error',
    sv: {
      what: ({ model }) =>
        `Modellen ”${model}” har inga indikatorer att fördela kvalitetsdelen med.`,
      remedy: 'Lägg till indikatorer med vikter, eller gör hela potten till fast del (100 %).',
      cause: 'En modell med kvalitetsdel saknar indikatorer.',
    },
    en: {
      what: ({ model }) =>
        `The model "${model}" has no indicators to share out its quality part by.`,
      remedy: 'Add indicators with weights, or make the whole pot fixed (100 %).',
      cause: 'A model with a quality part has no indicators.',
    },
  }),
  'national/weights-sum': define<Named & { sum: string }>({
    severity: 'error',
    sv: {
      what: ({ model, sum }) =>
        `Vikterna i modellen ”${model}” summerar till ${sum}, inte 1. Bara deras förhållande har räknats.`,
      remedy: 'Rätta vikterna så att de summerar till 1.',
      cause: 'En modells vikter summerar inte till 1.',
    },
    en: {
      what: ({ model, sum }) =>
        `The weights of the model "${model}" sum to ${sum}, not 1. Only their proportions were counted.`,
      remedy: 'Correct the weights so that they sum to 1.',
      cause: "A model's weights do not sum to 1.",
    },
  }),
  'national/only-ratios': define<Named & { indicators: readonly string[] }>({
    severity: 'warning',
    sv: {
      what: ({ model, indicators }) =>
        `Modellen ”${model}” har bara kvotindikatorer (${indicators.join(', ')}). En kvot växer inte med storleken: en region med tio gånger så mycket forskning och samma kvot får lika mycket av kvalitetsdelen.`,
      remedy:
        'Lägg till en volymindikator, eller ange i underlaget att modellen bortser från volym.',
      cause: 'En modell mäter bara kvoter och bortser från volym.',
    },
    en: {
      what: ({ model, indicators }) =>
        `The model "${model}" has ratio indicators only (${indicators.join(', ')}). A ratio does not grow with size: a region with ten times the research and the same ratio gets the same of the quality part.`,
      remedy: 'Add a volume indicator, or state that the model ignores volume.',
      cause: 'A model measures ratios only and ignores volume.',
    },
  }),
  'national/no-such-model': define<{ name: string; known: readonly string[] }>({
    severity: 'error',
    sv: {
      what: ({ name, known }) =>
        `Det finns ingen modell ”${name}”. Modellerna är: ${known.join(', ') || 'inga'}.`,
      remedy: 'Skriv modellens namn som det står på bladet.',
      cause: 'En jämförelse nämner en modell som inte finns.',
    },
    en: {
      what: ({ name, known }) =>
        `There is no model "${name}". The models are: ${known.join(', ') || 'none'}.`,
      remedy: "Write the model's name as it stands in the sheet.",
      cause: 'A comparison names a model that does not exist.',
    },
  }),
};

export const raise = raiser(nationalFindings);
