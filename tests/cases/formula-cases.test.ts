/**
 * Runs the case files of tests/cases/formulas: one for each check of formulas and cells, named after it. A file begins
 * with the paragraph of docs/spec; a case stands under a line "— what the budget officer should see" and ends with
 * "Svar:" and what is found, the effect in kronor. Cases without a finding of the check are the near misses.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { formatPlaces } from '#core/findings/place';
import { onOneLine, wordFinding } from '#core/findings/wording';
import { kronorText } from '#core/money/plain-decimal';
import type { Finding } from '#core/findings/finding';
import { hostOver } from '#hosts/memory/memory-host';
import { catalogue } from '#jobs/catalogue';
import { inspect, inspections } from '#workbook/inspect/all';
import { workbookFrom } from './formula-notation';

const folder = new URL('./formulas/', import.meta.url);
const files = readdirSync(folder).sort();
const casesOf = (file: string) => readFileSync(new URL(file, folder), 'utf8').split(/^— /m);

async function foundIn(text: string): Promise<readonly Finding[]> {
  const host = hostOver(workbookFrom(text));
  return inspect(await host.survey(['formulas', 'formats', 'obstacles', 'print', 'rules']));
}

for (const file of files) {
  const [head = '', ...cases] = casesOf(file);
  describe(`${head.trim()}`, () => {
    test.each(cases.map((text) => [text.split('\n')[0] ?? '', text]))('%s', async (_title, text) => {
      const [given = '', expected] = text.split(/^Svar:$/m);
      const found = await foundIn(`${head}\n${given}`);
      const answer = found.length === 0 ? 'inget' : found.map(line).join('\n');
      if (expected === undefined || expected.trim() === '') {
        throw new Error(`${file} has no answer. If this one is right, write it down:\n\nSvar:\n${answer}\n`);
      }
      expect(answer).toBe(expected.trim());
      const words = (['sv', 'en'] as const).flatMap((language) =>
        found.map((finding) => onOneLine(wordFinding(finding, catalogue, language))),
      );
      expect(words.join('\n')).not.toMatch(/undefined|null|NaN|\[object|\.\.(?!\.)/);
    });
  });
}

describe('Checks §9: each check of formulas and cells has its cases', () => {
  test.each(inspections.map((inspection) => [inspection.name, inspection] as const))(
    '%s fires in one case with each of its codes, and in another it does not',
    (name, { codes }) => {
      const answers = casesOf(`${name}.txt`)
        .slice(1)
        .map((text) => text.split(/^Svar:$/m)[1] ?? '');
      const silent = codes.filter((code) => !answers.some((answer) => answer.includes(` ${code} `)));
      expect(silent).toEqual([]);
      expect(answers.some((answer) => !codes.some((code) => answer.includes(` ${code} `)))).toBe(true);
    },
  );
});

function line(finding: Finding): string {
  const { severity, code, effect, where } = finding;
  const words = { error: 'fel', warning: 'varning', info: 'upplysning' };
  const head = `${words[severity]} ${code} ${kronorText(effect)} ${formatPlaces(where, 'sv')}`.trim();
  return `${head}\n  ${wordFinding(finding, catalogue, 'sv').what.replaceAll('\u00a0', ' ')}`;
}
