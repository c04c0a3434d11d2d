/** What can be wrong with a reservation and its draws, in words. Spec: reservations §4 */
import { en, sv } from '#core/checks/in-tkr';
import { define, raiser } from '#core/findings/definition';
import { absolute, type Amount } from '#core/money/amount';

type Named = { readonly reservation: string };
type Excess = Named & {
  readonly reserved: Amount;
  readonly used: Amount;
  readonly difference: Amount;
};

export const reservationsFindings = {
  'reservations/amount-missing': define<Named>({
    severity: 'warning',
    sv: {
      what: ({ reservation }) => `Det är inte känt hur mycket ”${reservation}” reserverar.`,
      remedy: 'Fyll i Reserverat.',
      cause: 'En reservation saknar belopp.',
    },
    en: {
      what: ({ reservation }) => `How much "${reservation}" sets aside is not known.`,
      remedy: 'Fill in Reserverat.',
      cause: 'A reservation has no amount.',
    },
  }),
  'reservations/source-missing': define<Named>({
    severity: 'warning',
    sv: {
      what: ({ reservation }) =>
        `”${reservation}” säger inte vilken källa pengarna kommer från, så det går inte att säga vad som händer med resten vid årets slut.`,
      remedy: 'Fyll i Källa.',
      cause: 'En reservation saknar källa.',
    },
    en: {
      what: ({ reservation }) =>
        `"${reservation}" does not say its source, so what becomes of the rest at the end of the year cannot be told.`,
      remedy: 'Fill in Källa.',
      cause: 'A reservation has no source.',
    },
  }),
  'reservations/duplicate': define<Named>({
    severity: 'error',
    sv: {
      what: ({ reservation }) => `”${reservation}” står två gånger. Avropen räknas på den första.`,
      remedy: 'Ge reservationerna olika namn, eller ta bort den ena.',
      cause: 'Två reservationer har samma namn.',
    },
    en: {
      what: ({ reservation }) => `"${reservation}" stands twice. The draws count on the first.`,
      remedy: 'Give the reservations different names, or remove one.',
      cause: 'Two reservations have the same name.',
    },
  }),
  'reservations/draw-without-reservation': define<Named & { amount: Amount | null }>({
    severity: 'error',
    sv: {
      what: ({ reservation, amount }) =>
        `Ett avrop${amount ? ` om ${sv(amount)}` : ''} hör till ”${reservation}”, som inte är reserverad.`,
      remedy: 'Rätta namnet, eller lägg till reservationen.',
      cause: 'Ett avrop pekar på en reservation som inte finns.',
    },
    en: {
      what: ({ reservation, amount }) =>
        `A draw${amount ? ` of ${en(amount)}` : ''} belongs to "${reservation}", which is not reserved.`,
      remedy: 'Mend the name, or add the reservation.',
      cause: 'A draw names a reservation that does not exist.',
    },
  }),
  'reservations/ceilings-exceed-reserved': define<Excess>({
    severity: 'error',
    sv: {
      what: ({ reservation, reserved, used, difference }) =>
        `”${reservation}” är ${sv(reserved)} men upp till ${sv(used)} är utlovat: ${sv(absolute(difference))} för mycket.`,
      remedy: 'Sänk taken, eller höj reservationen.',
      cause: 'Taken är tillsammans högre än det som är reserverat.',
    },
    en: {
      what: ({ reservation, reserved, used, difference }) =>
        `"${reservation}" is ${en(reserved)} but up to ${en(used)} is promised: ${en(absolute(difference))} too much.`,
      remedy: 'Lower the ceilings, or raise the reservation.',
      cause: 'The ceilings are together higher than what is reserved.',
    },
  }),
  'reservations/paid-exceeds-reserved': define<Excess>({
    severity: 'error',
    sv: {
      what: ({ reservation, reserved, used, difference }) =>
        `”${reservation}” är ${sv(reserved)} men ${sv(used)} är utbetalt: ${sv(absolute(difference))} för mycket.`,
      remedy: 'Rätta utbetalningarna, eller höj reservationen.',
      cause: 'Mer är utbetalt än vad som är reserverat.',
    },
    en: {
      what: ({ reservation, reserved, used, difference }) =>
        `"${reservation}" is ${en(reserved)} but ${en(used)} is paid: ${en(absolute(difference))} too much.`,
      remedy: 'Correct the payments, or raise the reservation.',
      cause: 'More has been paid than is reserved.',
    },
  }),
  'reservations/paid-above-ceiling': define<
    Named & { recipient: string; ceiling: Amount; paid: Amount; difference: Amount }
  >({
    severity: 'error',
    sv: {
      what: ({ reservation, recipient, ceiling, paid, difference }) =>
        `${recipient} får upp till ${sv(ceiling)} av ”${reservation}” men har fått ${sv(paid)}: ${sv(difference)} för mycket.`,
      remedy: 'Rätta utbetalningen, eller höj taket om det är beslutat.',
      cause: 'En mottagare har fått mer än sitt tak.',
    },
    en: {
      what: ({ reservation, recipient, ceiling, paid, difference }) =>
        `${recipient} gets up to ${en(ceiling)} of "${reservation}" but has been paid ${en(paid)}: ${en(difference)} too much.`,
      remedy: 'Correct the payment, or raise the ceiling if that is decided.',
      cause: 'A recipient has been paid more than its ceiling.',
    },
  }),
  'reservations/negative': define<Named & { heading: string; amount: Amount }>({
    severity: 'error',
    sv: {
      what: ({ reservation, heading, amount }) =>
        `”${reservation}” har ett negativt belopp under ${heading}: ${sv(amount)}.`,
      remedy: 'Rätta tecknet.',
      cause: 'En reservation, ett tak eller en utbetalning är mindre än noll.',
    },
    en: {
      what: ({ reservation, heading, amount }) =>
        `"${reservation}" has a negative amount under ${heading}: ${en(amount)}.`,
      remedy: 'Mend the sign.',
      cause: 'A reservation, a ceiling or a payment is below zero.',
    },
  }),
  'reservations/draw-outside-year': define<Named & { date: string; year: number }>({
    severity: 'error',
    sv: {
      what: ({ reservation, date, year }) =>
        `Ett avrop på ”${reservation}” är daterat ${date}, men reservationen gäller ${String(year)}.`,
      remedy: 'Rätta datumet, eller reservationens år.',
      cause: 'Ett avrop ligger utanför det år som reservationen gäller.',
    },
    en: {
      what: ({ reservation, date, year }) =>
        `A draw on "${reservation}" is dated ${date}, but the reservation is of ${String(year)}.`,
      remedy: 'Correct the date, or the year of the reservation.',
      cause: 'A draw lies outside the year of its reservation.',
    },
  }),
  'reservations/post-unknown': define<Named & { id: string }>({
    severity: 'error',
    sv: {
      what: ({ reservation, id }) =>
        `”${reservation}” tas ur ${id}, som inte finns bland posterna.`,
      remedy: 'Rätta Post-id, eller lägg till posten.',
      cause: 'Post-id på raden står inte på bladet Poster.',
    },
    en: {
      what: ({ reservation, id }) =>
        `"${reservation}" is taken from ${id}, which is not among the posts.`,
      remedy: 'Mend the Post-id, or add the post.',
      cause: 'The Post-id of the row is not on the sheet Poster.',
    },
  }),
  'reservations/exceed-post': define<{
    readonly post: string;
    readonly source: string;
    readonly reserved: Amount;
    readonly amount: Amount;
    readonly difference: Amount;
  }>({
    severity: 'error',
    sv: {
      what: ({ post, source, reserved, amount, difference }) =>
        `${sv(reserved)} av ${source} är reserverat ur ”${post}”, som har ${sv(amount)}: ${sv(difference)} för mycket.`,
      remedy: 'Minska reservationen, eller öka posten.',
      cause: 'Mer är reserverat ur en post än vad den har.',
    },
    en: {
      what: ({ post, source, reserved, amount, difference }) =>
        `${en(reserved)} of ${source} is reserved from "${post}", which has ${en(amount)}: ${en(difference)} too much.`,
      remedy: 'Reduce the reservation, or increase the post.',
      cause: 'More is reserved from a post than it has.',
    },
  }),
  'reservations/carry-over-unanswered': define<Named & { rest: Amount }>({
    severity: 'info',
    sv: {
      what: ({ reservation, rest }) =>
        `Om inget mer betalas ut återstår ${sv(rest)} av ”${reservation}” vid årets slut. Det är inte sagt om FoUU-medel får föras över.`,
      remedy: 'Skriv ja eller nej under Inställningar: Reservationer/FoUU får föras över (ja/nej).',
      cause: 'Svaret på om FoUU-medel får föras över till nästa år saknas.',
    },
    en: {
      what: ({ reservation, rest }) =>
        `Unless more is paid, ${en(rest)} of "${reservation}" remains at the end of the year. Whether FoUU money may be carried over is not said.`,
      remedy: 'Write ja or nej in Inställningar: Reservationer/FoUU får föras över (ja/nej).',
      cause: 'The answer to whether FoUU money may be carried over is missing.',
    },
  }),
  'reservations/not-found': define<Named & { known: readonly string[] }>({
    severity: 'error',
    sv: {
      what: ({ reservation, known }) =>
        `Det finns ingen reservation ”${reservation}”. ${known.length > 0 ? `De som finns är ${known.join(', ')}. ` : ''}Inget har skrivits.`,
      remedy: 'Ange reservationens namn som det står på bladet Reservationer.',
      cause: 'Namnet finns inte på bladet.',
    },
    en: {
      what: ({ reservation, known }) =>
        `There is no reservation "${reservation}". ${known.length > 0 ? `There are ${known.join(', ')}. ` : ''}Nothing was written.`,
      remedy: 'Write the name of the reservation as it stands on the sheet Reservationer.',
      cause: 'The name is not on the sheet.',
    },
  }),
  'reservations/already-recorded': define<Named>({
    severity: 'error',
    sv: {
      what: ({ reservation }) =>
        `”${reservation}” och alla dess utbetalningar är redan bokförda. Inget har skrivits.`,
      remedy: 'Lägg till det nya avropet på bladet först.',
      cause: 'En reservation bokförs en gång till utan att något har tillkommit.',
    },
    en: {
      what: ({ reservation }) =>
        `"${reservation}" and all its payments are recorded already. Nothing was written.`,
      remedy: 'Add the new draw to the sheet first.',
      cause: 'A reservation is recorded again though nothing has been added.',
    },
  }),
};

export const raise = raiser(reservationsFindings);
