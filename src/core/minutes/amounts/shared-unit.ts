/**
 * Numbers that share the unit of the next one: "från 10 till 12,5 miljoner kronor", "65 respektive 350 tkr", "3–4 mkr".
 * Only words and signs that join two like things pass a unit on. The two sides of a net share the unit of the net before
 * them: "plus 50 tkr: 350 tillkommer och 300 avgår". Spec: minutes §3
 */
import type { Unit } from '#core/money/unit';
import { movesAfter } from '../words/net-words';
import { isNamed, looksLikeYear, otherUnitAfter } from './not-money';
import type { NumberInText } from './number-in-text';

const joint = /^\s{0,8}(respektive|resp\.?|till|och|samt|eller|upp till|[-–—/,])\s{0,8}$/iu;

/** Words before the first of two numbers that say that both are money of one kind. */
const between = /(?<!\p{L})mellan\s*$/iu;
const from = /(?<!\p{L})från\s*$/iu;
const ofMoney =
  /(?<!\p{L})(?:med|på|om|till|är|var|blir|blev|får|fick|både|dels|omfattar|kostar|uppgår till)\s*$/iu;

/** The unit of every number: its own, or the one that it shares with the next. */
export function sharedUnits(
  text: string,
  numbers: readonly NumberInText[],
): readonly (Unit | null)[] {
  const units: (Unit | null)[] = numbers.map(({ unit }) => unit);
  for (let index = numbers.length - 2; index >= 0; index -= 1) {
    const [number, next] = [numbers[index], numbers[index + 1]];
    if (!number || !next || number.unit !== null || number.vague || next.vague) continue;
    // The chain reads on from a number that has its unit after it; one with the unit in front shares it with none.
    const passed = next.start === next.from ? (units[index + 1] ?? null) : null;
    if (passed === null || next.from - number.to > 30) continue;
    const shared = next.unit === null;
    if (next.former || mayShare(text, number, next, shared)) units[index] = passed;
  }
  for (const [index, { unit }] of numbers.entries()) {
    if (unit === null || !areSidesOfNet(text, numbers.slice(index, index + 3))) continue;
    units[index + 1] = unit;
    units[index + 2] = unit;
  }
  return units;
}

const opensSides = /^\s{0,4}[:(–]\s{0,4}$/u;
const joinsSides = /^ (?:och|samt|men|medan)\s$/u;

/** A net with its unit, and right behind it two bare numbers, each with the word that it comes or goes. */
function areSidesOfNet(text: string, [net, first, second]: readonly NumberInText[]): boolean {
  if (!net || !first || !second || first.unit !== null || second.unit !== null) return false;
  if (first.inWords || second.inWords || second.from - first.to > 30) return false;
  const moved = movesAfter(text.slice(first.to, second.from));
  return (
    opensSides.test(text.slice(net.end, first.from)) &&
    moved !== null &&
    joinsSides.test(moved.rest) &&
    movesAfter(text.slice(second.to, second.to + 20)) !== null
  );
}

function mayShare(
  text: string,
  number: NumberInText,
  next: NumberInText,
  chained: boolean,
): boolean {
  const by = joint.exec(text.slice(number.to, next.from))?.[1]?.toLowerCase();
  if (by === undefined || otherUnitAfter.test(text.slice(number.to, number.to + 12))) return false;
  if (isNamed(text, number.from) || looksLikeYear(number.shape)) return false;
  const before = text.slice(Math.max(0, number.from - 24), number.from);
  const decimals = number.shape.includes(',');
  switch (by) {
    case 'respektive':
    case 'resp':
    case 'resp.':
      return true;
    case ',':
    case '/':
      return chained;
    case 'och':
    case 'samt':
      return (
        between.test(before) || chained || (!number.inWords && (decimals || ofMoney.test(before)))
      );
    case 'till':
    case 'upp till':
      return from.test(before) || !number.inWords || next.inWords;
    default:
      return !number.inWords || next.inWords;
  }
}
