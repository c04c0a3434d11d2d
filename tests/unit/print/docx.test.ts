import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { budgetAppendix } from '#core/appendix/budget-appendix';
import { defaultChoices } from '#core/appendix/choices';
import type { AppendixDocument } from '#core/appendix/document';
import { appendixPaper } from '#core/paper/appendix-paper';
import { plainCell } from '#core/paper/paper';
import { widthsOf } from '#print/docx/column-widths';
import { paperDocx } from '#print/docx/paper-docx';
import { bookOf } from '../../cases/notation';
import { after } from '../core/budget/worked-example';

/** 1 January 1980, as zip files write it. */
const FIRST_MOMENT = 0x00210000;

const documentOf = (book = after, choices = {}): AppendixDocument =>
  budgetAppendix(book, { ...defaultChoices, pictures: true, ...choices }, [
    'Ramar!D7: <b>fel</b>.',
  ]);

function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]);
  return Object.fromEntries(parts) as Record<string, string>;
}

const allText = async (bytes: Uint8Array): Promise<string> =>
  (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;

describe('Printing §4: Word', () => {
  test('what is read back from the file is what the document says, cell by cell', async () => {
    const document = documentOf();
    const text = (await allText(await paperDocx(appendixPaper(document))))
      .split('\n')
      .filter((line) => line !== '');
    const start = text.indexOf('Post');
    const cells = [...document.blocks.flatMap(({ heading, rows }) => [heading, rows] as const)];
    const expected = cells.flatMap((part) =>
      typeof part === 'string'
        ? [part]
        : part.flatMap((row) => row.cells.map((cell) => cell.text).filter((each) => each !== '')),
    );
    const total = document.total.cells.map((cell) => cell.text);
    const headings = document.columns.map(({ heading }) => heading);
    const whole = [...headings, ...expected, ...total];
    expect(text.slice(start, start + whole.length)).toEqual(whole);
    for (const note of [...document.notes.map((each) => each.text), ...document.ties]) {
      expect(text.join('\n')).toContain(note);
    }
  });

  test('text from cells is text, and what XML cannot hold becomes a visible mark', async () => {
    const book = bookOf(`
Poster:
Post-id | Ram | Post | ALF | FoUU
P1 | FR | <w:p>&amp; | 1 | 2
`);
    const [post] = book.posts;
    const odd = {
      ...book,
      posts: post ? [{ ...post, name: `${post.name}\u0001 🧪 ${'å'.repeat(300)}` }] : [],
    };
    const text = await allText(await paperDocx(appendixPaper(documentOf(odd))));
    expect(text).toContain(`<w:p>&amp;\ufffd 🧪 ${'å'.repeat(300)}`);
    expect(text).toContain('<b>fel</b>');
  });

  test('the heading row is repeated, no cell is merged, no row is split', async () => {
    const parts = partsOf(await paperDocx(appendixPaper(documentOf())));
    const body = parts['word/document.xml'] ?? '';
    expect(body.match(/<w:tblHeader/g)).toHaveLength(1);
    expect(body).not.toMatch(/w:gridSpan|w:vMerge/);
    expect(body.match(/<w:cantSplit/g)?.length).toBe(body.match(/<w:tr>/g)?.length);
    expect(parts['word/styles.xml']).toContain('sv-SE');
  });

  test('beside many figures a post’s longest word keeps its room, and the letters become smaller', () => {
    const figures = Array.from({ length: 7 }, () => ({
      heading: 'Belopp (tkr)',
      kind: 'figure' as const,
    }));
    const texts = ['FR-01', 'Verksamhetsfördelade medel', ...figures.map(() => '310 000')];
    const { widths, size } = widthsOf({
      ...{ title: null, unitLine: null, notes: [] },
      columns: [
        { heading: 'Post-id', kind: 'text' },
        { heading: 'Post', kind: 'text' },
        ...figures,
      ],
      groups: [{ heading: null, rows: [{ kind: 'line', cells: texts.map(plainCell) }] }],
    });
    // Half an em a letter, as wide as those of Calibri are; the size is in half points.
    const letter = (size ?? 18) * 5;
    expect(size).toBeLessThan(18);
    expect(widths[1]).toBeGreaterThan('Verksamhetsfördelade'.length * letter);
  });

  test('a change of six figures with its sign keeps to one line also in the widest letters, and the word of the register to its own', () => {
    const figures = ['1 101 385 000', '+415 000', '1 101 800 000', '727 500 000', '374 300 000'];
    const { widths, size } = widthsOf({
      ...{ title: null, unitLine: null, notes: [] },
      columns: [
        { heading: 'Post', kind: 'text' },
        ...figures.map(() => ({ heading: 'Budget', kind: 'figure' as const })),
      ],
      groups: [
        {
          heading: 'Utveckling',
          rows: [
            {
              kind: 'line',
              cells: ['Universitetssjukvårdsenheter, stöd', ...figures].map(plainCell),
            },
          ],
        },
      ],
    });
    // DejaVu Sans Bold in thousandths of an em: a plus 838, a digit 696, a narrow space 348. Room at both sides: 140.
    const inHalfPoints = (size ?? 18) * 10;
    expect(widths[2]).toBeGreaterThan(((838 + 6 * 696 + 348) * inHalfPoints) / 1000 + 140);
    const word = 'Universitetssjukvårdsenheter,'.length;
    expect(widths[0]).toBeGreaterThan((word * inHalfPoints) / 2 + 140);
  });

  test('notes of three or four digits stand clear of their text', async () => {
    const paper = appendixPaper(documentOf());
    const notes = [{ number: 1000, text: 'Den tusende noten.' }];
    const bytes = await paperDocx({ ...paper, parts: [{ kind: 'notes', notes }] });
    const body = partsOf(bytes)['word/document.xml'] ?? '';
    const [, left] = /w:ind w:left="(\d+)"[^>]*>.{0,120}1000/s.exec(body) ?? [];
    // Four digits of 10 points in DejaVu Sans, each 636 thousandths of an em.
    expect(Number(left)).toBeGreaterThan(4 * 127);
  });

  test('a cell says only what is otherwise than in its style, so that the style changes all of them', async () => {
    const body = partsOf(await paperDocx(appendixPaper(documentOf())))['word/document.xml'] ?? '';
    expect(body).not.toContain('w:val="false"');
    expect(body).toContain(
      '<w:p><w:pPr><w:pStyle w:val="Cell"/><w:jc w:val="end"/></w:pPr><w:r><w:t ',
    );
  });

  test('the same document is the same bytes and tells no time; its pictures have ids of their own', async () => {
    const first = await paperDocx(appendixPaper(documentOf()));
    const second = await paperDocx(appendixPaper(documentOf()));
    expect(Buffer.compare(second, first)).toBe(0);
    expect(new DataView(first.buffer, first.byteOffset).getUint32(10, true)).toBe(FIRST_MOMENT);
    expect(partsOf(first)['docProps/core.xml']).not.toContain('dcterms:');
    const ids = partsOf(first)['word/document.xml']?.match(/(?<=<wp:docPr id=")\d+/g) ?? [];
    expect([ids.length, new Set(ids).size]).toEqual([2, 2]);
  });

  test('version and control sum stand in the foot of every page, the stamp in the head', async () => {
    const document = documentOf();
    const parts = Object.entries(partsOf(await paperDocx(appendixPaper(document))));
    const part = (kind: string) =>
      parts.flatMap(([name, text]) => (name.startsWith(`word/${kind}`) ? [text] : [])).join('');
    expect(part('footer')).toContain(document.control);
    expect(part('footer')).toContain('NUMPAGES');
    expect(part('header')).toContain('Arbetsmaterial');
  });
});
