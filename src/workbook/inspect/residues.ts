/**
 * Figures that hold something else than they show. What binary arithmetic leaves below an öre is a residue, and is told
 * apart from a real difference: decimals that the format of the cell hides and sums count. What a format shows in another
 * size than the cell holds stands in shown-otherwise.ts. Spec: checks §9
 */
import { define, raiser } from '#core/findings/definition';
import type { Finding, Place } from '#core/findings/finding';
import { moneyFinding } from '#core/findings/money';
import { readCellNumber, readComputedNumber } from '#core/money/cell';
import type { Inspected } from './inspected';
import type { Inspection } from './inspection';
import { plainNumber } from './plain-number';
import type { SheetView } from './sheet-view';
import { shownOtherwise, shownOtherwiseFindings } from './shown-otherwise';

export const residuesFindings = {
  'workbook/hidden-decimals': define<{ cells: number; shown: string; held: string }>({
    severity: 'info',
    sv: {
      what: ({ cells, shown, held }) =>
        `${String(cells)} ${cells === 1 ? 'cell visar' : 'celler visar'} ett avrundat belopp: den första visar ${shown} men innehåller ${held}. Summor räknar med det som innehålls.`,
      remedy: 'Visa decimalerna, eller avrunda beloppen om det är de avrundade som gäller.',
      cause: 'Cellens format visar färre decimaler än beloppet har.',
    },
    en: {
      what: ({ cells, shown, held }) =>
        `${String(cells)} ${cells === 1 ? 'cell shows' : 'cells show'} a rounded amount: the first shows ${shown} but holds ${held}. Sums count what is held.`,
      remedy: 'Show the decimals, or round the amounts if the rounded ones are meant.',
      cause: 'The format of the cell shows fewer decimals than the amount has.',
    },
  }),
};

const raise = raiser(residuesFindings);

export const residues: Inspection = {
  name: 'residues',
  codes: [
    'money/float-residue',
    ...Object.keys(residuesFindings),
    ...Object.keys(shownOtherwiseFindings),
  ],
  run: (inspected) =>
    inspected.views.flatMap((view) => [...residuesIn(view, inspected), ...shownOtherwise(view)]),
};

function residuesIn(view: SheetView, inspected: Inspected): readonly Finding[] {
  const residues = new Map<string, Finding & { readonly where: Place[] }>();
  const rounded: { readonly row: number; readonly column: number }[] = [];
  view.worksheet.cells.forEach(({ value, formula, style }, row, column) => {
    if (typeof value !== 'number' || Number.isInteger(value)) return;
    if (!view.isSurelyMoney(row, column)) return;
    const { problem } = readCellNumber(value, view.unit(row, column));
    if (problem?.code === 'money/float-residue') {
      const isHidden = readComputedNumber(value, view.unit(row, column)).problem === null;
      if (formula !== undefined && isHidden) return;
      const own = `${String(row)}:${String(column)}`;
      const group = inspected.formulaAt(view, row, column)?.relative ?? own;
      const known = residues.get(group);
      const place = view.place(row, column);
      if (known) known.where.push(place);
      else residues.set(group, { ...moneyFinding(problem, []), where: [place] });
    } else if (problem === null && formula === undefined) {
      if (hides(value, style?.numberFormat ?? 'General')) rounded.push({ row, column });
    }
  });
  return [...residues.values(), ...hiddenDecimals(view, rounded)];
}

/** One finding for the sheet: its typed amounts that show less than they hold. */
function hiddenDecimals(
  view: SheetView,
  cells: readonly { readonly row: number; readonly column: number }[],
): readonly Finding[] {
  const [first] = cells;
  if (!first) return [];
  const held = view.number(first.row, first.column) ?? 0;
  const format = view.worksheet.cell(first.row, first.column).style?.numberFormat ?? '';
  const shown = Number(held.toFixed(decimalsOf(format) ?? 0));
  const where = cells.map(({ row, column }) => view.place(row, column));
  const facts = { cells: cells.length, shown: plainNumber(shown), held: plainNumber(held) };
  return [raise('workbook/hidden-decimals', facts, { where })];
}

function hides(figure: number, format: string): boolean {
  const decimals = decimalsOf(format);
  return decimals !== null && Number(figure.toFixed(decimals)) !== figure;
}

/** How many decimals a format of digits shows; null for any other format. */
function decimalsOf(format: string): number | null {
  const positive = (format.split(';')[0] ?? '').replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  const match = /^[#,0\s]*0(?:\.(0+))?[^.0#]*$/.exec(positive);
  return match ? (match[1]?.length ?? 0) : null;
}
