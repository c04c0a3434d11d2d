/** Laws of the reconciliation: the ledger is parted, no krona is lost, and the order of the rows does not matter. */
import fc from 'fast-check';
import type { Post } from '#core/budget/book';
import { add, amountOfOre, negate, sum, type Amount } from '#core/money/amount';
import { assignRows } from '#core/reconcile/assign-rows';
import { parts, type Ledger, type LedgerRow } from '#core/reconcile/ledger-row';
import { patternOf } from '#core/reconcile/pattern';
import { reconcile, type Reconciling } from '#core/reconcile/reconciliation';
import { signs, type Rule } from '#core/reconcile/rule';
import { readLedger } from '#workbook/accounts/read-ledger';
import { gridOfCsv } from '#workbook/import/csv';
import { anyAmount } from './arbitraries';
import { anyPosts } from './ledger-books';

const code = fc.constantFrom('10', '101', '5010', '50', 'P1', 'P2', 'post 1', '=1+1');
const pattern = fc.constantFrom('10', '1*', '50?0', '*', '10; 50*', '10-60', 'p?', '=1+1');
const origin = { row: {}, fields: new Map() };

const anyRow: fc.Arbitrary<LedgerRow> = fc.record({
  row: fc.integer({ min: 1, max: 9999 }),
  amount: fc.option(anyAmount, { freq: 9 }),
  month: fc.constantFrom(null, '2025-12', '2026-01', '2026-06', '2026-12'),
  codes: fc.dictionary(fc.constantFrom(...parts), code, { maxKeys: 4 }),
  post: fc.option(fc.constantFrom('P1', 'Post 2', 'okänd'), { freq: 2 }),
  source: fc.constantFrom(null, 'ALF', 'FoUU'),
});

const anyRule: fc.Arbitrary<Rule> = fc.record({
  patterns: fc.dictionary(fc.constantFrom(...parts), pattern, { minKeys: 1, maxKeys: 2 }),
  post: fc.constantFrom(null, 'P1', 'P2', 'P9'),
  source: fc.constantFrom(null, 'ALF', 'FoUU'),
  sign: fc.constantFrom(...signs),
  origin: fc.constant(origin),
});

const anyProblem = fc.record({
  rows: fc.array(anyRow, { maxLength: 25 }),
  posts: anyPosts,
  rules: fc.array(anyRule, { maxLength: 4 }),
  period: fc.constantFrom(null, ['2026-01', '2026-12'] as const),
  reversed: fc.boolean(),
});

const ledgerOf = (rows: readonly LedgerRow[]): Ledger => ({
  ...{ name: 'huvudbok.csv', sheet: null, amountColumn: 'G', hasPeriods: true, rows },
});
const held = ({ amount }: Post) => amount;
const known = (amounts: readonly (Amount | null)[]) => sum(amounts.flatMap((each) => each ?? []));

describe('Reconcile §2: every row of the ledger lands in exactly one bucket', () => {
  test('the buckets have all rows, and their sums are the sum of the ledger to the öre', () => {
    fc.assert(
      fc.property(anyProblem, ({ rows, ...given }) => {
        const { buckets, total } = reconcile(ledgerOf(rows), { ...given, held });
        expect(buckets.reduce((count, each) => count + each.rows, 0)).toBe(rows.length);
        expect(sum(buckets.map((each) => each.total))).toEqual(total);
        expect(total).toEqual(known(rows.map(({ amount }) => amount)));
      }),
    );
  });

  test('what the posts have is what the bucket of matched rows has, each row with its sign', () => {
    fc.assert(
      fc.property(anyProblem, ({ rows, ...given }) => {
        const { lines } = reconcile(ledgerOf(rows), { ...given, held });
        const matched = assignRows(rows, given).filter(({ bucket }) => bucket === 'matched');
        const signed = matched.map(({ row, reversed }) => {
          const amount = row.amount ?? amountOfOre(0);
          return reversed === given.reversed ? amount : negate(amount);
        });
        expect(known(lines.map(({ booked }) => booked))).toEqual(sum(signed));
        expect(lines.reduce((count, line) => count + line.rows, 0)).toBe(matched.length);
      }),
    );
  });

  test('strays, by their codes, are the rows of their buckets', () => {
    fc.assert(
      fc.property(anyProblem, ({ rows, ...given }) => {
        const { unmatched, buckets } = reconcile(ledgerOf(rows), { ...given, held });
        const bucket = buckets.find((each) => each.bucket === 'unmatched');
        expect(sum(unmatched.map(({ total }) => total))).toEqual(bucket?.total);
        expect(unmatched.reduce((count, each) => count + each.rows, 0)).toBe(bucket?.rows);
      }),
    );
  });
});

