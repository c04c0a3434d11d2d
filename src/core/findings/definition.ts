/**
 * How a room declares what can be wrong in it: one entry per code with its severity, its words in Swedish and
 * English, what causes it and what to do. The entries are the source of docs/findings.md.
 * The rooms' declarations are composed in core/catalogue.ts. Decision: docs/decisions/0002.
 */
import { absolute, ZERO, type Amount } from '#core/money/amount';
import type { Fact, Facts, Finding, Place, Severity } from './finding';

/** The words of a finding: what is the case, and what to do about it. Places are added by `wordFinding`. */
export interface Words<F extends Facts> {
  /** What, expected / actual / difference: one or two sentences. */
  readonly what: (facts: F) => string;
  /** What to do, as a sentence that begins with a verb. */
  readonly remedy: string;
  /** What brings it about, for the list of findings. */
  readonly cause: string;
}

export interface Definition<F extends Facts> {
  readonly severity: Severity;
  readonly sv: Words<F>;
  readonly en: Words<F>;
}

/** Declares the facts of a code; the value is never read, only its type. */
export function define<F extends Facts>(definition: Definition<F>): Definition<F> {
  return definition;
}

export type Definitions = Readonly<Record<string, Definition<never>>>;

type FactsOf<D> = D extends Definition<infer F> ? F : never;

/** The closed union of the findings that a set of definitions can raise. */
export type FindingOf<D extends Definitions> = {
  [Code in keyof D & string]: Finding<Code, FactsOf<D[Code]>>;
}[keyof D & string];

/** What stands beside the facts: places, the money at stake, and a severity other than the declared one. */
export interface Circumstances {
  readonly where?: readonly Place[];
  readonly effect?: Amount | null;
  readonly severity?: Severity;
}

/** The function by which a room raises its own findings, and no other room's. */
export function raiser<D extends Definitions>(definitions: D) {
  return <Code extends keyof D & string>(
    code: Code,
    facts: FactsOf<D[Code]>,
    { where = [], effect, severity }: Circumstances = {},
  ): Finding<Code, FactsOf<D[Code]> & Readonly<Record<string, Fact>>> => ({
    code,
    severity: severity ?? definitions[code]?.severity ?? 'error',
    facts,
    where,
    effect: effect ? absolute(effect) : ZERO,
  });
}
