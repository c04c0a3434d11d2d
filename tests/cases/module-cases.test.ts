/**
 * Runs the case files of tests/cases/modules: one file for each module, of the module's name. A file begins with the
 * paragraph of docs/spec that it is about, and may give a base; every case stands under a line "— what the budget officer
 * should see" with the tables that differ from the base ("Idag: 2026-03-01" and "Val: on=2026-01-01" say the day and the
 * options, "Inställning: Tjänster/Minsta antal = 40" a row of Inställningar), and ends with "Svar:" and what the command prints. A case without an answer fails and prints what it got.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { applyAcceptances } from '#core/checks/acceptance';
import { examine } from '#core/checks/all';
import type { Finding } from '#core/findings/finding';
import { inOrder } from '#core/findings/order';
import { formatPlaces } from '#core/findings/place';
import { onOneLine, wordFinding } from '#core/findings/wording';
import { modules } from '#core/modules/all';
import type { Examination, Module } from '#core/modules/module';
import { formatNumber } from '#core/money/format';
import { catalogue } from '#jobs/catalogue';
import { reportText } from '../../src/cli/print/report-text';
import { readModuleTables } from './module-notation';
import { bookFrom, readTables } from './notation';

const folder = new URL('./modules/', import.meta.url);

for (const file of readdirSync(folder).sort()) {
  const url = new URL(file, folder);
  const whole = readFileSync(url, 'utf8');
  const [head = '', ...cases] = whole.split(/^— /m);
  const module = modules.find(({ name }) => name === file.replace('.txt', ''));
  if (!module) throw new Error(`${file} is named after no module.`);

  describe(`${head.split('\n')[0] ?? file}`, () => {
    test.each(cases.map((text) => [text.split('\n')[0] ?? '', text]))('%s', (_title, text) => {
      const [tables = '', expected] = text.split(/^Svar:$/m);
      const examination = examined(module, head, tables);
      const answer = answerOf(examination);
      // A new answer is written down for review with UPDATE_CASES=1, and still fails this run.
      if (expected === undefined && process.env['UPDATE_CASES'] === '1') {
        const now = readFileSync(url, 'utf8');
        writeFileSync(url, now.replace(tables, `${tables.trimEnd()}\n\nSvar:\n${answer}\n\n`));
      }
      expect(`\n${answer}\n`).toBe(`\n${(expected ?? '(no answer)').trim()}\n`);
      expect(wordsOf(examination)).not.toMatch(/undefined|null|NaN|\[object|\.\.(?![.\d])/);
    });
  });
}

function examined(module: Module, head: string, tables: string): Examination {
  const settings = [...tables.matchAll(/^Inställning: (.+?) = (.*)$/gm)].map(([, key = '', value = ''], index) => {
    const number = Number(value.replace(/\s/g, '').replace(',', '.'));
    // Below the heading, in the order of the case.
    const at = (column: string) => ({ sheet: 'Inställningar', cell: `${column}${String(index + 2)}` });
    const origin = { row: at('A'), fields: new Map([['key', at('A')], ['value', at('B')]]) };
    return { key, value: Number.isFinite(number) ? number : value, origin };
  });
  const book = { ...bookFrom(readTables(tables, readTables(head, {}))), settings };
  const rows = readModuleTables(tables, readModuleTables(head, new Map()));
  const today = /^Idag: (\S+)$/m.exec(tables)?.[1] ?? null;
  const options = Object.fromEntries(
    [...tables.matchAll(/^Val: (\S+?)(?:=(.+))?$/gm)].map(([, name = '', value = true]) => [name, value]),
  );
  const found = module.examine({ examined: examine(book), tables: rows, options, today });
  return { ...found, findings: inOrder(applyAcceptances(found.findings, book.events)) };
}

function answerOf(examination: Examination): string {
  const { findings } = examination;
  const lines = [...reportText(examination.report(), 'sv').slice(2), '', ...findings.map(line)];
  return lines
    .map((each) => each.replaceAll('\u00a0', ' ').trimEnd())
    .join('\n')
    .trim();
}

function line(finding: Finding): string {
  const { severity, code, effect, where } = finding;
  const words = { error: 'fel', warning: 'varning', info: 'upplysning' };
  const amount = formatNumber(effect, { unit: 'tkr' });
  return `${words[severity]} ${code} ${amount} ${formatPlaces(where, 'sv')}\n  ${wordFinding(finding, catalogue, 'sv').what}`;
}

/** Everything that it can say, in both languages: no fact is missing in its words. */
function wordsOf(examination: Examination): string {
  return (['sv', 'en'] as const)
    .flatMap((language) => [
      ...reportText(examination.report(), language),
      ...examination.findings.map((each) => onOneLine(wordFinding(each, catalogue, language))),
    ])
    .join('\n');
}
