/** What other programs think of the file: poppler and qpdf read it, and find nothing to complain of. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { budgetAppendix } from '#core/appendix/budget-appendix';
import { defaultChoices } from '#core/appendix/choices';
import { units } from '#core/modules/units/units-module';
import { appendixPaper } from '#core/paper/appendix-paper';
import { openXlsx } from '#hosts/file/open-xlsx';
import { openWorkbook } from '#jobs/open';
import { printedReport } from '#jobs/appendix/printed-report';
import { paperPdf } from '#print/pdf/paper-pdf';
import { asked } from '../../../fixtures/other-programs';
import { after } from '../../core/budget/worked-example';

const programs = ['pdfinfo', 'pdffonts', 'qpdf'];
// Under CI a missing reader is a failure, not a skip.
const withReaders = asked(programs) ? describe : describe.skip;

withReaders(`Printing §3: the PDF in other readers (needs ${programs.join(', ')})`, () => {
  let folder = '';
  let path = '';
  const ask = (program: string, ...words: string[]): string =>
    execFileSync(program, [...words, path], { encoding: 'utf8', stdio: 'pipe' });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bilaga-'));
    path = join(folder, 'bilaga-1.pdf');
    const document = budgetAppendix(after, { ...defaultChoices, pictures: true });
    writeFileSync(path, paperPdf(appendixPaper(document)));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('qpdf finds no error in its syntax or streams', () => {
    expect(ask('qpdf', '--check')).toContain('No syntax or stream encoding errors found');
  });

  test('pdfinfo sees a tagged A4 document with its title and no scripts or forms', () => {
    const info = ask('pdfinfo');
    expect(info).toMatch(/^Title: +KI:s och Region Stockholms gemensamma ALF\/FoUU-budget 2026/m);
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(/^Suspects: +no$/m);
    expect(info).toMatch(/^JavaScript: +no$/m);
    expect(info).toMatch(/^Page size: .*A4/m);
  });

  test('a list of a module is as clean, with its tables, captions and headings', async () => {
    const book = 'examples/units/units.xlsx';
    const opened = await openWorkbook(openXlsx(new Uint8Array(readFileSync(book)), book).host);
    const place = { number: '1', paragraph: '6', meeting: null, registry: null, state: null };
    const question = { options: { on: '2026-01-01' }, today: null };
    const list = join(folder, 'lista.pdf');
    writeFileSync(list, paperPdf(printedReport(opened, units, question, place).paper));
    const of = (program: string, ...words: string[]) =>
      execFileSync(program, [...words, list], { encoding: 'utf8', stdio: 'pipe' });
    expect(of('qpdf', '--check')).toContain('No syntax or stream encoding errors found');
    const structure = of('pdfinfo', '-struct-text');
    expect(structure.match(/^ {2}Table\b/gm)).toHaveLength(3);
    expect(structure.match(/^ {4}Caption/gm)).toHaveLength(3);
    expect(structure).toContain('Figure');
  });

  test('every typeface is embedded, a subset, and says which characters it stands for', () => {
    const fonts = ask('pdffonts').trim().split('\n').slice(2);
    expect(fonts.map((line) => /\+Inter-\w+/.exec(line)?.[0]).toSorted()).toEqual([
      '+Inter-Regular',
      '+Inter-SemiBold',
    ]);
    for (const line of fonts) expect(line).toMatch(/ yes yes yes /);
  });

  test('its structure is a table with headings of columns and rows', () => {
    const structure = ask('pdfinfo', '-struct-text');
    expect(structure).toMatch(/^Document\n {2}H1 \(block\)\n {4}"KI:s/);
    expect(structure.match(/^ {2}Table\b/gm)).toHaveLength(1);
    expect(structure.match(/\/Scope \/Column/g)).toHaveLength(7);
    expect(structure).toContain('/Scope /Row');
    expect(structure).toContain('Figure');
  });
});
