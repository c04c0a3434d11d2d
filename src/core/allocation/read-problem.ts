/**
 * Reads a sharing problem from parsed JSON, in the shape of the command `spread`: decimal strings in any one unit.
 * What is missing or of the wrong kind is reported with its place; fields of other names are not read, and can be told.
 * Spec: allocation §1
 */
import type { Finding } from '#core/findings/finding';
import { mostPlaces, readPlainDecimal, scaledTo, type PlainDecimal } from './decimal-text';
import { raise } from './findings';
import type { Problem } from './problem';
import type { Expected } from './problem-findings';

export type ReadProblem =
  { readonly problem: Problem } | { readonly problem: null; readonly findings: readonly Finding[] };

export function readProblem(data: unknown): ReadProblem {
  const findings: Finding[] = [];
  const read = readerInto(findings);
  const root = read.object(data, '');
  if (findings.length > 0) return { problem: null, findings };
  const quantum = read.decimal(root['quantum'], 'quantum');
  if (quantum && quantum.parts <= 0n) read.complain('positive', root['quantum'], 'quantum');
  const rows = read.list(root['rows'], 'rows').map((item, index) => {
    const at = `rows[${index}]`;
    const row = read.object(item, at);
    return {
      id: read.name(row['id'], `${at}.id`),
      total: read.decimal(row['total'], `${at}.total`),
    };
  });
  const columns = read.list(root['columns'], 'columns').map((item, index) => {
    const at = `columns[${index}]`;
    const column = read.object(item, at);
    const total = read.optional(column['total'], `${at}.total`);
    return { id: read.name(column['id'], `${at}.id`), total };
  });
  const cells = read.list(root['cells'], 'cells').map((item, index) => {
    const at = `cells[${index}]`;
    const cell = read.object(item, at);
    return {
      row: read.name(cell['row'], `${at}.row`),
      column: read.name(cell['column'], `${at}.column`),
      weight: read.optional(cell['weight'], `${at}.weight`),
      min: read.optional(cell['min'], `${at}.min`),
      max: read.optional(cell['max'], `${at}.max`),
      hold: read.optional(cell['hold'], `${at}.hold`),
      forbidden: read.flag(cell['forbidden'], `${at}.forbidden`),
    };
  });
  if (findings.length > 0 || quantum === null) return { problem: null, findings };
  const amounts = cells.flatMap(({ min, max, hold }) => [min, max, hold]);
  const totals = [...rows, ...columns].map(({ total }) => total);
  const decimals = mostPlaces([quantum, ...totals, ...amounts]);
  const weightPlaces = mostPlaces(cells.map(({ weight }) => weight));
  const grains = (amount: PlainDecimal | null) => amount && scaledTo(amount, decimals);
  return {
    problem: {
      decimals,
      quantum: scaledTo(quantum, decimals),
      rows: rows.map(({ id, total }) => ({ id, total: grains(total) ?? 0n })),
      columns: columns.map(({ id, total }) => ({ id, total: grains(total) })),
      cells: cells.map((cell) => ({
        ...cell,
        weight: cell.weight && scaledTo(cell.weight, weightPlaces),
        min: grains(cell.min),
        max: grains(cell.max),
        hold: grains(cell.hold),
      })),
    },
  };
}

const fields: ReadonlyMap<string, readonly string[]> = new Map([
  ['rows', ['id', 'total']],
  ['columns', ['id', 'total']],
  ['cells', ['row', 'column', 'weight', 'min', 'max', 'hold', 'forbidden']],
]);

/** The places of fields that no problem has, such as "cells[0].mni": a limit that is misspelt would bind nothing. */
export function unreadFields(data: unknown): readonly string[] {
  const namesIn = (value: unknown): readonly string[] =>
    typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const root = data as Fields;
  return [
    ...namesIn(root).filter((name) => name !== 'quantum' && !fields.has(name)),
    ...[...fields].flatMap(([list, known]) => {
      const items: unknown = namesIn(root).includes(list) ? root[list] : [];
      return (Array.isArray(items) ? items : []).flatMap((item: unknown, index) =>
        namesIn(item)
          .filter((name) => !known.includes(name))
          .map((name) => `${list}[${String(index)}].${name}`),
      );
    }),
  ];
}

type Fields = Readonly<Record<string, unknown>>;

/** Readers of single values that collect what is wrong and then go on with something harmless. */
function readerInto(findings: Finding[]) {
  const complain = (expected: Expected, value: unknown, field: string) => {
    const where = [{ input: field || 'problem' }];
    const facts = { expected, found: described(value) };
    findings.push(raise('allocation/malformed-problem', facts, { where }));
  };
  const decimal = (value: unknown, field: string): PlainDecimal | null => {
    const read = typeof value === 'string' ? readPlainDecimal(value) : null;
    if (!read) complain('decimal', value, field);
    return read;
  };
  return {
    complain,
    decimal,
    optional: (value: unknown, field: string) =>
      value === undefined || value === null ? null : decimal(value, field),
    object: (value: unknown, field: string): Fields => {
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        return value as Fields;
      }
      complain('object', value, field);
      return {};
    },
    list: (value: unknown, field: string): readonly unknown[] => {
      if (Array.isArray(value)) return value;
      complain('list', value, field);
      return [];
    },
    name: (value: unknown, field: string): string => {
      if (typeof value === 'string' && value.trim() !== '') return value;
      complain('name', value, field);
      return '';
    },
    flag: (value: unknown, field: string): boolean => {
      if (typeof value === 'boolean') return value;
      if (value !== undefined && value !== null) complain('flag', value, field);
      return false;
    },
  };
}

const SHOWN = 30;

function described(value: unknown): string | null {
  if (value === undefined) return null;
  const text = JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
