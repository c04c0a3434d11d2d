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
  if (first < 0) return signed(number, around(section, language));
  const last = section.findLastIndex(isDigit);
  const start = section[first - 1]?.text === language.decimal ? first - 1 : first;
  const scaling = language.group === ',' ? leadingCommas(section.slice(last + 1)) : 0;
  const [before, after] = [section.slice(0, start), section.slice(last + 1 + scaling)];
  const percents = [...before, ...after].filter(
    ({ kind, text }) => kind === 'code' && text === '%',
  );
  const power = percents.length * 2 - scaling * 3;
  const scaled = Math.abs(number) * 10 ** power;
  const digits = digitsBy(section.slice(start, last + 1), scaled, language);
  return signed(number, around(before, language) + digits + around(after, language));
}

/** With how many commas it begins; right after the digits they divide by a thousand each. */
function leadingCommas(after: readonly Token[]): number {
  const other = after.findIndex(({ kind, text }) => kind !== 'code' || text !== ',');
  return other < 0 ? after.length : other;
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
  if (fraction !== '' && /[^0#]$/.test(whole)) uncomputable('a format scaled before its decimals');
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

/** What stands beside the digits. Where a space separates groups, one that is not quoted may scale, group or stand for itself. */
function around(tokens: readonly Token[], { groups }: Language): string {
  const isPlain = (text: string) => PLAIN.test(text) && !groups.includes(text);
  return tokens
    .map(({ kind, text }) =>
      kind === 'literal' || isPlain(text) ? text : uncomputable('a format with unknown codes'),
    )
    .join('');
}

function signed(number: number, text: string): string {
  return number < 0 ? `-${text}` : text;
}
