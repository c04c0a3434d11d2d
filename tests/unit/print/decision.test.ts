/** The decision text saved as Word, and as it is pasted: clauses and table are the model's. */
import { strFromU8, unzipSync } from 'fflate';
import { budgetAppendix } from '#core/appendix/budget-appendix';
import { defaultChoices } from '#core/appendix/choices';
import { decisionText } from '#core/appendix/decision/decision-text';
import { frameDecision } from '#core/appendix/decision/frame-decision';
import { decisionPaper } from '#core/paper/decision-paper';
import { paperDocx } from '#print/docx/paper-docx';
import { decisionHtml } from '#print/html/decision-html';
import { paperHtml } from '#print/html/paper-html';
import { rowsOfHtml, rowsOfPaper, rowsOfWord } from '../../trials/print/tables-read-back';
import { after } from '../core/budget/worked-example';

const text = decisionText(frameDecision(after), 'LG');
const document = budgetAppendix(after, { ...defaultChoices, paragraph: '7' });
const paper = decisionPaper(text, document, ['Ett belopp är fel.']);

/** The paragraphs of a style, in their order. */
async function paragraphs(style: string): Promise<readonly string[]> {
  const body = strFromU8(
    unzipSync(await paperDocx(paper))['word/document.xml'] ?? new Uint8Array(),
  );
  return [...body.matchAll(/<w:p>(.*?)<\/w:p>/gs)].flatMap(([, own = '']) =>
    own.includes(`<w:pStyle w:val="${style}"/>`)
      ? [[...own.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words).join('')]
      : [],
  );
}

describe('Decision §4: the decision text as a file', () => {
  test('in Word every att-clause is a paragraph of its style, with the table of bilaga 1 under it', async () => {
    expect(await paragraphs('Clause')).toEqual(text.clauses);
    expect(text.clauses.length).toBeGreaterThan(3);
    expect(await rowsOfWord(await paperDocx(paper))).toEqual(rowsOfPaper(paper));
    expect(await paragraphs('Heading2')).toEqual([
      'Att uppmärksamma',
      'Bakgrund',
      'Beslut',
      'Bilaga 1',
    ]);
  });

  test('it says its paragraph, its stamp and what the reader of minutes found', async () => {
    expect(paper.place).toBe('§ 7');
    expect((await paragraphs('Stamp')).join('')).toBe('ARBETSMATERIAL');
    expect(await paragraphs('Item')).toEqual(['Ett belopp är fel.']);
  });

  test('a moved or unknown figure of its table is explained under the table, in the file and where it is pasted', () => {
    const rounded = decisionPaper(
      text,
      budgetAppendix(after, { ...defaultChoices, unit: 'mkr' }),
      [],
    );
    const notes = rounded.parts.flatMap((part) => (part.kind === 'table' ? part.table.notes : []));
    expect(notes.filter((note) => note.startsWith('† Avrundat åt andra hållet'))).toHaveLength(1);
    for (const html of [paperHtml(rounded), decisionHtml(rounded)]) {
      expect(html).toContain('<sup>†</sup>');
      expect(html).toContain('† Avrundat åt andra hållet');
    }
    expect(decisionHtml(paper)).not.toContain('†');
  });

  test('pasted, it is the same clauses and the same table, without the head that minutes have of their own', () => {
    const html = decisionHtml(paper);
    expect(rowsOfHtml(html)).toEqual(rowsOfPaper(paper));
    for (const clause of text.clauses) expect(html).toContain(`<p>${clause}</p>`);
    expect(html).not.toContain('<h1>');
  });
});
