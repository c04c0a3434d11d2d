/**
 * What Excel shows in a formula and its file says otherwise: @ before an area and # behind an address are functions there,
 * the row of a table is spelt out, and the names that LET and LAMBDA give carry a mark. A file that has them as they are shown is
 * called damaged, and the formula is lost. Spec: files §6
 */
import {
  parse,
  parseStructRef,
  stringifyStructRef,
  tokenize,
  type AstExpression,
  type Identifier,
} from '@borgar/fx/xlsx';

const SHOWN = /@|[\p{L}\p{N}_.)]#|\b(?:LET|LAMBDA)\(/iu;
/** Before a name that LET or LAMBDA gives. */
const GIVEN = '_xlpm.';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The formula as a file spells it, but for the marks of younger functions; as it is where it cannot be read. */
export function inFileForm(formula: string): string {
  if (!SHOWN.test(formula)) return formula;
  const edits: Edit[] = [];
  try {
    collect(parse(tokenize(formula, { withLocation: true })), new Set(), edits);
  } catch (cause) {
    if (cause instanceof Error) return formula;
    throw cause;
  }
  let [written, read] = ['', 0];
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    written += formula.slice(read, start) + text;
    read = end;
  }
  return written + formula.slice(read);
}

/** What stands around is noted before what stands within. */
function collect(node: AstExpression, given: ReadonlySet<string>, edits: Edit[]): void {
  const inner = (each: AstExpression | null | undefined) => {
    if (each) collect(each, given, edits);
  };
  const put = (text: string, start = 0, end = start) => edits.push({ start, end, text });
  const mark = ({ name, loc }: Pick<Identifier, 'name' | 'loc'>) => {
    if (!name.toLowerCase().startsWith(GIVEN)) put(GIVEN, loc?.[0]);
  };
  switch (node.type) {
    case 'ReferenceIdentifier': {
      const { kind, value, loc } = node;
      const table = kind === 'table' && value.includes('@') ? parseStructRef(value) : undefined;
      if (table) put(stringifyStructRef(table, { thisRow: true }), loc?.[0], loc?.[1]);
      if (given.has(value.toLowerCase())) mark({ name: value, ...(loc ? { loc } : {}) });
      return;
    }
    case 'UnaryExpression': {
      const [of] = node.arguments;
      const [start = 0, end = 0] = node.loc ?? [];
      if (node.operator === '@') put('SINGLE(', start, start + 1);
      if (node.operator === '#') put('ANCHORARRAY(', of?.loc?.[0]);
      inner(of);
      if (node.operator === '@') put(')', end);
      if (node.operator === '#') put(')', start, end);
      return;
    }
    case 'BinaryExpression':
      node.arguments.forEach(inner);
      return;
    case 'LetExpression': {
      const inside = new Set(given);
      for (const { id, init } of node.declarations) {
        mark(id);
        if (init) collect(init, inside, edits);
        inside.add(id.name.toLowerCase());
      }
      if (node.body) collect(node.body, inside, edits);
      return;
    }
    case 'LambdaExpression': {
      for (const each of node.params) mark(each);
      const inside = new Set([...given, ...node.params.map(({ name }) => name.toLowerCase())]);
      if (node.body) collect(node.body, inside, edits);
      return;
    }
    case 'CallExpression': {
      const callee = node.callee as Identifier | AstExpression;
      if (callee.type !== 'Identifier') inner(callee);
      else if (given.has(callee.name.toLowerCase())) mark(callee);
      (node.arguments as readonly (AstExpression | null)[]).forEach(inner);
      return;
    }
    default:
  }
}
