/** What can be wrong between the workbook and the accounts. Spec: reconcile §5 */
import { define, raiser } from '#core/findings/definition';
import type { Amount } from '#core/money/amount';
import { formatAmount } from '#core/money/format';
import type { Language } from '#core/money/language';
import { unreadRowWords, type RowProblem } from './unread-row';

const sv = (amount: Amount): string => formatAmount(amount, { unit: 'kr' });
const en = (amount: Amount): string => formatAmount(amount, { unit: 'kr', language: 'en' });
const rowsSv = (rows: number): string => (rows === 1 ? 'En rad' : `${String(rows)} rader`);
const rowsEn = (rows: number): string => (rows === 1 ? 'One row' : `${String(rows)} rows`);

type Post = { readonly post: string; readonly source: string | null };
const of = ({ post, source }: Post): string =>
  source === null ? `”${post}”` : `”${post}” (${source})`;
const ofEn = ({ post, source }: Post): string =>
  source === null ? `"${post}"` : `"${post}" (${source})`;

/** The first names, and how many more there are. */
function named(posts: readonly string[], more: string): string {
  const rest = posts.length - MOST_NAMES;
  const shown = posts.slice(0, MOST_NAMES).join(', ');
  return rest > 0 ? `${shown}, ${String(rest)} ${more}` : shown;
}

const MOST_NAMES = 5;

type Against = { readonly against: string };
const against = {
  sv: ({ against: what }: Against) => (what === 'outcome' ? 'Uppföljningen' : 'Budgeten'),
  en: ({ against: what }: Against) => (what === 'outcome' ? 'The follow-up' : 'The budget'),
};

type Unread = {
  readonly rows: number;
  /** What stands in the first of them, and why it cannot be read. */
  readonly texts: readonly string[];
  readonly reasons: readonly RowProblem[];
};

function firstUnread({ texts, reasons }: Unread, language: Language): string {
  const told = reasons.map((reason, at) =>
    unreadRowWords({ text: texts[at] ?? '', reason }, language),
  );
  return told.length === 0 ? '' : `: ${told.join(', ')}`;
}

