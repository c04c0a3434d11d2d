/** Number formats such as "# ##0,0", "0 %", "#,##0.00". */
import type { Language } from '../../language';
import { roundTo } from '../rounding';
import { uncomputable } from '../uncomputable';
import type { Token } from './pattern-tokens';

const DIGIT = /^[0#]$/;
/** Signs that stand for themselves without quotes. */
const PLAIN = /^[\s\-+()%$€£:\u2212\u2013/]$/u;

export function formattedNumber(
  number: number,
  section: readonly Token[],
  language: Language,
): string {
  const isDigit = ({ kind, text }: Token) => kind === 'code' && DIGIT.test(text);
  const first = section.findIndex(isDigit);
  if (first < 0) return signed(number, around(section));
  const last = section.findLastIndex(isDigit);
  const start = section[first - 1]?.text === language.decimal ? first - 1 : first;
  const scaling = countScaling(section.slice(last + 1), language);
  const [before, after] = [section.slice(0, start), section.slice(last + 1 + scaling)];
  const percents = [...before, ...after].filter(
    ({ kind, text }) => kind === 'code' && text === '%',
  );
  const power = percents.length * 2 - scaling * 3;
  const scaled = Math.abs(number) * 10 ** power;
  const digits = digitsBy(section.slice(start, last + 1), scaled, language);
  return signed(number, around(before) + digits + around(after));
}

/** Commas right after the digits divide by a thousand each; a Swedish space there may mean either. */
function countScaling(after: readonly Token[], { group }: Language): number {
  const other = after.findIndex(({ kind, text }) => kind !== 'code' || text !== group);
  const count = other < 0 ? after.length : other;
  return count > 0 && group !== ',' ? uncomputable('a format that ends with a space') : count;
}

function digitsBy(core: readonly Token[], number: number, language: Language): string {
  const isKnown = ({ kind, text }: Token) =>
    kind === 'code' &&
    (DIGIT.test(text) || text === language.decimal || language.groups.includes(text));
  if (!core.every(isKnown) || number >= 1e15) uncomputable('a format that mixes digits and text');
  const [whole = '', fraction = '', ...more] = core
    .map(({ text }) => text)
    .join('')
    .split(language.decimal);
  if (more.length > 0) uncomputable('a format with two decimal signs');
  const places = fraction.length;
  const [integer = '0', decimals = ''] = roundTo(number, places, 'half away from zero')
    .toFixed(places)
    .split('.');
  const isGrouped = /[^0#]/.test(whole);
  const leastWhole = whole.replace(/[^0#]/g, '').replace(/^#+/, '').length;
  const shown = (integer === '0' ? '' : integer).padStart(leastWhole, '0');
  const least = fraction.lastIndexOf('0') + 1;
  const kept = decimals.slice(0, least) + decimals.slice(least).replace(/0+$/, '');
  const sign = fraction !== '' || core.at(-1)?.text === language.decimal ? language.decimal : '';
  return (isGrouped ? grouped(shown, language.group) : shown) + sign + kept;
}

function grouped(digits: string, group: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, group);
}

function around(tokens: readonly Token[]): string {
  return tokens
    .map(({ kind, text }) =>
      kind === 'literal' || PLAIN.test(text) ? text : uncomputable('a format with unknown codes'),
    )
    .join('');
}

function signed(number: number, text: string): string {
  return number < 0 ? `-${text}` : text;
}
