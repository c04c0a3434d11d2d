import { readFileSync } from 'node:fs';
import type { Book } from '#core/budget/book';
import { budgetAppendix } from '#core/appendix/budget-appendix';
import { defaultChoices, type AppendixChoices } from '#core/appendix/choices';
import type { AppendixDocument } from '#core/appendix/document';
import { appendixPaper } from '#core/paper/appendix-paper';
import { paperPdf } from '#print/pdf/paper-pdf';
import { fontModule } from '../../../../scripts/font-module';
import { bookOf } from '../../../cases/notation';
import { after, before } from '../../core/budget/worked-example';
import { all, readPdf, squeeze, wordsOf, type ReadPdf } from './read-pdf';

const made = (book: Book, choices: Partial<AppendixChoices> = {}, remarks: string[] = []) =>
  budgetAppendix(book, { ...defaultChoices, ...choices }, remarks);

const drawn = async (document: AppendixDocument): Promise<ReadPdf> =>
  readPdf(paperPdf(appendixPaper(document)));

/** The texts of the table's rows and cells as the model has them: headings, blocks, total. */
function tableOf({ columns, blocks, total }: AppendixDocument): readonly (readonly string[])[] {
  const row = ({ cells }: AppendixDocument['total']) =>
    cells.map((cell) => squeeze(cell.text) + (cell.kind === 'amount' && cell.moved ? '†' : ''));
  return [
    columns.map(({ heading }) => heading),
    ...blocks.flatMap(({ heading, rows }) => [
      [heading, ...columns.slice(1).map(() => '')],
      ...rows.map(row),
    ]),
    row(total),
  ];
}

/** The same as the tags tell it. The tree of a page names the rows of others too, without their words. */
const tableIn = ({ trees }: ReadPdf): readonly (readonly string[])[] =>
  trees
    .flatMap((tree) => all(tree, 'TR'))
    .map(({ children }) => children.map(wordsOf))
    .filter((texts) => texts.some((text) => text !== ''));

const listIn = ({ trees }: ReadPdf): readonly string[] =>
  trees.flatMap((tree) => all(tree, 'LI')).map(wordsOf);

const posts = (count: number, name = 'Post nummer') =>
  bookOf(
    `\nPoster:\nPost-id | Ram | Post | ALF | FoUU\n${Array.from(
      { length: count },
      (_, rank) => `P${String(rank)} | FR | ${name} ${String(rank)} | ${String(rank + 1)} | 1`,
    ).join('\n')}\n`,
  );

const named = (post: string): Book => {
  const book = posts(2);
  return { ...book, posts: book.posts.map((each) => ({ ...each, name: post })) };
};

describe('Printing §3: the PDF says what the document says', () => {
  test('every row, cell, note, tie, remark and word of the head is read back, in order', async () => {
    const document = made(after, { unit: 'mkr', paragraph: '7' }, ['Ramar!D7: något är fel.']);
    const read = await drawn(document);
    expect(tableIn(read)).toEqual(tableOf(document));
    const { title, place, meeting, registry, unitLine, remarks, revision, notes, ties } = document;
    expect(listIn(read)).toEqual(
      [
        ...[...remarks, ...revision].map((text) => `• ${text}`),
        ...notes.map(({ number, text }) => `${String(number)}. ${text}`),
        ...ties.map((text) => `• ${text}`),
      ].map(squeeze),
    );
    const [tree] = read.trees;
    const words = tree?.children[0]?.children.slice(0, 4).map(wordsOf);
    expect(words).toEqual(
      [title, 'ARBETSMATERIAL', place, [meeting, registry].join(' · ')].map(squeeze),
    );
    expect(read.trees.flatMap((each) => all(each, 'Caption')).map(wordsOf)).toEqual([unitLine]);
    expect(document.remarks.some((text) => text.startsWith('†'))).toBe(true);
  });

  test('500 posts go over many pages: each with the heading row, the page number, version and control sum', async () => {
    const document = made(posts(500));
    const read = await drawn(document);
    expect(read.pages).toBeGreaterThan(8);
    expect(tableIn(read)).toEqual(tableOf(document));
    read.drawn.forEach((text, rank) => {
      expect(text).toContain(`${String(rank + 1)} (${String(read.pages)})`);
      expect(squeeze(text)).toContain(squeeze(`${document.version} · ${document.control}`));
      expect(squeeze(text)).toContain('Budget');
      expect(text).toContain('Not');
    });
  });

  test('the head of every page has all of the meeting’s date, on a line of its own where there is no room', async () => {
    const read = await drawn(
      made(after, { registry: 'LG 2025-0123', meeting: '2025-10-14', pictures: true }),
    );
    expect(read.pages).toBe(2);
    const [, second = ''] = read.drawn.map(squeeze);
    expect(second).toContain(squeeze('bilaga 1 · Dnr LG 2025-0123 ·'));
    expect(second).toContain(squeeze('Sammanträde den 14 oktober 2025'));
  });

  test('a page that begins within a block says which one, and that it goes on', async () => {
    const document = made(posts(120));
    const [first = '', second = '', third = ''] = (await drawn(document)).drawn.map(squeeze);
    const continued = squeeze(`${document.blocks[0]?.heading ?? ''} (forts.)`);
    expect(first).not.toContain('(forts.)');
    expect([second, third].every((page) => page.includes(continued))).toBe(true);
  });

  test('the sum stands on the page of its last row, and a block’s heading on that of its first', async () => {
    for (const count of [30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40]) {
      const { trees } = await drawn(made(posts(count)));
      const last = trees.flatMap((tree) => {
        const rows = all(tree, 'TR').map(wordsOf);
        return rows.some((row) => row.startsWith('Totalt')) ? [rows] : [];
      });
      expect(last).toHaveLength(1);
      expect(last[0]?.at(-3)).toMatch(/^Post nummer/);
      expect(last[0]?.at(-2)).toMatch(/^Summa/);
    }
  });

  test('a name of 300 characters, or one word of 3 000, is set in full and keeps inside its column', async () => {
    const prose = 'Infrastruktur för klinisk forskning och utbildning '.repeat(6).trim();
    for (const name of [prose, 'x'.repeat(3_000)]) {
      const read = await drawn(made(named(name)));
      const bare = (text: string) => text.replaceAll(/\s/g, '');
      const heads = read.trees
        .flatMap((tree) => all(tree, 'TH'))
        .map(wordsOf)
        .map(bare);
      const whole = heads.join('');
      expect(whole.split(bare(name)).length - 1).toBe(2);
    }
  });
});

