/**
 * Bad input as users meet it: a good workbook, spoilt by direct edits of its parts or cells, then opened by the command
 * line. Nothing is written by the code under test but through `set`, which is what a user would do.
 */
import { strToU8 } from 'fflate';
import { run } from '../../../src/cli/run';
import { memoryIo } from '../../golden/memory-io';
import { partText, withParts, zipOf } from '../../fixtures/zip-of';

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly message: string;
    readonly where: readonly { sheet?: string; cell?: string }[];
  }[];
}

async function example(): Promise<Uint8Array> {
  const { io, files } = memoryIo();
  await run(['new', 'a.xlsx', '--example', '2026'], io, '0.0.0');
  return files.get('a.xlsx') ?? new Uint8Array();
}

/** Checks the file as it is after the cells were set. */
async function checked(
  bytes: Uint8Array,
  sets: readonly (readonly [cell: string, value: string])[] = [],
): Promise<Answer> {
  const recorded = memoryIo();
  const { io, files } = recorded;
  files.set('a.xlsx', bytes);
  for (const [cell, value] of sets) {
    await run(['set', 'a.xlsx', cell, value, '--in-place'], io, '0.0.0');
  }
  const before = files.get('a.xlsx');
  recorded.taken();
  const code = await run(['check', 'a.xlsx', '--json'], io, '0.0.0');
  const { out, err } = recorded.taken();
  expect(files.get('a.xlsx')).toBe(before);
  const findings = out === '' ? [] : (JSON.parse(out) as Pick<Answer, 'findings'>).findings;
  return { code, out, err, findings };
}

/** The part of the sheet, found by the order in which the example has its sheets. */
function sheetPart(bytes: Uint8Array, name: string): string {
  const order = ['Ramar', 'Poster', 'Händelser', 'Kontroller', 'Inställningar', 'Logg'];
  const workbook = partText(bytes, 'xl/workbook.xml');
  const rels = partText(bytes, 'xl/_rels/workbook.xml.rels');
  const id = new RegExp(`<sheet [^>]*name="${name}"[^>]*r:id="([^"]+)"`).exec(workbook)?.[1];
  const target = new RegExp(`<Relationship [^>]*Id="${id ?? ''}"[^>]*>`).exec(rels)?.[0] ?? '';
  expect(order).toContain(name);
  return `xl/${(/Target="([^"]+)"/.exec(target)?.[1] ?? '').replace(/^\/?xl\//, '')}`;
}

function edited(bytes: Uint8Array, sheet: string, edit: (xml: string) => string): Uint8Array {
  const part = sheetPart(bytes, sheet);
  const xml = partText(bytes, part);
  const changed = edit(xml);
  expect(changed).not.toBe(xml);
  return withParts(bytes, { [part]: changed });
}

/** The same workbook with ordinary ranges instead of Excel tables. */
function withoutTables(bytes: Uint8Array): Uint8Array {
  return ['Ramar', 'Poster', 'Händelser', 'Inställningar', 'Logg'].reduce((spoilt, sheet) => {
    const [folder = '', name = ''] = sheetPart(spoilt, sheet).split(/\/(?=[^/]+$)/);
    const without = edited(spoilt, sheet, (xml) =>
      xml.replace(/<tableParts.*?<\/tableParts>/s, ''),
    );
    return withParts(without, { [`${folder}/_rels/${name}.rels`]: undefined });
  }, bytes);
}

function finding(answer: Answer, code: string) {
  return answer.findings.find((each) => each.code === code);
}

