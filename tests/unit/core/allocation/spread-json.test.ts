import { allocationFindings } from '#core/allocation/findings';
import { spreadJson } from '#core/allocation/spread-json';
import { spread } from '#core/allocation/spread';
import { wordFinding } from '#core/findings/wording';

const codesOf = (data: unknown) => {
  const outcome = spreadJson(data, 'sv');
  return outcome.answer === null
    ? outcome.refused.map(({ code, where }) => `${code} ${where[0]?.input ?? ''}`)
    : [];
};

const sound = {
  quantum: '1',
  rows: [{ id: 'ALF', total: '415' }],
  columns: [
    { id: 'UR', total: '65' },
    { id: 'FR', total: '350' },
  ],
  cells: [
    { row: 'ALF', column: 'UR', weight: '1', min: '0', max: '100', hold: '65', forbidden: false },
    { row: 'ALF', column: 'FR', weight: '1' },
  ],
};

describe('Allocation §1, §9: problem in, answer out', () => {
  test('the shape of the answer is the one that scripts rely on', () => {
    expect(spreadJson(sound, 'en')).toStrictEqual({
      answer: {
        feasible: true,
        cells: [
          {
            row: 'ALF',
            column: 'UR',
            share: '65',
            value: '65',
            rounding: '0',
            reason: 'Held at 65',
          },
          {
            row: 'ALF',
            column: 'FR',
            share: '350',
            value: '350',
            rounding: '0',
            reason: 'Share 350, comes out even',
          },
        ],
        rows: [{ id: 'ALF', total: '415' }],
        columns: [
          { id: 'UR', total: '65' },
          { id: 'FR', total: '350' },
        ],
      },
    });
  });

  test('the shape of a conflict is the one that scripts rely on', () => {
    const problem = {
      quantum: '1',
      rows: [
        { id: 'ALF', total: '68' },
        { id: 'FoUU', total: '350' },
      ],
      columns: [
        { id: 'UR', total: '65' },
        { id: 'FR', total: '353' },
      ],
      cells: [
        { row: 'ALF', column: 'UR', weight: '1' },
        { row: 'FoUU', column: 'UR', weight: '1' },
        { row: 'FoUU', column: 'FR', weight: '1' },
      ],
    };
    const outcome = spreadJson(problem, 'sv');
    expect(outcome.answer).toStrictEqual({
      feasible: false,
      conflict: {
        rows: ['ALF'],
        columns: ['UR'],
        shortfall: '3',
        explanation:
          'ALF har 68 att fördela och får bara gå till UR, som rymmer 65: det fattas plats för 3.',
      },
    });
  });

  test('a share that does not end is written with at least twelve decimals, and share and rounding add up', () => {
    const { answer } = spreadJson(
      {
        quantum: '0.01',
        rows: [{ id: 'R', total: '100' }],
        columns: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
        cells: ['A', 'B', 'C'].map((column) => ({ row: 'R', column, weight: '0.1' })),
      },
      'sv',
    );
    const cells = answer?.feasible ? answer.cells : [];
    expect(cells.map(({ share, value, rounding }) => [share, value, rounding])).toStrictEqual([
      ['33.33333333333333', '33.34', '0.00666666666667'],
      ['33.33333333333333', '33.33', '-0.00333333333333'],
      ['33.33333333333333', '33.33', '-0.00333333333333'],
    ]);
  });

  test('amounts of any size are exact: no digit of forty is lost', () => {
    const total = '1234567890123456789012345678901234567890';
    const { answer } = spreadJson(
      {
        quantum: '1',
        rows: [{ id: 'R', total }],
        columns: [{ id: 'A' }, { id: 'B' }],
        cells: [
          { row: 'R', column: 'A', weight: '1' },
          { row: 'R', column: 'B', weight: '0.0000000000000000000000000000000000000001' },
        ],
      },
      'sv',
    );
    const values = answer?.feasible ? answer.cells.map(({ value }) => BigInt(value)) : [];
    expect(values.reduce((a, b) => a + b, 0n)).toBe(BigInt(total));
    expect(values[1]).toBe(0n);
  });

  test('a two-way table of amounts beyond what a number holds is exact, too', () => {
    const margins = ['90071992547409931', '90071992547409933'];
    const { answer } = spreadJson(
      {
        quantum: '1',
        rows: margins.map((total, i) => ({ id: `R${i}`, total })),
        columns: [...margins].reverse().map((total, i) => ({ id: `C${i}`, total })),
        cells: [0, 1].flatMap((i) =>
          [0, 1].map((j) => ({ row: `R${i}`, column: `C${j}`, weight: String(1 + i + 2 * j) })),
        ),
      },
      'sv',
    );
    expect(answer?.feasible && answer.rows.map(({ total }) => total)).toStrictEqual(margins);
    expect(answer?.feasible && answer.columns.map(({ total }) => total)).toStrictEqual(
      [...margins].reverse(),
    );
  });

  test('a problem without rows or columns has an empty answer, unless something is left to place', () => {
    const empty = { quantum: '1', rows: [], columns: [], cells: [] };
    expect(spreadJson(empty, 'sv').answer).toStrictEqual({
      ...{ feasible: true, cells: [], rows: [], columns: [] },
    });
    const { answer } = spreadJson({ ...empty, rows: [{ id: 'R', total: '5' }] }, 'sv');
    expect(answer?.feasible).toBe(false);
  });

  test('a cell of the problem that is held needs no weight, nor does one that is forbidden', () => {
    const cells = [
      { row: 'ALF', column: 'UR', hold: '65' },
      { row: 'ALF', column: 'FR', weight: '2' },
    ];
    expect(spreadJson({ ...sound, cells }, 'sv').answer?.feasible).toBe(true);
  });
});

