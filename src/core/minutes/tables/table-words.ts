/** What the headings and labels of a table say about its columns and rows. Spec: minutes §5 */

const startsWith = (words: readonly string[]) =>
  new RegExp(`^\\s*(?:${words.join('|')})(?!\\p{L})`, 'iu');
const contains = (words: readonly string[]) =>
  new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');

/** Headings of columns that hold no money. */
const otherThings = contains([
  'antal\\p{L}*|andel\\p{L}*|procent\\p{L}*|st|hst|hpr|hp|år|nr|nummer|kod|konto|poäng|vikt',
  'veckor|studenter|tjänster|personer|enheter|ansökningar|beviljade|timmar|index|kvot|rad|id',
  'datum|dnr|kvinnor|män',
]);
const percent = /[%‰]/;

/** Whether a column holds numbers that are no money. */
export function holdsOtherThings(heading: string): boolean {
  return percent.test(heading) || (otherThings.test(heading) && !/kronor|kr\b/iu.test(heading));
}

/** Whether a column shares the unit that another column's heading says: "Budget (tkr) · Utfall". */
export function takesSharedUnit(heading: string): boolean {
  return sharing.test(heading) || /^(?:19|20)\d\d$/.test(heading.trim()) || heading === '';
}
const sharing = contains([
  'alf\\p{L}*|fouu\\p{L}*|summa|totalt?|budget\\p{L}*|utfall\\p{L}*|förändring\\p{L}*|ändring',
  'avvikelse|differens|diff|prognos|belopp|kostnad\\p{L}*',
  'preliminär\\p{L}*|fastslag\\p{L}*|fastställ\\p{L}*|sökt|beviljat|ram\\p{L}*|(?:19|20)\\d\\d',
  'återstår|kvar|reserverat|utbetalt|högst|upp till|avrop\\p{L}*|kvarstår|avsatt|före|efter',
  'fjol\\p{L}*|årets',
]);

export type RowRole = 'total' | 'subtotal' | 'remainder' | 'nested' | 'plain';

const total =
  /^\s*(?:summa|totalt?|totalsumma|slutsumma|summa summarum|sammanlagt|tillsammans|totala? .{0,40}|summa totalt|hela ramen|inalles|totalt, .{0,30})\s*(?:\*{1,3}|[¹²³]|\d\)|:)?\s*$/iu;
const subtotal = /^\s*(?:delsumma|summa|totalt|varav summa)(?!\p{L})/iu;
const remainder = startsWith([
  'återstår|återstående|kvarstår|kvarstående|kvar|resterande|rest|att fördela|ofördelat',
  'ej fördelat|saldo',
]);
const nested = startsWith(['varav', 'därav']);

/** "Drift, varav": some rows below it, nobody says how many, are part of it. */
export const opensNestedRows = /,? (?:varav|därav)\s*:?\s*$/iu;

export function rowRole(text: string): RowRole {
  const label = text.replace(/\s*\([^)]*\)/gu, '');
  if (nested.test(label)) return 'nested';
  if (/^\s*delsumma/iu.test(label)) return 'subtotal';
  if (total.test(label)) return 'total';
  if (subtotal.test(label)) return 'subtotal';
  return remainder.test(label) ? 'remainder' : 'plain';
}

type ColumnRole = 'total' | 'change' | 'difference' | 'remainder' | 'price' | 'plain';

const totalColumn = startsWith(['summa|totalt?|totalsumma|sammanlagt|tillsammans|båda|hela']);
const changeColumn = startsWith([
  'förändring\\p{L}*|ändring\\p{L}*|ökning\\p{L}*|minskning\\p{L}*|höjning|\\+/[-−–]|±',
  'skillnad mot .*',
]);
const differenceColumn = startsWith([
  'avvikelse\\p{L}*|differens\\p{L}*|diff\\.?|skillnad\\p{L}*|över-?\\s?/?\\s?underskott',
  'resultat',
]);
const remainderColumn = startsWith(['återstår|återstående|kvarstår|kvar|rest|resterande|saldo']);
const priceColumn = startsWith([
  'à(?:[- ]pris)?|á(?:[- ]pris)?|per .{2,20}|pris\\p{L}*|nivå\\p{L}*|belopp per .{2,20}',
  'styckpris|(?:kr|tkr)/\\p{L}+|kostnad per .{2,20}',
]);

export function columnRole(heading: string): ColumnRole {
  if (totalColumn.test(heading)) return 'total';
  if (changeColumn.test(heading)) return 'change';
  if (differenceColumn.test(heading)) return 'difference';
  if (remainderColumn.test(heading)) return 'remainder';
  return priceColumn.test(heading) ? 'price' : 'plain';
}

/** Headings whose columns are compared as a plan and what became of it, not as before and after. */
export const planAndOutcome = contains([
  'budget\\p{L}*|utfall\\p{L}*|prognos\\p{L}*|sökt\\p{L}*|beviljat|beviljad\\p{L}*|plan|anbud',
]);

/** Headings of columns that count what has a price. */
export const countColumn = startsWith([
  'antal\\p{L}*|st|tjänster|studenter|hst|veckor|helårsstudenter|år|timmar|platser',
]);

/** A first row from which the rows below it are taken. */
export const isFrameLabel =
  /(?<!\p{L})\p{L}*(?:ram|ramen|anslag|anslaget|budget|reserverat|reservation|reservationen|avsatt|tilldelat|tilldelning|pott|disponibelt)(?!\p{L})/iu;

/** Columns of what may be used at most. */
export const ceilingColumn = startsWith(['högst|upp till|max\\p{L}*|tak|beviljat högst']);