describe('Printing §3: what the typeface lacks', () => {
  test.each([
    ['emoji', 'Projekt 👩‍🔬🇸🇪 X', 'Projekt □□□□ X', false],
    ['Chinese', '预算 2026', '□□ 2026', false],
    ['Arabic', 'ميزانية A', '□□□□□□□ A', true],
  ])('%s becomes marks, and the page says so', async (_, name, shown, isRightToLeft) => {
    const read = await drawn(made(named(name)));
    expect(tableIn(read)[2]?.[0]).toBe(shown);
    expect(listIn(read).some((text) => text.includes('”□” står för ett tecken'))).toBe(true);
    expect(listIn(read).some((text) => text.includes('skrivriktning'))).toBe(isRightToLeft);
  });

  test('control characters and direction marks vanish, and composed letters are one', async () => {
    const read = await drawn(made(named('A\u0000\u0007\u202eB\u200b A\u030a')));
    expect(tableIn(read)[2]?.[0]).toBe('AB Å');
    expect(listIn(read).join()).not.toContain('□');
  });
});

describe('Printing §3: tags, metadata and identity', () => {
  test('headings of columns and rows, figures and their words, and nothing else are tagged', async () => {
    const document = made(after, { pictures: true });
    const bytes = paperPdf(appendixPaper(document));
    const read = await readPdf(bytes);
    const roles = new Set<string>();
    const note = (element: (typeof read.trees)[number]): void => {
      roles.add(element.role);
      element.children.forEach(note);
    };
    read.trees.forEach(note);
    expect([...roles].toSorted()).toEqual(
      ['Caption', 'Document', 'Figure', 'H1', 'H2', 'L', 'LBody', 'LI', 'Lbl', 'P', 'Root']
        .concat(['TBody', 'TD', 'TH', 'THead', 'TR', 'Table'])
        .toSorted(),
    );
    const source = new TextDecoder('latin1').decode(bytes);
    const rows = tableOf(document).length - 1;
    expect(source.split('/Scope /Column').length - 1).toBe(document.columns.length);
    expect(source.split('/Scope /Row').length - 1).toBe(rows);
    expect(source.split('/ListNumbering /Decimal').length - 1).toBe(1);
    const figures = read.trees.flatMap((tree) => all(tree, 'Figure'));
    expect(figures.map(({ alt }) => alt)).toEqual(
      document.pictures.map(({ title, alternative }) => `${title}. ${alternative}`),
    );
    // One document, and its head once: what is repeated on the pages is no part of the tree.
    expect(read.trees.flatMap((tree) => all(tree, 'THead')).length).toBe(1);
  });

  test('bookmarks name the blocks and what follows the table', async () => {
    const document = made(after);
    const { outline } = await drawn(document);
    expect(outline).toEqual([
      ...(document.remarks.length > 0 ? ['Att uppmärksamma'] : []),
      ...document.blocks.map(({ heading }) => heading),
      'Noter',
      'Avstämning mot protokoll',
    ]);
  });

  test('the metadata say PDF/A-2a, PDF/UA-1, Swedish, and the title with its & and < as text', async () => {
    const read = await drawn(made(after, { paragraph: '7 & <b>', meeting: '2025-10-14' }));
    expect(read.language).toBe('sv');
    expect(read.info['Title']).toContain('Bilaga 1 till § 7 & <b>');
    expect(read.info['CreationDate']).toBe('D:20251014000000Z');
    expect(read.xmp).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(read.xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(read.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(read.xmp).toContain('§ 7 &amp; &lt;b&gt;');
    expect(read.xmp).toContain('<rdf:li>sv</rdf:li>');
  });

  test('a draft has its stamp across every page and as text at the head; a fixed budget has none', async () => {
    const draft = await drawn(made({ ...after, state: 'förslag' }));
    expect(draft.drawn.every((text) => text.startsWith('Förslag'))).toBe(true);
    expect(draft.trees.flatMap((tree) => all(tree, 'P')).map(wordsOf)).toContain('FÖRSLAG');
    const fixed = await drawn(made({ ...after, state: 'fastställd' }));
    expect(fixed.drawn.join('')).not.toMatch(/förslag|arbetsmaterial/i);
  });

  test('the same document is the same bytes; a figure changed is another identity', async () => {
    const first = paperPdf(appendixPaper(made(after, { pictures: true })));
    expect(paperPdf(appendixPaper(made(after, { pictures: true })))).toEqual(first);
    const identity = async (book: Book) => (await drawn(made(book))).fingerprint;
    expect(await identity(after)).not.toBe(await identity(before));
  });
});

describe('Printing §3: the typeface', () => {
  test('the module of the fonts is in step with assets/fonts', () => {
    const font = (name: string) => readFileSync(`assets/fonts/Inter-${name}.ttf`);
    const standing = readFileSync('src/print/pdf/inter.ts', 'utf8');
    expect(standing === fontModule(font('Regular'), font('SemiBold'))).toBe(true);
  });
});
