/** What can be wrong with calls and applications, in words that name an application by its id and never a person. Spec: grants §5 */
import { en, sv } from '#core/checks/in-tkr';
import { define, raiser } from '#core/findings/definition';
import type { Amount } from '#core/money/amount';

type Of = { readonly application: string };
type Limit = Of & { readonly year: number; readonly amount: Amount; readonly limit: Amount };

/** Findings of one sentence that differ in their words alone. */
const limit = (what: [string, string], than: [string, string], remedy: [string, string]) =>
  define<Limit>({
    severity: 'error',
    sv: {
      what: ({ application, year, amount, limit: most }) =>
        `Ansökan ${application}: ${what[0]} år ${String(year)} är ${sv(amount)}, mer än ${than[0]} ${sv(most)}.`,
      remedy: remedy[0],
      cause: `Ett belopp (${what[0]}) är högre än ${than[0]}.`,
    },
    en: {
      what: ({ application, year, amount, limit: most }) =>
        `Application ${application}: what is ${what[1]} for year ${String(year)} is ${en(amount)}, more than ${than[1]} ${en(most)}.`,
      remedy: remedy[1],
      cause: `What is ${what[1]} is more than ${than[1]}.`,
    },
  });

const about = (
  severity: 'error' | 'warning' | 'info',
  swedish: readonly [string, string, string],
  english: readonly [string, string, string],
) =>
  define<Of>({
    severity,
    sv: {
      what: ({ application }) => `Ansökan ${application} ${swedish[0]}`,
      remedy: swedish[1],
      cause: swedish[2],
    },
    en: {
      what: ({ application }) => `Application ${application} ${english[0]}`,
      remedy: english[1],
      cause: english[2],
    },
  });

export const grantsFindings = {
  'grants/granted-above-sought': limit(
    ['beviljat', 'granted'],
    ['det sökta', 'what is sought,'],
    ['Sänk det beviljade, eller rätta det sökta.', 'Lower the grant, or correct what is sought.'],
  ),
  'grants/granted-above-cap': limit(
    ['beviljat', 'granted'],
    ['taket', 'the cap,'],
    ['Sänk det beviljade, eller rätta taket.', 'Lower the grant, or correct the cap.'],
  ),
  'grants/sought-above-cap': limit(
    ['sökt', 'sought'],
    ['taket', 'the cap,'],
    ['Rätta det sökta, eller taket.', 'Correct what is sought, or the cap.'],
  ),
  'grants/two-outcomes': about(
    'error',
    [
      'har två utfall. Bara det första räknas.',
      'Behåll ett av utfallen.',
      'En ansökan står två gånger med olika utfall.',
    ],
    [
      'has two outcomes. Only the first counts.',
      'Keep one of the outcomes.',
      'An application stands twice with different outcomes.',
    ],
  ),
  'grants/duplicate': about(
    'error',
    [
      'står två gånger. Bara den första räknas.',
      'Ta bort den ena raden.',
      'En ansökan står två gånger.',
    ],
    [
      'stands twice. Only the first counts.',
      'Remove one of the rows.',
      'An application stands twice.',
    ],
  ),
  'grants/unknown-call': about(
    'error',
    [
      'hör till en utlysning som inte finns.',
      'Rätta Utlysning, eller lägg till utlysningen.',
      'En ansökan pekar på en utlysning som inte finns.',
    ],
    [
      'belongs to a call that does not exist.',
      'Mend Utlysning, or add the call.',
      'An application names a call that does not exist.',
    ],
  ),
  'grants/rejected-with-money': about(
    'error',
    [
      'är avslagen men har ett beviljat belopp.',
      'Ta bort beloppet, eller ändra utfallet.',
      'En avslagen ansökan har ett belopp.',
    ],
    [
      'is rejected but has a granted amount.',
      'Remove the amount, or change the outcome.',
      'A rejected application has an amount.',
    ],
  ),
  'grants/negative': about(
    'error',
    [
      'har ett belopp under noll.',
      'Rätta beloppet.',
      'Ett sökt eller beviljat belopp är negativt.',
    ],
    ['has an amount below zero.', 'Correct the amount.', 'What is sought or granted is negative.'],
  ),
  'grants/longer-than-allowed': about(
    'error',
    [
      'beviljas fler år än utlysningens längsta tid.',
      'Ta bort åren efter längsta tiden.',
      'En ansökan får medel för fler år än utlysningen medger.',
    ],
    [
      'is granted for more years than its call allows.',
      'Remove the years after the longest time.',
      'An application gets money for more years than the call allows.',
    ],
  ),
  'grants/granted-missing': about(
    'warning',
    [
      'är beviljad men saknar belopp för ett år som den har sökt.',
      'Fyll i det beviljade; 0 om året inte beviljas.',
      'En beviljad ansökan saknar belopp.',
    ],
    [
      'is approved but has no amount for a year that it sought.',
      'Fill in what is granted; 0 if the year is not.',
      'An approved application has no amount.',
    ],
  ),
  'grants/outcome-missing': about(
    'info',
    [
      'har inget utfall än.',
      'Fyll i bevilja eller avslå när den är avgjord.',
      'En ansökan är inte avgjord.',
    ],
    [
      'has no outcome yet.',
      'Fill in bevilja or avslå when it is decided.',
      'An application is not decided.',
    ],
  ),
  'grants/formula-in-name': about(
    'warning',
    [
      'har en text som börjar som en formel. Den behandlas som text.',
      'Skriv texten utan =, +, - eller @ först.',
      'Ett namn eller en annan text kan tolkas som en formel.',
    ],
    [
      'has a text that begins like a formula. It is taken as text.',
      'Write the text without =, +, - or @ first.',
      'A name or another text may be taken for a formula.',
    ],
  ),
  'grants/call-exceeded': define<{
    call: string;
    granted: Amount;
    frame: Amount;
    difference: Amount;
  }>({
    severity: 'error',
    sv: {
      what: ({ call, granted, frame, difference }) =>
        `”${call}” har ${sv(frame)} men ${sv(granted)} är beviljat för år 1: ${sv(difference)} för mycket.`,
      remedy: 'Bevilja mindre, eller höj ramen.',
      cause: 'Det som är beviljat för år 1 är mer än utlysningens ram.',
    },
    en: {
      what: ({ call, granted, frame, difference }) =>
        `"${call}" has ${en(frame)} but ${en(granted)} is granted for year 1: ${en(difference)} too much.`,
      remedy: 'Grant less, or raise the frame.',
      cause: 'What is granted for year 1 is more than the frame of the call.',
    },
  }),
  'grants/commitments-exceed-frame': define<{
    year: number;
    committed: Amount;
    frame: Amount;
    difference: Amount;
  }>({
    severity: 'error',
    sv: {
      what: ({ year, committed, frame, difference }) =>
        `För ${String(year)} är ${sv(committed)} redan beviljat, men ramen är ${sv(frame)}: ${sv(difference)} för mycket.`,
      remedy: 'Sänk åtagandena, eller höj ramen för året i Inställningar.',
      cause: 'Åtaganden för ett senare år är mer än det årets ram.',
    },
    en: {
      what: ({ year, committed, frame, difference }) =>
        `For ${String(year)} ${en(committed)} is already granted, but the frame is ${en(frame)}: ${en(difference)} too much.`,
      remedy: 'Lower the commitments, or raise the frame of the year in Inställningar.',
      cause: 'Commitments for a later year are more than the frame of that year.',
    },
  }),
};

export const raise = raiser(grantsFindings);
