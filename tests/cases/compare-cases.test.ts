/**
 * Runs the case files of tests/cases/compare. The tables at the head of a file are the older workbook; every case stands
 * under a line "— what the controller should see" with the tables of the newer one that differ, and ends with "Svar:"
 * and the expected answer. A case without an answer fails and prints what it got, to be reviewed and written down.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Book } from '#core/budget/book';
import { compareWorkbooks } from '#core/compare/compare-workbooks';
import type { Difference, Reason } from '#core/compare/difference';
import { compareFindings } from '#core/compare/findings';
import type { Side } from '#core/compare/side';
import { formatPlaces } from '#core/findings/place';
import { wordFinding } from '#core/findings/wording';
import type { Amount } from '#core/money/amount';
import { formatChange, formatNumber } from '#core/money/format';
import { bookFrom, readTables } from './notation';

const folder = new URL('./compare/', import.meta.url);

for (const file of readdirSync(folder).sort()) {
  const [head = '', ...cases] = readFileSync(new URL(file, folder), 'utf8').split(/^— /m);
  const base = readTables(head, {});
  const paragraph = head.split('\n')[0] ?? file;

  describe(`${paragraph}`, () => {
    test.each(cases.map((text) => [text.split('\n')[0] ?? '', text]))('%s', (_title, text) => {
      const [tables = '', expected] = text.split(/^Svar:$/m);
      const answer = answerTo(bookFrom(readTables(head, {})), bookFrom(readTables(tables, base)));
      if (expected === undefined) {
        throw new Error(`${file} has no answer. If this one is right, write it down:\n\nSvar:\n${answer}\n`);
      }
      expect(answer).toBe(expected.trim());
    });
  });
}

function answerTo(before: Book, after: Book): string {
  const { differences, findings } = compareWorkbooks(sideOf('före', before), sideOf('efter', after));
  return [
    ...differences.map(told),
    ...findings.flatMap((finding) => {
      const { what } = wordFinding(finding, compareFindings, 'sv');
      const { severity, code, effect, where } = finding;
      const words = { error: 'fel', warning: 'varning', info: 'upplysning' }[severity];
      const places = formatPlaces(where, 'sv');
      return [`${words} ${code} ${tkr(effect)} ${places}`, `  ${plain(what)}`];
    }),
  ].join('\n');
}

/** The notation has no formulas and no log. */
function sideOf(name: string, book: Book): Side {
  return { name, book, tables: [], isFormula: () => false, log: new Map() };
}

function told(difference: Difference): string {
  const { about, change, name, id, field } = difference;
  const named = [about, change, id === name ? null : id, name].filter((part) => part !== null);
  if (difference.kind === 'text') {
    const { before, after } = difference;
    return `${named.join(' ')}${field === null ? '' : `, ${field}`}: ${plain(before ?? '–')} → ${plain(after ?? '–')}`;
  }
  const { source, before, after, explanation } = difference;
  const by = explanation.reasons.map(reason).join(', ');
  const left = `oförklarat ${tkr(explanation.unexplained)}`;
  return `${named.join(' ')} ${source}: ${tkr(before)} → ${tkr(after)}, ${by ? `${by}, ` : ''}${left}`;
}

function reason({ amount, by }: Reason): string {
  if ('line' in by) return `logg ${String(by.line.number)}`;
  const { number, type } = by.event;
  return `${type} ${String(number)} ${plain(formatChange(amount, { unit: 'tkr' }))}`;
}

function tkr(amount: Amount | null): string {
  return amount === null ? 'tomt' : plain(formatNumber(amount, { unit: 'tkr' }));
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