export const reconcileFindings = {
  'reconcile/differs': define<
    Post &
      Against & {
        readonly held: Amount;
        readonly booked: Amount;
        readonly difference: Amount;
        readonly reversed: boolean;
      }
  >({
    severity: 'error',
    sv: {
      what: (facts) =>
        `${of(facts)}: ${against.sv(facts).toLowerCase()} har ${sv(facts.held)}, redovisningen ${sv(facts.booked)}. Skillnaden är ${sv(facts.difference)}.${facts.reversed ? ' Det är samma belopp med ombytt tecken.' : ''}`,
      remedy: 'Rätta det som är fel, eller regeln som för rader till posten.',
      cause: 'En post har ett annat belopp i arbetsboken än i redovisningen.',
    },
    en: {
      what: (facts) =>
        `${ofEn(facts)}: ${against.en(facts).toLowerCase()} has ${en(facts.held)}, the accounts ${en(facts.booked)}. The difference is ${en(facts.difference)}.${facts.reversed ? ' It is the same amount with the opposite sign.' : ''}`,
      remedy: 'Correct what is wrong, or the rule that leads rows to the post.',
      cause: 'A post has another amount in the workbook than in the accounts.',
    },
  }),
  'reconcile/missing-in-ledger': define<
    Against & { readonly posts: readonly string[]; readonly held: Amount }
  >({
    severity: 'warning',
    sv: {
      what: (facts) =>
        `${against.sv(facts)} har ${sv(facts.held)} på ${facts.posts.length === 1 ? 'en post' : `${String(facts.posts.length)} poster`} som inga rader i redovisningen hör till: ${named(facts.posts, 'till')}.`,
      remedy: 'Lägg till regler för posternas koder (Avstämningsregler), om de har några.',
      cause: 'En post har ett belopp i arbetsboken och inga rader i redovisningen.',
    },
    en: {
      what: (facts) =>
        `${against.en(facts)} has ${en(facts.held)} on ${facts.posts.length === 1 ? 'one post' : `${String(facts.posts.length)} posts`} to which no row of the accounts belongs: ${named(facts.posts, 'more')}.`,
      remedy: 'Add rules for the codes of the posts (Avstämningsregler), if they have any.',
      cause: 'A post has an amount in the workbook and no rows in the accounts.',
    },
  }),
  'reconcile/missing-in-workbook': define<
    Against & { readonly posts: readonly string[]; readonly booked: Amount }
  >({
    severity: 'warning',
    sv: {
      what: (facts) =>
        `Redovisningen har ${sv(facts.booked)} på ${facts.posts.length === 1 ? 'en post' : `${String(facts.posts.length)} poster`} som ${against.sv(facts).toLowerCase()} inte har något belopp för: ${named(facts.posts, 'till')}.`,
      remedy: 'Fyll i beloppet, eller rätta regeln som för rader till posten.',
      cause: 'En post har rader i redovisningen och inget belopp i arbetsboken.',
    },
    en: {
      what: (facts) =>
        `The accounts have ${en(facts.booked)} on ${facts.posts.length === 1 ? 'one post' : `${String(facts.posts.length)} posts`} for which ${against.en(facts).toLowerCase()} has no amount: ${named(facts.posts, 'more')}.`,
      remedy: 'Enter the amount, or correct the rule that leads rows to the post.',
      cause: 'A post has rows in the accounts and no amount in the workbook.',
    },
  }),
  'reconcile/rows-unmatched': define<{
    readonly rows: number;
    readonly groups: number;
    readonly total: Amount;
    /** Groups with the amount of a post without rows, or with its opposite. */
    readonly alike: number;
  }>({
    severity: 'warning',
    sv: {
      what: ({ rows, groups, total, alike }) =>
        `${rowsSv(rows)} i redovisningen (${String(groups)} ${groups === 1 ? 'kodsträng' : 'kodsträngar'}) hör inte till någon post, sammanlagt ${sv(total)}.${alike > 0 ? ` ${alike === 1 ? 'En kodsträng har samma belopp som en post' : `${String(alike)} kodsträngar har samma belopp som var sin post`} utan rader, med samma eller ombytt tecken.` : ''}`,
      remedy:
        'Lägg till regler för koderna, eller en regel med ”utanför” som Post-id för det som inte hör till budgeten.',
      cause: 'Rader i redovisningen känns inte igen av någon regel, kod eller något namn.',
    },
    en: {
      what: ({ rows, groups, total, alike }) =>
        `${rowsEn(rows)} of the accounts (${String(groups)} ${groups === 1 ? 'code string' : 'code strings'}) belong to no post, ${en(total)} in all.${alike > 0 ? ` ${alike === 1 ? 'One code string has the amount of a post' : `${String(alike)} code strings each have the amount of a post`} without rows, with the same or the opposite sign.` : ''}`,
      remedy:
        'Add rules for the codes, or one with "utanför" as Post-id for what is not of the budget.',
      cause: 'Rows of the accounts are known by no rule, code or name.',
    },
  }),
  'reconcile/rows-ambiguous': define<{
    readonly rows: number;
    readonly posts: readonly string[];
    readonly rules: number;
    readonly total: Amount;
  }>({
    severity: 'error',
    sv: {
      what: ({ rows, posts, rules, total }) =>
        `${rowsSv(rows)} om ${sv(total)} passar ${rules > 1 ? `${String(rules)} regler som säger olika saker` : 'flera poster'}${posts.length > 0 ? `: ${posts.map((post) => `”${post}”`).join(', ')}` : ''}.`,
      remedy: 'Gör reglerna snävare, eller ge posterna olika koder.',
      cause: 'Två regler, eller två posters koder eller namn, passar samma rader.',
    },
    en: {
      what: ({ rows, posts, rules, total }) =>
        `${rowsEn(rows)} of ${en(total)} fit ${rules > 1 ? `${String(rules)} rules that say different things` : 'several posts'}${posts.length > 0 ? `: ${posts.map((post) => `"${post}"`).join(', ')}` : ''}.`,
      remedy: 'Make the rules narrower, or give the posts different codes.',
      cause: 'Two rules, or the codes or names of two posts, fit the same rows.',
    },
  }),
  'reconcile/rows-unreadable': define<Unread>({
    severity: 'error',
    sv: {
      what: (unread) =>
        `${rowsSv(unread.rows)} har ett belopp eller en period som inte kan läsas${firstUnread(unread, 'sv')}. ${unread.rows === 1 ? 'Den' : 'De'} räknas inte in.`,
      remedy: 'Rätta raderna i filen och stäm av igen.',
      cause:
        'Ett belopp i redovisningen är inget tal eller inte det som Debet och Kredit ger, eller en period ingen månad.',
    },
    en: {
      what: (unread) =>
        `${rowsEn(unread.rows)} ${unread.rows === 1 ? 'has' : 'have'} an amount or a period that cannot be read${firstUnread(unread, 'en')}. ${unread.rows === 1 ? 'It is' : 'They are'} not counted.`,
      remedy: 'Correct the rows of the file and reconcile again.',
      cause:
        'An amount of the accounts is no number or not what debit and credit give, or a period no month.',
    },
  }),
  'reconcile/signs-reversed': define<Readonly<Record<never, never>>>({
    severity: 'warning',
    sv: {
      what: () => 'Alla poster som skiljer sig skulle stämma med omvänt tecken.',
      remedy: 'Stäm av med omvända tecken (--reverse), eller skriv omvänt i regeln.',
      cause: 'Redovisningen skriver beloppen med omvänt tecken.',
    },
    en: {
      what: () => 'All posts that differ would agree with the opposite sign.',
      remedy: 'Reconcile with the signs reversed (--reverse), or write omvänt in the rule.',
      cause: 'The accounts write the amounts with the opposite sign.',
    },
  }),
  'reconcile/rule-post-unknown': define<{ readonly post: string }>({
    severity: 'error',
    sv: {
      what: ({ post }) =>
        `Regeln leder till Post-id ${post}, som inte är en post i arbetsboken, eller är flera.`,
      remedy: 'Rätta Post-id i regeln.',
      cause: 'En avstämningsregel nämner en post som inte finns.',
    },
    en: {
      what: ({ post }) =>
        `The rule leads to Post-id ${post}, which is no post of the workbook, or several.`,
      remedy: 'Correct the Post-id of the rule.',
      cause: 'A rule of reconciliation names a post that is not there.',
    },
  }),
  'reconcile/rule-without-pattern': define<{ readonly post: string | null }>({
    severity: 'warning',
    sv: {
      what: ({ post }) =>
        `Regeln${post === null ? '' : ` för ${post}`} har inget mönster som kan läsas och passar ingen rad.`,
      remedy: 'Fyll i minst en kod eller text, högst 200 tecken.',
      cause: 'En avstämningsregel är tom, eller har ett mönster som är längre än 200 tecken.',
    },
    en: {
      what: ({ post }) =>
        `The rule${post === null ? '' : ` for ${post}`} has no pattern that can be read, and fits no row.`,
      remedy: 'Fill in at least one code or text, 200 characters at most.',
      cause: 'A rule of reconciliation is empty, or has a pattern of more than 200 characters.',
    },
  }),
  'reconcile/rules-idle': define<{ readonly rules: number }>({
    severity: 'info',
    sv: {
      what: ({ rules }) =>
        rules === 1
          ? 'En regel passar ingen rad i filen.'
          : `${String(rules)} regler passar ingen rad i filen.`,
      remedy: 'Se efter om koderna har bytts ut.',
      cause: 'En avstämningsregel används inte av den fil som stäms av.',
    },
    en: {
      what: ({ rules }) =>
        rules === 1
          ? 'One rule fits no row of the file.'
          : `${String(rules)} rules fit no row of the file.`,
      remedy: 'See whether the codes have been replaced.',
      cause: 'A rule of reconciliation is not used by the file that is reconciled.',
    },
  }),
};

export const raise = raiser(reconcileFindings);
