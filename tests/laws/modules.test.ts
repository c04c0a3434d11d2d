/** What holds for all uplifts, reservations, outcomes and plans, whatever their numbers. */
import fc from 'fast-check';
import { examine } from '#core/checks/all';
import { applyProposal, NOTHING_PROPOSED } from '#core/budget/proposal';
import { summarise } from '#core/budget/summary';
import type { Book } from '#core/budget/book';
import { modules } from '#core/modules/all';
import type { Examination } from '#core/modules/module';
import { add, amountOfOre, equals, ZERO, type Amount } from '#core/money/amount';
import { readModuleTables } from '../cases/module-notation';
import { bookOf } from '../cases/notation';

const book = bookOf(`
Inställningar:
Budgetår | Läge
2026 | Arbetsmaterial

Ramar:
Version | Källa | Belopp
fastslagen | ALF | 100 000
fastslagen | FoUU | 50 000

Mottagarramar:
Version | Mottagare | ALF | FoUU
fastslagen | FR | 60 000 | 50 000
fastslagen | LG | 40 000 | 0

Poster:
Post-id | Ram | Post | ALF | FoUU
FR-01 | FR | Projektmedel | 60 000 | 50 000
LG-01 | LG | Satsning | 40 000 |

`);

const inTkr = (tkr: number): Amount => amountOfOre(BigInt(tkr) * 100_000n);
const anyTkr = fc.integer({ min: 1, max: 900_000 });

function examined(name: string, tables: string, of: Book = book): Examination {
  const module = modules.find((each) => each.name === name);
  if (!module) throw new Error(`There is no module ${name}.`);
  const rows = readModuleTables(`${tables}\n`, new Map());
  return module.examine({ examined: examine(of), tables: rows, options: {}, today: null });
}

/** The answer as JSON, which is how others see it. */
function answer<Shape>(examination: Examination): Shape {
  return JSON.parse(JSON.stringify(examination.json())) as Shape;
}

describe('Uplift §4: uses and what is not used make up the amount', () => {
  interface Uplifts {
    readonly uplifts: readonly {
      amount: string;
      unused: string;
      uses: readonly { amount: string }[];
    }[];
  }
  const uses = fc.array(fc.tuple(fc.constantFrom('FR', 'LG', 'FR-01'), anyTkr), {
    minLength: 1,
    maxLength: 8,
  });
  const table = (amount: number, rows: readonly (readonly [string, number])[]) =>
    [
      'tblUpprakning:',
      'Namn | År | Källa | Belopp | Varaktighet | Användning | Till | Belopp till',
      ...rows.map(
        ([to, used]) =>
          `Uppräkning | 2026 | FoUU | ${String(amount)} | engång | något | ${to} | ${String(used)}`,
      ),
      '',
    ].join('\n');

  test('whatever the uses are, and in whatever order they stand', () => {
    fc.assert(
      fc.property(anyTkr, uses, (amount, rows) => {
        const [one] = answer<Uplifts>(examined('uplift', table(amount, rows))).uplifts;
        const [other] = answer<Uplifts>(
          examined('uplift', table(amount, rows.toReversed())),
        ).uplifts;
        const used = rows.reduce((sum, [, each]) => sum + each, 0);
        expect(one?.unused).toBe(String((amount - used) * 1000));
        expect(other?.unused).toBe(one?.unused);
      }),
    );
  });

  test('recorded, total and recipients grow together and the residual stays zero (Uplift §5)', () => {
    fc.assert(
      fc.property(uses, (rows) => {
        const amount = rows.reduce((sum, [, each]) => sum + each, 0);
        const recording = examined('uplift', table(amount, rows)).record('Uppräkning');
        expect(recording?.objections).toEqual([]);
        const shares = recording?.shares ?? [];
        const handed = shares.reduce((sum, share) => add(sum, share.amount), ZERO);
        expect(equals(handed, inTkr(amount))).toBe(true);
        const [frame] = recording?.frames ?? [];
        expect(frame && equals(frame.amount, add(inTkr(50_000), inTkr(amount)))).toBe(true);
      }),
    );
  });
});

describe('Reservations §2: promised, paid and left', () => {
  interface Shape {
    readonly reservations: readonly Record<
      'reserved' | 'ceilings' | 'paid' | 'remainingCommitted' | 'remainingCash',
      string
    >[];
  }
  const draw = fc.record({
    to: fc.constantFrom('Radiance', 'SciLifeLab-data', 'Leveransyta'),
    ceiling: fc.option(anyTkr),
    paid: fc.option(anyTkr),
  });

  test('cash is reserved minus paid; the order of the draws does not matter', () => {
    fc.assert(
      fc.property(anyTkr, fc.array(draw, { maxLength: 10 }), (reserved, draws) => {
        const table = (rows: typeof draws) =>
          [
            'tblReservationer:',
            'Namn | Källa | Reserverat',
            `Data | ALF | ${String(reserved)}`,
            '',
            'tblAvrop:',
            'Reservation | Mottagare | Högst | Utbetalt',
            ...rows.map(
              ({ to, ceiling, paid }) =>
                `Data | ${to} | ${String(ceiling ?? '')} | ${String(paid ?? '')}`,
            ),
            '',
          ].join('\n');
        const [one] = answer<Shape>(examined('reservations', table(draws))).reservations;
        const [other] = answer<Shape>(
          examined('reservations', table(draws.toReversed())),
        ).reservations;
        const paid = draws.reduce((sum, each) => sum + (each.paid ?? 0), 0);
        const ceilings = draws.reduce((sum, each) => sum + (each.ceiling ?? 0), 0);
        expect(one?.remainingCash).toBe(String((reserved - paid) * 1000));
        expect(one?.ceilings).toBe(String(ceilings * 1000));
        expect(other).toEqual(one);
      }),
    );
  });
});

