/**
 * Runs the case files of tests/cases/budget. A file begins with the paragraph of docs/spec that it is about, and may
 * give a base; every case stands under a line "— what the budget officer should see" with the tables that differ from
 * the base, and ends with "Svar:" and the expected answer. A case without an answer fails and prints what it got, to be
 * reviewed and written down.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { catalogue } from '#core/catalogue';
import { runChecks } from '#core/checks/all';
import { wordNextStep } from '#core/checks/next-step';
import type { Finding } from '#core/findings/finding';
import { formatPlaces } from '#core/findings/place';
import { onOneLine, wordFinding } from '#core/findings/wording';
import type { Amount } from '#core/money/amount';
import { formatNumber } from '#core/money/format';
import { bookFrom, readTables } from './notation';

const folder = new URL('./budget/', import.meta.url);

for (const file of readdirSync(folder).sort()) {
  const [head = '', ...cases] = readFileSync(new URL(file, folder), 'utf8').split(/^— /m);
  const paragraph = head.split('\n')[0] ?? file;
  const base = readTables(head, {});

  describe(`${paragraph}`, () => {
    test.each(cases.map((text) => [text.split('\n')[0] ?? '', text]))('%s', (_title, text) => {
      const [tables = '', expected] = text.split(/^Svar:$/m);
      const answer = answerTo(tables);
      if (expected === undefined) {
        throw new Error(`${file} has no answer. If this one is right, write it down:\n\nSvar:\n${answer}\n`);
      }
      expect(answer).toBe(expected.trim());
      expect(wordsOf(tables).join('\n')).not.toMatch(/undefined|null|NaN|\[object|\s\s|\.\./);
    });
  });

  /** Every finding in both languages: no fact is missing in its words. */
  function wordsOf(tables: string): readonly string[] {
    const { findings } = runChecks(bookFrom(readTables(tables, base)));
    return (['sv', 'en'] as const).flatMap((language) =>
      findings.map((finding) => onOneLine(wordFinding(finding, catalogue, language))),
    );
  }

  function answerTo(tables: string): string {
    const { summary, findings, next } = runChecks(bookFrom(readTables(tables, base)));
    const { total, distributed, unallocated, residual, notOnPosts } = summary;
    return [
      `totalt ${tkr(total)} · mottagarna ${tkr(distributed)} · ofördelat ${tkr(unallocated)} · rest ${tkr(residual)} · ej på post ${tkr(notOnPosts)}`,
      ...findings.map(line),
      `→ ${wordNextStep(next).replaceAll('\u00a0', ' ')}`,
    ].join('\n');
  }
}

function line(finding: Finding): string {
  const { severity, code, effect, where } = finding;
  const words = { error: 'fel', warning: 'varning', info: 'upplysning' };
  const head = `${words[severity]} ${code} ${tkr(effect)} ${formatPlaces(where, 'sv')}`.trim();
  return `${head}\n  ${wordFinding(finding, catalogue, 'sv').what.replaceAll('\u00a0', ' ')}`;
}

function tkr(amount: Amount | null): string {
  return amount ? formatNumber(amount, { unit: 'tkr' }).replaceAll('\u00a0', ' ') : 'okänt';
}
