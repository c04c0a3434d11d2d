/** What can be wrong with an uplift, in words. Spec: uplift §4 */
import { en, sv } from '#core/checks/in-tkr';
import { define, raiser } from '#core/findings/definition';
import { absolute, type Amount } from '#core/money/amount';

type Named = { readonly uplift: string };
type Sum = Named & { readonly amount: Amount; readonly used: Amount; readonly difference: Amount };

export const upliftFindings = {
  'uplift/amount-missing': define<Named>({
    severity: 'warning',
    sv: {
      what: ({ uplift }) => `”${uplift}” har varken belopp eller bas och index.`,
      remedy: 'Fyll i Belopp, eller Bas och Index.',
      cause: 'Uppräkningens storlek är inte ifylld.',
    },
    en: {
      what: ({ uplift }) => `"${uplift}" has neither an amount nor a base and an index.`,
      remedy: 'Fill in Belopp, or Bas and Index.',
      cause: 'How large the uplift is has not been filled in.',
    },
  }),
  'uplift/amount-not-base-times-index': define<
    Named & { amount: Amount; computed: Amount; difference: Amount }
  >({
    severity: 'error',
    sv: {
      what: ({ uplift, amount, computed, difference }) =>
        `”${uplift}” är ${sv(amount)}, men basen gånger index ger ${sv(computed)}: skillnaden är ${sv(difference)}.`,
      remedy: 'Rätta beloppet, basen eller index, eller ta bort det som inte gäller.',
      cause: 'Ett belopp är ifyllt vid sidan av bas och index och är inte det som de ger.',
    },
    en: {
      what: ({ uplift, amount, computed, difference }) =>
        `"${uplift}" is ${en(amount)}, but base times index gives ${en(computed)}: the difference is ${en(difference)}.`,
      remedy: 'Correct the amount, the base or the index, or remove what does not apply.',
      cause: 'An amount stands beside base and index and is not what they give.',
    },
  }),
  'uplift/rows-disagree': define<Named & { heading: string }>({
    severity: 'error',
    sv: {
      what: ({ uplift, heading }) => `Raderna för ”${uplift}” har olika ${heading}.`,
      remedy: 'Skriv samma sak på alla rader, eller bara på den första.',
      cause: 'Det som upprepas på en uppräknings rader är inte lika.',
    },
    en: {
      what: ({ uplift, heading }) => `The rows of "${uplift}" differ in ${heading}.`,
      remedy: 'Write the same in all rows, or only in the first.',
      cause: 'What is repeated in the rows of an uplift is not the same.',
    },
  }),
  'uplift/negative': define<Named & { amount: Amount }>({
    severity: 'error',
    sv: {
      what: ({ uplift, amount }) => `”${uplift}” har ett negativt belopp: ${sv(amount)}.`,
      remedy: 'Rätta tecknet. En minskning förs in som en ramändring under Händelser.',
      cause: 'En uppräkning, eller en användning av den, är mindre än noll.',
    },
    en: {
      what: ({ uplift, amount }) => `"${uplift}" has a negative amount: ${en(amount)}.`,
      remedy: 'Mend the sign. A decrease is entered as a ramändring in Händelser.',
      cause: 'An uplift, or a use of it, is below zero.',
    },
  }),
  'uplift/uses-exceed-amount': define<Sum>({
    severity: 'error',
    sv: {
      what: ({ uplift, amount, used, difference }) =>
        `”${uplift}” är ${sv(amount)} men används till ${sv(used)}: ${sv(absolute(difference))} för mycket.`,
      remedy: 'Minska användningen, eller rätta uppräkningens belopp.',
      cause: 'Användningarna är tillsammans mer än uppräkningen.',
    },
    en: {
      what: ({ uplift, amount, used, difference }) =>
        `"${uplift}" is ${en(amount)} but ${en(used)} of it is used: ${en(absolute(difference))} too much.`,
      remedy: 'Reduce the uses, or correct the amount of the uplift.',
      cause: 'The uses are together more than the uplift.',
    },
  }),
  'uplift/uses-below-amount': define<Sum>({
    severity: 'warning',
    sv: {
      what: ({ uplift, amount, used, difference }) =>
        `”${uplift}” är ${sv(amount)} och ${sv(used)} har en användning: ${sv(difference)} återstår.`,
      remedy: 'Ange vad resten ska användas till.',
      cause: 'Användningarna är tillsammans mindre än uppräkningen.',
    },
    en: {
      what: ({ uplift, amount, used, difference }) =>
        `"${uplift}" is ${en(amount)} and ${en(used)} of it has a use: ${en(difference)} remains.`,
      remedy: 'Say what the rest is to be used for.',
      cause: 'The uses are together less than the uplift.',
    },
  }),
  'uplift/use-without-amount': define<Named & { use: string }>({
    severity: 'warning',
    sv: {
      what: ({ uplift, use }) => `”${uplift}”: användningen ”${use}” har inget belopp.`,
      remedy: 'Fyll i Belopp till. Skriv 0 om det är noll kronor.',
      cause: 'En användning av en uppräkning saknar belopp.',
    },
    en: {
      what: ({ uplift, use }) => `"${uplift}": the use "${use}" has no amount.`,
      remedy: 'Fill in Belopp till. Write 0 if it is zero kronor.',
      cause: 'A use of an uplift has no amount.',
    },
  }),
  'uplift/duration-unanswered': define<Named & { amount: Amount | null }>({
    severity: 'warning',
    sv: {
      what: ({ uplift }) =>
        `Det är inte besvarat om ”${uplift}” är en engångssumma eller höjer nivån.`,
      remedy: 'Fyll i Varaktighet: engång eller nivåhöjande.',
      cause: 'Varaktighet är tom eller ”ej beslutat”. Svaret avgör nästa års ram.',
    },
    en: {
      what: ({ uplift }) =>
        `It is not answered whether "${uplift}" is a one-off or raises the level.`,
      remedy: 'Fill in Varaktighet: engång or nivåhöjande.',
      cause: 'Varaktighet is blank or "ej beslutat". The answer decides next year\'s frame.',
    },
  }),
  'uplift/year-or-source-missing': define<Named>({
    severity: 'warning',
    sv: {
      what: ({ uplift }) => `”${uplift}” säger inte vilket år och vilken källa den gäller.`,
      remedy: 'Fyll i År och Källa.',
      cause: 'En uppräkning saknar år eller källa.',
    },
    en: {
      what: ({ uplift }) => `"${uplift}" does not say its year and its source.`,
      remedy: 'Fill in År and Källa.',
      cause: 'An uplift has no year or no source.',
    },
  }),
  'uplift/year-without-frames': define<Named & { year: number; source: string }>({
    severity: 'warning',
    sv: {
      what: ({ uplift, year, source }) =>
        `”${uplift}” gäller ${source} ${String(year)}, men arbetsboken har inga ramar för ${source} det året.`,
      remedy: 'Rätta året, eller för in uppräkningen i det årets arbetsbok.',
      cause: 'En uppräkning gäller ett år vars ramar inte står i arbetsboken.',
    },
    en: {
      what: ({ uplift, year, source }) =>
        `"${uplift}" is about ${source} ${String(year)}, but the workbook has no frames of ${source} for that year.`,
      remedy: 'Mend the year, or enter the uplift in the workbook of that year.',
      cause: 'An uplift is about a year whose frames do not stand in the workbook.',
    },
  }),
  'uplift/recipient-unknown': define<Named & { to: string }>({
    severity: 'error',
    sv: {
      what: ({ uplift, to }) =>
        `”${uplift}” går delvis till ”${to}”, som varken är en mottagare med ram eller ett Post-id.`,
      remedy: 'Skriv mottagarens kod eller ett Post-id, eller lämna Till tomt.',
      cause: 'En användning går till någon som budgeten inte känner.',
    },
    en: {
      what: ({ uplift, to }) =>
        `"${uplift}" goes in part to "${to}", which is neither a recipient with a frame nor a Post-id.`,
      remedy: "Write the recipient's code or a Post-id, or leave Till blank.",
      cause: 'A use goes to somebody whom the budget does not know.',
    },
  }),
  'uplift/recorded-otherwise': define<
    Named & { amount: Amount; recorded: Amount; difference: Amount }
  >({
    severity: 'error',
    sv: {
      what: ({ uplift, amount, recorded, difference }) =>
        `”${uplift}” är ${sv(amount)} men är bokförd under Händelser med ${sv(recorded)}: skillnaden är ${sv(difference)}.`,
      remedy: 'Rätta beloppet här, eller för in skillnaden som en egen händelse.',
      cause: 'En uppräkning har ändrats efter att den bokfördes.',
    },
    en: {
      what: ({ uplift, amount, recorded, difference }) =>
        `"${uplift}" is ${en(amount)} but is recorded in Händelser with ${en(recorded)}: the difference is ${en(difference)}.`,
      remedy: 'Correct the amount here, or enter the difference as an event of its own.',
      cause: 'An uplift was changed after it had been recorded.',
    },
  }),
  'uplift/not-recorded': define<Named & { amount: Amount }>({
    severity: 'info',
    sv: {
      what: ({ uplift, amount }) =>
        `”${uplift}” om ${sv(amount)} är inte bokförd: ramarna räknar inte med den.`,
      remedy: 'Bokför den (uplift --record) när den är beslutad.',
      cause: 'En uppräkning för budgetåret står inte bland händelserna.',
    },
    en: {
      what: ({ uplift, amount }) =>
        `"${uplift}" of ${en(amount)} is not recorded: the frames do not count it.`,
      remedy: 'Record it (uplift --record) once it is decided.',
      cause: 'An uplift of the budget year is not among the events.',
    },
  }),
  'uplift/already-recorded': define<Named & { event: number | null }>({
    severity: 'error',
    sv: {
      what: ({ uplift, event }) =>
        `”${uplift}” är redan bokförd${event === null ? '' : ` som händelse ${String(event)}`}. Inget har skrivits.`,
      remedy: 'För in en ändring som en ny uppräkning med eget namn.',
      cause: 'En uppräkning bokförs en gång till.',
    },
    en: {
      what: ({ uplift, event }) =>
        `"${uplift}" is recorded already${event === null ? '' : ` as event ${String(event)}`}. Nothing was written.`,
      remedy: 'Enter a change as a new uplift of its own name.',
      cause: 'An uplift is recorded a second time.',
    },
  }),
  'uplift/not-found': define<Named & { known: readonly string[] }>({
    severity: 'error',
    sv: {
      what: ({ uplift, known }) =>
        `Det finns ingen uppräkning ”${uplift}” för budgetåret. ${known.length > 0 ? `De som finns är ${known.join(', ')}. ` : ''}Inget har skrivits.`,
      remedy: 'Ange uppräkningens namn som det står på bladet Uppräkning.',
      cause: 'Namnet finns inte på bladet, eller gäller ett annat år.',
    },
    en: {
      what: ({ uplift, known }) =>
        `There is no uplift "${uplift}" for the budget year. ${known.length > 0 ? `There are ${known.join(', ')}. ` : ''}Nothing was written.`,
      remedy: 'Write the name of the uplift as it stands on the sheet Uppräkning.',
      cause: 'The name is not on the sheet, or is about another year.',
    },
  }),
};

export const raise = raiser(upliftFindings);