describe('Workbook §4, §6: what is wrong in a workbook is a finding with its place, exit code 1', () => {
  test.each([
    ['a number typed as text', [['Poster!H5', '8000 tkr']], 'workbook/number-as-text', 'H5'],
    [
      'digits that are not grouped by three',
      [['Poster!H5', '42 045981']],
      'workbook/not-an-amount',
      'H5',
    ],
    ['a third decimal of a krona', [['Poster!H5', '1,0000005']], 'money/below-ore', 'H5'],
    ['a date that is text', [['Poster!K7', 'i mars']], 'workbook/date-as-text', 'K7'],
    ['a word outside its list', [['Händelser!C5', 'gissning']], 'workbook/unknown-choice', 'C5'],
    ['a year that is text', [['Ramar!A5', 'tjugosex']], 'workbook/not-a-whole-number', 'A5'],
    ['a row without what it is recognised by', [['Ramar!C5', '']], 'workbook/value-missing', 'C5'],
    [
      'a minuted amount without a unit',
      [['Ramar!E5', '727,1']],
      'workbook/minuted-not-readable',
      'E5',
    ],
    [
      'a state that does not exist',
      [['Inställningar!B7', 'Nästan klart']],
      'workbook/setting-not-understood',
      'B7',
    ],
    ['a workbook of a later schema', [['Inställningar!B5', '99']], 'workbook/schema-newer', 'A5'],
  ] as const)('%s', async (_, sets, code, cell) => {
    const answer = await checked(await example(), sets);
    expect(answer.code).toBe(1);
    expect(finding(answer, code)).toMatchObject({ severity: 'error' });
    expect(finding(answer, code)?.where[0]?.cell).toBe(cell);
    expect(answer.err).toBe('');
  });

  test('a negative frame is told with its cell', async () => {
    const answer = await checked(await example(), [['Ramar!D7', '-5']]);
    const found = answer.findings.find(
      ({ code, where }) => /negative/.test(code) && where.some(({ cell }) => cell === 'D7'),
    );
    expect(answer.code).toBe(1);
    expect(found?.severity).toBe('error');
  });

  test.each([
    ['a heading that is gone', 'Poster!D4', 'Något annat', 'workbook/heading-missing', ['A4']],
    ['a heading without a unit', 'Ramar!D4', 'Belopp', 'workbook/unit-unknown', ['D4']],
    [
      'two headings that both fit, neither of which is read',
      'Poster!N4',
      'ALF (tkr)',
      'workbook/heading-ambiguous',
      ['H4', 'N4'],
    ],
  ] as const)('%s', async (_, cell, heading, code, cells) => {
    const answer = await checked(withoutTables(await example()), [[cell, heading]]);
    expect(answer.code).toBe(1);
    expect(finding(answer, code)?.where.map((place) => place.cell)).toEqual(cells);
  });

  test('a heading that formulas name is not written over', async () => {
    const recorded = memoryIo();
    const { io, files } = recorded;
    files.set('a.xlsx', await example());
    const code = await run(['set', 'a.xlsx', 'Poster!H4', 'Belopp', '-o', 'b.xlsx'], io, '0.0.0');
    expect(code).toBe(1);
    expect(recorded.taken().out).toContain('Poster!H4');
    expect(files.has('b.xlsx')).toBe(false);
  });

  test('an error value is told and read as unknown', async () => {
    const spoilt = edited(await example(), 'Poster', (xml) =>
      xml.replace(/(<c r="H5"[^>]*?)(?: t="[^"]*")?>.*?<\/c>/s, '$1 t="e"><v>#REF!</v></c>'),
    );
    const answer = await checked(spoilt);
    expect(answer.code).toBe(1);
    expect(finding(answer, 'workbook/error-value')?.where).toEqual([
      { sheet: 'Poster', cell: 'H5' },
    ]);
  });

  test('merged cells inside a table are told with their area', async () => {
    const spoilt = edited(await example(), 'Poster', (xml) =>
      xml.replace(
        '</sheetData>',
        '</sheetData><mergeCells count="1"><mergeCell ref="D6:D7"/></mergeCells>',
      ),
    );
    const answer = await checked(spoilt);
    expect(answer.code).toBe(1);
    expect(finding(answer, 'workbook/merged-inside-table')?.where[0]?.cell).toBe('D6:D7');
  });

  test('a hidden row inside a table is told', async () => {
    const spoilt = edited(await example(), 'Poster', (xml) =>
      xml.replace(/<row r="6"/, '<row r="6" hidden="1"'),
    );
    const answer = await checked(spoilt);
    expect(answer.code).toBe(1);
    expect(finding(answer, 'workbook/hidden-inside-table')?.message).toContain('6');
  });

  test('a missing sheet is told by name, and the rest is read', async () => {
    const good = await example();
    const workbook = partText(good, 'xl/workbook.xml');
    const spoilt = withParts(good, {
      'xl/workbook.xml': workbook.replace(/<sheet [^>]*name="Händelser"[^>]*\/>/, ''),
    });
    const answer = await checked(spoilt);
    expect(answer.code).toBe(1);
    expect(finding(answer, 'workbook/table-missing')?.message).toContain('Händelser');
    expect(answer.out).toContain('"total":"1101800000"');
  });

  test('every finding is reported, not only the first', async () => {
    const answer = await checked(await example(), [
      ['Poster!H5', 'abc'],
      ['Poster!I6', 'def'],
      ['Poster!K7', 'ghi'],
    ]);
    const codes = answer.findings.map(({ code }) => code);
    expect(codes.filter((code) => code === 'workbook/not-an-amount')).toHaveLength(2);
    expect(codes).toContain('workbook/date-as-text');
  });
});

describe('Files §2: what cannot be read gives one sentence with the file, exit code 2', () => {
  const bomb = (good: Uint8Array) =>
    withParts(good, { 'xl/media/image1.bin': new Uint8Array(120 * 1024 * 1024) });

  test.each([
    ['an empty file', () => new Uint8Array()],
    ['a file that is no workbook', () => strToU8('Post;ALF\nA;1\n')],
    ['a truncated file', (good: Uint8Array) => good.slice(0, Math.floor(good.length / 2))],
    ['an encrypted file', () => compoundFile('EncryptedPackage')],
    ['an old .xls file', () => compoundFile('Workbook')],
    ['a zip that is no workbook', () => zipOf({ 'readme.txt': 'hej' })],
    ['a zip bomb inside a good workbook', bomb],
    [
      'an XML entity',
      (good: Uint8Array) =>
        withParts(good, {
          'xl/workbook.xml': partText(good, 'xl/workbook.xml').replace(
            /^(<\?xml[^>]*\?>)?/,
            '$1<!DOCTYPE x [<!ENTITY a "b">]>',
          ),
        }),
    ],
    [
      'a sheet that is not well-formed',
      (good: Uint8Array) =>
        withParts(good, { [sheetPart(good, 'Poster')]: '<worksheet><sheetData><row></worksheet>' }),
    ],
  ])('%s', async (_, spoil) => {
    const answer = await checked(spoil(await example()));
    expect(answer.code).toBe(2);
    expect(answer.out).toBe('');
    expect(answer.err.trim().split('\n')).toHaveLength(1);
    expect(answer.err).toContain('a.xlsx');
    expect(answer.err).not.toMatch(/\bat .*:\d+|Error:/);
  });
});

/** The first sectors of a compound file with one named stream in its directory. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => {
    bytes[1024 + 2 * index] = letter.charCodeAt(0);
  });
  return bytes;
}

describe('Command line §4: what would not be what was asked for is not written', () => {
  const kinds = [
    ['vnd.ms-excel.sheet.macroEnabled.main', 'ut.xlsx', '.xlsm'],
    ['vnd.openxmlformats-officedocument.spreadsheetml.template.main', 'ut.xlsm', '.xltx'],
  ] as const;

  test.each(kinds)('a workbook of the kind %s is not saved as %s', async (kind, output, wanted) => {
    const bytes = await example();
    const types = '[Content_Types].xml';
    const xml = partText(bytes, types).replace(
      'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main',
      kind,
    );
    const recorded = memoryIo();
    const { io, files } = recorded;
    files.set('a.xlsm', withParts(bytes, { [types]: strToU8(xml) }));
    expect(await run(['set', 'a.xlsm', 'Poster!H5', '5', '-o', output], io, '0.0.0')).toBe(2);
    expect(recorded.taken().err).toContain(`Ge utfilen ändelsen ${wanted}.`);
    expect(files.has(output)).toBe(false);
    const right = `ut${wanted}`;
    expect(await run(['set', 'a.xlsm', 'Poster!H5', '5', '-o', right], io, '0.0.0')).toBe(0);
  });

  test('a column named without its table is that of the table around the cell, and refused where there is none', async () => {
    const recorded = memoryIo();
    const { io, files } = recorded;
    files.set('a.xlsx', await example());
    const written = (cell: string) =>
      run(['set', 'a.xlsx', cell, '=[@Post]', '--formula', '-o', 'b.xlsx'], io, '0.0.0');
    expect(await written('Inställningar!H2')).toBe(2);
    expect(recorded.taken().err).toContain('utan att säga i vilken tabell');
    expect(files.has('b.xlsx')).toBe(false);
    expect(await written('Poster!N5')).toBe(0);
    expect(recorded.taken().out).toContain('=tblPoster[[#This Row],[Post]]');
  });

  test('a number of more digits than a cell holds is refused, not rounded', async () => {
    const recorded = memoryIo();
    const { io, files } = recorded;
    files.set('a.xlsx', await example());
    for (const number of ['12345678901234567', '0,1234567890123456']) {
      const code = await run(['set', 'a.xlsx', 'Poster!H5', number, '-o', 'b.xlsx'], io, '0.0.0');
      expect(code).toBe(2);
      expect(recorded.taken().err).toContain('fler siffror än en cell rymmer (15)');
    }
    expect(files.has('b.xlsx')).toBe(false);
    await run(['set', 'a.xlsx', 'Poster!H5', '−123456789012,345', '-o', 'b.xlsx'], io, '0.0.0');
    expect(recorded.taken().out).toContain('Poster!H5: 220000 → −123456789012,345');
  });

  test('a negative amount that looks like an option is told how to be written, and is written so', async () => {
    const recorded = memoryIo();
    const { io, files } = recorded;
    files.set('a.xlsx', await example());
    const set = (...value: string[]) =>
      run(['set', 'a.xlsx', 'Poster!H5', '-o', 'b.xlsx', ...value], io, '0.0.0');
    expect(await set('-5,5')).toBe(2);
    expect(recorded.taken().err).toContain('Skriv -- före det sista: … -- "-5,5".');
    expect(await set('--', '-5,5')).toBe(0);
    expect(recorded.taken().out).toContain('Poster!H5: 220000 → −5,5');
  });
});

describe('Files §6: a formula that Excel takes out of a file it finds damaged', () => {
  test.each([
    ["='Blad X'!A1", 'hänvisar till bladet Blad X, som inte finns i arbetsboken.'],
    ['=SUM(tblFel[Post])', 'hänvisar till tabellen tblFel, som inte finns i arbetsboken.'],
    ['=[@Fel]', 'hänvisar till kolumnen tblPoster[Fel], som inte finns i arbetsboken.'],
    [`=${'1+'.repeat(4500)}1`, 'Formeln har 9002 tecken, och Excel tar högst 8192.'],
  ])('%s is not written', async (formula, sentence) => {
    const recorded = memoryIo();
    const { io, files } = recorded;
    files.set('a.xlsx', await example());
    const words = ['set', 'a.xlsx', 'Poster!J5', formula, '--formula', '-o', 'b.xlsx'];
    expect(await run(words, io, '0.0.0')).toBe(2);
    expect(recorded.taken().err).toContain(sentence);
    expect(files.has('b.xlsx')).toBe(false);
  });
});

describe('Files §3: a workbook with a digital signature', () => {
  test('says that it no longer holds, beside what was written', async () => {
    const recorded = memoryIo();
    const { io, files } = recorded;
    const plain = await example();
    const origin =
      'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';
    const list = partText(plain, '_rels/.rels').replace(
      '</Relationships>',
      `<Relationship Id="rId99" Type="${origin}" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
    );
    const said = async (bytes: Uint8Array): Promise<string> => {
      files.set('a.xlsx', bytes);
      await run(['set', 'a.xlsx', 'Poster!H6', '4100', '-o', 'b.xlsx'], io, '0.0.0');
      return recorded.taken().err;
    };
    expect(await said(withParts(plain, { '_rels/.rels': list }))).toContain(
      'Arbetsboken har en digital signatur. Den gäller inte för det som har ändrats',
    );
    expect(await said(plain)).toBe('');
  });
});
