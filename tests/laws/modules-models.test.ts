/** What holds for KI's model, placements and education, whatever their numbers. */
import fc from 'fast-check';
import { answer, examined, oreSum, tableText } from './examined-module';

const few = { numRuns: 60 };

describe('KI model §2: the pot by weights', () => {
  interface Shape {
    readonly groups: readonly {
      readonly name: string;
      readonly performance: string;
      readonly total: string;
    }[];
    readonly total: string;
  }
  const group = fc.record({
    base: fc.integer({ min: 0, max: 90_000 }),
    premises: fc.integer({ min: 0, max: 9_000 }),
    bibliometry: fc.integer({ min: 1, max: 900 }),
    external: fc.integer({ min: 0, max: 900 }),
    erc: fc.integer({ min: 1, max: 9 }),
  });
  type Group = typeof group extends fc.Arbitrary<infer One> ? One : never;
  const groups = fc.array(group, { minLength: 1, maxLength: 6 });
  const pot = fc.integer({ min: 1, max: 900_000 });
  const headings =
    'Institutionsgrupp | Bas | Lokaler | Bibliometri | Externa bidrag | ERC-anslag | Föregående år';
  const settings = (tkr: number, cap?: number) => ({
    'KI/Prestationspott (tkr)': tkr,
    'KI/Vikt bibliometri': 0.5,
    'KI/Vikt externa bidrag': 0,
    'KI/Vikt ERC-anslag': 0.5,
    ...(cap === undefined ? {} : { 'KI/Högsta ändring (%)': cap }),
  });
  const rowsOf = (own: readonly Group[], before: (one: Group) => number | string = () => '') =>
    own.map((one, index) => [
      `G${String(index)}`,
      one.base,
      one.premises,
      one.bibliometry,
      one.external,
      one.erc,
      before(one),
    ]);
  const of = (rows: readonly (readonly (string | number)[])[], set: Record<string, number>) =>
    answer<Shape>(examined('ki-model', [tableText('tblKI', headings, rows)], set));

  test('performance sums to the pot, and the total to base, premises and pot', () => {
    fc.assert(
      fc.property(groups, pot, (own, tkr) => {
        const { groups: told, total } = of(rowsOf(own), settings(tkr));
        const fixed = own.reduce((sum, { base, premises }) => sum + base + premises, 0);
        expect(oreSum(told.map(({ performance }) => performance))).toBe(BigInt(tkr) * 100_000n);
        expect(oreSum([total])).toBe(BigInt(fixed + tkr) * 100_000n);
      }),
      few,
    );
  });

  test('an indicator in another unit gives the same money', () => {
    fc.assert(
      fc.property(groups, pot, fc.integer({ min: 2, max: 99 }), (own, tkr, factor) => {
        const scaled = own.map((one) => ({ ...one, bibliometry: one.bibliometry * factor }));
        expect(of(rowsOf(scaled), settings(tkr))).toMatchObject({
          groups: of(rowsOf(own), settings(tkr)).groups.map(({ performance }) => ({ performance })),
        });
      }),
      few,
    );
  });

  test('groups alike get the same but for one tkr', () => {
    fc.assert(
      fc.property(groups, pot, (own, tkr) => {
        const { groups: told } = of(rowsOf([...own, ...own]), settings(tkr));
        const apart = own.map((_, index) => {
          const [one, other] = [told[index], told[index + own.length]];
          return oreSum([one?.performance ?? null]) - oreSum([other?.performance ?? null]);
        });
        expect(apart.filter((each) => each > 100_000n || each < -100_000n)).toEqual([]);
      }),
      few,
    );
  });

  test('with a cap every total stays within it and the pot is whole, or nothing is shared and it is told', () => {
    const cap = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(
        groups,
        pot,
        cap,
        fc.integer({ min: 50, max: 150 }),
        (own, tkr, percent, drift) => {
          const before = ({ base, premises }: Group) =>
            Math.round(((base + premises + tkr / own.length) * drift) / 100) + 1;
          const examination = examined(
            'ki-model',
            [tableText('tblKI', headings, rowsOf(own, before))],
            settings(tkr, percent),
          );
          const { groups: told } = answer<Shape>(examination);
          const unkept = examination.findings.some(({ code }) => code === 'ki-model/cap-not-kept');
          const sum = oreSum(told.map(({ performance }) => performance));
          const outside = own.filter((one, index) => {
            const previous = BigInt(before(one)) * 100_000n;
            const moved = oreSum([told[index]?.total ?? null]) - previous;
            return (moved < 0n ? -moved : moved) * 100n > previous * BigInt(percent);
          });
          const kept = sum === BigInt(tkr) * 100_000n && outside.length === 0;
          const nothing = told.every(({ total }) => (total as string | null) === null);
          expect(unkept ? nothing : kept).toBe(true);
        },
      ),
      few,
    );
  });
});

