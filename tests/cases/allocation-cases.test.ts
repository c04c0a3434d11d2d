/**
 * Runs the case files of tests/cases/allocation. A file begins with the paragraph of docs/spec that it is about; every
 * case stands under a line "— what the budget officer should see", and ends with "Svar:" and the expected answer.
 * A case without an answer fails and prints what it got, to be reviewed and written down.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { answerTo, problemFrom } from './allocation-notation';

const folder = new URL('./allocation/', import.meta.url);

for (const file of readdirSync(folder).sort()) {
  const [head = '', ...cases] = readFileSync(new URL(file, folder), 'utf8').split(/^— /m);

  describe(`${head.split('\n')[0] ?? file}`, () => {
    test.each(cases.map((text) => [text.split('\n')[0] ?? '', text]))('%s', (_title, text) => {
      const [problem = '', expected] = text.split(/^Svar:$/m);
      const answer = answerTo(problemFrom(problem));
      if (expected === undefined) {
        throw new Error(`${file} has no answer. If this one is right, write it down:\n\nSvar:\n${answer}\n`);
      }
      expect(answer).toBe(expected.trim());
      expect(answerTo(problemFrom(problem), 'en')).not.toMatch(/undefined|null|NaN|\[object|\s\s|\.\./);
    });
  });
}
