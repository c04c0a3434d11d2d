import { isControl, isFrame, isPart, isRemark, sumLabel } from '#workbook/adopt/row-words';
import { recognise } from '#workbook/adopt/recognise';
import { isShareOf, rowsAdded } from '#workbook/adopt/sum-formula';
import { knownNames, namesIn, recipientCalled, recipientNamed } from '#workbook/adopt/names';
import { sheetOf, type Cell } from './sheet';
import { codesOf, rolesOf } from './shown';

/** Rows below headings of both sources in tkr. */
function roles(...rows: Cell[][]): string[] {
  return rolesOf(recognise(sheetOf([['Post', 'ALF (tkr)', 'FoUU (tkr)'], ...rows])));
}

function codes(...rows: Cell[][]): string[] {
  return codesOf(recognise(sheetOf([['Post', 'ALF (tkr)', 'FoUU (tkr)'], ...rows])));
}

describe('Adoption §4: the words of a sum', () => {
  test.each([
    ['Summa', 'sum', ''],
    ['SUMMA:', 'sum', ''],
    ['S:a forskningsrådet', 'sum', 'forskningsrådet'],
    ['Delsumma', 'sum', ''],
    ['Del-summa A', 'sum', 'A'],
    ['Summa för Infrastruktur', 'sum', 'Infrastruktur'],
    ['Forskningsrådet, summa', 'sum', 'Forskningsrådet'],
    ['Totalt', 'total', ''],
    ['Total', 'total', ''],
    ['FR totalt', 'total', 'FR'],
    ['Totalt ALF och FoUU', 'total', 'ALF och FoUU'],
    ['Totalsumma', 'grand', ''],
    ['Summa totalt', 'grand', ''],
    ['Slutsumma 2026', 'grand', '2026'],
    ['Ram 2026', 'perhaps', '2026'],
    ['Budget', 'perhaps', ''],
  ])('"%s" is of the kind %s and leaves "%s"', (label, word, rest) => {
    expect(sumLabel(label)).toEqual({ word, rest });
  });

  test.each([
    'Totalförsvarsmedicin',
    'Summering av kvalitet',
    'Ramanslag',
    'Budgetering',
    'Insummerat',
  ])('"%s" says nothing about a sum', (label) => {
    expect(sumLabel(label)?.word === undefined || label.startsWith('Summering')).toBe(true);
  });

  test('parts, controls, frames and remarks are told apart', () => {
    expect(['varav IT', '- därav hyra', 'Varavgården'].map(isPart)).toEqual([true, true, false]);
    expect(['Differens', 'Kvar att fördela', 'Kontroll', 'Kontrollgrupp'].map(isControl)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(['Beslutad ram 2026', 'Ram', 'Ram för rehabilitering'].map(isFrame)).toEqual([
      true,
      true,
      false,
    ]);
    expect(
      [
        '* exempel',
        '1) se bilaga',
        'Beloppen för enskilda poster är exempel.',
        'Forskning m.m.',
      ].map(isRemark),
    ).toEqual([true, true, true, false]);
  });
});

describe('Adoption §4: the formulas of a sum', () => {
  const at = (formula: string) => rowsAdded(formula, 9, 2);

  test.each([
    ['=SUM(C5:C9)', [{ top: 4, bottom: 8 }]],
    ['=SUBTOTAL(9,$C$5:$C$9)', [{ top: 4, bottom: 8 }]],
    ['=SUM(B5:D9)', [{ top: 4, bottom: 8 }]],
    [
      '=C5+C7',
      [
        { top: 4, bottom: 4 },
        { top: 6, bottom: 6 },
      ],
    ],
    [
      '=+C5+SUM(C7:C8)',
      [
        { top: 4, bottom: 4 },
        { top: 6, bottom: 7 },
      ],
    ],
    ['=SUMIF(A5:A9,"FR",C5:C9)', [{ top: 4, bottom: 8 }]],
    ['=SUBTOTAL(109,Tabell1[ALF])', []],
  ])('%s adds up other rows', (formula, spans) => {
    expect(at(formula)).toEqual(spans);
  });

  test.each([
    '=B10+D10',
    '=SUM(A10:B10)',
    '=C5*1.02',
    '=C5',
    '=C20-SUM(C5:C9)',
    '=SUM(Underlag!C5:C9)',
    '=SUM(Tabell2[Belopp])',
    '=12*560',
    '=[@ALF]+[@FoUU]',
    '=ROUND(C5+C6,0)*2',
  ])('%s computes an amount of its own', (formula) => {
    expect(at(formula)).toBeNull();
  });
});

describe('Adoption §4: a share of other amounts', () => {
  test.each([
    '=C5/C9',
    '=C5/C$9*100',
    '=C5/SUM(C5:C8)',
    '=C5/(C5+C6)',
    '=IFERROR(C5/C9,0)',
    '=IF(C9=0,"",C5/C9)',
    '=ROUND(C5/C9,2)',
  ])('%s is no money', (formula) => {
    expect(isShareOf(formula, 2)).toBe(true);
  });

  test.each([
    '=C5/1000',
    '=C5/D5',
    '=C5/C9*C12',
    '=C12*C5/C9',
    '=C5/Underlag!C9',
    '=C5-C6/C7',
    '=C5*C6',
    '=C5',
  ])('%s may be an amount', (formula) => {
    expect(isShareOf(formula, 2)).toBe(false);
  });

  test('a row of shares is no post, below a sum or the posts', () => {
    const share = (formula: string, value: number): Cell => ({ formula, value });
    expect(
      roles(
        ['FR'],
        ['A', 100, 10],
        ['Summa FR', { formula: '=SUM(B3:B3)', value: 100 }, 10],
        ['Andel av total', share('=B4/B7', 0.5), share('=C4/C7', 0.25)],
        ['UR'],
        ['B', 100, 30],
        ['Totalt', 200, 40],
      ),
    ).toEqual([
      'rubrik FR',
      'post A FR',
      'delsumma Summa FR',
      'upplysning Andel av total',
      'rubrik UR',
      'post B UR',
      'summa Totalt',
    ]);
    expect(roles(['A', 100, 10], ['B', 100, 30], ['A / allt', share('=B2/(B2+B3)', 0.5)])).toEqual([
      'post A',
      'post B',
    ]);
  });

  test('a post one of whose amounts is typed stays a post', () => {
    expect(roles(['A', 100, 10], ['B', { formula: '=B2/B4', value: 0.5 }, 30])).toEqual([
      'post A',
      'post B',
    ]);
  });
});

describe('Adoption §4: the role of a row', () => {
  test('a formula over other rows makes a sum, whatever the row is called', () => {
    expect(
      roles(['A', 1, 2], ['B', 3, 4], ['Infrastruktur', { formula: '=SUM(B2:B3)', value: 4 }, 6]),
    ).toEqual(['post A', 'post B', 'summa Infrastruktur']);
  });

  test('a post whose amount is computed is a post', () => {
    expect(
      roles(
        ['A', { formula: '=12*560', value: 6720 }, 2],
        ['B', { formula: '=B2*2', value: 13440 }, 4],
      ),
    ).toEqual(['post A', 'post B']);
  });

  test('a post that adds up a specification further down is a post', () => {
    expect(
      roles(
        ['A', { formula: '=SUM(B8:B9)', value: 7 }, 2],
        ['B', 3, 4],
        ['Summa', 10, 6],
        [],
        ['Specifikation av A'],
        [],
        ['Lön', 3, null],
        ['Hyra', 4, null],
      ),
    ).toEqual(['post A', 'post B', 'summa Summa']);
  });

  test('a sum between its sections is a sum, and the subtotals that it adds up stay sums', () => {
    expect(
      roles(
        ['Forskningsrådet'],
        ['A', 1, 2],
        ['Summa FR', { formula: '=SUM(B3)', value: 1 }, { formula: '=SUM(C3)', value: 2 }],
        ['FR och UR', { formula: '=B4+B10', value: 4 }, { formula: '=C4+C10', value: 6 }],
        [],
        ['Utbildningsrådet'],
        [],
        ['B', 3, 4],
        ['Summa UR', { formula: '=SUM(B9)', value: 3 }, { formula: '=SUM(C9)', value: 4 }],
      ),
    ).toEqual([
      'rubrik Forskningsrådet',
      'post A FR',
      'delsumma Summa FR',
      'summa FR och UR',
      'rubrik Utbildningsrådet',
      'post B UR',
      'delsumma Summa UR',
    ]);
  });

  test('a row that only says a sum again is no post, a post that says another again is one', () => {
    const again = (column: string, row: number, value: number): Cell => ({
      formula: `=${column}${String(row)}`,
      value,
    });
    expect(
      roles(
        ['A', 1, 2],
        ['B', again('B', 2, 1), again('C', 2, 2)],
        ['Transport', { formula: '=SUM(B2:B3)', value: 2 }, { formula: '=SUM(C2:C3)', value: 4 }],
        ['Transport', again('B', 4, 2), again('C', 4, 4)],
        ['D', 5, 6],
        ['Summa', { formula: '=SUM(B5:B6)', value: 7 }, { formula: '=SUM(C5:C6)', value: 10 }],
      ),
    ).toEqual([
      'post A',
      'post B',
      'delsumma Transport',
      'upplysning Transport',
      'post D',
      'summa Summa',
    ]);
  });

  test('a heading inside a recipient that is merged down the side is no post', () => {
    const rows: Cell[][] = [
      ['Råd', 'Post', 'ALF (tkr)'],
      ['FR', 'Infrastruktur', null],
      [null, 'A', 1],
      [null, 'Sökbara medel', null],
      [null, 'B', 1],
      ['UR', 'C', 1],
      [null, 'D', 1],
    ];
    const found = recognise(sheetOf(rows, { merged: ['A2:A5', 'A6:A7'] }));
    expect(rolesOf(found)).toEqual([
      'rubrik Infrastruktur',
      'post A FR Infrastruktur',
      'rubrik Sökbara medel',
      'post B FR Sökbara medel',
      'post C UR',
      'post D UR',
    ]);
  });

  test('words alone head a section, words and a performer are a post without amounts', () => {
    const found = recognise(
      sheetOf([
        ['Post', 'Utförare', 'ALF (tkr)'],
        ['Infrastruktur'],
        ['Biobank', 'KI', null],
        ['Register', 'KI', 3],
        ['Postdoc', null, 3],
      ]),
    );
    expect(rolesOf(found)).toEqual([
      'rubrik Infrastruktur',
      'post Biobank Infrastruktur',
      'post Register Infrastruktur',
      'post Postdoc Infrastruktur',
    ]);
  });

  test('a row without words is a sum when the figures say so', () => {
    expect(roles(['A', 1, 2], ['B', 3, 4], [null, 4, 6])).toEqual(['post A', 'post B', 'summa –']);
  });

  test('a row without words that sums nothing is a post whose name is missing', () => {
    expect(codes(['A', 1, 2], ['B', 3, 4], [null, 4, 7])).toEqual(['adopt/row-without-name A4']);
  });

  test('"varav" is a part of the row above and is not counted twice', () => {
    expect(roles(['A', 10, 2], ['varav IT', 4, 0], ['B', 3, 4], ['Summa', 13, 6])).toEqual([
      'post A',
      'upplysning varav IT',
      'post B',
      'summa Summa',
    ]);
  });

  test('control rows after a sum are no posts; the same words before one are', () => {
    expect(
      roles(
        ['Ej fördelat', 1, 0],
        ['A', 9, 1],
        ['Summa', 10, 1],
        ['Ram', 12, 1],
        ['Differens', 2, 0],
      ),
    ).toEqual(['post Ej fördelat', 'post A', 'summa Summa']);
  });

  test('a source summed up once more below the total is no post; a post that mentions one is', () => {
    expect(
      roles(['A', 9, 1], ['Totalt', 9, 1], [], ['ALF', 9, null], ['FoUU-medel', null, 1]),
    ).toEqual(['post A', 'summa Totalt']);
    expect(
      roles(['A', 9, 1], ['Summa', 9, 1], [], ['ALF projektmedel', 9, null], ['Summa', 9, null]),
    ).toContain('post ALF projektmedel');
  });

  test('control rows between sections are no posts', () => {
    expect(
      roles(
        ['FR'],
        ['A', 9, 1],
        ['Summa FR', 9, 1],
        ['Kvar att fördela', 2, 0],
        ['UR'],
        ['B', 1, 1],
        ['Summa UR', 1, 1],
        ['Totalt', 10, 2],
      ),
    ).toEqual([
      'rubrik FR',
      'post A FR',
      'delsumma Summa FR',
      'upplysning Kvar att fördela',
      'rubrik UR',
      'post B UR',
      'delsumma Summa UR',
      'summa Totalt',
    ]);
  });

  test('"Total" before a word that heads nothing is a name', () => {
    expect(roles(['Total intravenös anestesi', 5, 1], ['B', 1, 1], ['Total', 6, 2])).toEqual([
      'post Total intravenös anestesi',
      'post B',
      'summa Total',
    ]);
  });

  test('a typed sum by the name of the council alone, below its posts', () => {
    expect(
      roles(['A', 1, 2], ['B', 3, 4], ['Forskningsrådet', 4, 6], ['C', 5, 5], ['UR', 5, 5]),
    ).toEqual(['post A FR', 'post B FR', 'delsumma Forskningsrådet', 'post C UR', 'delsumma UR']);
  });

  test('a typed sum by the name of the council alone, above its posts', () => {
    expect(
      roles(['Forskningsrådet', 4, 6], ['A', 1, 2], ['B', 3, 4], ['UR', 5, 5], ['C', 5, 5]),
    ).toEqual(['delsumma Forskningsrådet', 'post A FR', 'post B FR', 'delsumma UR', 'post C UR']);
  });

  test('one row for each council is a list of posts', () => {
    expect(roles(['Forskningsrådet', 4, 6], ['Utbildningsrådet', 5, 5], ['Totalt', 9, 11])).toEqual(
      ['post Forskningsrådet', 'post Utbildningsrådet', 'summa Totalt'],
    );
  });

  test('also when the column is called "Råd"', () => {
    const grid = sheetOf([
      ['Råd', 'ALF (tkr)', 'FoUU (tkr)', 'Totalt (tkr)'],
      ['FR', 504000, 300000, 804000],
      ['UR', 203000, 59300, 262300],
      ['Totalt', 707000, 359300, 1066300],
    ]);
    expect(rolesOf(recognise(grid))).toEqual(['post FR FR', 'post UR UR', 'summa Totalt']);
    expect(codesOf(recognise(grid))).toEqual([]);
  });

  test('a post that is the sum of three above it is warned of, and the answer makes it a sum', () => {
    const rows: Cell[][] = [
      ['A', 1, 2],
      ['B', 3, 4],
      ['C', 5, 6],
      ['Alla satsningar', 9, 12],
    ];
    expect(codes(...rows)).toEqual(['adopt/row-may-be-sum A5']);
    const grid = sheetOf([['Post', 'ALF (tkr)', 'FoUU (tkr)'], ...rows]);
    const answered = recognise(grid, { sums: ['alla satsningar'] });
    expect(rolesOf(answered).at(-1)).toBe('summa Alla satsningar');
    expect(codesOf(answered)).toEqual([]);
  });
});

describe('Adoption §5: what rows inherit', () => {
  test.each([
    'Forskningsrådets budget 2026',
    'Forskningsrådets budget 2026, tkr',
    'Budget 2026 för Forskningsrådet (tkr)',
    'Budget 2026 – FR',
  ])('a title says whose all posts are: %s', (title) => {
    const rows: Cell[][] = [[title], ['Post', 'ALF (tkr)', 'FoUU (tkr)'], ['A', 1, 2], ['B', 3, 4]];
    expect(rolesOf(recognise(sheetOf(rows)))).toEqual(['post A FR', 'post B FR']);
  });

  test.each([
    ['Forskningsrådet', 'FR'],
    ['2. Utbildningsrådets poster', 'UR'],
    ['Ram: FR', 'FR'],
    ['Poster under Utbildningsrådet', 'UR'],
    ['Särskilda satsningar (LG)', 'LG'],
    ['LG', 'LG'],
    ['Forskning', null],
    ['FRAM', null],
    ['Forskningsrådet och Utbildningsrådet', null],
    ['ur statens budget', null],
  ])('the heading "%s" names %s', (text, code) => {
    expect(recipientNamed(text, knownNames)).toBe(code);
  });

  test('only the bare name calls a recipient', () => {
    const called = ['Forskningsrådet (FR)', 'FR:', 'Forskningsrådets ram'].map((text) =>
      recipientCalled(text, knownNames),
    );
    expect(called).toEqual(['FR', 'FR', null]);
  });

  test('Inställningar adds names and recipients', () => {
    const setting = (key: string, value: string) => ({
      key,
      value,
      origin: { row: { sheet: 'Inställningar' }, fields: new Map() },
    });
    const names = namesIn([
      setting('Namn/FR', 'Rådet för klinisk forskning'),
      setting('Namn/TR', 'Tandvårdsrådet; Rådet för tandvård'),
      setting('Läge', 'Förslag'),
    ]);
    expect(recipientNamed('Rådet för klinisk forskning', names)).toBe('FR');
    expect(recipientNamed('Rådet för tandvård', names)).toBe('TR');
    expect(recipientNamed('Forskningsrådet', names)).toBe('FR');
  });

  test('recipients and sections nest; a new recipient ends the section', () => {
    expect(
      roles(
        ['Forskningsrådet'],
        ['Infrastruktur'],
        ['A', 1, 1],
        ['Sökbara medel'],
        ['B', 1, 1],
        ['Utbildningsrådet'],
        ['C', 1, 1],
      ).filter((row) => row.startsWith('post')),
    ).toEqual(['post A FR Infrastruktur', 'post B FR Sökbara medel', 'post C UR']);
  });

  test('sources under recipients, and recipients under sources', () => {
    const shared = (...rows: Cell[][]) =>
      rolesOf(recognise(sheetOf([['Post', 'Belopp (tkr)'], ...rows]))).filter((row) =>
        row.startsWith('post'),
      );
    expect(
      shared(['FR'], ['ALF'], ['A', 1], ['FoUU'], ['B', 1], ['UR'], ['ALF'], ['C', 1]),
    ).toEqual(['post A FR ALF', 'post B FR FoUU', 'post C UR ALF']);
    expect(shared(['Källa: ALF'], ['A', 1], ['Källa: SCB'], ['FoUU'], ['B', 1])).toEqual([
      'post A ALF',
      'post B FoUU',
    ]);
    expect(shared(['ALF'], ['FR'], ['A', 1], ['UR'], ['B', 1], ['FoUU'], ['FR'], ['C', 1])).toEqual(
      ['post A FR ALF', 'post B UR ALF', 'post C FR FoUU'],
    );
  });

  test('a column that is mostly blank names what holds below it too; one that is full does not', () => {
    const ofRows = (...rows: Cell[][]) =>
      rolesOf(recognise(sheetOf([['Råd', 'Post', 'ALF (tkr)'], ...rows])));
    expect(
      ofRows(['FR', 'A', 1], [null, 'B', 1], [null, 'C', 1], ['UR', 'D', 1], [null, 'E', 1]),
    ).toEqual(['post A FR', 'post B FR', 'post C FR', 'post D UR', 'post E UR']);
    expect(ofRows(['FR', 'A', 1], ['FR', 'B', 1], [null, 'C', 1], ['UR', 'D', 1])).toEqual([
      'post A FR',
      'post B FR',
      'post C',
      'post D UR',
    ]);
  });

  test('the name of the sheet or its title says whose all posts are; a mention of a body does not', () => {
    const rows: Cell[][] = [
      ['Post', 'ALF (tkr)'],
      ['A', 1],
      ['B', 2],
    ];
    expect(rolesOf(recognise(sheetOf(rows, { name: 'UR' })))).toEqual(['post A UR', 'post B UR']);
    expect(rolesOf(recognise(sheetOf([['Forskningsrådets budget 2026'], ...rows])))).toEqual([
      'post A FR',
      'post B FR',
    ]);
    expect(rolesOf(recognise(sheetOf([['Beslut i ledningsgruppen'], ...rows])))).toEqual([
      'post A',
      'post B',
    ]);
  });
});
