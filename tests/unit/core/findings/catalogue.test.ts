import { withoutOptions } from '#core/findings/wording';
import { readdirSync, readFileSync } from 'node:fs';
import type { Definitions } from '#core/findings/definition';
import { findingsDocument } from '#core/findings/document';
import { catalogue } from '#jobs/catalogue';

const definitions: Definitions = catalogue;
const words = Object.entries(definitions).flatMap(([code, { sv, en }]) => [
  [code, 'sv', sv] as const,
  [code, 'en', en] as const,
]);

describe('The catalogue of findings', () => {
  test('names every finding by its room and what is wrong, in lower case', () => {
    const odd = Object.keys(catalogue).filter((code) => !/^[a-z-]+\/[a-z0-9-]+$/.test(code));
    expect(odd).toStrictEqual([]);
  });

  test.each(words)(
    'says of %s in %s what causes it and what to do, in whole sentences',
    (...entry) => {
      const [, , { cause, remedy }] = entry;
      const sentence = /^\p{Lu}.*[.!]$/u;
      expect(cause).toMatch(sentence);
      expect(remedy).toMatch(sentence);
    },
  );

  test('holds every finding that any room declares', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(`src/${file}`, 'utf8'));
    const declared = sources.flatMap((source) =>
      [...source.matchAll(/^ +'([a-z-]+\/[a-z0-9-]+)': (?:define|\{\s+severity)\b/gm)].map(
        ([, code]) => code,
      ),
    );
    expect(declared).toContain('money/below-ore');
    expect(declared.filter((code) => !Object.hasOwn(catalogue, code ?? ''))).toStrictEqual([]);
  });

  test('is printed whole as a document, Swedish before English', () => {
    const document = findingsDocument(catalogue);
    const headings = [...document.matchAll(/^## (.+)$/gm)].map(([, code]) => code);
    expect(headings).toStrictEqual(Object.keys(catalogue).sort());
    expect(document).toContain(
      '## money/float-residue\n\nSeverity: `warning`\n\n- **Svenska.** Orsak: Excel räknar binärt',
    );
    expect(document.match(/\*\*English\.\*\* Cause: .+ What to do: .+/g)).toHaveLength(
      headings.length,
    );
    expect(document.endsWith('.\n')).toBe(true);
  });
});

describe('A remedy is for the pane as well as for the command line', () => {
  test.each(['sv', 'en'] as const)(
    'options of the command line stand in parentheses, and the pane leaves them out: %s',
    (language) => {
      const remedies = Object.values(catalogue).map((each) => each[language].remedy);
      const shown = remedies.map(
        (remedy) => withoutOptions({ where: '', what: '', remedy }).remedy,
      );
      expect(remedies.filter((remedy) => remedy.includes('--')).length).toBeGreaterThan(10);
      expect(shown.filter((remedy) => remedy.includes('--'))).toEqual([]);
      const commands = remedies.flatMap((remedy) => remedy.match(/\([a-z-]+\)/g) ?? []);
      expect(commands).toContain('(unlock)');
      // "(tkr)" is the unit of a heading.
      const left = shown.flatMap((remedy) => remedy.match(/\([a-z-]+\)/g) ?? []);
      expect(left.filter((word) => !['(tkr)', '(cirkelreferens)'].includes(word))).toEqual([]);
      expect(shown.filter((remedy) => !/\p{L}.*[.]$/u.test(remedy))).toEqual([]);
    },
  );

  test('no Swedish sentence names a command outside the parentheses', () => {
    const command =
      /(?<![\p{L}(])(?:accept|allocate|check|collect|import|journal|lock|map|propose|restore|rollover|set|transfer|unlock|upgrade)(?![\p{L})])/u;
    const shown = Object.values(catalogue).map(
      ({ sv: { remedy } }) => withoutOptions({ where: '', what: '', remedy }).remedy,
    );
    expect(shown.filter((remedy) => command.test(remedy))).toEqual([]);
    expect('Byt läge med propose, lock eller unlock.').toMatch(command);
  });
});
