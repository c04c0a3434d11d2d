/** Why a proposal cannot be joined: nothing is written until it has been mended. */
import { define } from '#core/findings/definition';
import type { Amount } from '#core/money/amount';
import { shownContent } from './field-words';

const noYear = { sv: 'okänt år', en: 'an unknown year' };

export const hinderFindings = {
  'council/no-mark': define<{ file: string; council: string | null }>({
    severity: 'error',
    sv: {
      what: ({ file, council }) =>
        council === null
          ? `${file} är inte en arbetsbok ur rådsrundan: den säger inte vilket råd den kommer från eller vad som sändes ut.`
          : `I ${file} från ${council} saknas bladet Utsänt med det som sändes ut, så det går inte att se vad rådet har ändrat.`,
      remedy: 'Be rådet fylla i den arbetsbok som sändes ut, eller hämta in raderna (import).',
      cause: 'En fil som samlas in saknar uppgifterna om rådsrundan, eller har förlorat dem.',
    },
    en: {
      what: ({ file, council }) =>
        council === null
          ? `${file} is no workbook of the council round: it does not say which council it comes from or what was sent.`
          : `${file} from ${council} lacks the sheet Utsänt with what was sent, so what the council has changed cannot be seen.`,
      remedy: 'Ask the council to fill in the workbook that was sent, or import the rows (import).',
      cause: 'A file that is collected has nothing about the council round, or has lost it.',
    },
  }),
  'council/mark-broken': define<{ file: string; council: string }>({
    severity: 'error',
    sv: {
      what: ({ file, council }) =>
        `Det som sändes till ${council} är ändrat i ${file}: märket stämmer inte med bladet Utsänt och inställningarna.`,
      remedy: 'Flytta över förslaget till den arbetsbok som sändes ut, eller sänd ut en ny.',
      cause: 'Bladet Utsänt eller inställningarna Rådsrunda/… har ändrats av någon.',
    },
    en: {
      what: ({ file, council }) =>
        `What was sent to ${council} has been altered in ${file}: the mark does not agree with the sheet Utsänt and the settings.`,
      remedy: 'Move the proposal to the workbook that was sent, or send a new one.',
      cause: 'Somebody has altered the sheet Utsänt or the settings Rådsrunda/….',
    },
  }),
  'council/unknown-council': define<{ file: string; council: string; councils: readonly string[] }>(
    {
      severity: 'error',
      sv: {
        what: ({ file, council, councils }) =>
          `${file} kommer från ${council}, som inte finns i arbetsboken. Här finns ${councils.join(', ') || 'inga mottagare'}.`,
        remedy: 'Kontrollera att förslaget hör till den här budgeten.',
        cause: 'Ett förslag kommer från ett råd som varken har ram eller poster i arbetsboken.',
      },
      en: {
        what: ({ file, council, councils }) =>
          `${file} comes from ${council}, which is not in the workbook. It has ${councils.join(', ') || 'no recipients'}.`,
        remedy: 'See whether the proposal belongs to this budget.',
        cause: 'A proposal comes from a council with neither frame nor posts in the workbook.',
      },
    },
  ),
  'council/other-year': define<{ file: string; year: number | null; ours: number | null }>({
    severity: 'error',
    sv: {
      what: ({ file, year, ours }) =>
        `${file} gäller ${year ?? noYear.sv}, men arbetsboken gäller ${ours ?? noYear.sv}.`,
      remedy: 'Välj årets förslag.',
      cause: 'Ett förslag gäller ett annat budgetår än arbetsboken.',
    },
    en: {
      what: ({ file, year, ours }) =>
        `${file} is about ${year ?? noYear.en}, but the workbook is about ${ours ?? noYear.en}.`,
      remedy: "Choose this year's proposal.",
      cause: "A proposal is about another budget year than the workbook's.",
    },
  }),
  'council/other-book': define<{ file: string; council: string }>({
    severity: 'error',
    sv: {
      what: ({ file, council }) =>
        `${file} är utsänd ur en annan arbetsbok: ingen av posterna som sändes till ${council} finns här under samma Post-id och namn.`,
      remedy: 'Öppna den arbetsbok som underlaget sändes ur, eller sänd ut ett nytt underlag.',
      cause: 'Ett förslag svarar på ett underlag ur en annan budget.',
    },
    en: {
      what: ({ file, council }) =>
        `${file} was sent out of another workbook: none of the posts sent to ${council} is here under the same id and name.`,
      remedy: 'Open the workbook it was sent from, or send the council a new one.',
      cause: 'A proposal answers what was sent out of another budget.',
    },
  }),
  'council/twice': define<{ council: string; files: readonly string[] }>({
    severity: 'error',
    sv: {
      what: ({ council, files }) =>
        `${council} har flera förslag: ${files.join(', ')}. Bara ett kan gälla.`,
      remedy: 'Välj det förslag som gäller.',
      cause: 'Två filer i samma insamling kommer från samma råd.',
    },
    en: {
      what: ({ council, files }) =>
        `${council} has several proposals: ${files.join(', ')}. Only one can hold.`,
      remedy: 'Choose the proposal that holds.',
      cause: 'Two files of one collection come from the same council.',
    },
  }),
  'council/row-twice': define<{ post: string }>({
    severity: 'error',
    sv: {
      what: ({ post }) => `Posten ${post} står på flera rader i förslaget.`,
      remedy: 'Låt posten stå på en rad, och ge en ny post inget Post-id.',
      cause: 'Två rader i ett förslag har samma Post-id, eller samma namn och inget Post-id.',
    },
    en: {
      what: ({ post }) => `The post ${post} stands on several rows of the proposal.`,
      remedy: 'Let the post stand on one row, and leave the id of a new post blank.',
      cause: 'Two rows of a proposal have the same id, or the same name and no id.',
    },
  }),
  'council/posts-alike': define<{ council: string; post: string; sent: number; ours: number }>({
    severity: 'error',
    sv: {
      what: ({ council, post, sent, ours }) =>
        `${council} har flera poster ”${post}” som inte går att skilja åt: ${String(sent)} i underlaget som sändes ut, ${String(ours)} här.`,
      remedy:
        'Skriv tillbaka Post-id på den rad i förslaget som har förlorat det. Saknar posterna Post-id här: ge dem var sitt eller olika namn, sänd ut ett nytt underlag och flytta över förslaget till det.',
      cause:
        'Flera av rådets poster har samma namn, och i arbetsboken eller förslaget saknas Post-id; eller så har flera samma Post-id. Då vet ingen vilken post en rad är, eller vilken som är borta.',
    },
    en: {
      what: ({ council, post, sent, ours }) =>
        `${council} has several posts "${post}" that cannot be told apart: ${String(sent)} in what was sent, ${String(ours)} here.`,
      remedy:
        'Write back the id of the row of the proposal that has lost it. If the posts have no id here, give them one each or different names, send a new workbook and move the proposal to it.',
      cause:
        "Several of the council's posts have the same name, and the workbook or the proposal lacks an id; or several have the same id. Nobody knows then which post a row is, or which one is gone.",
    },
  }),
  'council/names-crossed': define<{
    council: string;
    rows: number;
    post: string;
    name: string;
    other: string;
  }>({
    severity: 'error',
    sv: {
      what: ({ council, rows, post, name, other }) =>
        `I förslaget från ${council} hör Post-id och namn inte ihop på ${rows === 1 ? 'en rad' : `${String(rows)} rader`}: ${post} heter där ”${name}”, som sändes ut som ${other}.`,
      remedy:
        'Någon har troligen sorterat eller klistrat in en kolumn för sig. Skriv tillbaka Post-id eller namn, och se efter beloppen. Ska två poster byta namn med varandra: gör det i arbetsboken.',
      cause: 'Flera rader i ett förslag har en posts Post-id och en annan posts namn.',
    },
    en: {
      what: ({ council, rows, post, name, other }) =>
        `In the proposal from ${council} ids and names do not belong together on ${rows === 1 ? 'one row' : `${String(rows)} rows`}: ${post} is called "${name}" there, which was sent as ${other}.`,
      remedy:
        'Somebody has probably sorted or pasted a column by itself. Write back the ids or names, and look at the amounts. If two posts are to change names: do it in the workbook.',
      cause: "Several rows of a proposal have one post's id and another's name.",
    },
  }),
  'council/sum-row': define<{ file: string; name: string }>({
    severity: 'error',
    sv: {
      what: ({ file, name }) =>
        `Raden ”${name}” i ${file} ser ut som en summa, men skulle bli en post och räknas med.`,
      remedy:
        'Ta bort raden ur tabellen: På poster och Kvar att fördela räknas på bladet Ram. Är den en post: ge den ett annat namn.',
      cause: 'Ett råd har skrivit en summarad bland sina poster.',
    },
    en: {
      what: ({ file, name }) =>
        `The row "${name}" in ${file} looks like a sum, but would become a post and be counted.`,
      remedy:
        'Take the row out of the table: the sheet Ram computes what is on posts and what is left. If it is a post, give it another name.',
      cause: 'A council has written a row of sums among its posts.',
    },
  }),
  'council/negative': define<{ post: string; amount: Amount }>({
    severity: 'error',
    sv: {
      what: ({ post, amount }) =>
        `Posten ${post} har fått ett negativt belopp: ${shownContent(amount)}.`,
      remedy: 'Skriv beloppet som posten ska ha, inte ändringen.',
      cause: 'Ett råd föreslår ett belopp under noll.',
    },
    en: {
      what: ({ post, amount }) =>
        `The post ${post} has been given a negative amount: ${shownContent(amount, 'en')}.`,
      remedy: 'Write the amount that the post is to have, not the change.',
      cause: 'A council proposes an amount below zero.',
    },
  }),
  'council/id-taken': define<{ id: string; recipient: string; name: string }>({
    severity: 'error',
    sv: {
      what: ({ id, recipient, name }) =>
        `Post-id ${id} är redan ${recipient ? `${recipient}:s` : 'en annan'} post ”${name}”.`,
      remedy: 'Låt Post-id vara tomt på nya rader: det sätts när förslaget samlas in.',
      cause: 'En ny post i ett förslag har ett Post-id som en annan mottagares post har.',
    },
    en: {
      what: ({ id, recipient, name }) =>
        `The id ${id} is already that of ${recipient ? `${recipient}'s` : 'another'} post "${name}".`,
      remedy: 'Leave the id of new rows blank: it is given when the proposal is collected.',
      cause: "A new post of a proposal has the id of another recipient's post.",
    },
  }),
  'council/row-outside-table': define<{ rows: number }>({
    severity: 'error',
    sv: {
      what: ({ rows }) =>
        `Under tabellen på bladet Poster ${rows === 1 ? 'står en rad' : `står ${String(rows)} rader`} som inte hör till den och därför inte läses.`,
      remedy: 'Dra tabellens nedre hörn över raderna, eller skriv dem på tabellens tomma rader.',
      cause: 'Nya poster är skrivna nedanför tabellen utan att den har växt över dem.',
    },
    en: {
      what: ({ rows }) =>
        `Below the table on the sheet Poster ${rows === 1 ? 'a row stands' : `${String(rows)} rows stand`} that is not part of it and is therefore not read.`,
      remedy: "Drag the table's lower corner over the rows, or write them in its blank rows.",
      cause: 'New posts were written below the table without its growing over them.',
    },
  }),
  'council/no-cell': define<{ post: string; heading: string }>({
    severity: 'error',
    sv: {
      what: ({ post, heading }) =>
        `Förslaget ändrar ”${heading}” för posten ${post}, men arbetsboken har ingen egen cell för det.`,
      remedy: `Lägg till kolumnen i arbetsboken, eller för in ändringen för hand.`,
      cause: 'Arbetsbokens egen uppställning saknar en kolumn som rådet har fyllt i.',
    },
    en: {
      what: ({ post, heading }) =>
        `The proposal changes "${heading}" of the post ${post}, but the workbook has no cell of its own for it.`,
      remedy: 'Add the column to the workbook, or enter the change by hand.',
      cause: "The workbook's own layout lacks a column that the council has filled in.",
    },
  }),
  'council/no-room': define<{ post: string }>({
    severity: 'error',
    sv: {
      what: ({ post }) =>
        `”${post}” är en ny post, men arbetsbokens poster står inte i en Excel-tabell som kan växa.`,
      remedy: 'För in posten på en egen rad i arbetsboken och samla in förslaget igen.',
      cause: 'En ny post ska in i en uppställning där raderna under kan vara upptagna.',
    },
    en: {
      what: ({ post }) =>
        `"${post}" is a new post, but the posts of the workbook stand in no Excel table that can grow.`,
      remedy: 'Enter the post on a row of its own in the workbook and collect again.',
      cause: 'A new post is to go into a layout where the rows below may be taken.',
    },
  }),
  'council/nothing-to-send': define<Readonly<Record<never, never>>>({
    severity: 'error',
    sv: {
      what: () => 'Det finns inget råd att sända till: ingen mottagare har ram eller poster.',
      remedy: 'För in mottagarnas ramar på bladet Ramar.',
      cause: 'Rådsrundan börjar i en arbetsbok utan mottagare.',
    },
    en: {
      what: () => 'There is no council to send to: no recipient has a frame or posts.',
      remedy: "Enter the recipients' frames on the sheet Ramar.",
      cause: 'The council round is begun in a workbook without recipients.',
    },
  }),
};
