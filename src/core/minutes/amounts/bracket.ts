/**
 * Numbers in brackets of their own. With the unit outside, "(1 250) tkr", it is an accountant's negative; behind another
 * number, "125,0 (118,5) mkr", it is what is compared with; with the unit inside, "(1 250 tkr)", it is a remark, unless the
 * sentence says nothing else: then nobody can tell. Spec: minutes §3
 */
import { isNegative } from '#core/money/amount';
import type { Written } from '#core/money/written';

/** The positions of the brackets that hold nothing but a number; null when there are none. */
export function bracketsOf(
  text: string,
  from: number,
  to: number,
): { readonly open: number; readonly end: number } | null {
  const open = text.charAt(from - 1) === ' ' ? from - 2 : from - 1;
  const close = text.charAt(to) === ' ' ? to + 1 : to;
  return text.charAt(open) === '(' && text.charAt(close) === ')' ? { open, end: close + 1 } : null;
}

/** "125,0 (118,5) mkr": the figure that another one is compared with, told by its brackets and its lack of a minus. */
export function isFormer({ text, amount }: Pick<Written, 'text' | 'amount'>): boolean {
  return text.startsWith('(') && !isNegative(amount);
}

const says = /(?:(?<!\p{L})(?:är|var|blir|blev|blivit|till|på|om|med)|:)\s?\(\s?$/u;
const ends = /^\s?\)\s?(?:[.;,]|\n|$)/u;

/** "Resultatet blev (1 250 tkr).": as a remark it would be all that is said, as a negative it has its unit inside. */
export function isAllThatIsSaid(text: string, start: number, end: number): boolean {
  return (
    ends.test(text.slice(end, end + 4)) && says.test(text.slice(Math.max(0, start - 12), start))
  );
}
