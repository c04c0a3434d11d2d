/** What holds for all national models, whatever their numbers. */
import fc from 'fast-check';
import { examine } from '#core/checks/all';
import { modules } from '#core/modules/all';
import { readModuleTables } from '../cases/module-notation';
import { bookOf } from '../cases/notation';
import { answer, examined, oreSum, tableText } from './examined-module';

const book = bookOf(`
Inställningar:
Budgetår | Läge
2026 | Arbetsmaterial

`);

type Region = { readonly region: string; readonly amount: string };

function answerOf(name: string, tables: string): object {
  const module = modules.find((each) => each.name === name);
  if (!module) throw new Error(`There is no module ${name}.`);
  const rows = readModuleTables(tables, new Map());
  return module.examine({ examined: examine(book), tables: rows, options: {}, today: null }).json();
}

function regionsOf(pot: number, kind: string, values: readonly number[]): readonly Region[] {
  const answer = answerOf(
    'national',
    `
tblModeller:
Modell | Pott | Fast andel (%) | Räknesätt
M | ${String(pot)} | 0 | hel

tblIndikatorer:
Modell | Indikator | Vikt | Slag
M | I | 1 | ${kind}

tblRegionvarden:
Region | Indikator | Värde hel
${values.map((value, index) => `R${String(index)} | I | ${String(value)}`).join('\n')}

`,
  ) as { models: readonly { regions: readonly Region[] }[] };
  return answer.models[0]?.regions ?? [];
}

const pots = fc.integer({ min: 0, max: 9_000_000 });
const values = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 9 });

describe('National model §2: the pot shared out', () => {
  test('the money of the regions is the pot, exactly', () => {
    fc.assert(
      fc.property(pots, values, (pot, own) => {
        const sum = regionsOf(pot, 'volym', own).reduce(
          (all, { amount }) => all + BigInt(amount),
          0n,
        );
        expect(sum).toBe(BigInt(pot) * 1000n);
      }),
    );
  });

  test('an indicator in another unit gives the same money, volume or ratio', () => {
    fc.assert(
      fc.property(pots, values, fc.integer({ min: 2, max: 1000 }), (pot, own, factor) => {
        const scaled = own.map((value) => value * factor);
        expect(regionsOf(pot, 'kvot', scaled)).toEqual(regionsOf(pot, 'volym', own));
      }),
    );
  });

  test('regions alike get the same but for one tkr, and the order of the rows decides no more', () => {
    fc.assert(
      fc.property(pots, values, (pot, own) => {
        const twice = regionsOf(pot, 'volym', [...own, ...own]).map(({ amount }) => Number(amount));
        const turned = regionsOf(pot, 'volym', [...own].reverse()).map(({ amount }) =>
          Number(amount),
        );
        const once = regionsOf(pot, 'volym', own).map(({ amount }) => Number(amount));
        own.forEach((_, index) => {
          const apart = (twice[index] ?? 0) - (twice[index + own.length] ?? 0);
          expect(Math.abs(apart)).toBeLessThanOrEqual(1000);
          const moved = (once[index] ?? 0) - (turned[own.length - 1 - index] ?? 0);
          expect(Math.abs(moved)).toBeLessThanOrEqual(1000);
        });
      }),
    );
  });
});

describe('National model §3, §6: what a ratio does not see', () => {
  interface Shape {
    readonly models: readonly { readonly regions: readonly { readonly amount: string }[] }[];
    readonly differences: readonly { readonly difference: string }[];
  }
  const region = fc.record({
    cited: fc.integer({ min: 1, max: 400 }),
    published: fc.integer({ min: 400, max: 4_000 }),
  });
  type Region = typeof region extends fc.Arbitrary<infer One> ? One : never;
  const regions = fc.array(region, { minLength: 2, maxLength: 7 });
  const national = (own: readonly Region[], kind: 'kvot' | 'volym') =>
    examined('national', [
      tableText('tblModeller', 'Modell | Pott | Fast andel (%) | Räknesätt', [
        ['Fast', 900_000, 100, 'hel'],
        ['Ny', 900_000, 0, 'hel'],
      ]),
      tableText('tblIndikatorer', 'Modell | Indikator | Vikt | Slag', [['Ny', 'I', 1, kind]]),
      tableText(
        'tblRegionvarden',
        'Region | Indikator | Värde hel | Fast andel (%)',
        own.map(({ cited, published }, index) => [
          `R${String(index)}`,
          'I',
          kind === 'kvot' ? String(cited / published).slice(0, 9) : published,
          index === 0 ? 100 - (own.length - 1) : 1,
        ]),
      ),
    ]);
  const money = (examination: ReturnType<typeof national>) =>
    answer<Shape>(examination).models[1]?.regions.map(({ amount }) => oreSum([amount])) ?? [];

  test('a region with so many times the research and the same ratio gets no more, and a warning says so', () => {
    fc.assert(
      fc.property(regions, fc.integer({ min: 2, max: 20 }), (own, times) => {
        const grown = own.map((one, index) =>
          index > 0 ? one : { cited: one.cited * times, published: one.published * times },
        );
        const ratios = national(own, 'kvot');
        expect(money(national(grown, 'kvot'))).toEqual(money(ratios));
        expect(ratios.findings.map(({ code }) => code)).toContain('national/only-ratios');

        const volumes = national(own, 'volym');
        const [before = 0n] = money(volumes);
        const [after = 0n] = money(national(grown, 'volym'));
        expect(after > before).toBe(true);
        expect(volumes.findings.map(({ code }) => code)).not.toContain('national/only-ratios');
      }),
      { numRuns: 60 },
    );
  });

  test('two models with one pot differ by nothing in all', () => {
    fc.assert(
      fc.property(regions, (own) => {
        const { differences } = answer<Shape>(national(own, 'volym'));
        expect(oreSum(differences.map(({ difference }) => difference))).toBe(0n);
        expect(differences).toHaveLength(own.length);
      }),
      { numRuns: 60 },
    );
  });
});
