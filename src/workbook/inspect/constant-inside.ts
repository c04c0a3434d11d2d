/**
 * No amount and no rate is hidden inside a formula: what is added is a cell, and so is what is multiplied by, other
 * than the steps between units and the parts of a year. The effect is what the formula gives beyond what it would
 * without the constant. Spec: checks §9
 */
import { define, raiser } from '#core/findings/definition';
import type { Expression } from '#sheet/formula/expression';
import type { FormulaCell } from './formula-cell';
import { cellKey, effectOfGroup, groupsOf, type Inspection } from './inspection';
import { plainNumber } from './plain-number';

export const constantInsideFindings = {
  'formulas/constant-inside': define<{
    formula: string;
    constants: readonly string[];
    alike: number;
  }>({
    severity: 'warning',
    sv: {
      what: ({ formula, constants, alike }) =>
        `Formeln ${formula} har ${constants.join(' och ')} inskrivet i sig${alike > 1 ? ` (${String(alike)} formler likadana)` : ''}.`,
      remedy: 'Lägg talet i en egen cell med rubrik och hänvisa till den.',
      cause: 'En formel har ett belopp eller en procentsats inskrivet i sig, där ingen ser det.',
    },
    en: {
      what: ({ formula, constants, alike }) =>
        `The formula ${formula} has ${constants.join(' and ')} typed into it${alike > 1 ? ` (${String(alike)} formulas alike)` : ''}.`,
      remedy: 'Put the number in a cell of its own with a heading and refer to it.',
      cause: 'An amount or a rate is typed into a formula, where nobody sees it.',
    },
  }),
};

const raise = raiser(constantInsideFindings);

/** Steps between units, and parts of a year, a week and a term. */
const FACTORS = new Set([0, 1, 2, 4, 10, 12, 40, 52, 60, 100, 365, 366, 1e3, 1e4, 1e6, 1e9]);
const THROUGH = new Set(['ROUND', 'ROUNDUP', 'ROUNDDOWN', 'SUM', 'ABS', 'IFERROR', 'N']);

export const constantInside: Inspection = {
  name: 'constant-inside',
  codes: Object.keys(constantInsideFindings),
  run: (inspected, course) => {
    const flagged = inspected.formulas.flatMap((cell) => {
      if (cell.node.reads.length === 0 && cell.node.mentions.length === 0) return [];
      const { constants, without } = taken(cell);
      if (constants.length === 0) return [];
      const actual = inspected.work(cell.expression, cell);
      const effect = inspected.effectOf(actual, inspected.work(without, cell), cell);
      return [{ cell, constants, effect }];
    });
    return groupsOf(flagged).flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      for (const { cell } of group) course.told.add(cellKey(cell));
      const where = group.map(({ cell }) => cell.view.place(cell.row, cell.column));
      const facts = {
        formula: first.cell.text,
        constants: first.constants.map(plainNumber),
        alike: group.length,
      };
      const effect = effectOfGroup(group);
      return [raise('formulas/constant-inside', facts, { where, effect })];
    });
  },
};

interface Taken {
  readonly constants: readonly number[];
  /** The formula without them. */
  readonly without: Expression;
}

function taken(cell: FormulaCell): Taken {
  const constants: number[] = [];
  const { view, row, column } = cell;
  if (!view.isMoney(row, column)) return { constants, without: cell.expression };
  const countsRows = !view.isSurelyMoney(row, column);
  return { constants, without: strip(cell.expression) };

  function term(part: Expression, neutral: 0 | 1): Expression {
    const figure = figureOf(part);
    if (figure === null) return strip(part);
    const isUsual =
      neutral === 1
        ? FACTORS.has(Math.abs(figure)) || FACTORS.has(1 / Math.abs(figure))
        : figure === 0 || (countsRows && Math.abs(figure) === 1);
    if (isUsual) return part;
    constants.push(figure);
    return { kind: 'constant', value: neutral };
  }

  function strip(part: Expression): Expression {
    if (part.kind === 'positive' || part.kind === 'negative' || part.kind === 'single') {
      return { ...part, of: strip(part.of) };
    }
    if (part.kind === 'call' && THROUGH.has(part.name)) {
      const adds = part.name === 'SUM';
      return {
        ...part,
        arguments: part.arguments.map((argument, position) => {
          if (!argument || (!adds && position > 0)) return argument;
          return adds ? term(argument, 0) : strip(argument);
        }),
      };
    }
    if (part.kind !== 'operation') return part;
    const operators = part.rest.map(({ operator }) => operator);
    if (!operators.every((operator) => '+-*/'.includes(operator))) return part;
    const [leading] = operators;
    const scales = leading === '*' || leading === '/';
    return {
      ...part,
      first: term(part.first, scales ? 1 : 0),
      rest: part.rest.map(({ operator, operand }) => ({
        operator,
        operand: term(operand, operator === '*' || operator === '/' ? 1 : 0),
      })),
    };
  }
}

/** The number that a part of a formula is; null when it reads cells. */
function figureOf(part: Expression): number | null {
  if (part.kind === 'constant') return typeof part.value === 'number' ? part.value : null;
  if (part.kind === 'positive') return figureOf(part.of);
  const inner = part.kind === 'negative' || part.kind === 'percent' ? figureOf(part.of) : null;
  if (inner === null) return null;
  return part.kind === 'negative' ? -inner : inner / 100;
}
