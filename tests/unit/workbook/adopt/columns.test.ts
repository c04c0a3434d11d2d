import { recognise } from '#workbook/adopt/recognise';
import { namesIn } from '#workbook/adopt/names';
import { sheetOf, type Cell } from './sheet';
import { codesOf, columnsOf, rolesOf } from './shown';

/** A sheet of two posts under the headings; figures where the heading is given with one. */
function under(headings: readonly Cell[], first: readonly Cell[], second: readonly Cell[] = first) {
  return sheetOf([headings, first, second]);
}

describe('Adoption §3.1: columns of words', () => {
  test('headings of the contract, their synonyms, and looser words', () => {
    const grid = under(
      [
        'Postnr',
        'Råd',
        'Rubrik',
        'Satsning',
        'Ansvarig',
        'ALF (tkr)',
        'Startdatum',
        'Not',
        'Konto',
      ],
      ['P1', 'FR', 'Infrastruktur', 'A', 'KI', 1, 46023, 'ny', 'K1'],
    );
    expect(columnsOf(recognise(grid))).toEqual([
      'ALF F tkr',
      'appendixNote H',
      'code I',
      'from G',
      'id A',
      'name D',
      'performer E',
      'recipient B',
      'section C',
    ]);
  });

  test('remarks that end with the name of a council are no column of recipients', () => {
    const grid = sheetOf([
      ['Verksamhet', 'ALF (tkr)', 'Anmärkning'],
      ['Forskningsrådet'],
      ['A', 1, '500 tkr flyttas till UR'],
      ['B', 2, '200 tkr flyttas till UR'],
      ['Summa', 3],
    ]);
    expect(rolesOf(recognise(grid))).toEqual([
      'rubrik Forskningsrådet',
      'post A FR',
      'post B FR',
      'summa Summa',
    ]);
  });

  test('the post is the column whose texts differ most, when no heading says it', () => {
    const grid = sheetOf([
      ['Var', 'Vad', 'ALF (tkr)'],
      ['Solna', 'Biobank', 1],
      ['Solna', 'Register', 2],
      ['Huddinge', 'Postdoc', 3],
    ]);
    expect(columnsOf(recognise(grid))).toEqual(['ALF C tkr', 'name B']);
  });

  test('a sum among the texts makes no column more of a name', () => {
    const grid = sheetOf([
      ['Council', 'Item', 'ALF (tkr)'],
      ['Research', 'Biobank', 1],
      ['Research', 'Register', 2],
      ['Education', 'Postdoc', 3],
      ['Total', null, 6],
    ]);
    expect(columnsOf(recognise(grid))).toEqual(['ALF C tkr', 'name B']);
  });

  test('letters whose rings and dots are characters of their own are read as any others', () => {
    const texts = ['Ändamål', 'ALF (tkr)', 'ALF föreg. år (tkr)'].map((each) =>
      each.normalize('NFD'),
    );
    const grid = sheetOf([texts, ['Utbildningsrådet'.normalize('NFD')], ['A', 1, 2], ['B', 3, 4]]);
    expect(columnsOf(recognise(grid))).toEqual(['ALF B tkr', 'name A', 'previousALF C tkr']);
    expect(rolesOf(recognise(grid))).toContain('post A UR');
  });

  test('"Projekt" and "Rubrik" head the posts when nothing else does', () => {
    expect(columnsOf(recognise(under(['Projekt', 'ALF (tkr)'], ['A', 1])))).toContain('name A');
    expect(columnsOf(recognise(under(['Rubrik', 'ALF (tkr)'], ['A', 1])))).toContain('name A');
  });

  test.each([
    ['numbers', 1.1, 1.2, 2.1],
    ['numbers typed as text', '1.1', '1.2', '2.1'],
  ])(
    'councils as headings of sections over a column of %s are no column of recipients',
    (_, a, b, c) => {
      const grid = sheetOf([
        ['Nr', 'Post', 'ALF (tkr)'],
        ['Forskningsrådet', null, null],
        [a, 'Projektmedel', 10],
        [b, 'Klinisk forskare', 20],
        ['Utbildningsrådet', null, null],
        [c, 'VFU', 30],
      ]);
      const recognition = recognise(grid);
      expect(columnsOf(recognition).some((each) => each.startsWith('recipient'))).toBe(false);
      expect(
        recognition.rows.flatMap(({ role, recipient }) => (role === 'post' ? [recipient] : [])),
      ).toEqual(['FR', 'FR', 'UR']);
    },
  );

  test('"Mottagare" is whose frame pays when its cells name councils, else who does the work', () => {
    const councils = under(['Mottagare', 'Post', 'ALF (tkr)'], ['FR', 'A', 1], ['UR', 'B', 1]);
    expect(columnsOf(recognise(councils))).toContain('recipient A');
    const clinics = under(['Mottagare', 'Post', 'ALF (tkr)'], ['KI', 'A', 1], ['SÖS', 'B', 1]);
    expect(columnsOf(recognise(clinics))).toContain('performer A');
  });

  test('two headings that both fit are asked about', () => {
    const grid = under(['Post', 'Post', 'ALF (tkr)'], ['A', 'B', 1]);
    expect(codesOf(recognise(grid))).toEqual(['adopt/columns-both-fit A1']);
    const columns = new Map([['name', 'Post']]);
    expect(codesOf(recognise(grid, { columns }))).toEqual(['adopt/columns-both-fit A1']);
  });
});