describe('Allocation §2: what cannot be read is refused with its place', () => {
  test.each([
    ['nothing at all', null, ['allocation/malformed-problem problem']],
    [
      'lists that are missing',
      { quantum: '1' },
      ['rows', 'columns', 'cells'].map((field) => `allocation/malformed-problem ${field}`),
    ],
    [
      'a number instead of a decimal text',
      { ...sound, quantum: 1 },
      ['allocation/malformed-problem quantum'],
    ],
    ['a quantum of zero', { ...sound, quantum: '0.0' }, ['allocation/malformed-problem quantum']],
    [
      'amounts as people write them',
      { ...sound, rows: [{ id: 'ALF', total: '415 tkr' }] },
      ['allocation/malformed-problem rows[0].total'],
    ],
    [
      'exponents, and digits beyond forty',
      { ...sound, cells: [{ row: 'ALF', column: 'UR', weight: '1e3', hold: '1'.repeat(41) }] },
      [
        'allocation/malformed-problem cells[0].weight',
        'allocation/malformed-problem cells[0].hold',
      ],
    ],
    [
      'names of nothing',
      { ...sound, columns: [{ id: ' ' }], cells: [{ row: 4, column: 'UR', weight: '1' }] },
      ['allocation/malformed-problem columns[0].id', 'allocation/malformed-problem cells[0].row'],
    ],
    [
      'a flag that is a word',
      { ...sound, cells: [{ row: 'ALF', column: 'UR', weight: '1', forbidden: 'no' }] },
      ['allocation/malformed-problem cells[0].forbidden'],
    ],
    [
      'cells of unknown lines',
      { ...sound, cells: [{ row: 'FoUU', column: 'LG', weight: '1' }] },
      ['allocation/unknown-line cells[0].row', 'allocation/unknown-line cells[0].column'],
    ],
    [
      'a cell without weight',
      { ...sound, cells: [{ row: 'ALF', column: 'FR' }] },
      ['allocation/weight-missing cells[0]'],
    ],
    [
      'a forbidden cell that is held, or must have something',
      {
        ...sound,
        cells: [
          { row: 'ALF', column: 'UR', forbidden: true, hold: '3' },
          { row: 'ALF', column: 'FR', forbidden: true, weight: '1', min: '1' },
        ],
      },
      ['allocation/forbidden-but-given cells[0]', 'allocation/forbidden-but-given cells[1]'],
    ],
    [
      'amounts held outside their limits',
      {
        ...sound,
        cells: [
          { row: 'ALF', column: 'UR', hold: '65', max: '60' },
          { row: 'ALF', column: 'FR', hold: '350', min: '351' },
        ],
      },
      [
        'allocation/hold-outside-limits cells[0].hold',
        'allocation/hold-outside-limits cells[1].hold',
      ],
    ],
  ])('%s', (_what, data, expected) => {
    expect(codesOf(data)).toStrictEqual(expected);
  });

  test('a table beyond what is answered within seconds is refused before any work', () => {
    const columns = Array.from({ length: 600 }, (_, i) => ({ id: `C${i}`, total: '0' }));
    const rows = columns.map(({ id }) => ({ id: `R${id}`, total: '0' }));
    const cells = Array.from({ length: 60_000 }, (_, i) => ({
      row: `RC${i % 600}`,
      column: `C${Math.floor(i / 600)}`,
      weight: '1',
    }));
    expect(codesOf({ quantum: '1', rows, columns, cells })).toStrictEqual([
      'allocation/too-large cells',
      'allocation/too-large cells',
    ]);
  });

  test('weights hundreds of powers of ten apart are given up with a sentence, not with a wrong share', () => {
    const e = 10n ** 400n;
    const weights = [e, 1n, 3n, 1n, e * e, 1n, e, 7n, e * e * e];
    const result = spread({
      decimals: 0,
      quantum: 1n,
      rows: [10n, 20n, 30n].map((total, i) => ({ id: `R${i}`, total })),
      columns: [25n, 15n, 20n].map((total, i) => ({ id: `C${i}`, total })),
      cells: weights.map((weight, i) => ({
        ...{ row: `R${Math.floor(i / 3)}`, column: `C${i % 3}`, weight },
        ...{ min: null, max: null, hold: null, forbidden: false },
      })),
    });
    const codes = result.kind === 'refused' ? result.findings.map(({ code }) => code) : [];
    expect(codes).toStrictEqual(['allocation/target-not-found']);
  });

  test('every refusal reads well in both languages', () => {
    const faulty = {
      quantum: '2',
      rows: [
        { id: 'A', total: '5' },
        { id: 'A', total: '-2' },
      ],
      columns: [
        { id: 'X', total: '5' },
        { id: 'Y', total: '1' },
      ],
      cells: [
        { row: 'A', column: 'X', weight: '-1' },
        { row: 'A', column: 'X', hold: '3', max: '1' },
        { row: 'B', column: 'Y' },
        { row: 'A', column: 'Y', weight: '1', min: '0.5', max: '1.5' },
      ],
    };
    const outcome = spreadJson(faulty, 'sv');
    const refused = outcome.answer === null ? outcome.refused : [];
    const sentences = (['sv', 'en'] as const).flatMap((language) =>
      refused.map((finding) => wordFinding(finding, allocationFindings, language).what),
    );
    expect(sentences.length).toBeGreaterThan(16);
    expect(
      sentences.filter((sentence) => /undefined|null|NaN|\[object|\s\s|\.\./.test(sentence)),
    ).toStrictEqual([]);
  });
});
