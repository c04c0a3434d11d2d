/**
 * What the words of a row say about its role: a sum, a note to another row, a remark, or nothing special.
 * Words alone decide only where they leave no doubt; the rest is left to formulas and arithmetic (roles.ts).
 * Spec: adoption §4
 */
import { plainText } from './plain-text';

/** How sure a label makes us that its row sums others. */
type SumWord =
  /** "Totalsumma", "Summa totalt": everything above. */
  | 'grand'
  /** "Totalt": everything above, or everything since the last sum. */
  | 'total'
  /** "Summa", "Delsumma", "S:a", with or without what is summed. */
  | 'sum'
  /** "Ram 2026", "Budget": a sum if the figures say so. */
  | 'perhaps';

export interface SumLabel {
  readonly word: SumWord;
  /** What the label says besides: "Summa Forskningsrådet" leaves "Forskningsrådet". */
  readonly rest: string;
}

const end = '(?![\\p{L}\\p{N}])';
const starts = (words: string) => new RegExp(`^(?:${words})${end}`, 'iu');
const ends = (words: string) => new RegExp(`(?<=[\\s,:;–-])(?:${words})[.:]?$`, 'iu');

const all = 'total(?:t|summa|en)?|summarum|samtliga(?: poster)?|alla(?: poster)?|hela budgeten';
const grand = starts(
  `total(?:summa|budget)|slutsumma|sammanlagt|(?:summa|s:a|total(?:t)?)\\s+(?:${all}|summa)`,
);
const total = starts('totalt|total');
const sum = starts('del\\s?-?summa|subtotal|summa|summering|s:a|sum');
const trailingTotal = ends('totalt|total');
const trailingSum = ends('del\\s?-?summa|summa|s:a|sammanlagt');
const perhaps = starts('ram(?:en)?|(?:budget|total)ram(?:en)?|budget(?:en)?|netto|anslag(?:et)?');
const part = starts('varav|därav|därutav|inkl(?:usive|\\.)?');
const control = starts(
  [
    'differens(?:en)?|diff|avvikelse|skillnad|kontroll(?:summa)?|avstämning|balans|kvar(?:står)?',
    'återstår|återstående|rest|ej fördelat|ofördelat|ej på post|att fördela|kvar att fördela',
    '(?:över|under)skott|förändring|ändring|föregående år|budget föregående år|enligt',
    '(?:beslutad|tilldelad|fastställd|fastslagen|preliminär)?\\s?(?:budget|total)?ram(?:en)?',
  ].join('|'),
);
const frame =
  /^(?:(?:beslutad|tilldelad|fastställd|fastslagen|preliminär)\s)?(?:budget|total)?ram(?:en)?(?:\s+(?:20\d\d|enligt.*))?[.:]?$/iu;
const remark =
  /^(?:\*|\d{1,2}\)|[¹²³]|not(?:er)?(?:\s\d+)?[:.)]|anm(?:ärkning)?\b|obs\b|källa:|kommentar:)/iu;
/** Five words or more and a full stop. */
const sentence = /^(?:\S+\s+){4,}\S+[.!?]$/u;
const LONG = 90;

/** What a label says about summing; null when it says nothing. */
export function sumLabel(label: string): SumLabel | null {
  const text = plainText(label);
  const kinds: readonly (readonly [SumWord, RegExp])[] = [
    ['grand', grand],
    ['total', total],
    ['sum', sum],
    ['total', trailingTotal],
    ['sum', trailingSum],
    ['perhaps', perhaps],
  ];
  for (const [word, pattern] of kinds) {
    if (pattern.test(text)) return { word, rest: unpunctuated(text.replace(pattern, '')) };
  }
  return null;
}

/** "varav IT": a part of the row above, which must not be counted twice. */
export function isPart(label: string): boolean {
  return part.test(plainText(label).replace(/^[-–•]\s*/, ''));
}

/** "Differens", "Kvar att fördela", "Ram enligt beslut": said about a sum, when it follows one. */
export function isControl(label: string): boolean {
  return control.test(plainText(label));
}

/** "Beslutad ram 2026": what there is to use, never a use. */
export function isFrame(label: string): boolean {
  return frame.test(plainText(label));
}

/** Text that explains and heads nothing. */
export function isRemark(label: string): boolean {
  const text = plainText(label);
  return remark.test(text) || text.length > LONG || sentence.test(text);
}

function unpunctuated(text: string): string {
  return text.replace(/^[\s,:;–-]+|[\s,:;.–-]+$/g, '').replace(/^(?:för|av)\s+/iu, '');
}
