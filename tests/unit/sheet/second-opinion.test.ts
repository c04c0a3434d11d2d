/** LibreOffice works out the same formulas; where it and Excel are known to differ, the formula is not here. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { CellValue } from '#sheet/cell';
import { FORMULAS, POSTS } from './assorted-formulas';
import { tableOf, valueAt, workbookOf } from './workbook-of';

const hasOffice = (process.env['PATH'] ?? '')
  .split(delimiter)
  .some((folder) => existsSync(join(folder, 'soffice')));
// Under CI a missing second opinion is a failure, not a skip.
const asked = hasOffice || process.env['CI'] === 'true';
const withOffice = asked ? describe : describe.skip;

withOffice(
  `Recalculation §16: a second opinion${asked ? '' : ' (skipped: soffice is not installed)'}`,
  () => {
    test('LibreOffice gives the same for every assorted formula', () => {
      const ours = ourAnswers();
      const theirs = theirAnswers();
      expect(theirs).toHaveLength(FORMULAS.length);
      const told = (answers: readonly string[]) =>
        FORMULAS.map((formula, row) => `${formula} → ${answers[row] ?? ''}`);
      expect(told(ours)).toEqual(told(theirs));
    }, 180_000);
  },
);

describe('Recalculation §16: functions', () => {
  test('the assorted formulas are many and none of them is left uncomputed', () => {
    expect(FORMULAS.length).toBeGreaterThanOrEqual(60);
    expect(ourAnswers().filter((answer) => answer === '')).toEqual([]);
  });
});

function ourAnswers(): string[] {
  const cells = Object.fromEntries(FORMULAS.map((formula, row) => [`A${row + 1}`, formula]));
  const { headings, reference, values } = POSTS;
  const workbook = workbookOf(
    { Poster: values, Svar: cells },
    { language: 'en', tables: [tableOf('tblPoster', reference, headings)] },
  );
  workbook.names.push({ name: 'PrelRam', formula: '=Poster!$D$2' });
  workbook.recalculateAll();
  return FORMULAS.map((_, row) => written(valueAt(workbook, `Svar!A${row + 1}`)));
}

/** Numbers at 15 digits: LibreOffice sums with compensation, Excel and we do not. */
function written(value: CellValue): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  if (typeof value === 'string') return `"${value}"`;
  return value === null ? '' : value.error;
}

