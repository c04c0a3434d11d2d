/** Bilaga 1 as LibreOffice prints it: the sheet and the Word file, with 500 posts on many pages. */
import { readFileSync } from 'node:fs';
import { budgetAppendix } from '#core/appendix/budget-appendix';
import { defaultChoices } from '#core/appendix/choices';
import type { AppendixDocument } from '#core/appendix/document';
import { blankXlsx } from '#hosts/file/blank-xlsx';
import { openXlsx } from '#hosts/file/open-xlsx';
import { units } from '#core/modules/units/units-module';
import { appendixPaper } from '#core/paper/appendix-paper';
import { openWorkbook } from '#jobs/open';
import { printedReport } from '#jobs/appendix/printed-report';
import { paperDocx } from '#print/docx/paper-docx';
import { appendixSheet } from '#print/sheet/appendix-sheet';
import { commit } from '#workbook/write/commit';
import { bookOf } from '../../cases/notation';
import { pagesByLibreOffice } from '../../fixtures/libreoffice';
import { asked } from '../../fixtures/other-programs';

const programs = ['soffice', 'pdftotext'];
// Under CI a missing reader is a failure, not a skip.
const withReaders = asked(programs) ? describe : describe.skip;

const posts = Array.from({ length: 500 }, (_, index) => {
  const frame = ['FR', 'UR', 'LG'][index % 3] ?? 'FR';
  const number = String(index + 1);
  return `P${number} | ${frame} | Satsning ${number} | ${String(1000 + 7 * index)} | ${String(index)}`;
});
const manyPosts = bookOf(`
Poster:
Post-id | Ram | Post | ALF | FoUU
${posts.join('\n')}
`);

const documentOf = (): AppendixDocument =>
  budgetAppendix(manyPosts, { ...defaultChoices, registry: 'LG 2025-0123' });

async function sheetBytes(document: AppendixDocument): Promise<Uint8Array> {
  const file = openXlsx(blankXlsx(), 'bilaga-1.xlsx');
  const receipt = await commit(file.host, {
    expects: [],
    ops: [appendixSheet(document)],
    back: [],
  });
  expect(receipt.kind).toBe('written');
  return file.save();
}

/** Without spaces and marks of thousands, which each program sets in its own way. */
const bare = (text: string): string => text.replace(/[\s,]/gu, '');

/**
 * The rows of which something is missing: their figures stand on one line, behind the label or its first line, and the
 * rest of a label that was wrapped on the lines below.
 */
function cut(document: AppendixDocument, pages: readonly string[]): readonly string[] {
  const lines = pages.join('\n').split('\n').map(bare);
  const rows = [...document.blocks.flatMap((block) => block.rows), document.total];
  return rows.flatMap(({ cells }) => {
    const label = bare(cells[0]?.text ?? '');
    const figures = bare(cells.map(({ text }, place) => (place === 0 ? '' : text)).join(''));
    const stands = lines.some((line, place) => {
      if (!line.endsWith(figures)) return false;
      const first = line.slice(0, line.length - figures.length);
      const below = lines.slice(place + 1, place + 4).join('');
      return first !== '' && label.startsWith(first) && below.startsWith(label.slice(first.length));
    });
    return stands ? [] : [`${label} ${figures}`];
  });
}

/** What stands above the first post of a page has every word of the heading row. */
function isHeaded(page: string, { columns }: AppendixDocument): boolean {
  const [above = ''] = page.split(/^ *Satsning \d/m);
  return columns.every(({ heading }) => heading.split(' ').every((word) => above.includes(word)));
}

withReaders(`Printing §4, §7: printed by LibreOffice (needs ${programs.join(', ')})`, () => {
  test.each([
    ['bilaga-1.xlsx', sheetBytes],
    ['bilaga-1.docx', (document: AppendixDocument) => paperDocx(appendixPaper(document))],
  ] as const)(
    '%s: 500 posts go over many pages, every one begins with the heading row, and nothing is cut',
    async (name, draw) => {
      const document = documentOf();
      const pages = pagesByLibreOffice(name, await draw(document));
      expect(pages.length).toBeGreaterThanOrEqual(6);
      expect(pages.length).toBeLessThanOrEqual(14);
      const table = pages.filter((page) => /^ *Satsning \d/m.test(page));
      expect(table.length).toBeGreaterThanOrEqual(6);
      expect(table.filter((page) => !isHeaded(page, document))).toEqual([]);
      expect(bare(pages[0] ?? '')).toContain(bare(document.title));
      expect(pages.every((page) => page.includes('LG 2025-0123'))).toBe(true);
      expect(cut(document, pages)).toEqual([]);
    },
    200_000,
  );

  test('the list of the university healthcare units: every unit is on its pages, each headed, nothing cut', async () => {
    const path = 'examples/units/units.xlsx';
    const opened = await openWorkbook(openXlsx(new Uint8Array(readFileSync(path)), path).host);
    const place = { number: '1', paragraph: '6', meeting: null, registry: 'LG 2025-0123' };
    const question = { options: { on: '2026-01-01' }, today: null };
    const { paper } = printedReport(opened, units, question, { ...place, state: null });
    const pages = pagesByLibreOffice('lista.docx', await paperDocx(paper));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThan(6);
    expect(pages.every((page) => page.includes('LG 2025-0123'))).toBe(true);
    const listed = pages.filter((page) => /^ *Kommitté \w .*U\d\d/m.test(page));
    expect(listed.every((page) => /Kommitté +Enhet-id +Enhet/.test(page))).toBe(true);
    const ids = pages.join('\n').match(/^ *Kommitté \w .*U\d\d.*2/gm) ?? [];
    expect(ids).toHaveLength(70);
  }, 200_000);
});