describe('Adoption §3.2, §3.3: columns of money and their years', () => {
  test('outcome, forecast, request, change and share are no budget', () => {
    const grid = under(
      [
        'Post',
        'Utfall 2024',
        'Budget 2025',
        'Prognos 2025',
        'Äskat 2026',
        'Budget 2026',
        'Förändring',
        'Förändr. ALF',
        'Andel %',
      ],
      ['A', 1, 2, 3, 4, 5, 6, 6, 7],
    );
    const found = recognise(grid, { unit: 'tkr', source: 'ALF' });
    expect(columnsOf(found)).toEqual(['amount F tkr', 'name A', 'previousAmount C tkr']);
  });

  test('a column for each recipient is not read, and that is said', () => {
    const rows: Cell[][] = [
      ['Biobank', 1, 2, 3],
      ['VFU', 4, 5, 9],
    ];
    const across = (...headings: Cell[]) =>
      codesOf(recognise(sheetOf([headings, ...rows]), { source: 'ALF' }));
    expect(across('Post', 'FR', 'Utbildningsrådet', 'Summa (tkr)')).toEqual([
      'adopt/recipients-across B1',
    ]);
    expect(across('Post', 'FR', 'Antal', 'Summa (tkr)')).toEqual([]);
  });

  test('"föreg. år" is last year without a number', () => {
    const grid = under(
      ['Post', 'ALF föreg. år (tkr)', 'ALF (tkr)', 'Belopp föregående år'],
      ['A', 1, 2, 3],
    );
    expect(columnsOf(recognise(grid))).toContain('previousALF B tkr');
  });

  test('the title says which of several years is the budget year; a date does not', () => {
    const rows: Cell[][] = [
      ['Post', 2024, 2025, 2026],
      ['A', 1, 2, 3],
      ['B', 1, 2, 3],
    ];
    const options = { unit: 'tkr', source: 'ALF' } as const;
    const titled = recognise(sheetOf([['Budget 2025, beslutad 2024-10-14'], ...rows]), options);
    expect(columnsOf(titled)).toEqual(['amount C tkr', 'name A', 'previousAmount B tkr']);
    const untitled = recognise(sheetOf([['Utskrivet den 3 mars 2026'], ...rows]), options);
    expect(codesOf(untitled)).toEqual(['adopt/year-unclear B2']);
    expect(recognise(sheetOf(rows), { ...options, year: 2026 }).year).toBe(2026);
  });

  test('of two consecutive years the later is the budget year', () => {
    const found = recognise(under(['Post', 'ALF 2026 (tkr)', 'ALF 2025 (tkr)'], ['A', 1, 2]));
    expect(columnsOf(found)).toEqual(['ALF B tkr', 'name A', 'previousALF C tkr']);
  });

  test('two versions of the same budget are asked about, and the answer decides', () => {
    const grid = under(['Post', 'Budget 2026', 'Förslag 2026'], ['A', 1, 2]);
    const options = { unit: 'tkr', source: 'ALF' } as const;
    expect(codesOf(recognise(grid, options))).toEqual(['adopt/columns-both-fit B1']);
    const columns = new Map([['amount', 'Förslag 2026']]);
    expect(columnsOf(recognise(grid, { ...options, columns }))).toEqual(['amount C tkr', 'name A']);
  });

  test('an answer that names no heading of the block is a finding', () => {
    const columns = new Map([['ALF', 'ALF 2027']]);
    const grid = under(['Post', 'ALF 2026 (tkr)'], ['A', 1]);
    expect(recognise(grid, { columns }).findings.map(({ facts }) => facts)).toContainEqual({
      meaning: 'ALF',
      heading: 'ALF 2027',
    });
  });
});

