import { readMinutes } from '#core/minutes/read-minutes';
import { amountsIn, relationsIn } from './told';

const columns = (...rows: readonly string[]) => rows.join('\n');

describe('Minutes §5: tables', () => {
  test('tabs, bars and spaces divide a table alike', () => {
    const rows = [
      ['Mottagare', 'Belopp (tkr)'],
      ['UR', '65'],
      ['FR', '350'],
      ['Summa', '415'],
    ];
    const bars = rows.map(([a = '', b = '']) => `| ${a} | ${b} |`);
    bars.splice(1, 0, '|---|---:|');
    for (const lines of [
      rows.map((row) => row.join('\t')),
      rows.map(([a = '', b = '']) => a.padEnd(12) + b.padStart(14)),
      bars,
    ]) {
      expect(relationsIn(lines.join('\n'))).toEqual(['sum 0, 1 → 2 exact']);
    }
  });

  test.each([
    ['a caption', columns('Ramar 2026 (tkr)', '', 'UR   65', 'FR   350', 'Summa   415')],
    [
      'a sentence',
      columns('Tabellen visar ramarna (tkr).', '', 'UR   65', 'FR   350', 'Summa   415'),
    ],
    ['a line for all', columns('Belopp i tkr', '', 'UR: 65', 'FR: 350', 'Summa: 415')],
    ['the corner', columns('tkr     2026', 'UR        65', 'FR       350', 'Summa    415')],
    [
      'a line below',
      columns('Ram   2026', 'UR      65', 'FR     350', 'Summa  415', '(Belopp i tkr)'),
    ],
    ['the cells', columns('UR   65 tkr', 'FR   350 tkr', 'Summa   415 tkr')],
  ])('the unit is declared by %s', (_where, table) => {
    const reading = readMinutes(table);
    expect(reading.amounts.map(({ written }) => written.unit)).toEqual(['tkr', 'tkr', 'tkr']);
    expect(relationsIn(table)).toEqual(['sum 0, 1 → 2 exact']);
  });

  test('without a unit of money there is no table', () => {
    expect(amountsIn(columns('Enhet   Antal', 'Norr   65', 'Syd   350', 'Summa   415'))).toEqual(
      [],
    );
  });

  test('rows and columns are summed, subtotals stand for their rows, "varav" is left out', () => {
    const table = columns(
      'Sammanställning, tkr',
      '',
      'Forskning',
      'Projekt    52 400',
      'varav ALF  40 000',
      'Nätverk     4 600',
      'Delsumma   57 000',
      'Utbildning',
      'Simulering  4 250',
      'Kurser        750',
      'Delsumma    5 000',
      'Totalt     62 000',
    );
    expect(relationsIn(table)).toEqual([
      'sum 0, 2 → 3 exact',
      'sum 4, 5 → 6 exact',
      'sum 3, 6 → 7 exact',
    ]);
  });

  test('years are headings; the step between them is a change, one from budget to outcome a difference', () => {
    expect(
      relationsIn(
        columns('tkr        2025   2026   Förändring', 'Lokaler   1 000  1 200          200'),
      ),
    ).toEqual(['change 0, 1 → 2 exact']);
    expect(
      relationsIn(
        columns('tkr       Budget  Utfall  Avvikelse', 'Lokaler    1 000   1 200       −200'),
      ),
    ).toEqual(['difference 0, 1 → 2 exact']);
  });

  test('what is left of the first column, by what may be used or by what has been paid', () => {
    const heading = 'Post\tReserverat (tkr)\tHögst\tUtbetalt\tÅterstår';
    expect(relationsIn(columns(heading, 'Data\t8 500\t3 500\t2 100\t6 400'))).toContain(
      'remainder 0, 2 → 3 exact',
    );
    expect(relationsIn(columns(heading, 'Data\t8 500\t3 500\t2 100\t5 000'))).toContain(
      'remainder 0, 1 → 3 exact',
    );
  });

  test('a number times a price is the cost of its row', () => {
    const table = columns(
      'Tjänst\tAntal\tÀ-pris (tkr)\tSumma (tkr)',
      'Postdoc\t8\t560\t4 480',
      'Forskare\t5\t600\t3 000',
      'Summa\t13\t\t7 480',
    );
    expect(relationsIn(table)).toEqual([
      'product 8 × 0 → 1 exact',
      'product 5 × 2 → 3 exact',
      'sum 1, 3 → 4 exact',
    ]);
  });

  test.each(['uppgift saknas', '–', ''])('a row with %j makes the sum uncheckable', (cell) => {
    const table = columns('Post\ttkr', 'A\t65', `B\t${cell}`, 'C\t350', 'Summa\t415');
    expect(relationsIn(table)).toEqual(['sum 0, 1 → 2 uncheckable']);
  });

  test('a malformed cell is flagged and makes the sum uncheckable', () => {
    const table = columns('Post       kr', 'A    1 204 500', 'B     98 2500', 'Summa  1 453 750');
    expect(readMinutes(table).malformed.map(({ text }) => text)).toEqual(['98 2500']);
    expect(relationsIn(table)).toEqual(['sum 0 → 1 uncheckable']);
  });

  test('a frame in the first row less the rows below it is what remains', () => {
    const table = columns(
      'Belopp i tkr',
      '',
      'Ram        10',
      'Projekt A   3',
      'Projekt B   2',
      'Återstår    5',
    );
    expect(relationsIn(table)).toEqual(['remainder 0, 1, 2 → 3 exact']);
  });

  test('a table goes on below a page break that repeats its headings', () => {
    const head = ['Bilaga 2, tkr', '', 'Post    Belopp'];
    const table = columns(
      ...head,
      'A   1',
      'B   2',
      '',
      'Sida 3 (4)',
      `\f${columns(...head)}`,
      'C   3',
      'Summa   6',
    );
    expect(relationsIn(table)).toEqual(['sum 0, 1, 2 → 3 exact']);
  });

  test('another table below an empty line is another table', () => {
    const table = columns(
      'tkr   2024',
      'A   1',
      'B   2',
      'Summa   3',
      '',
      'tkr   2025',
      'A   2',
      'B   4',
      'Summa   6',
    );
    expect(relationsIn(table)).toEqual(['sum 0, 1 → 2 exact', 'sum 3, 4 → 5 exact']);
  });
});

test('Minutes §5: a share in per cent is a number of the table, and the amounts beside it are read', () => {
  const rows = ['Uppsala\t19,1 %\t11 899', 'Sörmland\t14,3 %\t8 909', 'Summa\t33,4 %\t20 908'];
  const text = ['Region\tAndel\tAvgift, tkr', ...rows].join('\n');
  expect(relationsIn(text)).toEqual(['sum 0, 1 → 2 wrong']);
});
