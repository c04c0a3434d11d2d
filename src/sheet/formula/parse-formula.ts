/**
 * Formula text → expression. The grammar is @borgar/fx's; this file only turns its tree into ours.
 *
 * Never throws: what cannot be read, or read but not computed, becomes an uncomputable expression that says why.
 * Spec: recalculation §2
 */
import { parse, type AstExpression, type BinaryExpression, type Identifier } from '@borgar/fx/xlsx';
import type { CellValue } from '../cell';
import type { Expression, Operator } from './expression';
import { parseReference } from './parse-reference';
import { isBracketed, tokensOf } from './tokens';

/** They read cells that only their values name; TABLE is Excel's what-if table. */
const READ_ANYWHERE = new Set(['OFFSET', 'INDIRECT', 'TABLE']);

/** Deeper than any formula that Excel accepts (64 functions inside each other). */
const MAX_NESTING = 100;

export function parseFormula(formula: string): Expression {
  try {
    const tokens = tokensOf(formula);
    const expression = convert(parse(tokens), 0);
    const outermost = expression.kind === 'operation' && !isBracketed(tokens);
    return outermost ? { ...expression, outermost } : expression;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'the formula cannot be read';
    return { kind: 'uncomputable', why, readsAnywhere: true, parts: [] };
  }
}

function convert(node: AstExpression, depth: number): Expression {
  if (depth > MAX_NESTING) return beyond('the formula nests too deep', [], true);
  const inner = (each: AstExpression) => convert(each, depth + 1);
  const given = (each: AstExpression | null | undefined) => (each ? inner(each) : null);
  switch (node.type) {
    case 'Literal':
      return { kind: 'constant', value: node.value };
    case 'ErrorLiteral':
      return { kind: 'constant', value: { error: node.value } };
    case 'ReferenceIdentifier':
      return parseReference(node.value, node.kind);
    case 'UnaryExpression':
      return unary(node.operator, part(node.arguments[0], inner));
    case 'BinaryExpression':
      return binary(node, inner);
    case 'ArrayExpression':
      return arrayOf(node.elements);
    case 'LetExpression':
      return {
        kind: 'let',
        variables: node.declarations.map(({ id, init }) => ({
          name: id.name.toLowerCase(),
          value: part(init, inner),
        })),
        body: part(node.body, inner),
      };
    case 'CallExpression': {
      const parts = (node.arguments as readonly (AstExpression | null)[]).map(given);
      const callee = node.callee as Identifier | AstExpression;
      if (callee.type === 'Identifier') return call(callee.name.toUpperCase(), parts);
      const name = callee.type === 'ReferenceIdentifier' ? callee.value : null;
      // A LAMBDA called on the spot has no name.
      return name === null
        ? beyond('LAMBDA', present(parts), true)
        : call(name.toUpperCase(), parts);
    }
    default:
      return beyond(node.type, [], true);
  }
}

function call(name: string, parts: readonly (Expression | null)[]): Expression {
  const [only] = parts;
  if (name === 'SINGLE' && only) return { kind: 'single', of: only };
  if (name === 'ANCHORARRAY' && only) return { kind: 'spill', of: only };
  if (READ_ANYWHERE.has(name)) return beyond(name, present(parts), true);
  return { kind: 'call', name, arguments: parts };
}

function unary(operator: string, of: Expression): Expression {
  const kinds = {
    '-': 'negative',
    '+': 'positive',
    '%': 'percent',
    '#': 'spill',
    '@': 'single',
  } as const;
  const kind = kinds[operator as keyof typeof kinds];
  return { kind, of };
}

/** Walks down the left side in a loop: a sum of a thousand terms is a thousand levels deep there. */
function binary(node: BinaryExpression, inner: (each: AstExpression) => Expression): Expression {
  const rest: { operator: Operator; operand: Expression }[] = [];
  let left: AstExpression = node;
  while (left.type === 'BinaryExpression') {
    const { operator, arguments: sides } = left;
    if (operator === ':' || operator === ' ' || operator === ',') break;
    rest.push({ operator, operand: part(sides[1], inner) });
    left = sides[0] as AstExpression;
  }
  if (rest.length > 0) {
    return { kind: 'operation', first: inner(left), rest: rest.reverse(), outermost: false };
  }
  const [from, to] = [part(node.arguments[0], inner), part(node.arguments[1], inner)];
  if (node.operator === ',') return beyond('a union of areas', [from, to], false);
  return { kind: node.operator === ':' ? 'range' : 'intersection', from, to };
}

function arrayOf(elements: readonly (readonly AstExpression[])[]): Expression {
  const rows: CellValue[][] = [];
  for (const row of elements) {
    const values: CellValue[] = [];
    for (const element of row) {
      if (element.type === 'Literal') values.push(element.value);
      else if (element.type === 'ErrorLiteral') values.push({ error: element.value });
      else return beyond('an array with formulas in it', [], true);
    }
    rows.push(values);
  }
  return { kind: 'array', rows };
}

function part(
  node: AstExpression | null | undefined,
  inner: (each: AstExpression) => Expression,
): Expression {
  return node ? inner(node) : { kind: 'constant', value: null };
}

function present(parts: readonly (Expression | null)[]): Expression[] {
  return parts.filter((each) => each !== null);
}

function beyond(why: string, parts: readonly Expression[], readsAnywhere: boolean): Expression {
  return { kind: 'uncomputable', why, readsAnywhere, parts };
}
