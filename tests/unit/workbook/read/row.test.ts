/** Single cells of our own tables that are not what their column says. */
import { readFileSync } from 'node:fs';
import { openXlsx } from '#hosts/file/open-xlsx';
import { hostOver } from '#hosts/memory/memory-host';
import { wordFinding } from '#core/findings/wording';
import { assess } from '#jobs/assess';
import { catalogue } from '#jobs/catalogue';
import { inspectWorkbook } from '#jobs/inspect';
import { openWorkbook } from '#jobs/open';
import { parseAddress } from '#sheet/address';
import type { CellInput } from '#workbook/host';

const example = new Uint8Array(readFileSync('examples/budget-2026.xlsx'));

/** What the checks say of the cell, or of the sheet, when it holds something else than in the worked example. */
async function toldWith(sheet: string, address: string, input: CellInput) {
  const { workbook } = openXlsx(example, 'budget.xlsx');
  const host = hostOver(workbook);
  const at = parseAddress(address);
  if (!at) throw new TypeError(address);
  const { top, left } = at;
  const op = { kind: 'cells', sheet, top, left, cells: [[input]] } as const;
  await host.write({ expects: [], ops: [op], back: [] });
  const opened = await openWorkbook(host);
  const { findings } = assess(opened, opened.book, await inspectWorkbook(host, opened));
  return findings.filter(({ where }) => where[0]?.sheet === sheet);
}

describe('Workbook §6: a cell that is something else than its column', () => {
  test('a formula that shows nothing (="") is a blank: unknown, and no advice to let Excel calculate it', async () => {
    const told = await toldWith('Poster', 'H5', { formula: '=IF(F5>0,"","")' });
    expect(told.map(({ code }) => code)).not.toContain('workbook/formula-without-value');
  });

  test('a text that may be 220 or 220 000 is told once, as no amount', async () => {
    const told = await toldWith('Poster', 'H5', '220.000');
    expect(told.map(({ code, where }) => [code, where[0]?.cell])).toEqual([
      ['workbook/not-an-amount', 'H5'],
    ]);
    expect(told[0]?.facts).toEqual({ text: '220.000', reason: 'ambiguous-point' });
  });

  test.each([
    ['Poster', 'H5', '42 045981', 'siffrorna är inte grupperade tre och tre'],
    ['Poster', 'H5', 'se nedan', 'det finns inget tal i texten'],
    ['Poster', 'H5', true, 'det finns inget tal i texten'],
    ['Poster', 'H5', 'cirka 220', 'det är inget bestämt belopp'],
    ['Ramar', 'E5', '727,1', 'enheten saknas'],
    ['Ramar', 'E5', 'tkr 727 mkr', 'det står en enhet både före och efter talet'],
  ])('%s!%s says %p: the sentence says why it is no amount', async (sheet, cell, typed, why) => {
    const told = await toldWith(sheet, cell, typed);
    const [first] = told.filter(({ where }) => where[0]?.cell === cell);
    expect(first && wordFinding(first, catalogue, 'sv').what).toMatch(new RegExp(`: ${why}\\.$`));
  });

  test('a heading that is gone is told once, not again for each of its eighteen rows', async () => {
    const told = await toldWith('Poster', 'D4', 'Vad');
    expect(told.map(({ code, where }) => [code, where[0]?.cell])).toEqual([
      ['workbook/heading-missing', 'A4'],
    ]);
  });

  test('a row without what it is recognised by is told where it stands', async () => {
    const told = await toldWith('Poster', 'D6', null);
    expect(told.map(({ code, where }) => [code, where[0]?.cell])).toContainEqual([
      'workbook/value-missing',
      'D6',
    ]);
  });
});
