/** Rows of the accounts that cannot be counted say why. */
import { unreadRowWords } from '#core/reconcile/unread-row';
import { readLedger } from '#workbook/accounts/read-ledger';
import { gridOfCsv } from '#workbook/import/csv';

/** What each row that cannot be read says of itself. */
function told(csv: string): readonly (string | null)[] {
  const { ledger } = readLedger(gridOfCsv(csv, 'huvudbok.csv'));
  return (ledger?.rows ?? []).map(({ unread }) => (unread ? unreadRowWords(unread, 'sv') : null));
}

describe('Reconcile §1: why a row is not counted', () => {
  test.each([
    ['42 045981', 'siffrorna är inte grupperade tre och tre'],
    ['cirka 5', 'det är inget bestämt belopp'],
    ['−5-', 'det står tecken både före och efter talet'],
    ['se nedan', 'det finns inget tal i texten'],
    ['12,3456', 'talet har fler decimaler än som ryms i hela ören'],
    ['1.2.3', 'talet har fler punkter och kommatecken än ett tal kan ha'],
  ])('the amount %s', (text, why) => {
    expect(told(`Konto;Belopp\n5010;${text}\n5011;5,50\n`)).toEqual([`”${text}” (${why})`, null]);
  });

  test('of debit and credit, the side that is none', () => {
    expect(told('Konto;Debet;Kredit\n5010;5;fem ö\n')).toEqual([
      '”fem ö” (det finns inget tal i texten)',
    ]);
  });

  test('an amount that debit and credit do not give', () => {
    expect(told('Konto;Debet;Kredit;Belopp\n5010;5;;6\n')).toEqual([
      '”6” (det är inte vad debet och kredit ger)',
    ]);
  });

  test('a period that is no month, or is missing', () => {
    expect(told('Konto;Period;Belopp\n5010;snart;6\n5010;;6\n5010;2026-03;6\n')).toEqual([
      '”snart” (det är ingen månad)',
      'perioden saknas',
      null,
    ]);
  });

  test('where no column says the period, no row lacks it', () => {
    expect(told('Konto;Belopp\n5010;6\n')).toEqual([null]);
  });

  test('between commas, an amount whose comma may divide thousands', () => {
    const why = 'kommat kan vara både decimaltecken och tusentalsavgränsare';
    expect(told('Konto,Belopp (tkr)\n5010,"1,234"\n5011,"12,5"\n')).toEqual([
      `”1,234” (${why})`,
      null,
    ]);
    expect(told('Konto;Belopp (tkr)\n5010;1,234\n')).toEqual([null]);
  });

  test('a number of a sheet that is finer than an öre', () => {
    const rows = [
      ['Konto', 'Belopp'],
      ['5010', 1234.565],
    ];
    const { ledger } = readLedger({ name: 'a.xlsx', sheet: 'A', rows, dates1904: false });
    expect(ledger?.rows.map(({ unread }) => unread)).toEqual([
      { text: '1234.565', reason: 'below-ore' },
    ]);
  });

  test('a row that a decimal comma has torn', () => {
    expect(told('Konto,Belopp\n5010,6,50\n')).toEqual(['raden har fler fält än rubriker']);
  });
});
