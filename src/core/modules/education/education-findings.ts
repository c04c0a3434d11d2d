/** What can be wrong with a scenario of education ALF, in words. Spec: education §4 */
import { define, raiser } from '#core/findings/definition';

type Named = { readonly scenario: string; readonly year: number };

export const educationFindings = {
  'education/value-missing': define<Named & { heading: string }>({
    severity: 'warning',
    sv: {
      what: ({ scenario, year, heading }) =>
        `”${scenario}” ${String(year)} saknar ${heading}, och ingen tidigare rad i scenariot har det. Beloppet kan inte räknas ut.`,
      remedy: 'Fyll i cellen.',
      cause: 'Ett scenarios första år saknar en uppgift.',
    },
    en: {
      what: ({ scenario, year, heading }) =>
        `"${scenario}" ${String(year)} lacks ${heading}, and no earlier row of the scenario has it. The amount cannot be computed.`,
      remedy: 'Fill in the cell.',
      cause: 'The first year of a scenario lacks a fact.',
    },
  }),
  'education/negative': define<Named & { heading: string }>({
    severity: 'error',
    sv: {
      what: ({ scenario, year, heading }) =>
        `”${scenario}” ${String(year)} har ett negativt tal under ${heading}.`,
      remedy: 'Rätta tecknet.',
      cause: 'Antalet studenter, hp eller beloppet är negativt.',
    },
    en: {
      what: ({ scenario, year, heading }) =>
        `"${scenario}" ${String(year)} has a negative number under ${heading}.`,
      remedy: 'Correct the sign.',
      cause: 'Students, credits or an amount are negative.',
    },
  }),
  'education/more-than-a-year': define<Named & { credits: string }>({
    severity: 'warning',
    sv: {
      what: ({ scenario, year, credits }) =>
        `”${scenario}” ${String(year)} har ${credits} hp per student under ett år; 60 hp är ett helår.`,
      remedy: 'Skriv de hp som läses under året, inte hela programmets.',
      cause: 'En rad har fler än 60 hp per student och år.',
    },
    en: {
      what: ({ scenario, year, credits }) =>
        `"${scenario}" ${String(year)} has ${credits} credits a student in a year; 60 are a full year.`,
      remedy: 'Write the credits studied in the year, not those of the whole programme.',
      cause: 'A row has more than 60 credits a student and year.',
    },
  }),
  'education/duplicate': define<Named>({
    severity: 'error',
    sv: {
      what: ({ scenario, year }) =>
        `”${scenario}” har ${String(year)} mer än en gång. Den första raden gäller.`,
      remedy: 'Ta bort den rad som inte gäller.',
      cause: 'Ett scenario har samma år på två rader.',
    },
    en: {
      what: ({ scenario, year }) =>
        `"${scenario}" has ${String(year)} more than once. The first row holds.`,
      remedy: 'Remove the row that does not hold.',
      cause: 'A scenario has the same year on two rows.',
    },
  }),
};

export const raise = raiser(educationFindings);
