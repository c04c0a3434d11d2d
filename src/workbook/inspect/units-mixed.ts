/**
 * Figures in kr, tkr and mkr are not added together: a sum, and a cell that fetches another, reads columns whose
 * headings state the unit of its own, unless it multiplies or divides. The effect is what the sum would be if every
 * figure counted in its own unit. Spec: checks §9
 */
import { define, raiser } from '#core/findings/definition';
import type { Place } from '#core/findings/finding';
import { orePowerOfTen, type Unit } from '#core/money/unit';
import type { FormulaCell } from './formula-cell';
import type { Inspected } from './inspected';
import { effectOfGroup, groupsOf, type Inspection } from './inspection';
import type { Sum } from './sum-terms';

export const unitsMixedFindings = {
  'formulas/units-mixed': define<{ formula: string; units: readonly string[]; alike: number }>({
    severity: 'error',
    sv: {
      what: ({ formula, units, alike }) =>
        `Formeln ${formula} blandar ${units.join(' och ')} enligt rubrikerna${alike > 1 ? ` (${String(alike)} formler likadana)` : ''}.`,
      remedy: 'Räkna om till samma enhet (gånger eller delat med 1 000), eller rätta rubriken.',
      cause: 'Kolumner med olika enheter i rubriken summeras utan omräkning.',
    },
    en: {
      what: ({ formula, units, alike }) =>
        `The formula ${formula} mixes ${units.join(' and ')} by the headings${alike > 1 ? ` (${String(alike)} formulas alike)` : ''}.`,
      remedy: 'Convert to one unit (times or divided by 1 000), or correct the heading.',
      cause: 'Columns with different units in their headings are added without conversion.',
    },
  }),
};

const raise = raiser(unitsMixedFindings);

interface Part {
  readonly unit: Unit;
  readonly figure: number;
  readonly heading: Place | null;
}

export const unitsMixed: Inspection = {
  name: 'units-mixed',
  codes: Object.keys(unitsMixedFindings),
  run: (inspected, { sums }) => {
    const flagged = [...sums].flatMap(([cell, sum]) => {
      const parts = partsOf(sum, inspected);
      const own = cell.view.statedUnit(cell.row, cell.column);
      const stated = new Set(parts.map(({ unit }) => unit));
      if (own !== null && parts.length > 0) stated.add(own);
      if (stated.size < 2) return [];
      const unit = own ?? parts[0]?.unit ?? 'kr';
      const expected = parts.reduce(
        (total, part) =>
          total + part.figure * 10 ** (orePowerOfTen[part.unit] - orePowerOfTen[unit]),
        0,
      );
      const actual = parts.reduce((total, { figure }) => total + figure, 0);
      const effect = cell.view.amount(actual - expected, cell.row, cell.column);
      const headings = [
        ...parts.flatMap(({ heading }) => heading ?? []),
        ...[cell.view.unitHeading(cell.row, cell.column)].flatMap((heading) => heading ?? []),
      ];
      return [{ cell, units: [...stated], headings, effect }];
    });
    return groupsOf(flagged).flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const headings = new Map(
        group.flatMap(({ headings: all }) =>
          all.map((place) => [`${place.sheet ?? ''}!${place.cell ?? ''}`, place] as const),
        ),
      );
      const where = [...group.map(({ cell }) => placeOf(cell)), ...headings.values()];
      const facts = { formula: first.cell.text, units: first.units, alike: group.length };
      return [raise('formulas/units-mixed', facts, { where, effect: effectOfGroup(group) })];
    });
  },
};

function placeOf({ view, row, column }: FormulaCell): Place {
  return view.place(row, column);
}

/** The sum by the units that headings state; columns whose headings state none are left out. */
function partsOf({ added, subtracted }: Sum, inspected: Inspected): readonly Part[] {
  const signed = [
    ...added.map((place) => ({ place, sign: 1 })),
    ...subtracted.map((place) => ({ place, sign: -1 })),
  ];
  return signed.flatMap(({ place, sign }) => {
    const view = inspected.viewOf(place);
    if (!view || place.right - place.left > 200) return [];
    const end = Math.min(place.bottom, view.lastRow);
    return Array.from({ length: place.right - place.left + 1 }, (_, index) => {
      const column = place.left + index;
      const unit = view.statedUnit(place.top, column) ?? view.statedUnit(end, column);
      if (unit === null) return null;
      let figure = 0;
      for (let row = place.top; row <= end; row += 1) figure += view.number(row, column) ?? 0;
      return { unit, figure: sign * figure, heading: view.unitHeading(end, column) };
    }).filter((part) => part !== null);
  });
}
