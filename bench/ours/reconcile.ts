/** Ours: reconciles accounts in a CSV file with the worked example, with fifty rules. */
import { readFile } from 'node:fs/promises';
import type { Post } from '#core/budget/book';
import { amountOfOre } from '#core/money/amount';
import { kronorText } from '#core/money/plain-decimal';
import { reconcile } from '#core/reconcile/reconciliation';
import type { Rule } from '#core/reconcile/rule';
import { textOfTableFile } from '#documents/table-file';
import { readLedger } from '#workbook/accounts/read-ledger';
import { gridOfCsv } from '#workbook/import/csv';
import { asked, tell } from '../lap';

const { path, rounds } = asked<{ readonly path: string; readonly rounds: number }>();
const bytes = new Uint8Array(await readFile(path));
const origin = { row: {}, fields: new Map() };
const posts = Array.from({ length: 50 }, (_, index) => ({
  ...{ id: `P-${String(index)}`, recipient: 'FR', section: null, name: `Post ${String(index)}` },
  ...{ performer: null, previous: { ALF: null, FoUU: null }, from: null, to: null, origin },
  amount: { ALF: amountOfOre(100_000), FoUU: null },
  ...{ appendixNote: null, internalComment: null, code: null },
}));
const rules = posts.map(({ id }, index): Rule => {
  const patterns = { project: `4${String(index).padStart(2, '0')}*`, text: '*exempel*' };
  return { patterns, post: id, source: 'ALF', sign: 'som bokfört', origin };
});

await tell(rounds, () => {
  const reading = textOfTableFile(bytes, path);
  const { ledger } = readLedger(gridOfCsv(reading.ok ? reading.text : '', path));
  if (!ledger) throw new TypeError('the accounts were not read');
  const held = ({ amount }: Post) => amount;
  const period = ['2026-01', '2026-12'] as const;
  const done = reconcile(ledger, { posts, rules, period, reversed: false, held });
  return { rows: ledger.rows.length, total: kronorText(done.total) };
});
