import { budgetAppendix } from '#core/appendix/budget-appendix';
import { defaultChoices } from '#core/appendix/choices';
import type { AppendixDocument } from '#core/appendix/document';
import { cellNumber } from '#core/money/cell';
import { blankXlsx } from '#hosts/file/blank-xlsx';
import { openXlsx } from '#hosts/file/open-xlsx';
import { appendixSheet } from '#print/sheet/appendix-sheet';
import { wrapped } from '#print/sheet/wrapped';
import { commit } from '#workbook/write/commit';
import type { Block } from '#workbook/host';
import { bookOf } from '../../cases/notation';
import { after } from '../core/budget/worked-example';

const documentOf = (book = after, choices = {}): AppendixDocument =>
  budgetAppendix(book, { ...defaultChoices, against: 'preliminar', ...choices });

/** The sheet as it is read back from a saved file, with the values that its formulas have there. */
async function readBack(document: AppendixDocument): Promise<Block> {
  const made = openXlsx(blankXlsx(), 'bilaga.xlsx');
  await commit(made.host, { expects: [], ops: [appendixSheet(document)], back: [] });
  const again = openXlsx(made.save(), 'bilaga.xlsx');
  const { blocks } = await again.host.survey(['formulas']);
  const [block] = blocks;
  if (!block) return { area: { sheet: '', top: 0, left: 0, bottom: 0, right: 0 }, values: [] };
  return block;
}

/** What each row of the document should hold in the sheet. */
const expected = (document: AppendixDocument) =>
  [...document.blocks.flatMap(({ rows }) => rows), document.total].map(({ cells }) =>
    cells.map((cell) => {
      if (cell.kind !== 'amount') return cell.text === '' ? null : cell.text;
      const number = cell.printed ? cellNumber(cell.printed, document.unit) : null;
      return number?.ok ? number.number : cell.text;
    }),
  );

describe('Printing §7: the sheet Bilaga 1', () => {
  test.each([
    ['in thousands', {}],
    ['in millions', { unit: 'mkr' }],
    ['by source', { grouping: 'source' }],
    ['without comparison', { columns: ['sources'] }],
  ])('%s its numbers and native sums are what is printed', async (_name, choices) => {
    const document = documentOf(after, choices);
    const { values, formulas } = await readBack(document);
    const rows = values.map((row) => row.slice(0, document.columns.length));
    for (const row of expected(document)) expect(rows).toContainEqual(row);
    const native = (formulas ?? []).flat().filter((formula) => formula !== null);
    expect(native.filter((formula) => formula.includes('SUM(')).length).toBeGreaterThan(1);
    expect(native.join()).not.toContain('ALF.');
  });

  test('where something is unknown the word stands there, not a sum that takes it for nothing', async () => {
    const book = bookOf(`
Poster:
Post-id | Ram | Post | ALF | FoUU
P1 | FR | Forskning | | 5
P2 | FR | Annat | 1 | 2
`);
    const { values } = await readBack(documentOf(book, { columns: ['sources'] }));
    expect(values).toContainEqual(['Summa Forskningsrådet (FR)', 'okänt', 'okänt', 7]);
  });

  test('a frame that is known stays what it is, though one of its posts is not', async () => {
    const book = bookOf(`
Ramar:
Version | Källa | Belopp
slutlig | ALF | 100
slutlig | FoUU | 50

Mottagarramar:
Version | Mottagare | ALF | FoUU
slutlig | FR | 60 | 30
slutlig | UR | 40 | 20

Poster:
Post-id | Ram | Post | ALF | FoUU
P1 | FR | Ett | | 5
P2 | FR | Två | 10 | 25
P3 | UR | Tre | 40 | 20
`);
    const document = documentOf(book, { columns: ['sources'] });
    const { values } = await readBack(document);
    for (const row of expected(document)) expect(values).toContainEqual(row);
    expect(values).toContainEqual(['Summa Forskningsrådet (FR)', 90, 60, 30]);
    expect(values).toContainEqual(['Totalt', 150, 100, 50]);
  });

  test('a moved figure is a number whose format shows the mark, and the remark that explains it stands above', () => {
    const document = documentOf(after, { unit: 'mkr' });
    const rows = [...document.blocks.flatMap((block) => block.rows), document.total];
    const moved = rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.kind === 'amount' && cell.moved ? [cell.text] : [])),
    );
    const { cells } = appendixSheet(document);
    const marks = cells.filter(({ style }) => style?.numberFormat.includes('"†"'));
    expect(moved.length).toBeGreaterThan(0);
    expect(marks).toHaveLength(moved.length);
    expect(marks.every(({ content }) => typeof content !== 'string')).toBe(true);
    expect(marks.map(({ style }) => style?.numberFormat)).toContain(
      '+#,##0.0"†";-#,##0.0"†";#,##0.0"†"',
    );
    const texts = cells.filter(({ content }) => typeof content === 'string' && /^† /.test(content));
    expect(texts).toHaveLength(1);
  });

  test('it prints upright on A4, all columns on the page, headings repeated, with version and page number', () => {
    const document = documentOf();
    const { page, frozenRows } = appendixSheet(document);
    expect(page).toMatchObject({
      orientation: 'portrait',
      paperSize: 9,
      fitToWidth: 1,
      titleRows: { top: frozenRows - 1, bottom: frozenRows - 1 },
    });
    expect(page.footer).toContain(document.control);
    expect(page.footer).toContain('&P (&N)');
    expect(page.printArea).toMatch(/^A1:G\d+$/);
  });

  test('a block that would be cut begins on a new page; an ampersand stays one', () => {
    const posts = Array.from(
      { length: 60 },
      (_, rank) => `P${String(rank)} | ${rank < 30 ? 'FR' : 'UR'} | Post | 1 | 0`,
    );
    const book = bookOf(`
Poster:
Post-id | Ram | Post | ALF | FoUU
${posts.join('\n')}
`);
    const { page } = appendixSheet(documentOf(book, { registry: 'A&B' }));
    expect(page.rowBreaks).toHaveLength(1);
    expect(page.header).toContain('A&&B');
  });

  test('a long text is set in rows of the width of the page, without losing a character', () => {
    const text = `${'ord '.repeat(60)}${'å'.repeat(250)} 1\u00a0101 tkr`;
    const lines = wrapped(text, 100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    expect(lines.at(-1)).toContain('1\u00a0101');
  });
});
