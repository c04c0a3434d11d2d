/** What is printed adds up, whatever the budget: rows, columns and totals, in thousands and in millions. */
import fc from 'fast-check';
import { budgetAppendix } from '#core/appendix/budget-appendix';
import { defaultChoices, type AppendixChoices } from '#core/appendix/choices';
import type { AppendixDocument, Row } from '#core/appendix/document';
import { foot } from '#core/appendix/footing';
import { absolute, amountOfOre, compare, oreOf, subtract, type Amount } from '#core/money/amount';
import { anyLived } from './ledger-books';

const anyChoices: fc.Arbitrary<AppendixChoices> = fc.record({
  ...Object.fromEntries(
    Object.entries(defaultChoices).map(([name, value]) => [name, fc.constant(value)]),
  ),
  against: fc.constantFrom('preliminar', 'foregaende'),
  grouping: fc.constantFrom('recipient', 'source', 'section'),
  unit: fc.constantFrom('kr', 'tkr', 'mkr'),
}) as fc.Arbitrary<AppendixChoices>;

/** The printed figure of a column; undefined where nothing is printed. */
function figure(document: AppendixDocument, row: Row, id: string): bigint | undefined {
  const cell = row.cells[document.columns.findIndex((column) => column.id === id)];
  return cell?.kind === 'amount' && cell.printed ? oreOf(cell.printed) : undefined;
}

const total = (figures: readonly (bigint | undefined)[]): bigint =>
  figures.reduce<bigint>((sum, each) => sum + (each ?? 0n), 0n);

/** The columns in which a block or the total is not the sum of what stands above it. */
function downwards(document: AppendixDocument): readonly string[] {
  const sums = document.blocks.flatMap(({ rows }) => rows.slice(-1));
  const stacks = document.blocks.map(({ rows }) => ({
    whole: rows.at(-1),
    parts: rows.slice(0, -1),
  }));
  return [...stacks, { whole: document.total, parts: sums }].flatMap(({ whole, parts }) =>
    document.columns.flatMap(({ id, kind }) => {
      const printed = whole && kind === 'amount' ? figure(document, whole, id) : undefined;
      const own = parts.map((row) => figure(document, row, id));
      return printed === undefined || total(own) === printed ? [] : [id];
    }),
  );
}

/** The rows in which the sources do not make up the budget. */
function across(document: AppendixDocument, row: Row): readonly string[] {
  const parts = ['ALF', 'FoUU'].map((id) => figure(document, row, id));
  const budget = figure(document, row, 'budget');
  return parts.every((part) => part === undefined) || total(parts) === budget ? [] : ['across'];
}

describe('Appendix §5: rounding that foots', () => {
  test('in 1 000 random budgets the printed figures add up in both directions', () => {
    let moved = 0;
    fc.assert(
      fc.property(anyLived(), anyChoices, ({ book }, choices) => {
        const document = budgetAppendix(book, choices);
        const all = [...document.blocks.flatMap(({ rows }) => rows), document.total];
        expect([...downwards(document), ...all.flatMap((row) => across(document, row))]).toEqual(
          [],
        );
        const amounts = all.flatMap(({ cells }) => cells).filter(({ kind }) => kind === 'amount');
        moved += amounts.filter((cell) => cell.kind === 'amount' && cell.moved).length;
      }),
      { numRuns: 1000, seed: 8 },
    );
    // A generator under which nothing ever has to move would prove nothing.
    expect(moved).toBeGreaterThan(1000);
  });

  const anyTable = fc.array(
    fc.array(fc.tuple(fc.bigInt(-(10n ** 9n), 10n ** 10n), fc.bigInt(-(10n ** 9n), 10n ** 10n)), {
      maxLength: 10,
    }),
    { minLength: 1, maxLength: 5 },
  );
  const quantum = amountOfOre(10n ** 7n);
  const footed = (table: readonly (readonly (readonly bigint[])[])[]) =>
    foot(
      table.map((lines) => lines.map((parts) => parts.map(amountOfOre))),
      2,
      quantum,
    );

  test('no figure lies a whole step from its exact value, and the total is the nearest one', () => {
    const off = (each: { exact: Amount; printed: Amount }) =>
      absolute(subtract(each.exact, each.printed));
    fc.assert(
      fc.property(anyTable, (table) => {
        const { total: whole, parts, groups } = footed(table);
        const lines = groups.flatMap((group) => [group, ...group.lines]);
        for (const each of [...parts, ...lines.flatMap((line) => [line.total, ...line.parts])]) {
          expect(compare(off(each), quantum)).toBe(-1);
        }
        expect(2n * oreOf(off(whole))).toBeLessThanOrEqual(oreOf(quantum));
      }),
    );
  });

  test('the sums of the sources keep their nearest values wherever these add up to the total', () => {
    const nearest = ({ exact }: { exact: Amount }) => {
      const ore = oreOf(exact);
      const size = ((ore < 0n ? -ore : ore) + 5_000_000n) / 10_000_000n;
      return ore < 0n ? -size : size;
    };
    let tried = 0;
    fc.assert(
      fc.property(anyTable, (table) => {
        const { total: whole, parts } = footed(table);
        if (parts.reduce((sum, part) => sum + nearest(part), 0n) !== nearest(whole)) return;
        tried += 1;
        expect(parts.filter(({ moved }) => moved)).toEqual([]);
      }),
    );
    expect(tried).toBeGreaterThan(20);
  });
});
