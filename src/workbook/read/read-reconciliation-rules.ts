/** The rules of reconciliation as they stand in the workbook, or in rows from a file. Spec: reconcile §3 */
import { sources } from '#core/budget/words';
import type { Finding } from '#core/findings/finding';
import { parts, type Part } from '#core/reconcile/ledger-row';
import { signs, type Rule } from '#core/reconcile/rule';
import { OUTSIDE, rulesTable } from '../contract/reconciliation-rules';
import type { Incoming } from '../import/incoming';
import { tableRows, type Sheets } from './table-rows';

export interface RulesRead {
  readonly rules: readonly Rule[];
  readonly findings: readonly Finding[];
}

export function readReconciliationRules(sheets: Sheets): RulesRead {
  const findings: Finding[] = [];
  const rules = tableRows(rulesTable.name, sheets, findings).flatMap((row): Rule[] => {
    const post = row.demandedText('post');
    const source = row.choice('source', sources);
    const sign = row.choice('sign', signs) ?? 'som bokfört';
    const patterns = patternsOf((part) => row.text(part));
    return post === null ? [] : [{ patterns, post: named(post), source, sign, origin: row.origin }];
  });
  return { rules, findings };
}

/** Rows of a file, as an import reads them. */
export function rulesOfIncoming({ rows }: Incoming): readonly Rule[] {
  return rows.flatMap(({ fields, place }): Rule[] => {
    const text = (key: string) => (fields[key] === undefined ? null : String(fields[key]));
    const post = text('post');
    const source = sources.find((each) => each === fields['source']) ?? null;
    const sign = signs.find((each) => each === fields['sign']) ?? 'som bokfört';
    const patterns = patternsOf(text);
    const origin = { row: place, fields: new Map() };
    return post === null ? [] : [{ patterns, post: named(post), source, sign, origin }];
  });
}

function named(post: string): string | null {
  return post.trim().toLowerCase() === OUTSIDE ? null : post;
}

function patternsOf(text: (part: Part) => string | null): Rule['patterns'] {
  const patterns: Partial<Record<Part, string>> = {};
  for (const part of parts) {
    const pattern = text(part)?.trim() ?? '';
    if (pattern !== '') patterns[part] = pattern;
  }
  return patterns;
}
