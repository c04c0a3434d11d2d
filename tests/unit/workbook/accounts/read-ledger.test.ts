/** The accounts as programs write them out. */
import { amountOfOre } from '#core/money/amount';
import { ledgerAmount } from '#workbook/accounts/ledger-amount';
import { readLedger } from '#workbook/accounts/read-ledger';
import { gridOfCsv } from '#workbook/import/csv';
import { monthOfCell } from '#workbook/read/month-of-cell';

const KRONOR = { unit: 'kr', commas: false } as const;
const read = (csv: string) => readLedger(gridOfCsv(csv, 'huvudbok.csv'));
const bookedIn = (csv: string) => read(csv).ledger?.rows.map(({ amount }) => amount);

describe('Reconcile §1: amounts, in the ways that systems write them', () => {
  test.each([
    ['1234,50', 123_450],
    ['1234.50', 123_450],
    ['1 234,50', 123_450],
    ['−12', -1200],
    ['-12,5', -1250],
    ['12,34-', -1234],
    ['12,34 −', -1234],
    ['-   12,34 ', -1234],
    ['(1 000)', -100_000],
    ['1.234,50', 123_450],
    ['1,234.50', 123_450],
    ['1.234.567', 123_456_700],
    ['-1.234.567,80', -123_456_780],
    ['1,234.50-', -123_450],
    [1234.5, 123_450],
    [0.1 + 0.2, 30],
  ])('%s is %i öre', (written, ore) => {
    expect(ledgerAmount(written, KRONOR)).toEqual(amountOfOre(ore));
  });

  test.each([
    '(−5)',
    '−5-',
    '- −5',
    '0123',
    'cirka +5-',
    'cirka 5',
    'upp till 5',
    'tolv',
    '',
    '1,2,3',
    '1.234,567,8',
    '1.234,56.7',
    '12.34,50',
    '1234.567,50',
    '12,3456',
    '=1+1',
    '()',
    '(-)',
    '9'.repeat(80),
  ])('%s is no amount', (written) => {
    expect(ledgerAmount(written, KRONOR)).toBeNull();
  });
});

describe('Reconcile §1: months', () => {
  test.each([
    ['202603', '2026-03'],
    [202_603, '2026-03'],
    ['2026-03', '2026-03'],
    ['2026-03-31', '2026-03'],
    ['mars 2026', '2026-03'],
    [46_112, '2026-03'],
    ['snart', null],
    ['202613', null],
    [202_613, null],
    [3, null],
    [2603, null],
    [true, null],
  ])('%s is %s', (written, month) => {
    expect(monthOfCell(written, false)).toBe(month);
  });
});

