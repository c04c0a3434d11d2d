/**
 * Figures whose number format shows another size than the cell holds: a format that divides by thousands under a heading
 * that says tkr already, and a percentage (2,5 % is held as 0,025) where the program reads 2,5 for 2,5 %. Both are
 * right to look at and a hundred or a thousand times wrong to reckon with. Spec: checks §9
 */
import { define, raiser } from '#core/findings/definition';
import type { Finding } from '#core/findings/finding';
import { absolute, subtract, sum } from '#core/money/amount';
import type { Unit } from '#core/money/unit';
import { moduleContracts } from '../contract/module-tables';
import { comparable } from '../headings';
import { plainNumber } from './plain-number';
import type { SheetView } from './sheet-view';

type Shown = { readonly cells: number; readonly shown: string; readonly held: string };

export const shownOtherwiseFindings = {
  'workbook/format-divides': define<Shown & { readonly unit: Unit }>({
    severity: 'error',
    sv: {
      what: ({ cells, shown, held, unit }) =>
        `${cellsSv(cells)} ett talformat som delar beloppet: den första visar ${shown} men innehåller ${held}, som under rubriken läses som ${held} ${unit}.`,
      remedy:
        'Skriv beloppen i rubrikens enhet och ta bort delningen ur talformatet, eller ändra rubrikens enhet till den som cellerna innehåller.',
      cause: 'Cellerna innehåller kronor, och talformatet visar dem i tusental eller miljoner.',
    },
    en: {
      what: ({ cells, shown, held, unit }) =>
        `${cellsEn(cells)} a number format that divides the amount: the first shows ${shown} but holds ${held}, which under its heading is read as ${held} ${unit}.`,
      remedy:
        'Type the amounts in the unit of the heading and take the division out of the number format, or change the unit of the heading to what the cells hold.',
      cause: 'The cells hold kronor, and the number format shows them in thousands or millions.',
    },
  }),
  'workbook/format-percent': define<Shown>({
    severity: 'error',
    sv: {
      what: ({ cells, shown, held }) =>
        `${cellsSv(cells)} procentformat: den första visar ${shown} % men innehåller ${held}, som läses som ${held} %.`,
      remedy: 'Ta bort procentformatet och skriv talet utan procenttecken: 2,5 för 2,5 %.',
      cause:
        'I en kolumn för procent är talet inskrivet med procenttecken. Excel delar det då med hundra.',
    },
    en: {
      what: ({ cells, shown, held }) =>
        `${cellsEn(cells)} a percentage format: the first shows ${shown} % but holds ${held}, which is read as ${held} %.`,
      remedy:
        'Take the percentage format away and type the number without its sign: 2.5 for 2.5 %.',
      cause:
        'In a column of percentages the number was typed with its sign. Excel then divides it by a hundred.',
    },
  }),
};

const raise = raiser(shownOtherwiseFindings);

/** One finding for each column of a block. */
export function shownOtherwise(view: SheetView): readonly Finding[] {
  const percentages = percentHeadings(view.name);
  const scales = new Map<string, Scale>();
  const columns = new Map<string, Misread[]>();
  view.worksheet.cells.forEach(({ value, style }, row, column) => {
    if (typeof value !== 'number' || value === 0 || style === undefined) return;
    const { numberFormat } = style;
    const scale = scales.get(numberFormat) ?? scaleOf(numberFormat);
    scales.set(numberFormat, scale);
    const kind = misreadAs(view, scale, percentages, row, column);
    if (kind === null) return;
    const key = `${kind}:${String(view.region(row, column)?.area.top)}:${String(column)}`;
    const cells = columns.get(key) ?? [];
    cells.push({ kind, row, column, held: value, shown: value * scale.times });
    columns.set(key, cells);
  });
  return [...columns.values()].flatMap((cells) => findingOf(view, cells));
}

type Kind = 'divides' | 'percent';

interface Misread {
  readonly kind: Kind;
  readonly row: number;
  readonly column: number;
  readonly held: number;
  readonly shown: number;
}

interface Scale {
  readonly isPercent: boolean;
  /** What is shown is so many times what is held. */
  readonly times: number;
}

/** Commas behind the last digit divide by a thousand each; a per cent sign multiplies by a hundred. */
function scaleOf(format: string): Scale {
  const plain = (format.split(';')[0] ?? '').replaceAll(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '');
  const commas = /[0#?](,+)(?![,0#?])/.exec(plain)?.[1]?.length ?? 0;
  const isPercent = plain.includes('%');
  return { isPercent, times: isPercent ? 100 : 1000 ** -commas };
}

function misreadAs(
  view: SheetView,
  { isPercent, times }: Scale,
  percentages: ReadonlySet<string>,
  row: number,
  column: number,
): Kind | null {
  if (isPercent) {
    const headings = view.region(row, column)?.headings.get(column) ?? [];
    return headings.some(({ text }) => percentages.has(comparable(text))) ? 'percent' : null;
  }
  // A division under "kr", or under no unit at all, shows in thousands what is read as the kronor that it is.
  const isMisread =
    times !== 1 && view.isSurelyMoney(row, column) && view.unit(row, column) !== 'kr';
  return isMisread ? 'divides' : null;
}

/** What the columns are called in which a module reads 2,5 for 2,5 %. */
function percentHeadings(sheet: string): ReadonlySet<string> {
  const own = moduleContracts.filter((each) => each.sheet.toLowerCase() === sheet.toLowerCase());
  return new Set(
    own.flatMap(({ columns }) =>
      columns.flatMap(({ kind, heading, synonyms = [] }) =>
        kind === 'percent' ? [heading, ...synonyms].map(comparable) : [],
      ),
    ),
  );
}

function findingOf(view: SheetView, cells: readonly Misread[]): readonly Finding[] {
  const [first] = cells;
  if (!first) return [];
  const { kind, row, column } = first;
  const where = cells.map((each) => view.place(each.row, each.column));
  const [shown, held] = [plainNumber(first.shown), plainNumber(first.held)];
  const facts = { cells: cells.length, shown, held };
  if (kind === 'percent') return [raise('workbook/format-percent', facts, { where })];
  // What is typed, where anything is: formulas below it often sum it once more.
  const typed = cells.filter((each) => view.formula(each.row, each.column) === undefined);
  const effect = sum(
    (typed.length > 0 ? typed : cells).flatMap((each) => {
      const [read, meant] = [each.held, each.shown].map((n) =>
        view.amount(n, each.row, each.column),
      );
      return read && meant ? [absolute(subtract(read, meant))] : [];
    }),
  );
  const unit = view.unit(row, column);
  return [raise('workbook/format-divides', { ...facts, unit }, { where, effect })];
}

function cellsSv(cells: number): string {
  return cells === 1 ? 'En cell har' : `${String(cells)} celler har`;
}

function cellsEn(cells: number): string {
  return cells === 1 ? 'One cell has' : `${String(cells)} cells have`;
}
