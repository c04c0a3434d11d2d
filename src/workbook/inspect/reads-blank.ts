/**
 * What a formula counts with is there: a cell that it names by itself, or the whole of an area that it sums, is neither
 * blank nor a text. A blank counts as nought, which nobody has said that it is. Cells that a formula asks about first
 * (OM) are its own affair. Spec: checks §9
 */
import { define, raiser } from '#core/findings/definition';
import type { Finding } from '#core/findings/finding';
import { formatPlace } from '#core/findings/place';
import { cellAddress } from '#sheet/address';
import type { Expression } from '#sheet/formula/expression';
import type { FormulaCell } from './formula-cell';
import type { Inspected, Where } from './inspected';
import { effectOfGroup, groupsOf, type Inspection } from './inspection';

const remedy = {
  sv: 'Fyll i cellen (0 om det är noll), eller hänvisa till rätt cell.',
  en: 'Fill in the cell (0 if it is zero), or refer to the right one.',
};

export const readsBlankFindings = {
  'formulas/reads-blank': define<{ formula: string; blank: string; alike: number }>({
    severity: 'warning',
    sv: {
      what: ({ formula, blank, alike }) =>
        `Formeln ${formula} räknar med ${blank}, som är tom${alike > 1 ? ` (${String(alike)} formler likadana)` : ''}. Tomt räknas som noll.`,
      remedy: remedy.sv,
      cause: 'En formel hänvisar till en cell som ingen har fyllt i, eller till fel cell.',
    },
    en: {
      what: ({ formula, blank, alike }) =>
        `The formula ${formula} counts with ${blank}, which is blank${alike > 1 ? ` (${String(alike)} formulas alike)` : ''}. Blank counts as zero.`,
      remedy: remedy.en,
      cause: 'A formula refers to a cell that nobody has filled in, or to the wrong one.',
    },
  }),
  'formulas/reads-text': define<{ formula: string; cell: string; text: string; alike: number }>({
    severity: 'error',
    sv: {
      what: ({ formula, cell, text, alike }) =>
        `Formeln ${formula} räknar med ${cell}, där det står ”${text}”${alike > 1 ? ` (${String(alike)} formler likadana)` : ''}.`,
      remedy: 'Skriv ett tal i cellen, eller hänvisa till rätt cell.',
      cause: 'En formel räknar med en cell som innehåller text.',
    },
    en: {
      what: ({ formula, cell, text, alike }) =>
        `The formula ${formula} counts with ${cell}, which says "${text}"${alike > 1 ? ` (${String(alike)} formulas alike)` : ''}.`,
      remedy: 'Type a number into the cell, or refer to the right one.',
      cause: 'A formula counts with a cell that holds text.',
    },
  }),
};

const raise = raiser(readsBlankFindings);

/** What they are given is counted as it is. */
const THROUGH = new Set(['ROUND', 'ROUNDUP', 'ROUNDDOWN', 'SUM', 'ABS', 'PRODUCT']);

export const readsBlank: Inspection = {
  name: 'reads-blank',
  codes: Object.keys(readsBlankFindings),
  run: (inspected) => {
    const flagged = inspected.formulas.flatMap((cell) => {
      const wrong = operandsOf(cell, inspected).flatMap((at) => {
        const value = at.view.value(at.row, at.column);
        const isBlank = value === null && at.view.formula(at.row, at.column) === undefined;
        const isWords = typeof value === 'string' && /\p{L}/u.test(value) && !at.isWhole;
        return isBlank || isWords ? [{ ...at, text: isBlank ? null : String(value) }] : [];
      });
      const [first] = wrong;
      return first ? [{ cell, first, wrong, effect: effectOf(cell, inspected) }] : [];
    });
    return groupsOf(flagged).flatMap((group): Finding[] => {
      const [leading] = group;
      if (!leading) return [];
      const { cell, first } = leading;
      const where = [
        ...group.map(({ cell: each }) => each.view.place(each.row, each.column)),
        ...group.flatMap(({ wrong }) =>
          wrong.map(({ view, row, column }) => view.place(row, column)),
        ),
      ];
      const named =
        first.view === cell.view
          ? cellAddress(first.row, first.column)
          : formatPlace(first.view.place(first.row, first.column));
      const circumstances = { where, effect: effectOfGroup(group) };
      const { text: formula } = cell;
      const alike = group.length;
      return first.text === null
        ? [raise('formulas/reads-blank', { formula, blank: named, alike }, circumstances)]
        : [
            raise(
              'formulas/reads-text',
              { formula, cell: named, text: first.text, alike },
              circumstances,
            ),
          ];
    });
  },
};

interface Operand extends Where {
  /** The whole formula is this one reference: a text is then shown, and counted by nobody. */
  readonly isWhole: boolean;
}

/** The cells that the formula names one by one to count with them. */
function operandsOf(cell: FormulaCell, inspected: Inspected): readonly Operand[] {
  const found: Operand[] = [];
  visit(cell.expression, true);
  return found;

  function visit(part: Expression, isWhole: boolean): void {
    switch (part.kind) {
      case 'area': {
        const place = inspected.placeOf(part, cell);
        const view = place && inspected.viewOf(place);
        if (!view) return;
        const { top, left, bottom, right } = place;
        if (top === bottom && left === right) {
          found.push({ view, row: top, column: left, isWhole });
        } else if (!isWhole && bottom - top < 1000 && right === left) {
          for (let row = top; row <= bottom; row += 1) {
            if (view.value(row, left) !== null || view.formula(row, left) !== undefined) return;
          }
          found.push({ view, row: top, column: left, isWhole });
        }
        return;
      }
      case 'negative':
      case 'positive':
      case 'percent':
        return visit(part.of, false);
      case 'operation':
        if (!part.rest.every(({ operator }) => '+-*/^'.includes(operator))) return;
        visit(part.first, false);
        part.rest.forEach(({ operand }) => visit(operand, false));
        return;
      case 'call':
        if (!THROUGH.has(part.name)) return;
        part.arguments.forEach((argument) => {
          if (argument) visit(argument, part.name === 'SUM' && argument.kind !== 'area');
        });
        return;
      default:
    }
  }
}

/** What the formula would give if it did as the cell above or below it. */
function effectOf(cell: FormulaCell, inspected: Inspected) {
  const { view, row, column } = cell;
  const beside = [row - 1, row + 1].map((each) => inspected.formulaAt(view, each, column));
  const [above, below] = beside;
  if (!above || !below || above.relative !== below.relative || above.relative === cell.relative) {
    return null;
  }
  const actual = inspected.work(cell.expression, cell);
  return inspected.effectOf(actual, inspected.workForm(above.relative, cell), cell);
}
