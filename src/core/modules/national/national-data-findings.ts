/** What can be wrong with the cells of indicators and regions, in words. Spec: national §6 */
import { define } from '#core/findings/definition';

type Cell = { readonly region: string; readonly indicator: string; readonly heading: string };

export const dataFindings = {
  'national/negative': define<{ name: string; heading: string }>({
    severity: 'error',
    sv: {
      what: ({ name, heading }) =>
        `${name} har ett negativt tal under ${heading}. Modellen räknas inte ut med det.`,
      remedy: 'Rätta tecknet.',
      cause: 'En vikt, en andel eller en indikator är negativ.',
    },
    en: {
      what: ({ name, heading }) =>
        `${name} has a negative number under ${heading}. The model is not computed with it.`,
      remedy: 'Correct the sign.',
      cause: 'A weight, a share or an indicator is negative.',
    },
  }),
  'national/weight-missing': define<{ model: string; indicator: string }>({
    severity: 'error',
    sv: {
      what: ({ model, indicator }) =>
        `Indikatorn ”${indicator}” har ingen vikt i modellen ”${model}”.`,
      remedy: 'Skriv vikten; 0 om den inte ska räknas.',
      cause: 'En indikator saknar vikt.',
    },
    en: {
      what: ({ model, indicator }) =>
        `The indicator "${indicator}" has no weight in the model "${model}".`,
      remedy: 'Write the weight; 0 if it is not to count.',
      cause: 'An indicator has no weight.',
    },
  }),
  'national/kind-missing': define<{ model: string; indicator: string }>({
    severity: 'warning',
    sv: {
      what: ({ model, indicator }) =>
        `Det framgår inte om ”${indicator}” i modellen ”${model}” mäter volym eller är en kvot.`,
      remedy: 'Skriv volym eller kvot under Slag.',
      cause: 'En indikators slag saknas, så det går inte att säga om modellen ser till volym.',
    },
    en: {
      what: ({ model, indicator }) =>
        `It is not said whether "${indicator}" in the model "${model}" measures volume or is a ratio.`,
      remedy: 'Write volym or kvot under Slag.',
      cause: "An indicator's kind is missing, so whether the model sees volume cannot be told.",
    },
  }),
  'national/value-missing': define<Cell>({
    severity: 'error',
    sv: {
      what: ({ region, indicator, heading }) =>
        `${region} saknar ${heading} för indikatorn ”${indicator}”. Ingen regions andel kan räknas ut utan det.`,
      remedy: 'Skriv värdet; 0 om det är noll.',
      cause: 'En region saknas för en indikator som räknas.',
    },
    en: {
      what: ({ region, indicator, heading }) =>
        `${region} lacks ${heading} for the indicator "${indicator}". No region's share can be computed without it.`,
      remedy: 'Write the value; 0 if it is nought.',
      cause: 'A region is missing for an indicator that counts.',
    },
  }),
  'national/indicator-all-zero': define<{ indicator: string; heading: string }>({
    severity: 'error',
    sv: {
      what: ({ indicator, heading }) =>
        `Alla regioner har 0 för ”${indicator}” (${heading}), så andelarna skulle bli en division med noll.`,
      remedy: 'Rätta värdena, eller ge indikatorn vikten 0.',
      cause: 'En indikator är noll för alla regioner.',
    },
    en: {
      what: ({ indicator, heading }) =>
        `All regions have 0 for "${indicator}" (${heading}), so the shares would be a division by zero.`,
      remedy: 'Correct the values, or give the indicator the weight 0.',
      cause: 'An indicator is zero for all regions.',
    },
  }),
  'national/fixed-share-missing': define<{ region: string }>({
    severity: 'error',
    sv: {
      what: ({ region }) => `${region} har ingen fast andel, men en modell har en fast del.`,
      remedy: 'Skriv regionens fasta andel på en av dess rader; 0 om den inte har någon.',
      cause: 'En region saknar fast andel.',
    },
    en: {
      what: ({ region }) => `${region} has no fixed share, but a model has a fixed part.`,
      remedy: "Write the region's fixed share on one of its rows; 0 if it has none.",
      cause: 'A region has no fixed share.',
    },
  }),
  'national/fixed-shares-differ': define<{ region: string; shares: readonly string[] }>({
    severity: 'error',
    sv: {
      what: ({ region, shares }) =>
        `${region} har olika fasta andelar på sina rader: ${shares.join(' %, ')} %. Den första har räknats.`,
      remedy: 'Låt en andel stå kvar.',
      cause: 'En regions fasta andel står på flera rader med olika tal.',
    },
    en: {
      what: ({ region, shares }) =>
        `${region} has different fixed shares on its rows: ${shares.join(' %, ')} %. The first was counted.`,
      remedy: 'Leave one share.',
      cause: "A region's fixed share stands on several rows with different numbers.",
    },
  }),
  'national/fixed-shares-sum': define<{ sum: string }>({
    severity: 'error',
    sv: {
      what: ({ sum }) =>
        `Regionernas fasta andelar summerar till ${sum} %, inte 100. Bara deras förhållande har räknats.`,
      remedy: 'Rätta andelarna, eller godta dem med namn och skäl om de är avrundade i källan.',
      cause: 'De fasta andelarna summerar inte till 100 procent.',
    },
    en: {
      what: ({ sum }) =>
        `The regions' fixed shares sum to ${sum} %, not 100. Only their proportions were counted.`,
      remedy:
        'Correct the shares, or accept them by name and reason if they are rounded in the source.',
      cause: 'The fixed shares do not sum to 100 per cent.',
    },
  }),
  'national/unknown-model': define<{ model: string; indicator: string }>({
    severity: 'error',
    sv: {
      what: ({ model, indicator }) =>
        `Indikatorn ”${indicator}” hör till modellen ”${model}”, som inte finns.`,
      remedy: 'Skriv modellens namn som det står i tabellen över modeller.',
      cause: 'En indikator nämner en modell som inte finns.',
    },
    en: {
      what: ({ model, indicator }) =>
        `The indicator "${indicator}" belongs to the model "${model}", which does not exist.`,
      remedy: "Write the model's name as it stands in the table of models.",
      cause: 'An indicator names a model that does not exist.',
    },
  }),
  'national/unused-indicator': define<{ indicator: string }>({
    severity: 'warning',
    sv: {
      what: ({ indicator }) =>
        `Ingen modell har indikatorn ”${indicator}”. Dess värden räknas inte.`,
      remedy: 'Rätta namnet, eller lägg till indikatorn i en modell.',
      cause: 'En indikator har värden men ingår inte i någon modell.',
    },
    en: {
      what: ({ indicator }) =>
        `No model has the indicator "${indicator}". Its values do not count.`,
      remedy: 'Correct the name, or add the indicator to a model.',
      cause: 'An indicator has values but is part of no model.',
    },
  }),
  'national/duplicate': define<{ name: string }>({
    severity: 'error',
    sv: {
      what: ({ name }) => `${name} står mer än en gång. Den första raden gäller.`,
      remedy: 'Ta bort den rad som inte gäller.',
      cause: 'En modell, en indikator eller ett värde står två gånger.',
    },
    en: {
      what: ({ name }) => `${name} stands more than once. The first row holds.`,
      remedy: 'Remove the row that does not hold.',
      cause: 'A model, an indicator or a value stands twice.',
    },
  }),
  'national/regions-count': define<{ expected: number; found: number }>({
    severity: 'error',
    sv: {
      what: ({ expected, found }) =>
        `Bladet har ${String(found)} regioner, men det ska vara ${String(expected)}.`,
      remedy:
        'Lägg till den region som saknas, rätta ett felstavat namn, eller ändra Inställningar.',
      cause: 'Antalet regioner är inte det som står i Inställningar.',
    },
    en: {
      what: ({ expected, found }) =>
        `The sheet has ${String(found)} regions, but there should be ${String(expected)}.`,
      remedy: 'Add the missing region, correct a misspelt name, or change Inställningar.',
      cause: 'The number of regions is not the one in Inställningar.',
    },
  }),
};
