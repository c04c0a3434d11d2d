/**
 * What a custom function answers: a value for the grid, or a refusal in one sentence that Excel shows beside the error
 * value. Nothing is thrown here; functions.ts hands the refusal to Excel. Spec: functions §2
 */
import type { Finding } from '#core/findings/finding';
import type { Definitions } from '#core/findings/definition';
import { wordFinding } from '#core/findings/wording';
import type { Language } from '#core/money/language';

export type InBothLanguages = Readonly<Record<Language, string>>;

export interface Refusal {
  readonly ok: false;
  /** `unknown` shows as #N/A, a thing that is not known; `wrong` as #VALUE!, a thing that must be put right. */
  readonly because: 'unknown' | 'wrong';
  readonly sentence: InBothLanguages;
}

export type Answer<T> = { readonly ok: true; readonly value: T } | Refusal;

export function answer<T>(value: T): Answer<T> {
  return { ok: true, value };
}

export function refuse(because: Refusal['because'], sentence: InBothLanguages): Refusal {
  return { ok: false, because, sentence };
}

/** A refusal in the words of a finding, after the argument that it is about. */
export function refuseFor(
  finding: Finding,
  definitions: Definitions,
  argument: InBothLanguages | null = null,
): Refusal {
  const worded = (language: Language) => {
    const { what, remedy } = wordFinding(finding, definitions, language);
    return `${argument ? `${argument[language]}: ` : ''}${what} ${remedy}`;
  };
  const unknown =
    finding.code === 'money/no-amount' || finding.code === 'allocation/weight-unknown';
  return refuse(unknown ? 'unknown' : 'wrong', { sv: worded('sv'), en: worded('en') });
}

/** All the values, or the first refusal. */
export function allOf<T>(answers: readonly Answer<T>[]): Answer<readonly T[]> {
  const values: T[] = [];
  for (const each of answers) {
    if (!each.ok) return each;
    values.push(each.value);
  }
  return answer(values);
}
