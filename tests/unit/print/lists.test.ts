/** The printed lists, made of the example workbooks: what a reader finds in the PDF, and that names stay out. */
import { readFile } from 'node:fs/promises';
import { modules } from '#core/modules/all';
import type { Options } from '#core/modules/module';
import { invariant } from '#core/money/invariant';
import type { Paper } from '#core/paper/paper';
import { openXlsx } from '#hosts/file/open-xlsx';
import { openWorkbook } from '#jobs/open';
import { printedReport } from '#jobs/appendix/printed-report';
import { paperHtml } from '#print/html/paper-html';
import { paperPdf } from '#print/pdf/paper-pdf';
import { rowsOfPaper, rowsOfPdf } from '../../trials/print/tables-read-back';
import { all, readPdf, wordsOf } from './pdf/read-pdf';

async function listOf(name: string, options: Options = {}): Promise<Paper> {
  const path = `examples/${name}/${name}.xlsx`;
  const opened = await openWorkbook(openXlsx(new Uint8Array(await readFile(path)), path).host);
  const [module] = modules.filter((each) => each.name === name);
  invariant(module, 'the module of the example', { name });
  const place = { number: '1', paragraph: '6', meeting: '2025-10-14', registry: 'LG 2025-0123' };
  const question = { options, today: null };
  return printedReport(opened, module, question, { ...place, state: null }).paper;
}

describe('Printing §9: the printed list of the university healthcare units', () => {
  test('what has changed and why, the division of the year and the timeline are read back from the PDF', async () => {
    const paper = await listOf('units', { on: '2026-01-01' });
    const bytes = paperPdf(paper);
    const read = await readPdf(bytes);
    expect(await rowsOfPdf(bytes)).toEqual(rowsOfPaper(paper));
    expect(read.drawn.join(' ')).toContain('72 enheter har blivit 70 den 1 januari 2026');
    const captions = read.trees.flatMap((tree) => all(tree, 'Caption')).map(wordsOf);
    expect(captions).toContain('Vad som har ändrats, och varför');
    expect(captions).toContain('Enheterna efter kommitté');
    const [timeline] = read.trees.flatMap((tree) => all(tree, 'Figure'));
    expect(timeline?.alt).toContain(
      'U72 Exempelenhet 72 från och med 2020-01-01 till och med 2025-12-31.',
    );
    expect(read.outline).toContain('Enheterna efter kommitté');
  });

  test('it is tagged, titled, Swedish, and says PDF/A-2a and PDF/UA-1 as bilaga 1 does', async () => {
    const paper = await listOf('units', { on: '2026-01-01' });
    const bytes = paperPdf(paper);
    const read = await readPdf(bytes);
    expect(read.language).toBe('sv');
    expect(read.info['Title']).toBe('USV-enheter – Bilaga 1 till § 6');
    expect(read.xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(read.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const source = new TextDecoder('latin1').decode(bytes);
    const tables = paper.parts.flatMap((part) => (part.kind === 'table' ? [part.table] : []));
    const columns = tables.reduce((count, table) => count + table.columns.length, 0);
    const rows = tables.flatMap(({ groups }) => groups.flatMap((group) => group.rows)).length;
    expect(source.split('/Scope /Column').length - 1).toBe(columns);
    expect(source.split('/Scope /Row').length - 1).toBe(rows);
    expect(paperPdf(await listOf('units', { on: '2026-01-01' }))).toEqual(bytes);
    read.drawn.forEach((text, rank) => {
      expect(text).toContain(`${String(rank + 1)} (${String(read.pages)})`);
      expect(text).toContain('LG 2025-0123');
    });
  });
});

describe('Printing §9: the grants list', () => {
  test('no name and no reason stands on it unless they are asked for', async () => {
    const without = paperHtml(await listOf('grants'));
    expect(without).toContain('EX-01');
    expect(without).not.toContain('Sökande 1');
    expect(paperHtml(await listOf('grants', { withNames: true }))).toContain('Sökande 1');
  });
});

describe('Printing §9: the tables and pictures of the models', () => {
  test.each(['national', 'ki-model', 'placements', 'education', 'committees'])(
    '%s: every cell of the web page is the model’s, and each picture has its words',
    async (name) => {
      const paper = await listOf(name);
      const html = paperHtml(paper);
      for (const text of rowsOfPaper(paper).flat()) {
        expect(html.replaceAll('\u00a0', ' ')).toContain(text.replace(/[&<>"']/g, escaped));
      }
      const pictures = paper.parts.filter(({ kind }) => kind === 'picture').length;
      expect(html.match(/role="img" aria-label="[^"]+\."/g) ?? []).toHaveLength(pictures);
      expect(rowsOfPaper(paper).length).toBeGreaterThan(3);
    },
  );
});

const escaped = (character: string): string =>
  ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? '&#39;';
