/** CSV as programs write it, and as it comes when something went wrong on the way. */
import { formatPlace } from '#core/findings/place';
import type { Finding } from '#core/findings/finding';
import { contractNamed } from '#jobs/contracts';
import { readLedger } from '#workbook/accounts/read-ledger';
import { gridOfCsv } from '#workbook/import/csv';
import { readIncoming } from '#workbook/import/incoming';

const posts = (csv: string) => {
  const contract = contractNamed('Poster');
  if (!contract) throw new TypeError('no such table');
  return readIncoming(contract, gridOfCsv(csv, 'poster.csv'), {
    units: new Map(),
    dates1904: false,
  });
};

const told = (findings: readonly Finding[]) =>
  findings.map(({ code, where }) => [code, ...where.map(formatPlace)]);

describe('Workbook §10: a CSV file whose fields do not stand under its headings', () => {
  test('a quotation mark that never ends stops the reading there, and is told; no row is swallowed into a name', () => {
    const csv =
      'Post-id;Ram;Post;ALF (tkr)\nLG-01;LG;Radiance;3600\nLG-02;LG;"SciLifeLab;1\nLG-03;LG;Yta;2\n';
    const { rows, findings } = posts(csv);
    expect(rows.map(({ fields }) => fields['name'])).toEqual(['Radiance']);
    expect(told(findings)).toEqual([['import/quote-open', 'poster.csv: A3']]);
  });

  test('a decimal comma between commas leaves the row out, and is told with its cell', () => {
    const csv = 'Post-id,Ram,Post,ALF (tkr)\nLG-01,LG,Radiance,3600,50\nLG-02,LG,Data,5000\n';
    const { rows, findings } = posts(csv);
    expect(rows.map(({ fields }) => fields['id'])).toEqual(['LG-02']);
    expect(told(findings)).toEqual([['import/fields-beyond', 'poster.csv: E2']]);
  });

  test('blank fields beyond the headings are nothing, and a short row lacks only what it lacks', () => {
    const { rows, findings } = posts(
      'Post-id;Ram;Post;ALF (tkr)\nLG-01;LG;Radiance;3600;;\nLG-02;LG;Data\n',
    );
    expect(rows).toHaveLength(2);
    expect(findings).toEqual([]);
  });
});

describe('Workbook §10: the mark between the fields', () => {
  test.each([
    ['Uttag, januari–mars, belopp i kr\nKonto;Belopp\n5010;1,50\n'],
    ['Konto;Belopp\n"a, b, c";1,50\nd, e, f;2,50\n'],
    ['Uttag, mars\rKonto\tBelopp\r5010\t1,50\r'],
    ['Konto,Belopp\na; b; c,"1,50"\n5010,2\n5011,3\n'],
  ])('is no comma of a title, a text or an amount: %j', (csv) => {
    const { rows } = gridOfCsv(csv, 'bok.csv');
    expect(rows.find(([first]) => first === 'Konto')).toEqual(['Konto', 'Belopp']);
    expect(rows.flat()).toContainEqual(expect.stringMatching(/^[12],50$/));
  });
});

describe('Workbook §10: a CSV file with more fields than a program can hold', () => {
  test('is refused in a sentence instead of exhausting the memory', () => {
    expect(() => gridOfCsv(';'.repeat(5_000_000), 'poster.csv')).toThrow('file/too-large');
    expect(gridOfCsv(';'.repeat(5_000), 'poster.csv').rows[0]).toHaveLength(5_001);
  });
});

describe('Reconcile §2: a row of the accounts that was divided lands among the unreadable', () => {
  test('its amount is unknown rather than 1 240 000 kr, and the file is told of', () => {
    const { ledger, findings } = readLedger(
      gridOfCsv('Konto,Text,Belopp\n5010,Lön,1240000,50\n5011,Hyra,10\n', 'bok.csv'),
    );
    expect(ledger?.rows.map(({ amount }) => amount === null)).toEqual([true, false]);
    expect(told(findings)).toEqual([['import/fields-beyond', 'bok.csv: D2']]);
  });

  test('rows after a quotation mark that never ends are told as not read', () => {
    const { ledger, findings } = readLedger(
      gridOfCsv('Konto;Text;Belopp\n1;a;10\n2;"b;5\n3;c;5\n', 'bok.csv'),
    );
    expect(ledger?.rows).toHaveLength(1);
    expect(told(findings)).toEqual([['import/quote-open', 'bok.csv: A3']]);
  });
});
