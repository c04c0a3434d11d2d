/** What stands in the cells of strangers: figures at every edge, texts that lie, dates that are none. */
import { durations, eventStatuses, eventTypes, frameStatuses, sources } from '#core/budget/words';
import type { CellValue } from '#sheet/cell';
import { hostileTexts } from '../../fixtures/hostile-texts';
import type { Random } from '../faults/random';

export const oneIn = (random: Random, bound: number): boolean => random.below(bound) === 0;

const edges = [
  0,
  -0,
  1,
  -1,
  0.1,
  0.1 + 0.2,
  727.5 - 727.1,
  415,
  727_500,
  -0.005,
  1e-7,
  5e-324,
  1e15,
  123456789012345,
  2 ** 53,
  -(2 ** 53),
  1e21,
  1e100,
  1.7976931348623157e308,
  -1.7976931348623157e308,
  99999999999999.99,
  2026,
  2025,
  45_820,
  46_022.5,
  60,
  -45_820,
  2_958_465,
  2_958_466,
  1e10,
] as const;

export function figure(random: Random): number {
  switch (random.below(4)) {
    case 0:
      return edges[random.below(edges.length)] ?? 0;
    case 1:
      return random.below(2 ** 31) - 2 ** 30;
    case 2:
      return (random.below(2 ** 31) - 2 ** 30) / 10 ** random.below(12);
    default:
      return random.below(2 ** 31) * 10 ** random.below(300);
  }
}

const errors = [
  '#REF!',
  '#N/A',
  '#DIV/0!',
  '#VALUE!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#hittepå',
];

const words = [
  ...sources,
  ...frameStatuses,
  ...eventTypes,
  ...eventStatuses,
  ...durations,
  'FR',
  'UR',
  'LG',
  'pool',
  'staten',
  'Region Stockholm',
  'Forskningsrådet',
  'Summa',
  'Delsumma',
  'Totalt',
  'Ej på post',
  'preliminär',
  'lika',
  'proportionell',
  'ja',
  'nej',
  'UR-01',
  'UR-01',
  'P1',
  'budget',
  '2026-01',
  '12 juni 2025',
  'den 12 juni 2025',
  '2025-10-14',
  '2025-13-45',
  '14/10',
  'i oktober',
  'Q3',
  '§ 7',
  '§',
  'Dnr 7/25',
];

const amountParts = [
  '1',
  '727',
  '045',
  '981',
  ',',
  '.',
  ' ',
  '\u00a0',
  '\u202f',
  '\u2009',
  '−',
  '–',
  '-',
  '+',
  'kr',
  'tkr',
  'mkr',
  'mnkr',
  'mdkr',
  'miljoner',
  'kronor',
  'miljarder',
  'procent',
  '%',
  'cirka',
  'upp till',
  'beräknas',
  'högst',
  'fyra',
  'tolv',
  'en halv',
  'och',
  'respektive',
  '(',
  ')',
  'e5',
  '\n',
  '0',
  '5',
  '000',
  'från',
  'till',
  '×',
  ':-',
  '/',
];

/** Something between an amount and noise. */
export function amountText(random: Random): string {
  return joined(random, amountParts, 9);
}

const letters = [
  ...'abcåäöÅÄÖé 019.,;:!?()[]{}"\'´`/\\|<>&#@$£€*^~_=+-\t\n\r',
  '\u0000',
  '\ufeff',
  '\u200b',
  '\u202e',
  '\ud800',
  '\udc00',
  '\u0301',
  '\uffff',
  '😀',
  'İ',
  'ß',
  'ﬁ',
  '١',
  '＝',
  '²',
];

/** A text of any kind. */
export function text(random: Random): string {
  switch (random.below(5)) {
    case 0:
      return words[random.below(words.length)] ?? '';
    case 1:
      return amountText(random);
    case 2:
      return hostileTexts[random.below(hostileTexts.length)] ?? '';
    case 3:
      return joined(random, letters, 12);
    default:
      return mutated(random, words[random.below(words.length)] ?? '');
  }
}

/** The text with a letter too many, too few, or another: a near miss. */
export function mutated(random: Random, from: string): string {
  const at = random.below(from.length + 1);
  const letter = letters[random.below(letters.length)] ?? '';
  switch (random.below(5)) {
    case 0:
      return from.slice(0, at) + letter + from.slice(at);
    case 1:
      return from.slice(0, at) + from.slice(at + 1);
    case 2:
      return from.slice(0, at) + letter + from.slice(at + 1);
    case 3:
      return from.toUpperCase();
    default:
      return ` ${from}\u00a0`;
  }
}

function joined(random: Random, parts: readonly string[], most: number): string {
  const count = random.below(most + 1);
  return Array.from({ length: count }, () => parts[random.below(parts.length)] ?? '').join('');
}

/** Any content of a cell. */
export function value(random: Random): CellValue {
  switch (random.below(8)) {
    case 0:
      return null;
    case 1:
    case 2:
      return figure(random);
    case 3:
      return oneIn(random, 2);
    case 4:
      return { error: errors[random.below(errors.length)] ?? '#N/A' };
    default:
      return text(random);
  }
}
