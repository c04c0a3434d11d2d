/** What can be wrong with the register of units, in words. Spec: units §5 */
import { define, raiser } from '#core/findings/definition';
import { counted } from '../report';

type Pair = { readonly unit: string; readonly predecessor: string };

export const unitsFindings = {
  'units/overlapping-periods': define<{ one: string; other: string }>({
    severity: 'error',
    sv: {
      what: ({ one, other }) => `${one} och ${other} är samma enhet under samma tid.`,
      remedy: 'Rätta datumen, eller ta bort den ena raden.',
      cause: 'Två rader med samma Enhet-id, eller samma namn och kommitté, gäller samtidigt.',
    },
    en: {
      what: ({ one, other }) => `${one} and ${other} are the same unit at the same time.`,
      remedy: 'Correct the dates, or remove one of the rows.',
      cause:
        'Two rows with the same Enhet-id, or the same name and committee, are in force at the same time.',
    },
  }),
  'units/ends-before-start': define<{ unit: string; from: string; to: string }>({
    severity: 'error',
    sv: {
      what: ({ unit, from, to }) => `${unit} slutar ${to}, före sin första dag ${from}.`,
      remedy: 'Rätta Fr.o.m. eller T.o.m.',
      cause: 'En enhet slutar innan den börjar.',
    },
    en: {
      what: ({ unit, from, to }) => `${unit} ends on ${to}, before its first day ${from}.`,
      remedy: 'Correct Fr.o.m. or T.o.m.',
      cause: 'A unit ends before it begins.',
    },
  }),
  'units/unknown-predecessor': define<Pair>({
    severity: 'error',
    sv: {
      what: ({ unit, predecessor }) =>
        `${unit} efterträder ${predecessor}, som inte finns i registret.`,
      remedy: 'Rätta Enhet-id i Föregångare, eller lägg till enheten.',
      cause: 'En föregångare finns inte.',
    },
    en: {
      what: ({ unit, predecessor }) =>
        `${unit} succeeds ${predecessor}, which is not in the register.`,
      remedy: 'Mend the Enhet-id in Föregångare, or add the unit.',
      cause: 'A predecessor does not exist.',
    },
  }),
  'units/cyclic-chain': define<{ chain: string }>({
    severity: 'error',
    sv: {
      what: ({ chain }) => `Enheterna efterträder varandra i en ring: ${chain}.`,
      remedy: 'Rätta Föregångare för en av dem.',
      cause: 'En kedja av föregångare kommer tillbaka till sig själv.',
    },
    en: {
      what: ({ chain }) => `The units succeed each other in a ring: ${chain}.`,
      remedy: 'Mend Föregångare of one of them.',
      cause: 'A chain of predecessors comes back to itself.',
    },
  }),
  'units/gap': define<Pair & { ended: string; from: string }>({
    severity: 'error',
    sv: {
      what: ({ unit, predecessor, ended, from }) =>
        `${predecessor} slutar ${ended} och ${unit} börjar ${from}: dagarna däremellan saknar enhet.`,
      remedy: 'Låt efterträdaren börja dagen efter föregångarens sista dag.',
      cause: 'Det är ett glapp mellan en enhet och dess efterträdare.',
    },
    en: {
      what: ({ unit, predecessor, ended, from }) =>
        `${predecessor} ends on ${ended} and ${unit} begins on ${from}: the days between have no unit.`,
      remedy: "Let the successor begin on the day after its predecessor's last.",
      cause: 'There is a gap between a unit and its successor.',
    },
  }),
  'units/overlap': define<Pair & { ended: string | null; from: string | null }>({
    severity: 'error',
    sv: {
      what: ({ unit, predecessor, ended, from }) =>
        `${predecessor} ${ended === null ? 'har inget slut' : `slutar ${ended}`} men ${unit}, som efterträder den, ${from === null ? 'har ingen början' : `börjar ${from}`}.`,
      remedy: 'Låt föregångaren sluta dagen innan efterträdaren börjar.',
      cause: 'En enhet och dess efterträdare gäller samtidigt.',
    },
    en: {
      what: ({ unit, predecessor, ended, from }) =>
        `${predecessor} ${ended === null ? 'has no end' : `ends on ${ended}`} but ${unit}, which succeeds it, ${from === null ? 'has no beginning' : `begins on ${from}`}.`,
      remedy: 'Let the predecessor end on the day before its successor begins.',
      cause: 'A unit and its successor are in force at the same time.',
    },
  }),
  'units/count-differs': define<{ on: string; count: number; stated: number }>({
    severity: 'error',
    sv: {
      what: ({ on, count, stated }) =>
        `Registret har ${counted(count, 'enhet', 'enheter')} den ${on}, men ${String(stated)} är angivet.`,
      remedy: 'Rätta registret, eller det angivna antalet i Inställningar.',
      cause: 'Antalet enheter är inte det som anges.',
    },
    en: {
      what: ({ on, count, stated }) =>
        `The register has ${counted(count, 'unit', 'units')} on ${on}, but ${String(stated)} is stated.`,
      remedy: 'Correct the register, or the stated count in Inställningar.',
      cause: 'The count of units is not the one that is stated.',
    },
  }),
  'units/heading-year-differs': define<{ year: number; on: string }>({
    severity: 'warning',
    sv: {
      what: ({ year, on }) => `Rubriken säger ${String(year)}, men indelningen gäller den ${on}.`,
      remedy: 'Rätta rubrikens år eller dagen då indelningen gäller.',
      cause: 'Årtalet i listans rubrik är ett annat än det år då indelningen gäller.',
    },
    en: {
      what: ({ year, on }) =>
        `The heading says ${String(year)}, but the division takes effect on ${on}.`,
      remedy: 'Correct the year of the heading, or the day the division takes effect.',
      cause:
        'The year in the heading of the list is another than the year the division takes effect.',
    },
  }),
  'units/effective-date-unreadable': define<{ key: string; value: string }>({
    severity: 'error',
    sv: {
      what: ({ key, value }) => `Inställningen ${key} är ”${value}”, som inte är ett datum.`,
      remedy: 'Skriv datumet som 2026-01-01.',
      cause: 'Dagen då indelningen gäller kan inte läsas.',
    },
    en: {
      what: ({ key, value }) => `The setting ${key} is "${value}", which is no date.`,
      remedy: 'Write the date as 2026-01-01.',
      cause: 'The day the division takes effect cannot be read.',
    },
  }),
  'units/criterion-missed': define<{ unit: string; criteria: readonly string[] }>({
    severity: 'warning',
    sv: {
      what: ({ unit, criteria }) => `${unit} uppfyller inte: ${criteria.join(', ')}.`,
      remedy: 'Följ upp enheten, eller skriv in hur det står till.',
      cause: 'En enhet uppfyller inte ett kriterium.',
    },
    en: {
      what: ({ unit, criteria }) => `${unit} does not fulfil: ${criteria.join(', ')}.`,
      remedy: 'Follow up the unit, or write how it stands.',
      cause: 'A unit does not fulfil a criterion.',
    },
  }),
  'units/formula-in-name': define<{ id: string; heading: string }>({
    severity: 'warning',
    sv: {
      what: ({ id, heading }) =>
        `${heading} för ${id} börjar som en formel. Den behandlas som text.`,
      remedy: 'Skriv namnet utan =, +, - eller @ först.',
      cause: 'Ett namn börjar med ett tecken som kan tolkas som en formel.',
    },
    en: {
      what: ({ id, heading }) => `${heading} of ${id} begins like a formula. It is taken as text.`,
      remedy: 'Write the name without =, +, - or @ first.',
      cause: 'A name begins with a sign that may be taken for a formula.',
    },
  }),
};

export const raise = raiser(unitsFindings);