describe('Adoption §3.2: a column of money in which something else has been typed', () => {
  test.each([
    [
      ['1,234,500', '2,000'],
      ['workbook/not-an-amount C2', 'workbook/not-an-amount C3'],
    ],
    [
      [{ error: '#DIV/0!' }, 'ej beslutat'],
      ['workbook/error-value C2', 'workbook/not-an-amount C3'],
    ],
    [
      ['ej beslutat', 'bordlagt'],
      ['workbook/not-an-amount C2', 'workbook/not-an-amount C3'],
    ],
  ] as const)('is read, and told cell by cell: %j', ([first, second], told) => {
    const grid = under(['Post', 'ALF (kr)', 'FoUU (kr)'], ['A', 1, first], ['B', 2, second]);
    const found = recognise(grid);
    expect(columnsOf(found)).toEqual(['ALF B kr', 'FoUU C kr', 'name A']);
    expect(codesOf(found)).toEqual(told);
  });

  test('a price is not what a post gets', () => {
    const grid = under(
      ['Post', 'Antal', 'Pris (tkr)', 'ALF (tkr)'],
      ['A', 2, 560, 1120],
      ['B', 1, 20, 20],
    );
    expect(columnsOf(recognise(grid))).toEqual(['ALF D tkr', 'name A']);
    expect(codesOf(recognise(grid))).toEqual([]);
  });

  test.each(['Kostnadsställe', 'Anslagskod', 'Ramnr', 'Beslutsdatum', 'Budgetår'])(
    'figures under "%s" are no money: nothing is asked, and the cells are no amounts',
    (heading) => {
      const ofOne = under([heading, 'Post', 'ALF (tkr)'], [10001, 'A', 1], [10002, 'B', 2]);
      expect(columnsOf(recognise(ofOne))).toEqual(['ALF C tkr', 'name B']);
      expect(codesOf(recognise(ofOne))).toEqual([]);
      const ofBoth = under(
        [heading, 'Post', 'ALF (tkr)', 'FoUU (tkr)'],
        ['10001', 'A', 1, 2],
        ['10002', 'B', 2, 3],
      );
      expect(columnsOf(recognise(ofBoth))).toEqual(['ALF C tkr', 'FoUU D tkr', 'name B']);
      expect(codesOf(recognise(ofBoth))).toEqual([]);
    },
  );

  test('a budget year over the columns of money takes none of them away', () => {
    const grid = under(['Post', 'Budgetår 2026 (tkr)'], ['A', 1], ['B', 2]);
    expect(columnsOf(recognise(grid, { source: 'ALF' }))).toEqual(['amount B tkr', 'name A']);
  });

  test('what a piece costs is a price', () => {
    const grid = under(
      ['Post', 'Antal', 'Kostnad per st (tkr)', 'Belopp (tkr)'],
      ['A', 2, 560, 1120],
    );
    expect(columnsOf(recognise(grid, { source: 'ALF' }))).toEqual(['amount D tkr', 'name A']);
  });

  test('a column beside the sources that is not their total tells nothing of its cells', () => {
    const grid = sheetOf([
      ['Post', 'ALF (tkr)', 'FoUU (tkr)', 'Annan finansiering (tkr)'],
      ['A', 1, 2, '100'],
      ['B', 1, 2, '7'],
    ]);
    expect(codesOf(recognise(grid))).toEqual([]);
  });

  test('dates and numbers of decisions are no money', () => {
    const grid = under(['Post', 'ALF (kr)', 'Beslut'], ['A', 1, '2025-10-14'], ['B', 2, '§ 7']);
    expect(columnsOf(recognise(grid))).toEqual(['ALF B kr', 'name A']);
  });
});

describe('Adoption §3.1: marks of footnotes in headings', () => {
  test.each([
    ['ALF¹ (tkr)', 'FoUU² (tkr)'],
    ['ALF1) (tkr)', 'FoUU2), tkr'],
    ['ALF 1)', 'FoUU 2)'],
    ['ALF*', 'FoUU**'],
    ['ALF† tkr', 'FoUU b)'],
  ])('say nothing of the column: "%s", "%s"', (first, second) => {
    const grid = sheetOf([
      ['Belopp i tkr'],
      ['Post1)', first, second],
      ['A', 100, 10],
      ['B', 100, 30],
    ]);
    expect(columnsOf(recognise(grid))).toEqual(['ALF B tkr', 'FoUU C tkr', 'name A']);
  });

  test('a year keeps its digits', () => {
    const grid = sheetOf([
      ['Post', 'ALF 2025 1) (tkr)', 'ALF 2026 2) (tkr)'],
      ['A', 1, 2],
      ['B', 3, 4],
    ]);
    expect(columnsOf(recognise(grid))).toEqual(['ALF C tkr', 'name A', 'previousALF B tkr']);
  });
});