describe('Reconcile §4: a line foots', () => {
  test('difference = booked − held, whatever is known of the two', () => {
    fc.assert(
      fc.property(anyProblem, ({ rows, ...given }) => {
        const { lines } = reconcile(ledgerOf(rows), { ...given, held });
        const none = amountOfOre(0);
        const told = lines.map((line) => line.held && add(line.held, line.difference ?? none));
        const meant = lines.map((line) => line.held && (line.booked ?? none));
        expect(told).toEqual(meant);
        expect(lines.filter(({ held: each, difference }) => !each && difference)).toEqual([]);
      }),
    );
  });
});

describe('Reconcile §3: the order of rows and rules does not matter', () => {
  test('permuted, they give the same posts, buckets and sums', () => {
    const told = (rows: readonly LedgerRow[], given: Omit<Reconciling, 'held'>) => {
      const { buckets, lines, total } = reconcile(ledgerOf(rows), { ...given, held });
      return { buckets, lines, total };
    };
    fc.assert(
      fc.property(
        anyProblem.chain(({ rows, rules, ...given }) =>
          fc.record({
            rows: fc.constant(rows),
            shuffled: fc.shuffledSubarray(rows, { minLength: rows.length }),
            rules: fc.constant(rules),
            turned: fc.shuffledSubarray(rules, { minLength: rules.length }),
            given: fc.constant(given),
          }),
        ),
        ({ rows, shuffled, rules, turned, given }) => {
          expect(told(shuffled, { ...given, rules: turned })).toEqual(
            told(rows, { ...given, rules }),
          );
        },
      ),
    );
  });
});

describe('Reconcile §3: a pattern is what it says', () => {
  test('stars and question marks match as a slow and simple definition does', () => {
    const slow = (wanted: string, text: string): boolean => {
      const [first, ...rest] = wanted;
      if (first === undefined) return text === '';
      const after = rest.join('');
      if (first === '*') return slow(after, text) || (text !== '' && slow(wanted, text.slice(1)));
      return text !== '' && (first === '?' || first === text[0]) && slow(after, text.slice(1));
    };
    const letters = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 7 });
    const wanted = fc.string({
      unit: fc.constantFrom('a', 'b', '*', '?'),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(wanted, letters, (written, text) => {
        expect(patternOf(written)(text)).toBe(slow(written, text));
      }),
    );
  });

  test('a pattern made to be slow is not: its work is bounded by pattern × text', () => {
    const hostile = patternOf(`${'*a'.repeat(90)}b`);
    expect(hostile('a'.repeat(100_000))).toBe(false);
  });
});

/** Whole öre as accounts write them, without a sign: "1234,50". */
const digits = (ore: number): string => {
  const size = String(Math.abs(ore)).padStart(3, '0');
  return `${size.slice(0, -2)},${size.slice(-2)}`;
};
const signed = (ore: number): string => (ore < 0 ? `-${digits(ore)}` : digits(ore));

/** What a column says of a booking, given what all came to with it; the sides are blank where they have nothing. */
const columns: Readonly<Record<string, (ore: number, cameTo: number) => string>> = {
  Belopp: signed,
  'Belopp (kr)': (ore) => (ore < 0 ? `${digits(ore)}-` : digits(ore)),
  Utfall: (ore) => (ore < 0 ? `(${digits(ore)})` : digits(ore)),
  'Bokfört belopp': digits,
  Debet: (ore) => (ore < 0 ? '' : digits(ore)),
  Kredit: (ore) => (ore < 0 ? digits(ore) : ''),
  Saldo: (_, cameTo) => signed(cameTo),
};

describe('Reconcile §1: however a file says what was booked, it is the same', () => {
  const ways = [
    ['Belopp'],
    ['Belopp (kr)'],
    ['Utfall'],
    ['Debet', 'Kredit'],
    ['Debet', 'Kredit', 'Saldo'],
    ['Saldo', 'Kredit', 'Debet'],
    ['Belopp', 'Debet', 'Kredit'],
    ['Debet', 'Kredit', 'Bokfört belopp'],
    ['Kredit', 'Utfall', 'Debet'],
  ];

  test('with a sign before or behind it, in debit and credit, beside a running balance, or all at once', () => {
    const bookings = fc.array(fc.integer({ min: -1e12, max: 1e12 }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(bookings, fc.constantFrom(...ways), (ore, headings) => {
        let cameTo = 0;
        const rows = ore.map((each) => {
          cameTo += each;
          return ['5010', ...headings.map((heading) => columns[heading]?.(each, cameTo) ?? '')];
        });
        const csv = [['Konto', ...headings], ...rows].map((row) => row.join(';')).join('\n');
        const { ledger, findings } = readLedger(gridOfCsv(csv, 'huvudbok.csv'));
        expect(findings).toEqual([]);
        expect(ledger?.rows.map(({ amount }) => amount)).toEqual(ore.map(amountOfOre));
      }),
    );
  });
});
