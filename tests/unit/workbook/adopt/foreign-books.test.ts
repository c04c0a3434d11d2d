import { inOrder } from '#core/findings/order';
import { formatAmount } from '#core/money/format';
import { answer } from '#workbook/adopt/answer';
import { locatedPosts } from '#workbook/adopt/located-posts';
import { recogniseBook } from '#workbook/adopt/recognise-book';
import type { Recognition } from '#workbook/adopt/recognition';
import type { Book, Post } from '#core/budget/book';
import { hiding } from '#workbook/read/hiding';
import { readBook } from '#workbook/read/read-book';
import { foreignBook, type ForeignBook } from './foreign-book';
import { codesOf, columnsOf, rolesOf } from './shown';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

/** The book as the reader of posts sees the adopted sheet, and what the reader found. */
function read(from: ForeignBook, recognition: Recognition): { book: Book; codes: string[] } {
  const table = locatedPosts(recognition, from.sheet(recognition.sheet));
  if (!table) throw new Error('the sheet cannot be read yet');
  const layout = new Map([['tblPoster', table]]);
  const { grids } = from.opened;
  const { book, findings } = readBook(grids, layout, false);
  return { book, codes: codesOf({ findings: [...findings, ...hiding(grids, layout, book)] }) };
}

const money = ({ ALF, FoUU }: Post['amount']): (string | null)[] =>
  [ALF, FoUU].map((amount) => amount && plain(formatAmount(amount, { unit: 'tkr' })));

describe('Adoption §1: workbooks of other people are adopted without an edit and without a false finding', () => {
  test('councils as sections, two heading rows, sums as formulas, control rows and notes below', async () => {
    const book = await foreignBook('councils.xlsx');
    const found = recogniseBook(book.opened.grids);
    expect(plain(answer(found))).toBe(
      '38 poster, 3 delsummor, 1 summa: 1 101 385 tkr, stämmer med bladets summarad',
    );
    expect(codesOf(found)).toEqual([]);
    expect(columnsOf(found)).toEqual([
      'ALF B tkr',
      'FoUU C tkr',
      'name A',
      'performer H',
      'previousALF E tkr',
      'previousFoUU F tkr',
      'total D tkr',
    ]);
    const { book: budget, codes } = read(book, found);
    expect(codes).toEqual([]);
    expect(budget.posts).toHaveLength(38);
    const recipients = budget.posts.map(({ recipient }) => recipient);
    expect(
      ['FR', 'UR', 'LG'].map((code) => recipients.filter((each) => each === code).length),
    ).toEqual([17, 12, 9]);
    const radiance = budget.posts.find(({ name }) => name === 'Radiance');
    expect(radiance && [radiance.recipient, radiance.performer, ...money(radiance.amount)]).toEqual(
      ['LG', 'Karolinska', '3 500 tkr', '0 tkr'],
    );
  });

  test('kronor with öre beside tkr and mkr, councils merged down the side, typed sums', async () => {
    const book = await foreignBook('mixed-units.xlsx');
    const found = recogniseBook(book.opened.grids);
    expect(plain(answer(found))).toBe(
      '7 poster, 3 delsummor, 1 summa: 61 150,5015 tkr, stämmer med bladets summarad',
    );
    expect(codesOf(found)).toEqual([]);
    const { book: budget, codes } = read(book, found);
    expect(codes).toEqual([]);
    expect(
      budget.posts.map(({ name, recipient, amount }) => [name, recipient, ...money(amount)]),
    ).toEqual([
      ['Klinisk forskare', 'FR', '12 500,0005 tkr', '4 300 tkr'],
      ['Biobank', 'FR', '7 450,00025 tkr', '0 tkr'],
      ['Primärvårdsforskning', 'FR', '0 tkr', '7 800 tkr'],
      ['Kliniska adjunkter', 'UR', '21 000 tkr', '1 250,5 tkr'],
      ['Examination', 'UR', '850,00075 tkr', '0 tkr'],
      ['Radiance', 'LG', '3 500 tkr', '0 tkr'],
      ['Leveransyta', 'LG', '0 tkr', '2 500 tkr'],
    ]);
  });

  test('a row for each source, years as headings, the unit in a corner, headings repeated', async () => {
    const book = await foreignBook('source-rows.xlsx');
    const found = recogniseBook(book.opened.grids);
    expect(found.sheet).toBe('Underlag');
    expect(plain(answer(found))).toBe(
      '8 poster, 3 delsummor, 1 summa: 199,305 mkr, stämmer med bladets summarad',
    );
    expect(codesOf(found)).toEqual([]);
    const { book: budget, codes } = read(book, found);
    expect(codes).toEqual([]);
    expect(budget.posts).toHaveLength(7);
    const [biobank] = budget.posts;
    expect(biobank && money(biobank.amount)).toEqual(['6 300 tkr', '1 150 tkr']);
    expect(biobank && money(biobank.previous)).toEqual(['6 200 tkr', '1 100 tkr']);
    expect(biobank?.origin.fields.get('ALF')?.cell).toBe('E6');
    expect(biobank?.origin.fields.get('FoUU')?.cell).toBe('E7');
  });

  test('sums above their posts, "varav FoUU", one table to the right and one below, the unit in a note', async () => {
    const book = await foreignBook('sums-on-top.xlsx');
    const found = recogniseBook(book.opened.grids);
    expect(plain(answer(found))).toBe(
      '5 poster, 2 delsummor, 1 summa: 50 850 tkr, stämmer med bladets summarad',
    );
    expect(codesOf(found)).toEqual([]);
    expect(rolesOf(found)).toEqual([
      'summa Totalt',
      'delsumma Forskningsrådet',
      'post Klinisk forskare FR',
      'post Biobank FR',
      'post Primärvårdsforskning FR',
      'delsumma Utbildningsrådet',
      'post Kliniska adjunkter UR',
      'post Examination UR',
    ]);
    const { book: budget, codes } = read(book, found);
    expect(codes).toEqual([]);
    expect(budget.posts.map(({ amount }) => money(amount))).toEqual([
      ['8 200 tkr', '4 300 tkr'],
      ['7 450 tkr', '0 tkr'],
      ['0 tkr', '7 800 tkr'],
      ['21 000 tkr', '1 250 tkr'],
      ['850 tkr', '0 tkr'],
    ]);
  });
});

