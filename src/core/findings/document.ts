/** docs/findings.md as text: every finding of a set of definitions, in the order of its code. */
import type { Language } from '#core/money/language';
import type { Definition, Definitions } from './definition';

const headings: Readonly<Record<Language, { language: string; cause: string; remedy: string }>> = {
  sv: { language: 'Svenska', cause: 'Orsak', remedy: 'Att göra' },
  en: { language: 'English', cause: 'Cause', remedy: 'What to do' },
};

const introduction = `# Findings

Generated from the catalogue (\`npm run findings\`); do not edit it by hand.

Every finding has a code, a severity, a cause and something to do. An \`error\` blocks from Förslag on, a \`warning\`
should be looked at, an \`info\` explains.
`;

export function findingsDocument(definitions: Definitions): string {
  const entries = Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1));
  return [introduction, ...entries.map(([code, definition]) => entry(code, definition))].join('\n');
}

function entry(code: string, definition: Definition<never>): string {
  const { severity } = definition;
  return `## ${code}\n\nSeverity: \`${severity}\`\n\n${words(definition, 'sv')}\n${words(definition, 'en')}\n`;
}

function words(definition: Definition<never>, language: Language): string {
  const { language: name, cause, remedy } = headings[language];
  return `- **${name}.** ${cause}: ${definition[language].cause} ${remedy}: ${definition[language].remedy}`;
}