function theirAnswers(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'second-opinion-'));
  try {
    const [input, output] = [join(folder, 'formulas.xlsx'), join(folder, 'formulas.fods')];
    writeFileSync(input, xlsx());
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const options = ['--headless', profile, '--convert-to', 'fods', '--outdir', folder, input];
    execFileSync('soffice', options, { stdio: 'ignore', timeout: 170_000 });
    return answersIn(readFileSync(output, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function answersIn(fods: string): string[] {
  const [, sheet = ''] =
    /<table:table table:name="Svar"[^>]*>([\s\S]*?)<\/table:table>/.exec(fods) ?? [];
  return [
    ...sheet.matchAll(
      /<table:table-cell ([^>]*table:formula="[^>]*)>([\s\S]*?)<\/table:table-cell>/g,
    ),
  ].map(([, attributes = '', inside = '']) => {
    const attribute = (name: string) =>
      new RegExp(` ${name}="([^"]*)"`).exec(` ${attributes}`)?.[1];
    const text = [...inside.matchAll(/<text:p>([\s\S]*?)<\/text:p>/g)]
      .map(([, line = '']) => line.replace(/<text:s[^>]*\/>/g, ' ').replace(/<[^>]*>/g, ''))
      .join('\n');
    if (attribute('calcext:value-type') === 'error') return plain(text);
    const number = attribute('office:value');
    if (number !== undefined) return written(Number(number));
    const truth = attribute('office:boolean-value');
    if (truth !== undefined) return truth === 'true' ? '1' : '0';
    return `"${plain(attribute('office:string-value') ?? text)}"`;
  });
}

const ENTITIES: readonly [string, string][] = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
];

function escaped(text: string): string {
  return ENTITIES.reduce((done, [sign, entity]) => done.replaceAll(sign, entity), text);
}

function plain(text: string): string {
  return [...ENTITIES]
    .reverse()
    .reduce((done, [sign, entity]) => done.replaceAll(entity, sign), text)
    .replaceAll('&apos;', "'");
}

function xlsx(): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = (...all: string[]) =>
    `<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`;
  const part = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (name: string, type: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${part}.${type}+xml"/>`;
  const columns = POSTS.headings
    .map((heading, position) => `<tableColumn id="${position + 1}" name="${escaped(heading)}"/>`)
    .join('');
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${packages}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      override('workbook', 'sheet.main') +
      override('worksheets/sheet1', 'worksheet') +
      override('worksheets/sheet2', 'worksheet') +
      override('tables/table1', 'table') +
      override('styles', 'styles') +
      '</Types>',
    '_rels/.rels': relations(relation(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/_rels/workbook.xml.rels': relations(
      relation(1, 'worksheet', 'worksheets/sheet1.xml'),
      relation(2, 'worksheet', 'worksheets/sheet2.xml'),
      relation(3, 'styles', 'styles.xml'),
    ),
    'xl/workbook.xml':
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Poster" sheetId="1" r:id="rId1"/>` +
      '<sheet name="Svar" sheetId="2" r:id="rId2"/></sheets>' +
      '<definedNames><definedName name="PrelRam">Poster!$D$2</definedName></definedNames></workbook>',
    'xl/worksheets/sheet1.xml':
      `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${rowsOf(POSTS.values)}</sheetData>` +
      '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>',
    'xl/worksheets/_rels/sheet1.xml.rels': relations(relation(1, 'table', '../tables/table1.xml')),
    'xl/tables/table1.xml':
      `<table xmlns="${main}" id="1" name="tblPoster" displayName="tblPoster" ref="${POSTS.reference.split('!')[1] ?? ''}">` +
      `<tableColumns count="${POSTS.headings.length}">${columns}</tableColumns></table>`,
    'xl/worksheets/sheet2.xml': `<worksheet xmlns="${main}"><sheetData>${rowsOf(
      Object.fromEntries(FORMULAS.map((formula, row) => [`A${row + 1}`, formula])),
    )}</sheetData></worksheet>`,
    // A number format of its own keeps LibreOffice from showing a date as a date.
    'xl/styles.xml':
      `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0###"/></numFmts>` +
      '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
      '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>',
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

function rowsOf(cells: Readonly<Record<string, CellValue>>): string {
  const rows = new Map<number, string[]>();
  for (const [address, value] of Object.entries(cells)) {
    const row = Number(/\d+$/.exec(address)?.[0]);
    const held = rows.get(row) ?? [];
    rows.set(row, [...held, cellOf(address, value)]);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, held]) => `<row r="${row}">${held.join('')}</row>`)
    .join('');
}

/** Functions younger than the file format carry a mark in the file. */
const YOUNGER =
  /\b(AGGREGATE|TEXTJOIN|CONCAT|IFS|SWITCH|MINIFS|MAXIFS|IFNA|XOR|DAYS|ISOWEEKNUM)\(/g;

function cellOf(address: string, value: CellValue): string {
  if (typeof value === 'string' && value.startsWith('=')) {
    const formula = escaped(value.slice(1).replace(YOUNGER, '_xlfn.$1('));
    return `<c r="${address}" s="1"><f>${formula}</f></c>`;
  }
  if (typeof value === 'string') {
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  }
  if (typeof value === 'boolean') return `<c r="${address}" t="b"><v>${value ? 1 : 0}</v></c>`;
  return typeof value === 'number' ? `<c r="${address}"><v>${value}</v></c>` : '';
}
