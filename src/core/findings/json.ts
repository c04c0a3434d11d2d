/** A finding in the shape that the command line prints with --json. Amounts are strings of exact kronor. */
import type { Amount } from '#core/money/amount';
import type { Language } from '#core/money/language';
import { kronorText } from '#core/money/plain-decimal';
import type { Definitions } from './definition';
import type { Fact, Finding, Place, Severity } from './finding';
import { wordFinding } from './wording';

type JsonFact = string | number | boolean | null | readonly string[];

export interface JsonFinding {
  readonly code: string;
  readonly severity: Severity;
  /** What is the case and what to do; the places stand in `where`. */
  readonly message: string;
  readonly effect: string;
  readonly where: readonly Place[];
  readonly facts: Readonly<Record<string, JsonFact>>;
}

export function findingToJson(
  finding: Finding,
  definitions: Definitions,
  language: Language,
): JsonFinding {
  const { code, severity, where, effect } = finding;
  const { what, remedy } = wordFinding(finding, definitions, language);
  const facts = Object.entries(finding.facts).map(([name, fact]) => [name, factToJson(fact)]);
  return {
    code,
    severity,
    message: `${what} ${remedy}`,
    effect: kronorText(effect),
    where,
    facts: Object.fromEntries(facts) as JsonFinding['facts'],
  };
}

function factToJson(fact: Fact): JsonFact {
  if (isList(fact)) return fact.map((each) => (typeof each === 'string' ? each : kronorText(each)));
  return typeof fact === 'object' && fact !== null ? kronorText(fact) : fact;
}

function isList(fact: Fact): fact is readonly string[] | readonly Amount[] {
  return Array.isArray(fact);
}
