/** What can be wrong with the placements, in words. Spec: placements §3 */
import { en, sv } from '#core/checks/in-tkr';
import { define, raiser } from '#core/findings/definition';
import type { Amount } from '#core/money/amount';

type Row = { readonly provider: string; readonly programme: string };

export const placementsFindings = {
  'placements/value-missing': define<Row & { heading: string }>({
    severity: 'warning',
    sv: {
      what: ({ provider, programme, heading }) =>
        `${provider}, ${programme}: ${heading} saknas. Fakturan kan inte räknas ut.`,
      remedy: 'Fyll i cellen.',
      cause: 'Veckor eller pris saknas.',
    },
    en: {
      what: ({ provider, programme, heading }) =>
        `${provider}, ${programme}: ${heading} is missing. The invoice cannot be computed.`,
      remedy: 'Fill in the cell.',
      cause: 'Weeks or price are missing.',
    },
  }),
  'placements/negative': define<Row & { heading: string }>({
    severity: 'error',
    sv: {
      what: ({ provider, programme, heading }) =>
        `${provider}, ${programme}: talet under ${heading} är negativt.`,
      remedy: 'Rätta tecknet.',
      cause: 'Veckor, pris eller nyckel är negativ.',
    },
    en: {
      what: ({ provider, programme, heading }) =>
        `${provider}, ${programme}: the number under ${heading} is negative.`,
      remedy: 'Correct the sign.',
      cause: 'Weeks, price or key are negative.',
    },
  }),
  'placements/financing-missing': define<Row>({
    severity: 'warning',
    sv: {
      what: ({ provider, programme }) =>
        `${provider}, ${programme}: det framgår inte om ALF betalar programmet. Det räknas med, och kan bli betalt två gånger.`,
      remedy: 'Skriv ja eller nej under Finansieras av ALF.',
      cause: 'Finansieras av ALF är inte besvarat.',
    },
    en: {
      what: ({ provider, programme }) =>
        `${provider}, ${programme}: it is not said whether ALF pays for the programme. It is counted, and may be paid twice.`,
      remedy: 'Write ja or nej under Finansieras av ALF.',
      cause: 'Finansieras av ALF is not answered.',
    },
  }),
  'placements/paid-twice': define<{ programme: string; amount: Amount }>({
    severity: 'error',
    sv: {
      what: ({ programme, amount }) =>
        `${programme} betalas av ALF på en rad men inte på en annan: ${sv(amount)} kan räknas två gånger.`,
      remedy: 'Ge programmet samma svar under Finansieras av ALF på alla rader.',
      cause: 'Samma program både betalas av ALF och faktureras.',
    },
    en: {
      what: ({ programme, amount }) =>
        `${programme} is paid by ALF on one row but not on another: ${en(amount)} may be counted twice.`,
      remedy: 'Give the programme the same answer under Finansieras av ALF on all rows.',
      cause: 'The same programme is both paid by ALF and invoiced.',
    },
  }),
  'placements/duplicate': define<Row>({
    severity: 'warning',
    sv: {
      what: ({ provider, programme }) =>
        `${provider}, ${programme} står på mer än en rad. Raderna läggs ihop.`,
      remedy: 'Ta bort raden om den är samma vecka en gång till.',
      cause: 'En vårdgivare har samma program två gånger.',
    },
    en: {
      what: ({ provider, programme }) =>
        `${provider}, ${programme} stands on more than one row. The rows are added.`,
      remedy: 'Remove the row if it is the same weeks again.',
      cause: 'A provider has the same programme twice.',
    },
  }),
  'placements/key-missing': define<{ provider: string }>({
    severity: 'error',
    sv: {
      what: ({ provider }) =>
        `${provider} har ingen nyckel, men andra har det. Klumpsumman kan inte fördelas.`,
      remedy: 'Skriv nyckeln på en av vårdgivarens rader; 0 om den inte ska ha något.',
      cause: 'En vårdgivare saknar nyckel.',
    },
    en: {
      what: ({ provider }) =>
        `${provider} has no key, but others have. The lump sum cannot be shared out.`,
      remedy: "Write the key on one of the provider's rows; 0 if it is to have nothing.",
      cause: 'A provider has no key.',
    },
  }),
  'placements/keys-all-zero': define<Record<never, never>>({
    severity: 'error',
    sv: {
      what: () => 'Alla nycklar är 0, så klumpsumman kan inte fördelas.',
      remedy: 'Rätta nycklarna.',
      cause: 'Summan av nycklarna är noll.',
    },
    en: {
      what: () => 'All keys are 0, so the lump sum cannot be shared out.',
      remedy: 'Correct the keys.',
      cause: 'The sum of the keys is zero.',
    },
  }),
  'placements/lump-sum-not-shareable': define<{ amount: Amount }>({
    severity: 'error',
    sv: {
      what: ({ amount }) => `Klumpsumman är ${sv(amount)}, som inte kan delas ut i hela tkr.`,
      remedy: 'Skriv klumpsumman i hela tkr, utan minustecken.',
      cause: 'Klumpsumman är negativ eller inte ett helt antal tkr.',
    },
    en: {
      what: ({ amount }) =>
        `The lump sum is ${en(amount)}, which cannot be shared out in whole tkr.`,
      remedy: 'Write the lump sum in whole tkr, without a minus sign.',
      cause: 'The lump sum is negative or no whole number of tkr.',
    },
  }),
};

export const raise = raiser(placementsFindings);
