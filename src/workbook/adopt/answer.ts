/**
 * The one sentence that answers an adoption: "38 poster, 3 delsummor, 1 summa: 1 101 385 tkr, stämmer med bladets
 * summarad", or exactly what does not agree. Spec: adoption §6
 */
import { subtract, type Amount } from '#core/money/amount';
import { formatAmount, formatChange } from '#core/money/format';
import type { Language } from '#core/money/language';
import type { Unit } from '#core/money/unit';
import { cellAddress } from '#sheet/address';
import { currentKeys } from './contract';
import type { Recognition } from './recognition';
import type { VerifiedSum } from './sums';

interface Wording {
  readonly post: readonly [string, string];
  readonly subtotal: readonly [string, string];
  readonly total: readonly [string, string];
  readonly agrees: string;
  readonly noTotal: string;
  readonly open: string;
  readonly nothing: string;
  readonly differs: (facts: {
    readonly kind: string;
    readonly cell: string;
    readonly stated: string;
    readonly computed: string;
    readonly difference: string;
  }) => string;
  readonly skipsText: (kind: string, cell: string) => string;
  readonly follows: (kind: string, cell: string) => string;
  readonly unknown: (kind: string, cell: string) => string;
  readonly called: (grand: boolean, label: string | null) => string;
}

const swedish: Wording = {
  post: ['post', 'poster'],
  subtotal: ['delsumma', 'delsummor'],
  total: ['summa', 'summor'],
  agrees: 'stämmer med bladets summarad',
  noTotal: 'bladet har ingen summarad att stämma av mot',
  open: 'beloppen räknas när frågorna är besvarade',
  nothing: 'Inget område med poster och belopp hittades',
  differs: ({ kind, cell, stated, computed, difference }) =>
    `${kind} i ${cell} stämmer inte: bladet säger ${stated}, posterna ger ${computed}, skillnaden är ${difference}`,
  skipsText: (kind, cell) => `${kind} i ${cell} hoppar över belopp som är inskrivna som text`,
  follows: (kind, cell) => `felet följer med till ${kind} i ${cell}`,
  unknown: (kind, cell) => `${kind} i ${cell} går inte att kontrollera`,
  called: (grand, label) =>
    `${grand ? 'summan' : 'delsumman'}${label === null ? '' : ` ”${label}”`}`,
};

const english: Wording = {
  post: ['post', 'posts'],
  subtotal: ['subtotal', 'subtotals'],
  total: ['total', 'totals'],
  agrees: 'agrees with the total row of the sheet',
  noTotal: 'the sheet has no total row to compare with',
  open: 'the amounts are counted once the questions are answered',
  nothing: 'No block with posts and amounts was found',
  differs: ({ kind, cell, stated, computed, difference }) =>
    `${kind} in ${cell} does not agree: the sheet says ${stated}, the posts make ${computed}, the difference is ${difference}`,
  skipsText: (kind, cell) => `${kind} in ${cell} passes over amounts that are typed as text`,
  follows: (kind, cell) => `the error goes on into ${kind} in ${cell}`,
  unknown: (kind, cell) => `${kind} in ${cell} cannot be checked`,
  called: (grand, label) =>
    `the ${grand ? 'total' : 'subtotal'}${label === null ? '' : ` "${label}"`}`,
};

/** The sentence, without a full stop. */
export function answer(recognition: Recognition, language: Language = 'sv'): string {
  const words = language === 'sv' ? swedish : english;
  const { rows, sums, total, area } = recognition;
  if (!area) return words.nothing;
  const count = (role: string) => rows.filter((row) => row.role === role).length;
  const counted = [
    several(count('post'), words.post),
    several(count('delsumma'), words.subtotal),
    several(count('summa'), words.total),
  ].join(', ');
  const unit = unitOf(recognition);
  const money = total ? formatAmount(total, { unit, language }) : words.open;
  const wrong = sums.flatMap((sum) => disagreements(sum, recognition, words, language));
  if (wrong.length > 0) return `${counted}: ${money}; ${wrong.join('; ')}`;
  if (!total) return `${counted}: ${money}`;
  return `${counted}: ${money}, ${count('summa') > 0 ? words.agrees : words.noTotal}`;
}

function disagreements(
  { row, posts, columns }: VerifiedSum,
  recognition: Recognition,
  words: Wording,
  language: Language,
): string[] {
  const all = recognition.rows.filter(({ role }) => role === 'post').length;
  const kind = words.called(posts.length === all, row.label);
  return columns.flatMap(({ key, verdict, stated, computed }) => {
    const column = recognition.columns.get(key);
    if (!column?.unit || verdict === 'agrees') return [];
    const cell = cellAddress(row.cells.row, column.column);
    if (verdict === 'skips-text') return [words.skipsText(kind, cell)];
    if (verdict === 'follows') return [words.follows(kind, cell)];
    if (verdict === 'unknown' || !stated) return [words.unknown(kind, cell)];
    const print = (amount: Amount) => formatAmount(amount, { unit: column.unit ?? 'kr', language });
    const difference = formatChange(subtract(stated, computed), { unit: column.unit, language });
    return [
      words.differs({ kind, cell, stated: print(stated), computed: print(computed), difference }),
    ];
  });
}

/** The unit of this year's columns when they share one, else thousands. */
function unitOf({ columns }: Recognition): Unit {
  const units = new Set(currentKeys.flatMap((key) => columns.get(key)?.unit ?? []));
  const [only = 'tkr'] = units;
  return units.size === 1 ? only : 'tkr';
}

function several(count: number, [one, many]: readonly [string, string]): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
