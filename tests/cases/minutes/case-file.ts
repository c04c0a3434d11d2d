/**
 * Reads a case file of the minutes reader: a Swedish text and what a careful controller reads in it.
 * README.md beside this file says what each field means and how a runner compares. Amounts are strings of exact
 * decimal kronor; indices point into `amounts`. A file that does not keep the form throws with the reason.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);
const index = z.int().nonnegative();
const paragraph = z.string().regex(/^§ \d+$/);
const verdict = z.enum(['exact', 'within-rounding', 'explained', 'wrong', 'uncheckable']);

const amount = z.strictObject({
  text: z.string().min(1),
  torn: z.string().optional(),
  kronor: decimal,
  halfStep: decimal,
  unit: z.enum(['kr', 'tkr', 'mkr', 'mdkr']),
  kind: z.enum(['decided', 'estimate', 'ceiling', 'reservation']).optional(),
  paragraph: paragraph.optional(),
  match: z
    .strictObject({
      verdict: z.enum(['exact', 'within-rounding', 'wrong', 'unmatched']),
      cell: z.string().nullable(),
    })
    .optional(),
});

const relation = z.strictObject({
  kind: z.enum(['sum', 'difference', 'remainder', 'change', 'product', 'repetition']),
  paragraph: paragraph.optional(),
  terms: z.array(index),
  factors: z.array(decimal.or(z.string().regex(/^[\d,]+\u00A0%$/))).optional(),
  parts: z.array(index).min(1).optional(),
  result: index.nullable(),
  expected: decimal.nullable(),
  stated: decimal.nullable(),
  difference: decimal.nullable(),
  verdict,
  corrections: z.array(z.strictObject({ amount: index, to: decimal })).optional(),
  why: z.string().optional(),
});

const held = z.strictObject({
  cell: z.string(),
  words: z.string(),
  kind: z.enum(['frame', 'change', 'post', 'event', 'reservation']),
  year: z.int(),
  kronor: decimal,
});

const expectation = z.strictObject({
  amounts: z.array(amount),
  malformed: z
    .array(z.strictObject({ text: z.string(), paragraph: paragraph.optional() }))
    .default([]),
  relations: z.array(relation),
  tolerated: z.array(relation).default([]),
  book: z.array(held).nullable().default(null),
  missing: z.array(z.string()).default([]),
});

export type ExpectedAmount = z.infer<typeof amount>;
export type ExpectedRelation = z.infer<typeof relation>;

/** One case: `text` is what the reader is given, with every escape expanded; `expected` likewise. */
export interface CaseFile {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly expected: z.infer<typeof expectation>;
}

const unseen: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  nnbsp: '\u202f',
  thinsp: '\u2009',
  shy: '\u00ad',
  minus: '\u2212',
  tab: '\t',
  page: '\f',
  cr: '\r',
  ring: '\u030a',
  uml: '\u0308',
};

function expanded(text: string): string {
  return text.replace(/\{([a-z]+)\}/g, (escape, name: string) => unseen[name] ?? escape);
}

const form =
  /^# (?<title>[^\n]+)\n\n(?:[^#`\n][^\n]*\n\n)?```text\n(?<text>[^`]*)\n```\n\n```json\n(?<json>[^`]+)\n```\n$/u;

/** The case that a file holds. */
export function readCase(name: string, content: string): CaseFile {
  const parts = form.exec(content)?.groups;
  if (!parts) throw new SyntaxError(`${name} does not keep the form of a case file`);
  const parsed: unknown = JSON.parse(parts['json'] ?? '', (_key, value: unknown) =>
    typeof value === 'string' ? expanded(value) : value,
  );
  return {
    name,
    title: parts['title'] ?? '',
    text: expanded(parts['text'] ?? ''),
    expected: expectation.parse(parsed),
  };
}

/** All cases of the open set, or of the set that the author of the rules has not read. */
export function readCases(set: 'open' | 'held-out'): CaseFile[] {
  const folder = new URL(set === 'open' ? './' : './held-out/', import.meta.url);
  return readdirSync(fileURLToPath(folder))
    .filter((file) => file.endsWith('.case.md'))
    .sort()
    .map((file) =>
      readCase(file.replace(/\.case\.md$/, ''), readFileSync(new URL(file, folder), 'utf8')),
    );
}