describe('Follow-up §2: outcome + unspent = budget', () => {
  interface Shape {
    readonly posts: readonly Record<
      'id' | 'budget' | 'outcome' | 'unspent' | 'repayable',
      string | null
    >[];
  }
  const row = fc.tuple(
    fc.constantFrom('FR-01', 'LG-01'),
    fc.constantFrom('ALF', 'FoUU'),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: -500, max: 20_000 }),
  );

  test('for every post with an outcome, whatever the accounts hold', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 24 }), (rows) => {
        const table = [
          'tblUtfall:',
          'Post-id | Källa | Månad | Utfall',
          ...rows.map(
            ([post, source, month, used]) =>
              `${post} | ${source} | 2026-${String(month).padStart(2, '0')} | ${String(used)}`,
          ),
          '',
        ].join('\n');
        const { posts } = answer<Shape>(examined('follow-up', table));
        const told = posts.map(({ id, budget, outcome, unspent, repayable }) => {
          const own = rows.filter(([post]) => post === id);
          const used = own.reduce((sum, [, , , each]) => sum + each, 0);
          if (own.length === 0) return outcome === null && unspent === null;
          const adds = BigInt(outcome ?? '0') + BigInt(unspent ?? '0') === BigInt(budget ?? '0');
          return outcome === String(used * 1000) && adds && BigInt(repayable ?? '-1') >= 0n;
        });
        expect(told).not.toContain(false);
      }),
    );
  });

  test('the order of the rows decides nothing, and a forecast in December is the outcome', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 24 }), (rows) => {
        const table = (own: typeof rows) =>
          [
            'tblUtfall:',
            'Post-id | Källa | Månad | Utfall',
            ...own.map(
              ([post, source, month, used]) =>
                `${post} | ${source} | 2026-${String(month).padStart(2, '0')} | ${String(used)}`,
            ),
            '',
          ].join('\n');
        const of = (own: typeof rows) =>
          answer<{
            posts: readonly { id: string; outcome: string | null; forecast: string | null }[];
          }>(examined('follow-up', table(own)));
        expect(of(rows.toReversed())).toEqual(of(rows));
        const whole = of([...rows, ['FR-01', 'ALF', 12, 0], ['LG-01', 'ALF', 12, 0]]);
        expect(whole.posts.map(({ forecast }) => forecast)).toEqual(
          whole.posts.map(({ outcome }) => outcome),
        );
      }),
    );
  });
});

describe('Plan §2: the sums of a year are exact', () => {
  interface Shape {
    readonly years: readonly string[];
    readonly posts: readonly { id: string; amounts: Record<string, string> }[];
    readonly totals: Record<string, string>;
  }

  test('the posts of a year add up to its total, in whatever order its rows stand', () => {
    const cell = fc.option(fc.integer({ min: 0, max: 90_000 }));
    fc.assert(
      fc.property(fc.tuple(cell, cell, cell), fc.tuple(cell, cell, cell), (first, second) => {
        const line = (post: string, cells: readonly (number | null)[]) =>
          `${post} | ALF | ${cells.map((each) => String(each ?? '')).join(' | ')}`;
        const rows = [line('FR-01', first), line('LG-01', second)];
        const table = (lines: readonly string[]) =>
          ['tblPlan:', 'Post-id | Källa | 2027 | 2028 | 2029', ...lines, ''].join('\n');
        const plan = answer<Shape>(examined('plan', table(rows)));
        expect(plan.years).toEqual(['2026', '2027', '2028', '2029']);
        for (const year of plan.years) {
          const sum = plan.posts.reduce(
            (total, { amounts }) => total + BigInt(amounts[year] ?? '0'),
            0n,
          );
          expect(plan.totals[year]).toBe(String(sum));
        }
        expect(answer<Shape>(examined('plan', table(rows.toReversed()))).totals).toEqual(
          plan.totals,
        );
      }),
    );
  });

  test('after its end a post takes nothing, whatever it had, and before it all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2026, max: 2035 }), anyTkr, (end, tkr) => {
        const ending: Book = {
          ...book,
          posts: book.posts.map((post) =>
            post.id === 'LG-01'
              ? { ...post, to: `${String(end)}-12-31`, amount: { ...post.amount, ALF: inTkr(tkr) } }
              : post,
          ),
        };
        const { years, posts } = answer<Shape>(examined('plan', '', ending));
        const amounts = posts.find(({ id }) => id === 'LG-01')?.amounts ?? {};
        expect(years.map((year) => amounts[year])).toEqual(
          years.map((year) => (Number(year) > end ? '0' : String(tkr * 1000))),
        );
        expect(years).toContain(String(end + 1));
      }),
    );
  });
});

describe('Budget §6: a new frame is a row below the newest', () => {
  test('applied, the source has it and nothing else has changed', () => {
    fc.assert(
      fc.property(anyTkr, (tkr) => {
        const row = { year: 2026, version: 'ny', source: 'ALF' as const, amount: inTkr(tkr) };
        const rest = {
          status: null,
          body: null,
          date: null,
          decision: null,
          registry: null,
          note: null,
        };
        const after = applyProposal(book, { ...NOTHING_PROPOSED, frames: [{ ...row, ...rest }] });
        expect(after.frames).toHaveLength(book.frames.length + 1);
        expect(after.recipientFrames).toEqual(book.recipientFrames);
        expect(summarise(after).sources.find(({ source }) => source === 'ALF')?.amount).toEqual(
          inTkr(tkr),
        );
      }),
    );
  });
});