describe('Adoption §3.4: sources', () => {
  test('one column, the source in a column of its own, whatever its heading', () => {
    const grid = under(
      ['Post', 'Pengar från', 'Belopp (tkr)'],
      ['A', 'ALF-medel', 1],
      ['B', 'FoUU', 1],
    );
    expect(columnsOf(recognise(grid))).toEqual(['amount C tkr', 'name A', 'source B']);
    expect(rolesOf(recognise(grid))).toEqual(['post A ALF', 'post B FoUU']);
  });

  test('one column, the source in the headings of sections', () => {
    const grid = sheetOf([
      ['Post', 'Belopp (tkr)'],
      ['ALF-medel'],
      ['A', 1],
      ['FoUU-medel'],
      ['A', 2],
    ]);
    expect(rolesOf(recognise(grid)).filter((row) => row.startsWith('post'))).toEqual([
      'post A ALF',
      'post A FoUU',
    ]);
  });

  test('one column, the source in the title or the name of the sheet; an agreement is no money', () => {
    const rows: Cell[][] = [
      ['Post', 'Belopp (tkr)'],
      ['A', 1],
      ['B', 2],
    ];
    expect(recognise(sheetOf([['FoUU-budget 2026'], ...rows])).source).toBe('FoUU');
    expect(recognise(sheetOf(rows, { name: 'ALF' })).source).toBe('ALF');
    const agreement = recognise(sheetOf([['Enligt ALF-avtalet'], ...rows]));
    expect(codesOf(agreement)).toEqual(['adopt/source-unclear B2']);
    expect(recognise(sheetOf(rows), { source: 'ALF' }).source).toBe('ALF');
  });

  test('the whole and "varav FoUU": the rest is ALF', () => {
    const grid = under(['Post', 'Budget (tkr)', 'varav FoUU (tkr)'], ['A', 10, 4]);
    expect(columnsOf(recognise(grid))).toEqual(['FoUU C tkr', 'amount B tkr', 'name A']);
    expect(codesOf(recognise(grid))).toEqual([]);
  });

  test('the whole and one source without "varav" is asked about, and either answer is taken', () => {
    const grid = under(['Post', 'Budget (tkr)', 'FoUU (tkr)'], ['A', 10, 4]);
    expect(codesOf(recognise(grid))).toEqual(['adopt/rest-unclear B1']);
    expect(columnsOf(recognise(grid, { source: 'FoUU' }))).toEqual(['FoUU C tkr', 'name A']);
    const columns = new Map([['amount', 'Budget (tkr)']]);
    expect(codesOf(recognise(grid, { columns }))).toEqual([]);
  });

  test('"FoU" and names that Inställningar adds are sources too', () => {
    expect(columnsOf(recognise(under(['Post', 'FoU-medel (tkr)'], ['A', 1])))).toContain(
      'FoUU B tkr',
    );
    const place = { sheet: 'Inställningar' };
    const names = namesIn([
      { key: 'Namn/FoUU', value: 'Regionens medel', origin: { row: place, fields: new Map() } },
    ]);
    const grid = under(['Post', 'Regionens medel (tkr)'], ['A', 1]);
    expect(columnsOf(recognise(grid, { names }))).toContain('FoUU B tkr');
  });
});

describe('Adoption §3.5: totals of the row', () => {
  test('a column beside the sources that they do not make is something else', () => {
    const grid = sheetOf([
      ['Post', 'ALF (tkr)', 'FoUU (tkr)', 'Annan finansiering (tkr)'],
      ['A', 1, 2, 100],
      ['B', 1, 2, 7],
    ]);
    expect(columnsOf(recognise(grid))).toEqual(['ALF B tkr', 'FoUU C tkr', 'name A']);
    expect(codesOf(recognise(grid))).toEqual([]);
  });

  test('a total of the row that is wrong for one post is a finding', () => {
    const grid = sheetOf([
      ['Post', 'ALF (tkr)', 'FoUU (kr)', 'Summa (mkr)'],
      ['A', 1000, 500000, 1.5],
      ['B', 1000, 500000, 1.5],
      ['C', 1000, 500000, 1.6],
    ]);
    expect(codesOf(recognise(grid))).toEqual(['adopt/row-total-differs D4']);
  });
});

