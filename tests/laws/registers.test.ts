/** What holds for all committees, grants and units, whatever their numbers. */
import fc from 'fast-check';
import { examine } from '#core/checks/all';
import { modules } from '#core/modules/all';
import type { Examination, Options } from '#core/modules/module';
import { readModuleTables } from '../cases/module-notation';
import { bookOf } from '../cases/notation';

const place = { sheet: 'Inställningar' };

function examined(
  name: string,
  tables: string,
  settings: Readonly<Record<string, number>> = {},
  options: Options = {},
): Examination {
  const module = modules.find((each) => each.name === name);
  if (!module) throw new Error(`There is no module ${name}.`);
  const rows = readModuleTables(`${tables}\n\n`, new Map());
  const book = {
    ...bookOf('Inställningar:\nBudgetår | Läge\n2026 | Arbetsmaterial\n\n'),
    settings: Object.entries(settings).map(([key, value]) => ({
      key,
      value,
      origin: { row: place, fields: new Map() },
    })),
  };
  return module.examine({ examined: examine(book), tables: rows, options, today: null });
}

/** The answer as JSON, which is how others see it. */
function answer<Shape>(examination: Examination): Shape {
  return JSON.parse(JSON.stringify(examination.json())) as Shape;
}

const totalOf = (texts: readonly (string | null)[]): number =>
  texts.reduce((sum, text) => sum + Number(text), 0);

describe('Committees §2, §3: nothing is lost in sharing or in moving', () => {
  interface Shape {
    readonly committees: readonly {
      readonly name: string;
      readonly before: string;
      readonly moved: string;
      readonly after: string;
      readonly indicators: readonly { readonly amount: string }[];
    }[];
    readonly total: string;
    readonly rules: readonly { readonly committees: readonly { readonly amount: string }[] }[];
  }
  const names = ['Karolinska', 'Danderyd', 'Södersjukhuset', 'Sankt Göran'];
  const day = fc.integer({ min: 1, max: 28 }).map((n) => String(n).padStart(2, '0'));
  const month = fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, '0'));
  const move = fc.record({
    date: fc.tuple(month, day).map(([m, d]) => `2026-${m}-${d}`),
    from: fc.constantFrom(...names, 'Huddinge'),
    to: fc.constantFrom(...names),
    amount: fc.integer({ min: -10, max: 90_000 }),
    proRata: fc.constantFrom('ja', 'nej', ''),
  });
  const moves = fc.array(move, { maxLength: 12 });
  const movesTable = (
    rows: readonly { date: string; from: string; to: string; amount: number; proRata: string }[],
  ) =>
    [
      'tblFlyttar:',
      'Datum | Från | Till | Belopp | Pro rata',
      ...rows.map(
        ({ date, from, to, amount, proRata }) =>
          `${date} | ${from} | ${to} | ${String(amount)} | ${proRata}`,
      ),
    ].join('\n');

  test('the moves sum to zero under every rule, whatever they are', () => {
    fc.assert(
      fc.property(moves, (rows) => {
        const table = [
          'tblKommitteer:',
          'Kommitté | Föregående år',
          ...names.map((name) => `${name} | 500`),
        ];
        const { committees, total, rules } = answer<Shape>(
          examined('committees', `${table.join('\n')}\n\n${movesTable(rows)}`),
        );
        expect(totalOf(committees.map(({ moved }) => moved))).toBe(0);
        expect(total).toBe('2000000');
        for (const rule of rules) {
          expect(totalOf(rule.committees.map(({ amount }) => amount))).toBe(2_000_000);
        }
      }),
    );
  });

  test('committees and indicators both add up, and proportions decide', () => {
    const values = fc.array(fc.tuple(fc.nat(500), fc.nat(500)), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 900_000 }),
        fc.nat(100),
        values,
        (pot, weight, rows) => {
          fc.pre(rows.some(([a]) => a > 0) && rows.some(([, b]) => b > 0));
          const settings = {
            'Kommittéer/Belopp (tkr)': pot,
            'Kommittéer/Vikt/Artiklar': weight / 100,
            'Kommittéer/Vikt/Citeringar': (100 - weight) / 100,
          };
          const table = (factor: number) =>
            [
              'tblKommitteer:',
              'Kommitté | Artiklar | Citeringar',
              ...rows.map(
                ([a, b], index) => `${names[index] ?? ''} | ${String(a * factor)} | ${String(b)}`,
              ),
            ].join('\n');
          const { committees, total } = answer<Shape>(examined('committees', table(1), settings));
          expect(total).toBe(String(pot * 1000));
          for (const { before, indicators } of committees) {
            expect(totalOf(indicators.map(({ amount }) => amount))).toBe(Number(before));
          }
          const twice = answer<Shape>(examined('committees', table(2), settings));
          expect(twice.committees.map(({ before }) => before)).toEqual(
            committees.map(({ before }) => before),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('Units §2, §3: successions carry the count from day to day', () => {
  interface Shape {
    readonly count: number;
    readonly before: { readonly count: number };
    readonly ended: readonly unknown[];
    readonly begun: readonly unknown[];
  }

  test('units after as many as before, less those that end, plus those that begin', () => {
    const unit = fc.record({
      from: fc.constantFrom('2020-01-01', '2025-07-01', '2026-01-01'),
      to: fc.constantFrom('', '2025-12-31', '2026-06-30'),
    });
    fc.assert(
      fc.property(
        fc.array(unit, { maxLength: 20 }),
        fc.constantFrom('2025-12-31', '2026-01-01', '2026-07-01'),
        (rows, on) => {
          const table = rows.map(
            ({ from, to }, index) => `U${String(index)} | N${String(index)} | ${from} | ${to}`,
          );
          const text = ['tblEnheter:', 'Enhet-id | Enhet | Fr.o.m. | T.o.m.', ...table].join('\n');
          const { count, before, ended, begun } = answer<Shape>(
            examined('units', text, {}, { on }),
          );
          expect(count).toBe(before.count - ended.length + begun.length);
        },
      ),
    );
  });

  test('a chain of splits and mergers that meet day by day has neither gap nor overlap, shifted by a day it has', () => {
    const days = ['2025-01-31', '2025-02-28', '2025-12-31', '2028-02-29'];
    const next = ['2025-02-01', '2025-03-01', '2026-01-01', '2028-03-01'];
    fc.assert(
      fc.property(
        fc.nat(3),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        (day, olds, news, late) => {
          const ids = Array.from({ length: olds }, (_, index) => `A${String(index)}`);
          const begins = late
            ? (next[day] ?? '').replace(/\d$/, (digit) => String(Number(digit) + 1))
            : (next[day] ?? '');
          const text = [
            'tblEnheter:',
            'Enhet-id | Enhet | Fr.o.m. | T.o.m. | Föregångare',
            ...ids.map((id) => `${id} | ${id} | 2020-01-01 | ${days[day] ?? ''} | `),
            ...Array.from(
              { length: news },
              (_, index) =>
                `B${String(index)} | B${String(index)} | ${begins} | | ${ids.join(';')}`,
            ),
          ].join('\n');
          const { findings } = examined('units', text);
          expect(findings.filter(({ code }) => code === 'units/gap')).toHaveLength(
            late ? olds * news : 0,
          );
          expect(findings.filter(({ code }) => code === 'units/overlap')).toEqual([]);
        },
      ),
    );
  });
});
