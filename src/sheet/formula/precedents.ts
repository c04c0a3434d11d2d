/**
 * What a formula reads, as far as its text tells: areas of cells, and names whose meaning may change.
 *
 * Guarantees: whatever the evaluation reads lies inside these areas, or `readsAnywhere` is true. Areas may be larger
 * than what is read in the end (both branches of IF, all of INDEX's table). Spec: recalculation §3
 */
import { MAX_NAME_DEPTH, type Context } from './context';
import type { Call, Expression, TableReference } from './expression';
import type { Place } from './operand';
import {
  meantTable,
  resolveArea,
  resolveSpill,
  resolveTable,
  resolveWholeTable,
} from './resolve-reference';

export interface Precedents {
  readonly areas: readonly Place[];
  /** Sheets, tables and names in lower case: when one is added or moved, the formula must be worked out again. */
  readonly mentions: readonly string[];
  readonly readsAnywhere: boolean;
}

const NO_VARIABLES: ReadonlySet<string> = new Set();

type Seen = Pick<Context, 'directory' | 'sheet' | 'row' | 'column' | 'depth'>;

/** Their answer is in the address of a reference, not in the cells. */
const READ_NO_CELLS = new Set(['ROW', 'COLUMN', 'ROWS', 'COLUMNS']);
/** Their last range begins where written, and has the shape of the first. */
const RESHAPE_THE_LAST = new Set(['SUMIF', 'AVERAGEIF']);

export function precedentsOf(expression: Expression, seen: Seen): Precedents {
  const found = { areas: [] as Place[], mentions: [] as string[], readsAnywhere: false };
  collect(expression, seen, NO_VARIABLES);
  return found;

  function collect(part: Expression, from: Seen, variables: ReadonlySet<string>): void {
    const inner = (each: Expression) => collect(each, from, variables);
    switch (part.kind) {
      case 'constant':
      case 'array':
        return;
      case 'area':
        if (part.sheet !== null) mention(part.sheet);
        return add(resolveArea(part, from));
      case 'table':
        return collectTable(part, from);
      case 'name':
        if (part.sheet === null && variables.has(part.name)) return;
        return collectName(part.name, part.sheet, from);
      case 'range':
      case 'intersection': {
        const before = found.areas.length;
        inner(part.from);
        inner(part.to);
        return span(found.areas.slice(before));
      }
      case 'spill': {
        const before = found.areas.length;
        inner(part.of);
        for (const anchor of found.areas.slice(before)) addSpill(anchor);
        return;
      }
      case 'single':
      case 'negative':
      case 'positive':
      case 'percent':
        return inner(part.of);
      case 'operation':
        inner(part.first);
        part.rest.forEach(({ operand }) => inner(operand));
        return;
      case 'let': {
        const known = new Set(variables);
        for (const { name, value } of part.variables) {
          collect(value, from, known);
          known.add(name);
        }
        return collect(part.body, from, known);
      }
      case 'call':
        return collectCall(part, from, inner);
      case 'uncomputable':
        found.readsAnywhere ||= part.readsAnywhere;
        part.parts.forEach(inner);
    }
  }

  function collectTable(part: TableReference, from: Seen): void {
    const meant = meantTable(part, from);
    const name = part.table ?? meant?.table.name.toLowerCase();
    if (name !== undefined) mention(name);
    if (meant) add(resolveTable(part, from));
    else if (part.table !== null) found.readsAnywhere = true;
  }

  function collectName(name: string, sheet: string | null, from: Seen): void {
    mention(name);
    if (sheet !== null) mention(sheet);
    const scope = sheet ?? from.sheet.worksheet.name.toLowerCase();
    const meaning = from.directory.name(name, scope);
    if (!meaning) {
      const table = resolveWholeTable(name, from);
      if (table) add(table);
    } else if (from.depth < MAX_NAME_DEPTH) {
      collect(meaning, { ...from, depth: from.depth + 1 }, NO_VARIABLES);
    }
  }

  function collectCall(call: Call, from: Seen, inner: (each: Expression) => void): void {
    for (const argument of call.arguments) {
      const isAddressOnly = argument?.kind === 'area' && READ_NO_CELLS.has(call.name);
      if (argument && !isAddressOnly) inner(argument);
    }
    // A name may stand for a LAMBDA, which reads more than its arguments.
    const name = call.name.toLowerCase();
    if (from.directory.name(name, from.sheet.worksheet.name.toLowerCase())) {
      collectName(name, null, from);
    }
    if (!RESHAPE_THE_LAST.has(call.name)) return;
    const [range, , summed] = call.arguments;
    if (range && summed) reshape(range, summed, from);
  }

  function reshape(range: Expression, summed: Expression, from: Seen): void {
    const [shape, start] = [precedentsOf(range, from).areas, precedentsOf(summed, from).areas];
    const [{ 0: first, length: ranges }, { 0: begin, length: starts }] = [shape, start];
    if (!first || !begin || ranges !== 1 || starts !== 1) {
      found.readsAnywhere = true;
      return;
    }
    found.areas.push({
      ...begin,
      bottom: begin.top + first.bottom - first.top,
      right: begin.left + first.right - first.left,
    });
  }

  function mention(name: string): void {
    if (!found.mentions.includes(name)) found.mentions.push(name);
  }

  function add(place: Place | { readonly error: string }): void {
    if (!('error' in place)) found.areas.push(place);
  }

  /** A1:INDEX(B:B,3) reads cells between the two: at most the rectangle around both. */
  function span(areas: readonly Place[]): void {
    const [first] = areas;
    if (!first) return;
    found.areas.push({
      sheet: first.sheet,
      top: Math.min(...areas.map(({ top }) => top)),
      left: Math.min(...areas.map(({ left }) => left)),
      bottom: Math.max(...areas.map(({ bottom }) => bottom)),
      right: Math.max(...areas.map(({ right }) => right)),
    });
  }

  function addSpill(anchor: Place): void {
    if (anchor.sheet.worksheet.cell(anchor.top, anchor.left).spill !== undefined) {
      add(resolveSpill(anchor));
    }
  }
}