describe('Reconcile §1: the rows of the accounts', () => {
  test('are found by headings below a title, in any order, whatever the systems call them', () => {
    const { ledger } = read(
      'Huvudbok 2026, utdrag\n\nSaldo;Kst;Projektnr;Verdatum\n1,50;310;41;2026-01-31\n',
    );
    expect(ledger?.rows).toEqual([
      {
        ...{ row: 4, amount: amountOfOre(150), month: '2026-01', post: null, source: null },
        codes: { unit: '310', project: '41' },
      },
    ]);
  });

  test('debit less credit', () => {
    const { ledger } = read('Konto;Debet;Kredit\n1;10;\n2;;4\n3;10;4\n4;;\n');
    expect(ledger?.rows.map(({ amount }) => amount)).toEqual([1000, -400, 600].map(amountOfOre));
  });

  test('a unit in the heading is followed; codes stay text, leading zeros too', () => {
    const { ledger } = read('Konto;Belopp (tkr)\n0050;1,5\n');
    expect(ledger?.rows[0]).toMatchObject({
      amount: amountOfOre(150_000),
      codes: { account: '0050' },
    });
  });

  test('a unit above the table is followed where no heading says one, and only then', () => {
    const amounts = (csv: string) => read(csv).ledger?.rows.map(({ amount }) => amount);
    expect(amounts('Uttag, belopp i tkr\n\nKonto;Belopp\n1;1,5\n')).toEqual([amountOfOre(150_000)]);
    expect(amounts('Belopp i tkr\n\nKonto;Belopp (kr)\n1;1,5\n')).toEqual([amountOfOre(150)]);
    expect(amounts('Tak 7 tkr, i tkr och kr\n\nKonto;Belopp\n1;1,5\n')).toEqual([amountOfOre(150)]);
  });

  test('headings that come again at the top of a page are no row', () => {
    const { ledger, findings } = read('Konto;Text;Belopp\n1;a;10\nKonto;Text;Belopp\n2;b;5\n');
    expect(ledger?.rows.map(({ row }) => row)).toEqual([2, 4]);
    expect(findings).toEqual([]);
  });

  test('a sum is passed over when it agrees, as all rows or as those since the sum before', () => {
    const csv = 'Konto;Text;Belopp\n1;a;10\nDelsumma;;10\n2;b;5\nS:a 2;;5\nSumma;;15\n';
    const { ledger, findings } = read(csv);
    expect(ledger?.rows).toHaveLength(2);
    expect(findings).toEqual([]);
  });

  test('a sum that does not agree is told with the difference, and is passed over all the same', () => {
    const { ledger, findings } = read('Konto;Belopp\n1;10\n2;5\nTotalt;14\n');
    expect(ledger?.rows).toHaveLength(2);
    expect(findings).toMatchObject([{ code: 'accounts/sum-differs', effect: amountOfOre(100) }]);
  });

  test('a subtotal in the middle that does not agree is told with its row, and no sum is counted', () => {
    const { ledger, findings } = read(
      'Konto;Belopp\n1;10\n2;5\nDelsumma;12\n3;7\nDelsumma;7\nSumma FR;22\n4;1\nSubtotal;2\nTotalt;23\n',
    );
    expect(ledger?.rows.map(({ row }) => row)).toEqual([2, 3, 5, 8]);
    expect(findings).toMatchObject([
      {
        code: 'accounts/subtotal-differs',
        severity: 'warning',
        facts: { row: 4, rest: amountOfOre(300), more: 1 },
        effect: amountOfOre(400),
        where: [{ cell: 'B4' }, { cell: 'B9' }],
      },
    ]);
  });

  test('a subtotal with codes is the sum of the rows above it, is not counted, and is told by its row', () => {
    const { ledger, findings } = read(
      [
        'Ansvar;Konto;Text;Belopp',
        '330;5010;löner;10',
        '330;5010;löner;5',
        '330;5010;Delsumma 5010;15',
        '330;6010;resor;7',
        '330;6010 Total;;7',
        '330;7;Summa 330;22',
        ';;Totalsumma;22',
      ].join('\n'),
    );
    expect(ledger?.rows.map(({ row }) => row)).toEqual([2, 3, 5]);
    expect(findings).toMatchObject([
      {
        code: 'accounts/sum-not-booked',
        severity: 'warning',
        facts: { row: 4, text: 'Delsumma 5010', more: 2 },
        effect: amountOfOre(4400),
        where: [{ cell: 'D4' }, { cell: 'D6' }, { cell: 'D7' }],
      },
    ]);
  });

  test('a booking named like a sum is a booking when one above it is as large, unless that one is all there is', () => {
    const { ledger, findings } = read(
      'Konto;Text;Belopp\n1;a;3\n2;Total vård AB;3\n3;Totalförsvar;6\n4;b;1\n5;Summa ut;1\n',
    );
    expect(ledger?.rows.map(({ row }) => row)).toEqual([2, 4, 5, 6]);
    expect(findings).toMatchObject([
      { code: 'accounts/sum-not-booked', facts: { row: 3, text: 'Total vård AB' } },
    ]);
  });

  test('a booking whose text begins with Summa is a booking', () => {
    const { ledger } = read('Konto;Text;Belopp\n1;Summa summarum AB;10\n');
    expect(ledger?.rows).toHaveLength(1);
  });

  test('text that looks like a formula stays text', () => {
    const { ledger } = read(`Konto;Text;Belopp\n"=1+1";'@SUM(A1);10\n`);
    expect(ledger?.rows[0]?.codes).toEqual({ account: '=1+1', text: '@SUM(A1)' });
  });

  test('without headings there are no accounts', () => {
    expect(read('1;2;3\n4;5;6\n')).toMatchObject({
      ledger: null,
      findings: [{ code: 'accounts/no-headings' }],
    });
  });
});