describe('Placements §2: invoices against a lump sum', () => {
  interface Shape {
    readonly providers: readonly {
      readonly name: string;
      readonly invoices: string;
      readonly lumpSum: string;
      readonly difference: string;
    }[];
  }
  const row = fc.record({
    provider: fc.constantFrom('A', 'B', 'C', 'D'),
    weeks: fc.integer({ min: 1, max: 900 }),
    price: fc.integer({ min: 1, max: 9_000 }),
    key: fc.integer({ min: 1, max: 50 }),
  });
  type Row = typeof row extends fc.Arbitrary<infer One> ? One : never;
  const rows = fc.array(row, { minLength: 1, maxLength: 12 });
  const headings = 'Vårdgivare | Program | Veckor | Pris per vecka | Finansieras av ALF | Nyckel';
  const of = (
    own: readonly Row[],
    pot: number,
    more: readonly (readonly (string | number)[])[] = [],
  ) => {
    const cells = own.map(({ provider, weeks, price, key }, index) => [
      provider,
      `P${String(index)}`,
      weeks,
      price,
      'nej',
      key,
    ]);
    const table = tableText('tblVFU', headings, [...cells, ...more]);
    return answer<Shape>(examined('placements', [table], { 'VFU/Klumpsumma (tkr)': pot }));
  };
  const pots = fc.integer({ min: 1, max: 900_000 });

  test('the lump sum is shared out whole, and what is won and lost is lump sum less invoices', () => {
    fc.assert(
      fc.property(rows, pots, (own, pot) => {
        const { providers } = of(own, pot);
        const [invoices, lumps, won] = (['invoices', 'lumpSum', 'difference'] as const).map(
          (field) => oreSum(providers.map((each) => each[field])),
        );
        const owed = own.reduce((sum, { weeks, price }) => sum + weeks * price, 0);
        expect(lumps).toBe(BigInt(pot) * 100_000n);
        expect(invoices).toBe(BigInt(owed) * 100n);
        expect(won).toBe((lumps ?? 0n) - (invoices ?? 0n));
      }),
      few,
    );
  });

  test('keys on another scale and programmes that ALF pays for change nothing', () => {
    fc.assert(
      fc.property(rows, pots, fc.integer({ min: 2, max: 30 }), (own, pot, factor) => {
        const scaled = own.map((one) => ({ ...one, key: one.key * factor }));
        const { providers } = of(own, pot);
        expect(of(scaled, pot).providers).toEqual(providers);
        expect(of(own, pot, [['A', 'Läkare', 500, 1_500, 'ja', 9]]).providers).toEqual(providers);
      }),
      few,
    );
  });
});

describe('Education §2, §3: full-time equivalents and steps', () => {
  interface Shape {
    readonly scenarios: readonly { readonly year: number; readonly amount: string }[];
    readonly years: readonly {
      readonly year: number;
      readonly scenarios: readonly { readonly name: string; readonly amount: string | null }[];
    }[];
  }
  const headings = 'Scenario | År | Studenter | Hp | Belopp per HST';
  const step = fc.record({
    year: fc.integer({ min: 2026, max: 2032 }),
    students: fc.integer({ min: 0, max: 9_000 }),
    credits: fc.integer({ min: 1, max: 60 }),
    perFte: fc.integer({ min: 1, max: 120_000 }),
  });
  const steps = fc.uniqueArray(step, { minLength: 1, maxLength: 5, selector: ({ year }) => year });
  type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;
  const of = (own: readonly Step[]) =>
    answer<Shape>(
      examined('education', [
        tableText(
          'tblUtbildning',
          headings,
          own.map(({ year, students, credits, perFte }) => ['S', year, students, credits, perFte]),
        ),
      ]),
    );

  test('every amount is students times hp by 60 times the price, rounded once to the öre', () => {
    fc.assert(
      fc.property(steps, (own) => {
        const { scenarios } = of(own);
        const expected = own
          .toSorted((a, b) => a.year - b.year)
          .map(({ students, credits, perFte }) => {
            const ore = BigInt(students) * BigInt(credits) * BigInt(perFte) * 100n;
            return (2n * ore + 60n) / 120n;
          });
        expect(scenarios.map(({ amount }) => oreSum([amount]))).toEqual(expected);
      }),
      few,
    );
  });

  test('the order of the rows decides nothing, and a step holds until the next', () => {
    fc.assert(
      fc.property(steps, (own) => {
        const told = of(own);
        expect(of(own.toReversed())).toEqual(told);
        const held = told.years.map(({ year, scenarios }) => {
          const last = told.scenarios.findLast((each) => each.year <= year);
          return scenarios[0]?.amount === (last?.amount ?? null);
        });
        expect(held).not.toContain(false);
      }),
      few,
    );
  });
});