describe('Adoption §6, §7: deliberate errors give exactly their findings', () => {
  test('a subtotal wrong by 3, a number as text, two columns that may both be FoUU', async () => {
    const book = await foreignBook('errors.xlsx');
    const found = recogniseBook(book.opened.grids);
    expect(codesOf(found)).toEqual([
      'adopt/columns-both-fit C3',
      'workbook/number-as-text B6',
      'adopt/sum-differs B13',
    ]);
    expect(plain(answer(found))).toBe(
      '5 poster, 2 delsummor, 1 summa: beloppen räknas när frågorna är besvarade; delsumman ”Summa” i B13 stämmer inte: bladet säger 21 853 tkr, posterna ger 21 850 tkr, skillnaden är +3 tkr',
    );
    const [gravest] = inOrder(found.findings);
    expect(gravest && plain(formatAmount(gravest.effect, { unit: 'tkr' }))).toBe('7 450 tkr');
    expect(locatedPosts(found, book.sheet(found.sheet))).toBeNull();
  });

  test('the answer to the question leaves the two errors of the sheet', async () => {
    const book = await foreignBook('errors.xlsx');
    const columns = new Map([['FoUU', 'FoUU 2026 reviderad']]);
    const found = recogniseBook(book.opened.grids, { columns });
    expect(codesOf(found)).toEqual(['workbook/number-as-text B6', 'adopt/sum-differs B13']);
    expect(plain(answer(found))).toBe(
      '5 poster, 2 delsummor, 1 summa: 55 250 tkr; delsumman ”Summa” i B13 stämmer inte: bladet säger 21 853 tkr, posterna ger 21 850 tkr, skillnaden är +3 tkr',
    );
  });
});
