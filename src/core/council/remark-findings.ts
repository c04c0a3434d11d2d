/** What people should look at before a proposal is joined; it hinders nothing. */
import type { Source } from '#core/budget/words';
import { define } from '#core/findings/definition';
import { listed } from '#core/findings/listed';
import { absolute, isZero, type Amount } from '#core/money/amount';
import type { FieldContent, ProposedField } from './council-post';
import { fieldWords, shownContent } from './field-words';

type Beside = Readonly<Record<'council' | 'source', string>> &
  Readonly<Record<'frame' | 'proposed' | 'left', Amount>>;

/** Of the first row: its name, and the id that it was sent with. */
type ByName = Readonly<Record<'council' | 'name', string>> & {
  readonly rows: number;
  readonly sent: string | null;
};

/** Sheets and columns, each by name. */
type NotRead = Readonly<Record<'sheets' | 'columns', readonly string[]>> & {
  readonly file: string;
};

type Diverging = { readonly post: string; readonly field: ProposedField } & Readonly<
  Record<'sent' | 'ours' | 'theirs', FieldContent>
>;

export const remarkFindings = {
  'council/over-frame': define<Beside>({
    severity: 'error',
    sv: {
      what: ({ council, source, frame, proposed, left }) =>
        `${council} föreslår ${shownContent(proposed)} av ${source}, men ramen är ${shownContent(frame)}: ${shownContent(absolute(left))} för mycket.`,
      remedy: 'Be rådet hålla ramen, eller flytta pengar till den med en händelse.',
      cause: 'Posterna i ett råds förslag är större än rådets ram för källan.',
    },
    en: {
      what: ({ council, source, frame, proposed, left }) =>
        `${council} proposes ${shownContent(proposed, 'en')} of ${source}, but its frame is ${shownContent(frame, 'en')}: ${shownContent(absolute(left), 'en')} too much.`,
      remedy: 'Ask the council to keep its frame, or move money to it by an event.',
      cause: "The posts of a council's proposal are larger than its frame for the source.",
    },
  }),
  'council/under-frame': define<Beside>({
    severity: 'warning',
    sv: {
      what: ({ council, source, frame, proposed, left }) =>
        `${council} föreslår ${shownContent(proposed)} av ${source}, och ramen är ${shownContent(frame)}: ${shownContent(left)} är kvar att fördela.`,
      remedy: 'Fråga rådet vad resten ska gå till.',
      cause: 'Posterna i ett råds förslag är mindre än rådets ram för källan.',
    },
    en: {
      what: ({ council, source, frame, proposed, left }) =>
        `${council} proposes ${shownContent(proposed, 'en')} of ${source}, and its frame is ${shownContent(frame, 'en')}: ${shownContent(left, 'en')} is left.`,
      remedy: 'Ask the council what the rest is for.',
      cause: "The posts of a council's proposal are smaller than its frame for the source.",
    },
  }),
  'council/frame-unknown': define<{ council: string; source: Source }>({
    severity: 'warning',
    sv: {
      what: ({ council, source }) =>
        `Ramen för ${council} av ${source} är inte känd, så förslaget går inte att jämföra med den.`,
      remedy: 'Fyll i ramen på bladet Ramar. Skriv 0 om rådet inte får något av källan.',
      cause: 'Ett råd har poster men ingen ram, eller en ram utan belopp.',
    },
    en: {
      what: ({ council, source }) =>
        `The frame of ${council} for ${source} is not known, so the proposal cannot be compared with it.`,
      remedy: 'Enter the frame on the sheet Ramar. Write 0 if the council gets none of the source.',
      cause: 'A council has posts but no frame, or a frame without an amount.',
    },
  }),
  'council/frame-changed': define<{
    council: string;
    source: Source;
    before: Amount | null;
    after: Amount | null;
  }>({
    severity: 'warning',
    sv: {
      what: ({ council, source, before, after }) =>
        `Ramen för ${council} av ${source} har ändrats sedan underlaget sändes ut: ${shownContent(before)} då, ${shownContent(after)} nu.`,
      remedy: 'Säg det till rådet, eller sänd ut ett nytt underlag.',
      cause: 'Ett förslag svarar på en ram som inte längre gäller.',
    },
    en: {
      what: ({ council, source, before, after }) =>
        `The frame of ${council} for ${source} has changed since it was sent: ${shownContent(before, 'en')} then, ${shownContent(after, 'en')} now.`,
      remedy: 'Tell the council, or send it a new workbook.',
      cause: 'A proposal answers a frame that no longer holds.',
    },
  }),
  'council/amount-blank': define<{ council: string; source: Source; posts: number; first: string }>(
    {
      severity: 'warning',
      sv: {
        what: ({ council, source, posts, first }) =>
          posts === 1
            ? `Posten ”${first}” i förslaget från ${council} saknar belopp för ${source}.`
            : `${String(posts)} poster i förslaget från ${council} saknar belopp för ${source}, den första är ”${first}”.`,
        remedy: 'Be rådet fylla i beloppen. 0 betyder att posten inte får något.',
        cause: 'Ett råd har lämnat förslagets kolumn tom. Tomt är okänt, inte noll.',
      },
      en: {
        what: ({ council, source, posts, first }) =>
          posts === 1
            ? `The post "${first}" in the proposal from ${council} has no amount of ${source}.`
            : `${String(posts)} posts in the proposal from ${council} have no amount of ${source}, the first is "${first}".`,
        remedy: 'Ask the council to fill in the amounts. 0 means that the post gets nothing.',
        cause: 'A council has left the column of its proposal blank. Blank is unknown, not zero.',
      },
    },
  ),
  'council/post-gone': define<{ post: string; name: string; council: string; amount: Amount }>({
    severity: 'warning',
    sv: {
      what: ({ post, name, council, amount }) =>
        `Posten ${post}${post === name ? '' : ` ”${name}”`} finns inte i förslaget från ${council}. Den står kvar som den är${isZero(amount) ? '' : `, med ${shownContent(amount)} utöver förslaget`}.`,
      remedy: 'Skriv 0 på posten, eller samla in med valet att borttagna poster får 0.',
      cause: 'Ett råd har tagit bort en rad ur sitt förslag. En post stryks aldrig i tysthet.',
    },
    en: {
      what: ({ post, name, council, amount }) =>
        `The post ${post}${post === name ? '' : ` "${name}"`} is not in the proposal from ${council}. It stays as it is${isZero(amount) ? '' : `, with ${shownContent(amount, 'en')} beyond the proposal`}.`,
      remedy: 'Write 0 for the post, or collect with the choice that removed posts get 0.',
      cause: 'A council has removed a row of its proposal. No post is struck out in silence.',
    },
  }),
  'council/known-by-name': define<ByName>({
    severity: 'warning',
    sv: {
      what: ({ council, rows, name, sent }) =>
        rows === 1
          ? `Posten ”${name}” i förslaget från ${council} har inte det Post-id som den sändes ut med (${sent ?? 'inget'}) och känns igen på namnet. Post-id här ändras inte.`
          : `${String(rows)} poster i förslaget från ${council} har inte de Post-id som de sändes ut med och känns igen på namnen: den första är ”${name}” (${sent ?? 'inget'}). Post-id här ändras inte.`,
      remedy:
        'Se efter att det är samma post. Är den en ny post: ge den ett eget namn i förslaget.',
      cause: 'Ett råd har tagit bort eller ändrat Post-id på en rad.',
    },
    en: {
      what: ({ council, rows, name, sent }) =>
        rows === 1
          ? `The post "${name}" in the proposal from ${council} has not the id that it was sent with (${sent ?? 'none'}) and is known again by its name. The id here does not change.`
          : `${String(rows)} posts in the proposal from ${council} have not the ids that they were sent with and are known again by their names: the first is "${name}" (${sent ?? 'none'}). The ids here do not change.`,
      remedy: 'See whether it is the same post. If it is new, give it a name of its own.',
      cause: 'A council has removed or changed the id of a row.',
    },
  }),
  'council/column-gone': define<{ council: string; fields: readonly ProposedField[] }>({
    severity: 'warning',
    sv: {
      what: ({ council, fields }) =>
        `${fields.length === 1 ? 'Kolumnen' : 'Kolumnerna'} ${listed(
          fields.map((field) => `”${fieldWords[field].sv}”`),
          'sv',
        )} finns inte i förslaget från ${council}. Det som står här står kvar.`,
      remedy: 'Fråga rådet om det har något att ändra där.',
      cause: 'Ett råd har tagit bort en kolumn eller bytt dess rubrik.',
    },
    en: {
      what: ({ council, fields }) =>
        `${fields.length === 1 ? 'The column' : 'The columns'} ${listed(
          // Headings are Swedish in every workbook.
          fields.map((field) => `"${fieldWords[field].sv}"`),
          'en',
        )} ${fields.length === 1 ? 'is' : 'are'} not in the proposal from ${council}. What stands here stays.`,
      remedy: 'Ask the council whether it has anything to change there.',
      cause: 'A council has removed a column or changed its heading.',
    },
  }),
  'council/not-read': define<NotRead>({
    severity: 'warning',
    sv: {
      what: ({ file, sheets, columns }) =>
        `I ${file} har rådet skrivit sådant som inte läses: ${listed(
          [
            ...sheets.map((name) => `bladet ”${name}”`),
            ...columns.map((name) => `kolumnen ”${name}”`),
          ],
          'sv',
        )}.`,
      remedy:
        'Se efter i filen om något där hör till förslaget. Belopp läses på bladet Poster, och det rådet vill säga under Intern kommentar.',
      cause: 'Ett råd har lagt till ett blad eller en kolumn, eller kopierat bladet Poster.',
    },
    en: {
      what: ({ file, sheets, columns }) =>
        `In ${file} the council has written what is not read: ${listed(
          [
            ...sheets.map((name) => `the sheet "${name}"`),
            ...columns.map((name) => `the column "${name}"`),
          ],
          'en',
        )}.`,
      remedy:
        'See in the file whether any of it belongs to the proposal. Amounts are read on the sheet Poster, and what the council wants to say under Intern kommentar.',
      cause: 'A council has added a sheet or a column, or copied the sheet Poster.',
    },
  }),
  'council/changed-on-both': define<Diverging>({
    severity: 'warning',
    sv: {
      what: ({ post, field, sent, ours, theirs }) =>
        `${fieldWords[field].sv} för ${post} har ändrats både här och i förslaget sedan underlaget sändes ut (${shownContent(sent)}): ${shownContent(ours)} här, ${shownContent(theirs)} i förslaget. Förslagets gäller om det skrivs.`,
      remedy: 'Se efter vilket som är rätt, och rätta efteråt om det är det som stod här.',
      cause: 'Samma cell har ändrats på båda håll under rundan, eller av ett tidigare förslag.',
    },
    en: {
      what: ({ post, field, sent, ours, theirs }) =>
        `${fieldWords[field].en} of ${post} has changed both here and in the proposal since it was sent (${shownContent(sent, 'en')}): ${shownContent(ours, 'en')} here, ${shownContent(theirs, 'en')} in the proposal. The proposal's holds if it is written.`,
      remedy: 'See which is right, and correct it afterwards if it is what stood here.',
      cause: 'The same cell was changed on both sides during the round, or by an earlier proposal.',
    },
  }),
  'council/changed-here': define<Diverging>({
    severity: 'warning',
    sv: {
      what: ({ post, field, ours, theirs }) =>
        `${fieldWords[field].sv} för ${post} har ändrats här sedan underlaget sändes ut: ${shownContent(ours)} här, ${shownContent(theirs)} i förslaget, som då. Det som står här står kvar.`,
      remedy: 'Skriv in förslagets värde för hand om det är det som gäller.',
      cause: 'Arbetsboken har ändrats under rundan där rådet inte har ändrat något.',
    },
    en: {
      what: ({ post, field, ours, theirs }) =>
        `${fieldWords[field].en} of ${post} has changed here since it was sent: ${shownContent(ours, 'en')} here, ${shownContent(theirs, 'en')} in the proposal, as then. What stands here stays.`,
      remedy: "Enter the proposal's value by hand if that is what holds.",
      cause: 'The workbook has changed during the round where the council has changed nothing.',
    },
  }),
  'council/previous-changed': define<{ post: string }>({
    severity: 'warning',
    sv: {
      what: ({ post }) =>
        `Förra årets belopp för ${post} är ändrat i förslaget. Det hämtas inte in.`,
      remedy: 'Rätta förra årets belopp i arbetsboken om det är fel.',
      cause: 'Ett råd har ändrat kolumnen för föregående år, som inte är en del av förslaget.',
    },
    en: {
      what: ({ post }) =>
        `The amount of last year for ${post} has been altered in the proposal. It is not brought in.`,
      remedy: "Correct last year's amount in the workbook if it is wrong.",
      cause:
        'A council has altered the column of the previous year, which is no part of a proposal.',
    },
  }),
};