describe('Adoption §3.6: units', () => {
  const rows: Cell[][] = [
    ['Post', 'ALF', 'FoUU'],
    ['A', 1, 2],
    ['B', 1, 2],
  ];

  test.each([
    ['tkr', 'tkr'],
    ['Belopp i tkr', 'tkr'],
    ['Alla belopp anges i tusental kronor.', 'tkr'],
    ['Budget 2026 (mkr)', 'mkr'],
    ['Beloppen är i kr', 'kr'],
    ['Ram 727,1 mkr, belopp i tkr', 'tkr'],
    ['Budget 2026 tkr', 'tkr'],
  ])('the caption "%s" gives the unit', (caption, unit) => {
    expect(columnsOf(recognise(sheetOf([[caption], ...rows])))).toContain(`ALF B ${unit}`);
  });

  test('an amount in the title is no unit, and two units are none', () => {
    expect(codesOf(recognise(sheetOf([['Ram 727,1 mkr'], ...rows])))).toEqual([
      'adopt/unit-unclear B2',
    ]);
    const two = sheetOf([['Belopp i tkr'], ['Belopp i kr'], ...rows]);
    expect(codesOf(recognise(two))).toEqual(['adopt/unit-unclear B3']);
  });

  test('a unit alone in the corner, and one in a note below', () => {
    expect(
      columnsOf(
        recognise(
          sheetOf([
            ['tkr', 'ALF', 'FoUU'],
            ['A', 1, 2],
            ['B', 1, 2],
          ]),
        ),
      ),
    ).toContain('ALF B tkr');
    const below = sheetOf([...rows, ['Summa', 2, 4], [], ['Belopp i mkr']]);
    expect(columnsOf(recognise(below))).toContain('FoUU C mkr');
  });

  test('the heading goes before the caption, and neither is overruled by the answer', () => {
    const grid = sheetOf([
      ['Belopp i tkr'],
      ['Post', 'ALF (kr)', 'FoUU'],
      ['A', 1, 2],
      ['B', 1, 2],
    ]);
    expect(columnsOf(recognise(grid, { unit: 'mkr' }))).toEqual([
      'ALF B kr',
      'FoUU C tkr',
      'name A',
    ]);
  });

  test.each([
    ['ALF (tkr) 2026', 'FoUU (tkr) 2026', 'Summa (tkr)'],
    ['ALF\n(tkr)\n2026', 'FoUU (prel., tkr)', 'Totalt (tkr)'],
    ['ALF (belopp i tkr) 1)', 'FoUU [tkr]*', 'Totalt ( Tkr )'],
    ['ALF (tkr)', 'FoUU (tkr)', 'Summa'],
  ])(
    'headings that say it in parentheses, wherever they stand, leave nothing to ask: %s',
    (...headings) => {
      const grid = under(['Post', ...headings], ['A', 1, 2, 3], ['B', 2, 3, 5]);
      const found = recognise(grid);
      expect(codesOf(found)).toEqual([]);
      expect(columnsOf(found)).toEqual(['ALF B tkr', 'FoUU C tkr', 'name A', 'total D tkr']);
    },
  );

  test.each(['Budget 2026 (kSEK)', 'Belopp i tsek'])(
    'thousands of SEK above the table: %s',
    (title) => {
      const grid = sheetOf([[title], ['Post', 'ALF', 'FoUU'], ['A', 1, 2], ['B', 3, 4]]);
      expect(columnsOf(recognise(grid))).toEqual(['ALF B tkr', 'FoUU C tkr', 'name A']);
    },
  );

  test('two units in one heading, or one that is per something, are asked about', () => {
    const asked = (heading: string) =>
      codesOf(recognise(under(['Post', heading], ['A', 1]), { source: 'ALF' }));
    expect(asked('ALF (tkr) 2026 (mkr) ny')).toEqual(['adopt/unit-unclear B1']);
    expect(asked('ALF (kr/mån) 2026')).toEqual(['adopt/unit-unclear B1']);
  });

  test('while the unit is not known no total is stated', () => {
    const found = recognise(sheetOf(rows));
    expect(found.total).toBeNull();
    expect(recognise(sheetOf(rows), { unit: 'tkr' }).total).not.toBeNull();
  });
});

describe('Adoption §3.7: hidden columns', () => {
  const grid = sheetOf(
    [
      ['Post', 'ALF (tkr)', 'ALF (tkr)', 'FoUU (tkr)'],
      ['A', 9, 1, 2],
      ['B', 9, 1, 2],
    ],
    { hidden: ['B'] },
  );

  test('a hidden helper means nothing, even under a heading that fits', () => {
    expect(columnsOf(recognise(grid))).toEqual(['ALF C tkr', 'FoUU D tkr', 'name A']);
    expect(codesOf(recognise(grid))).toEqual([]);
  });
});