describe('Reconcile §1: debit and credit beside another amount', () => {
  test('a running balance is no booking: what is booked is debit minus credit', () => {
    const csv =
      'Konto;Text;Debet;Kredit;Saldo\n1930;Ingående saldo;;;500\n1930;a;100;;600\n1930;b;;40;560\n';
    expect(bookedIn(csv)).toEqual([amountOfOre(10_000), amountOfOre(-4_000)]);
  });

  test('an amount that is blank leaves what stands in debit and credit, and the other way about', () => {
    const csv = 'Konto;Belopp;Debet;Kredit\n5010;;500;\n5010;7;;\n5010;;;\n';
    expect(bookedIn(csv)).toEqual([amountOfOre(50_000), amountOfOre(700)]);
  });

  test('an amount that is not what debit and credit give cannot be read', () => {
    const csv =
      'Konto;Belopp;Debet;Kredit\n5010;40;;40\n5010;-40;;40\n5010;41;;40\n5010;x;40;\n5010;40;x;\n';
    const credit = amountOfOre(-4_000);
    expect(bookedIn(csv)).toEqual([credit, credit, null, null, null]);
  });

  test('debit alone is half of the accounts, and is not read', () => {
    const { ledger, findings } = read('Konto;Debet\n5010;500\n');
    expect(ledger).toBeNull();
    expect(findings.map(({ code }) => code)).toEqual(['accounts/no-headings']);
  });

  test('credits that all have a minus are told: debit minus credit makes a plus of each', () => {
    const negative = read('Konto;Debet;Kredit\n1;100;\n2;;-50\n3;0;-7,50\nSumma;100;-57,50\n');
    expect(negative.findings).toMatchObject([
      {
        ...{ code: 'accounts/credits-negative', severity: 'warning', where: [{ cell: 'C1' }] },
        ...{ facts: { rows: 2, total: amountOfOre(-5_750) }, effect: amountOfOre(5_750) },
      },
    ]);
    expect(read('Konto;Debet;Kredit\n1;100;\n2;;-50\n3;;8\n').findings).toEqual([]);
    expect(read('Konto;Debet;Kredit\n1;100;\n2;;-50\n').findings).toEqual([]);
  });

  test('debit and credit by their longer names', () => {
    expect(bookedIn('Konto;Debetbelopp;Kreditbelopp\n5010;;3\n')).toEqual([amountOfOre(-300)]);
  });
});

test('Reconcile §1: a dash alone is nothing, under debit, credit or an amount', () => {
  expect(bookedIn('Konto;Debet;Kredit\n1;-;500\n2;7; –\n3;-;-\n')).toEqual([
    amountOfOre(-50_000),
    amountOfOre(700),
  ]);
  expect(bookedIn('Konto;Belopp\n1;-\n2;5\n')).toEqual([amountOfOre(500)]);
});

test('Reconcile §1: opening and closing balances are told and not counted, whatever codes they have', () => {
  const { ledger, findings } = read(
    'Konto;Text;Belopp\n5010;Ingående balans 2026-01-01;1000\n5010;Lön;5\n5010;Ingående balanser;2\n5010;UTGÅENDE SALDO;1005\n',
  );
  expect(ledger?.rows.map(({ amount }) => amount)).toEqual([amountOfOre(500), amountOfOre(200)]);
  expect(findings).toMatchObject([
    {
      ...{ code: 'accounts/balances-left-out', severity: 'warning' },
      ...{ where: [{ cell: 'C2' }, { cell: 'C5' }] },
      facts: { rows: 2, total: amountOfOre(200_500) },
    },
  ]);
});

test('Reconcile §1: a row that names both sources says of neither how much', () => {
  const { ledger } = read('Konto;Källa;Belopp\n5010;ALF och FoUU;1\n5010;FoUU 2026;1\n');
  expect(ledger?.rows.map(({ source }) => source)).toEqual([null, 'FoUU']);
});

describe('Reconcile §1: columns that may be the same', () => {
  const alike = 'accounts/headings-alike';

  test('two amounts, or two dates, and nothing is read: neither is chosen', () => {
    expect(read('Konto;Utfall;Saldo\n1;5;7\n')).toMatchObject({
      ledger: null,
      findings: [
        {
          ...{ code: alike, severity: 'error', where: [{ cell: 'B1' }, { cell: 'C1' }] },
          facts: { heading: 'Belopp', headings: ['Utfall', 'Saldo'] },
        },
      ],
    });
    expect(read('Konto;Verdatum;Bokf.datum;Belopp\n1;2025-12-30;2026-01-02;5\n')).toMatchObject({
      ledger: null,
      findings: [{ code: alike, severity: 'error', facts: { heading: 'Period' } }],
    });
  });

  test('two texts are told, and the rows are read without either', () => {
    const { ledger, findings } = read('Konto;Projektnamn;Benämning;Belopp\n1;a;b;5\n');
    expect(ledger?.rows).toMatchObject([{ codes: { account: '1' }, amount: amountOfOre(500) }]);
    expect(findings).toMatchObject([{ code: alike, severity: 'warning' }]);
  });

  test('where debit and credit say what is booked, two balances are told and not needed', () => {
    const { ledger, findings } = read('Konto;Debet;Kredit;Saldo;Utfall\n1;5;;7;8\n');
    expect(ledger?.rows.map(({ amount }) => amount)).toEqual([amountOfOre(500)]);
    expect(findings).toMatchObject([{ code: alike, severity: 'warning' }]);
  });
});
