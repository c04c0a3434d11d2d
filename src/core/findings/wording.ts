/**
 * A finding in words, in the order in which a person needs them: where, what (expected, actual, difference), what to do.
 * The words themselves stand with the rooms that own the codes; this file only asks for them.
 */
import { invariant } from '#core/money/invariant';
import type { Language } from '#core/money/language';
import type { Definition, Definitions } from './definition';
import type { AcceptedFacts, Facts, Finding } from './finding';
import { formatPlaces } from './place';

export interface WordedFinding {
  /** Empty when the finding has no place. */
  readonly where: string;
  readonly what: string;
  readonly remedy: string;
}

/** Words a finding; its code must be among the definitions (a Defect otherwise). */
export function wordFinding(
  finding: Finding,
  definitions: Definitions,
  language: Language,
): WordedFinding {
  const definition: Definition<never> | undefined = definitions[finding.code];
  invariant(definition, 'every finding has its words', { code: finding.code });
  const { what, remedy } = definition[language];
  const worded = {
    where: formatPlaces(finding.where, language),
    // Which facts a code has is known to the room that raised it; here they only pass through.
    what: what(finding.facts as never),
    remedy,
  };
  const { acceptedBy, acceptedWhy } = finding.facts as Facts & Partial<AcceptedFacts>;
  if (acceptedBy === undefined || acceptedWhy === undefined) return worded;
  const accepted = acceptance[language](acceptedBy, acceptedWhy);
  return { ...worded, what: `${worded.what} ${accepted.what}`, remedy: accepted.remedy };
}

/** What a finding says of itself once a person has accepted it (core/checks/acceptance.ts). */
const acceptance: Readonly<
  Record<Language, (by: string, why: string) => Omit<WordedFinding, 'where'>>
> = {
  sv: (by, why) => ({
    what: `Godtaget av ${by}: ${why}`,
    remedy: 'Inget, så länge beloppet är detsamma.',
  }),
  en: (by, why) => ({
    what: `Accepted by ${by}: ${why}`,
    remedy: 'Nothing, as long as the amount is the same.',
  }),
};

/** " (--sheet)", " (unlock)": what a remedy says for the command line alone. */
const FOR_COMMAND_LINE =
  /\s\((?:[^()]*--[^()]*|import|journal|lock|map|new|propose|restore|transfer|unlock|upgrade)\)/g;

/**
 * The words for somebody who has buttons instead of a command line: remedies name commands and options in parentheses
 * only, and here without them.
 */
export function withoutOptions(worded: WordedFinding): WordedFinding {
  return { ...worded, remedy: worded.remedy.replaceAll(FOR_COMMAND_LINE, '') };
}

/** "Ramar!E5: what is the case. What to do." */
export function onOneLine({ where, what, remedy }: WordedFinding): string {
  return `${where && `${where}: `}${what} ${remedy}`;
}

/** The place on a line of its own when there is one, then what is the case and what to do, indented. */
export function onSeveralLines({ where, what, remedy }: WordedFinding): string {
  const lines = [what, `→ ${remedy}`];
  return (where ? [where, ...lines.map((line) => `  ${line}`)] : lines).join('\n');
}
