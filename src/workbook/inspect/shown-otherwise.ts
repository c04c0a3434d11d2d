/**
 * Figures whose number format shows something else than the cell holds: a format that divides by thousands under a
 * heading that says tkr already, a percentage (2,5 % is held as 0,025) where the program reads 2,5 for 2,5 %, and a date
 * among our own amounts ("3-4" typed becomes day 46 115). They are right to look at and wrong to reckon with. Spec: checks §9
 */
import { define, raiser } from '#core/findings/definition';
import type { Finding } from '#core/findings/finding';
import { absolute, subtract, sum } from '#core/money/amount';
import { readCellNumber } from '#core/money/cell';
import type { Unit } from '#core/money/unit';
import type { Column } from '../contract/column';
import { moduleContracts } from '../contract/module-tables';
import { onDemandTables } from '../contract/on-demand';
import { coreTables } from '../contract/tables';
import { comparable } from '../read/headings';
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
  'workbook/format-date': define<{
    readonly cells: number;
    readonly held: string;
    readonly unit: Unit;
  }>({
    severity: 'error',
    sv: {
      what: ({ cells, held, unit }) =>
        `${cellsSv(cells)} datumformat i en kolumn för belopp: den första visar ett datum men räknas som ${held} ${unit}.`,
      remedy: 'Skriv beloppet på nytt och välj ett talformat för cellen.',
      cause: 'Excel har gjort ett datum av det som skrevs in, till exempel 3-4 eller 1/2.',
    },
    en: {
      what: ({ cells, held, unit }) =>
        `${cellsEn(cells)} a date format in a column of amounts: the first shows a date but counts as ${held} ${unit}.`,
      remedy: 'Type the amount again and give the cell a number format.',
      cause: 'Excel has made a date of what was typed, such as 3-4 or 1/2.',
    },
  }),
};

const raise = raiser(shownOtherwiseFindings);

/** One finding for each column of a block. */
export function shownOtherwise(view: SheetView): readonly Finding[] {
  const own = ownKinds(view.name);
  const scales = new Map<string, Scale>();
  const columns = new Map<string, Misread[]>();
  view.worksheet.cells.forEach(({ value, style }, row, column) => {
    if (typeof value !== 'number' || value === 0 || style === undefined) return;
    const { numberFormat } = style;
    const scale = scales.get(numberFormat) ?? scaleOf(numberFormat);
    scales.set(numberFormat, scale);
    const kind = misreadAs(view, scale, own, row, column);
    if (kind === null) return;
    const key = `${kind}:${String(view.region(row, column)?.area.top)}:${String(column)}`;
    const cells = columns.get(key) ?? [];
    cells.push({ kind, row, column, held: value, shown: value * scale.times });
    columns.set(key, cells);
  });
  return [...columns.values()].flatMap((cells) => findingOf(view, cells));
}

type Kind = 'divides' | 'percent' | 'date';

interface Misread {
  readonly kind: Kind;
  readonly row: number;
  readonly column: number;
  readonly held: number;
  readonly shown: number;
}

interface Scale {
  readonly isPercent: boolean;
  readonly isDate: boolean;
  /** What is shown is so many times what is held. */
  readonly times: number;
}

/** Commas behind the last digit divide by a thousand each; a per cent sign multiplies by a hundred. */
function scaleOf(format: string): Scale {
  const plain = (format.split(';')[0] ?? '').replaceAll(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '');
  const commas = /[0#?](,+)(?![,0#?])/.exec(plain)?.[1]?.length ?? 0;
  const isPercent = plain.includes('%');
  const isDate = /[ymdhså]/i.test(plain) && !/[#0?]|^(?:general|standard)$/i.test(plain);
  return { isPercent, isDate, times: isPercent ? 100 : 1000 ** -commas };
}

function misreadAs(
  view: SheetView,
  { isPercent, isDate, times }: Scale,
  own: ReadonlyMap<string, Column['kind']>,
  row: number,
  column: number,
): Kind | null {
  if (isPercent || isDate) {
    const headings = view.region(row, column)?.headings.get(column) ?? [];
    const read = isPercent ? 'percent' : 'amount';
    const isRead = headings.some(({ text }) => own.get(comparable(text)) === read);
    return isRead ? (isPercent ? 'percent' : 'date') : null;
  }
  // A division under "kr", or under no unit at all, shows in thousands what is read as the kronor that it is.
  const isMisread =
    times !== 1 && view.isSurelyMoney(row, column) && view.unit(row, column) !== 'kr';
  return isMisread ? 'divides' : null;
}

/** What the columns of our own sheets hold, by what they may be called. */
function ownKinds(sheet: string): ReadonlyMap<string, Column['kind']> {
  const own = [...coreTables, ...onDemandTables, ...moduleContracts].filter(
    (each) => each.sheet.toLowerCase() === sheet.toLowerCase(),
  );
  return new Map(
    own.flatMap(({ columns }) =>
      columns.flatMap(({ kind, heading, synonyms = [] }) =>
        [heading, ...synonyms].map((each) => [comparable(each), kind] as const),
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
  const unit = view.unit(row, column);
  if (kind === 'date') {
    const counted = cells.flatMap((each) => readCellNumber(each.held, unit).amount ?? []);
    const dates = { cells: cells.length, held, unit };
    return [raise('workbook/format-date', dates, { where, effect: sum(counted.map(absolute)) })];
  }
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
  return [raise('workbook/format-divides', { ...facts, unit }, { where, effect })];
}

function cellsSv(cells: number): string {
  return cells === 1 ? 'En cell har' : `${String(cells)} celler har`;
}

function cellsEn(cells: number): string {
  return cells === 1 ? 'One cell has' : `${String(cells)} cells have`;
}
