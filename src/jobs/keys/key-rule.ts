/**
 * What a key of the sheet Nycklar says for one budget and one source: its parts in register order, each with its weight,
 * limits, fixed amount or priority. Whatever cannot be understood is told with its cell, and nothing is shared.
 * Spec: allocation §12
 */
import type { KeyRule } from '#core/allocation/key';
import type { Part } from '#core/allocation/sharing';
import type { Book } from '#core/budget/book';
import type { Source } from '#core/budget/words';
import type { Finding, Place } from '#core/findings/finding';
import { ZERO } from '#core/money/amount';
import type { KeyRow } from '#workbook/read/read-keys';
import { raise } from './key-findings';
import { partsOf, type BudgetPart } from './key-parts';
import type { NamedKey } from './keys';

export type RuleOfKey =
  | { readonly rule: KeyRule; readonly target: 'recipients' | 'posts' }
  | { readonly rule: null; readonly findings: readonly Finding[] };

/** A part of the budget with the row of the key that is about it. */
interface Keyed {
  readonly part: BudgetPart;
  readonly row: KeyRow;
}

export function ruleOfKey(key: NamedKey, book: Book, source: Source): RuleOfKey {
  const { parts, findings } = partsOf(key, book, source);
  const told: Finding[] = [...findings, ...unusedFields(key)];
  const rule = ruleFrom(key, parts, told);
  if (told.length === 0 && parts.length === 0) {
    told.push(raise('keys/no-parts', { key: key.name }, { where: placesOf(key.rows) }));
  }
  if (told.length > 0) return { rule: null, findings: told };
  const target = parts.some(({ part }) => part.kind === 'post') ? 'posts' : 'recipients';
  return { rule, target };
}

function ruleFrom(key: NamedKey, parts: readonly Keyed[], findings: Finding[]): KeyRule {
  const { kind, name } = key;
  switch (kind) {
    case 'lika':
      return { kind, parts: parts.map(limited) };
    case 'proportionell': {
      const stated = parts.some(({ row }) => row.weight !== null);
      const weighted = parts.map((each) => ({
        ...limited(each),
        weight: stated ? each.row.weight : weightBy(each, each.row.column ?? ''),
      }));
      return { kind, parts: weighted };
    }
    case 'föregående år':
      return {
        kind,
        parts: parts.map((each) => ({ ...limited(each), previous: each.part.previous })),
      };
    case 'indikatorer':
      return indicators(key, parts);
    case 'fast del':
      return {
        kind,
        parts: parts.map(({ part, row }) => ({
          name: part.name,
          fixed: row.hold ?? ZERO,
          // Who has a fixed amount and no weight gets that alone.
          weight: row.weight ?? (row.hold ? '0' : null),
        })),
      };
    case 'prioritet':
      return {
        kind,
        parts: parts.map(({ part, row }) => {
          const { max: cap, weight } = row;
          const priority = Number(row.column ?? '');
          if (row.column === null || !Number.isSafeInteger(priority)) {
            misunderstood(row, 'priority');
          }
          return { name: part.name, priority, cap, ...(weight === null ? {} : { weight }) };
        }),
      };
  }

  function weightBy({ part, row }: Keyed, column: string): string | null {
    const weight = part.weightBy(column);
    if (weight === undefined) misunderstood(row, 'amounts');
    return weight ?? null;
  }

  function misunderstood(row: KeyRow, expected: 'amounts' | 'priority'): void {
    const facts = { key: name, column: row.column ?? '', expected };
    const where = [row.origin.fields.get('column') ?? row.origin.row];
    findings.push(raise('keys/column-not-understood', facts, { where }));
  }
}

function limited({ part, row }: Keyed): Part {
  const { min, max, hold } = row;
  return { name: part.name, min, max, hold };
}

/** Rows without Rad weigh the indicators; the others hold each part's value of the indicator under Kolumn. */
function indicators({ rows }: NamedKey, parts: readonly Keyed[]): KeyRule {
  const weighing = rows.filter(({ row, column }) => row === null && column !== null);
  const same = (a: string | null, b: string | null) => a?.toLowerCase() === b?.toLowerCase();
  const members = [...new Map(parts.map(({ part }) => [part.name, part])).values()];
  return {
    kind: 'indikatorer',
    indicators: weighing.map(({ column, weight }) => ({ name: column ?? '', weight })),
    parts: members.map(({ name }) => {
      const own = parts.filter(({ part }) => part.name === name);
      const limits = own.find(({ row }) => row.min ?? row.max ?? row.hold) ?? own[0];
      return {
        ...(limits ? limited(limits) : { name }),
        values: weighing.map(
          ({ column }) => own.find(({ row }) => same(row.column, column))?.row.weight ?? null,
        ),
      };
    }),
  };
}

/** Fixed parts have no limits; priorities have caps only; neither is silently passed over. */
function unusedFields({ name, kind, rows }: NamedKey): Finding[] {
  const unused: readonly ('min' | 'max' | 'hold')[] =
    kind === 'fast del' ? ['min', 'max'] : kind === 'prioritet' ? ['min', 'hold'] : [];
  const words = { min: 'Minst', max: 'Högst', hold: 'Låst' };
  return rows.flatMap((row) => {
    const given = unused.filter((field) => row[field] !== null);
    const where = given.map((field) => row.origin.fields.get(field) ?? row.origin.row);
    const facts = { key: name, kind, fields: given.map((field) => words[field]) };
    return given.length === 0 ? [] : [raise('keys/field-not-used', facts, { where })];
  });
}

function placesOf(rows: readonly KeyRow[]): readonly Place[] {
  return rows.map(({ origin }) => origin.row);
}
