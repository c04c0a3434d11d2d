/** The custom functions as pure functions, with the arguments that Excel passes. */
import { readAmount } from '../../../src/functions/read-amount';
import { reconcile } from '../../../src/functions/reconcile';
import { remaining } from '../../../src/functions/remaining';
import { spread } from '../../../src/functions/spread';
import { spreadTable } from '../../../src/functions/spread-table';
import { exactSum } from '../../../src/functions/sum';
import { writeAmount } from '../../../src/functions/format-amount';
import type { Answer } from '../../../src/functions/answer';

function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.sentence.sv);
  return answer.value;
}

const sentence = (answer: Answer<unknown>) =>
  answer.ok ? 'no refusal' : `${answer.because}: ${answer.sentence.sv}`;
const english = (answer: Answer<unknown>) => (answer.ok ? 'no refusal' : answer.sentence.en);

/** NBSP and the minus sign proper, as a person reads them. */
const read = (text: string) => text.replaceAll('\u00A0', ' ');

describe('Functions §3: SUMMA adds to the last öre', () => {
  test('what binary arithmetic gets wrong comes out right', () => {
    expect(valueOf(exactSum([[0.1], [0.2]], null))).toBe(0.3);
    expect(valueOf(exactSum([[727.5, -727.1]], 'mkr'))).toBe(0.4);
  });

  test('numbers in the unit of the call, and texts with a unit of their own', () => {
    expect(
      valueOf(
        exactSum(
          [
            [727085, '415 tkr'],
            ['374,3 mkr', 0],
          ],
          'tkr',
        ),
      ),
    ).toBe(1101800);
  });

  test('a blank cell is unknown, and an unknown amount has no sum', () => {
    const answer = exactSum([[1], [''], [3]], null);
    expect(sentence(answer)).toMatch(/^unknown: belopp, rad 2, kolumn 1: Beloppet saknas\./);
    expect(english(answer)).toMatch(/^amounts, row 2, column 1: The amount is missing\./);
  });

  test('a text that can be read in two ways is refused, with its place', () => {
    expect(sentence(exactSum([[1, '1.101']], null))).toMatch(
      /^wrong: belopp, rad 1, kolumn 2: ”1\.101” kan inte läsas som ett belopp/,
    );
  });

  test('amounts of different kinds have no sum, those of one kind do', () => {
    const mixed = exactSum([['upp till 3,5 mkr', 1_000_000]], null);
    expect(sentence(mixed)).toMatch(/^wrong: Beloppen är av olika slag/);
    expect(english(mixed)).toMatch(/^The amounts are of different kinds/);
    expect(valueOf(exactSum([['upp till 3,5 mkr', 'högst 1 mkr']], 'mkr'))).toBe(4.5);
  });

  test('estimates have no exact sum', () => {
    expect(sentence(exactSum([['cirka 5 mkr'], ['ca 3 mkr']], null))).toMatch(
      /^wrong: belopp, rad 1, kolumn 1: ”cirka 5 mkr” kan inte .* inget bestämt belopp/,
    );
  });

  test('cells with a format of their own count, an error does not', () => {
    const formatted = { type: 'FormattedNumber', basicValue: 5, numberFormat: '0.00' };
    expect(valueOf(exactSum([[formatted, 2]], null))).toBe(7);
    const error = { type: 'Error', basicValue: '#DIV/0!', errorType: 'Div0' };
    expect(sentence(exactSum([[error]], null))).toMatch(/^wrong: belopp: Värdet #DIV\/0! är inget/);
  });

  test('a truth value is no amount', () => {
    expect(sentence(exactSum([[true]], null))).toMatch(/Värdet true är inget tal/);
  });

  test('decimals beyond the öre are refused', () => {
    expect(sentence(exactSum([[0.001]], 'kr'))).toMatch(/fler decimaler/);
  });

  test('more digits than a cell holds are refused, not rounded', () => {
    expect(sentence(exactSum([[99999999999999], [0.01]], null))).toMatch(/fler siffror än de 15/);
  });

  test('an unknown unit is refused with the known ones', () => {
    expect(sentence(exactSum([[1]], 'euro'))).toBe(
      'wrong: "euro" är ingen enhet. Skriv "kr", "tkr", "mkr" eller "mdkr".',
    );
  });
});

describe('Functions §4: FORDELA shares an amount in whole units', () => {
  test('the shares sum to the amount, whatever the weights', () => {
    const shares = valueOf(spread(415, [[65, 350]], null));
    expect(shares).toEqual([[65, 350]]);
    expect(valueOf(spread(100, [[1], [1], [1]], null))).toEqual([[34], [33], [33]]);
  });

  test('the answer has the shape of the weights', () => {
    expect(
      valueOf(
        spread(
          10,
          [
            [1, 2],
            [3, 4],
          ],
          null,
        ),
      ),
    ).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test('in other units than whole ones', () => {
    expect(valueOf(spread(1, [[1, 1, 1]], 0.01))).toEqual([[0.34, 0.33, 0.33]]);
    expect(valueOf(spread(1000, [[1, 1]], 500))).toEqual([[500, 500]]);
  });

  test('a decrease mirrors an increase', () => {
    expect(valueOf(spread(-100, [[1, 1, 1]], null))).toEqual([[-34, -33, -33]]);
  });

  test('an amount that is no multiple of the unit is refused', () => {
    expect(sentence(spread(100.5, [[1, 1]], null))).toMatch(/^wrong: .*multipel/);
  });

  test('a blank weight or amount is unknown, not zero', () => {
    expect(sentence(spread(100, [[1, '']], null))).toBe(
      'unknown: vikter, rad 1, kolumn 2 är tom. Okänt är inte noll: skriv 0 om det är noll.',
    );
    expect(sentence(spread('', [[1]], null))).toMatch(/^unknown: belopp är tom/);
  });

  test('weights that are all zero, or negative, are refused in words', () => {
    expect(sentence(spread(100, [[0, 0]], null))).toMatch(/^wrong: .*Alla vikter är 0/);
    expect(sentence(spread(100, [[1, -1]], null))).toMatch(/negativ vikt/);
    expect(english(spread(100, [[1, -1]], null))).toMatch(/row 1, column 2.*negative weight/);
  });

  test('the smallest unit is a number above zero', () => {
    expect(sentence(spread(100, [[1]], 0))).toMatch(/större än noll, inte 0/);
    expect(sentence(spread(100, [[1]], -1))).toMatch(/större än noll/);
    expect(sentence(spread(100, [[1]], 'x'))).toBe('wrong: minsta ska vara ett tal, inte "x".');
  });

  test('more cells than Excel would wait for are refused', () => {
    const row = new Array<number>(2001).fill(1);
    expect(sentence(spread(1, [row], null))).toMatch(/2001 celler är för många/);
  });
});

describe('Functions §4: FORDELATABELL keeps rows and columns exact', () => {
  const weights = [
    [1, 1, 1],
    [1, 1, 1],
  ];

  test('both margins are met', () => {
    const table = valueOf(spreadTable([[10], [11]], [[7, 7, 7]], weights, null));
    expect(table.map((row) => row.reduce((a, b) => a + b, 0))).toEqual([10, 11]);
    expect([0, 1, 2].map((at) => (table[0]?.[at] ?? 0) + (table[1]?.[at] ?? 0))).toEqual([7, 7, 7]);
  });

  test.each([[null], [[['']]], [[[null]]]])(
    'without column totals the columns are free',
    (none) => {
      expect(valueOf(spreadTable([[3, 6]], none, weights, null))).toEqual([
        [1, 1, 1],
        [2, 2, 2],
      ]);
    },
  );

  test('totals may lie down or stand up', () => {
    const across = spreadTable([[10, 11]], [[7], [7], [7]], weights, null);
    expect(across).toEqual(spreadTable([[10], [11]], [[7, 7, 7]], weights, null));
  });

  test('margins with different sums are refused with the difference', () => {
    expect(sentence(spreadTable([[10], [10]], [[7, 7, 7]], weights, null))).toMatch(
      /^wrong: Raderna summerar till 20 och kolumnerna till 21: skillnaden är −1/,
    );
  });

  test('what weights of zero make impossible is explained', () => {
    const blocked = spreadTable(
      [[5], [5]],
      [[9, 1]],
      [
        [0, 1],
        [0, 1],
      ],
      null,
    );
    expect(sentence(blocked)).toMatch(/^wrong: .*kolumn 1/);
    expect(english(blocked)).toMatch(/column 1/);
  });

  test('as many totals as the weights have rows and columns', () => {
    expect(sentence(spreadTable([[1]], null, weights, null))).toBe(
      'wrong: radsummor har 1 celler men vikterna behöver 2.',
    );
    expect(sentence(spreadTable([[1, 1]], [[1, 1]], weights, null))).toBe(
      'wrong: kolumnsummor har 2 celler men vikterna behöver 3.',
    );
  });
});

describe('Functions §5: JAMFOR says whether two amounts agree', () => {
  const said = (...arguments_: Parameters<typeof reconcile>) =>
    read(valueOf(reconcile(...arguments_)));

  test('the same amount written in two ways', () => {
    expect(said('415 tkr', '0,415 mkr', null, null)).toBe('exakt');
    expect(said(1101800, '1 101,8 mkr', 'tkr', null)).toBe('exakt');
  });

  test('a rounded figure agrees with the exact one within its rounding', () => {
    expect(said('727,1 mkr', 727085, 'tkr', null)).toBe('inom avrundning (skillnad +15 tkr)');
    expect(said(727085, '727,1 mkr', 'tkr', null)).toBe('inom avrundning (skillnad −15 tkr)');
  });

  test('two numbers agree only when they are equal', () => {
    expect(said(1, 2, 'tkr', null)).toBe('fel (skillnad −1 tkr)');
  });

  test('unknown, estimated and other kinds of amounts cannot be checked', () => {
    expect(said('', 5, null, null)).toBe('går ej att kontrollera (ett belopp saknas)');
    expect(said('cirka 5 mkr', 7, 'mkr', null)).toBe(
      'går ej att kontrollera (det ena är en uppskattning)',
    );
    expect(said(7, 'cirka 5 mkr', 'mkr', null)).toBe(
      'går ej att kontrollera (det ena är en uppskattning)',
    );
    expect(said(5, 'cirka 5 mkr', 'mkr', null)).toBe('exakt');
    expect(said('upp till 5 mkr', '5 mkr', null, null)).toBe(
      'går ej att kontrollera (beloppen är av olika slag)',
    );
  });

  test('in English', () => {
    expect(said('727,1 mkr', 727085, 'tkr', 'en')).toBe('within rounding (difference +15 tkr)');
    expect(sentence(reconcile(1, 1, null, 'fi'))).toMatch(/"fi" är inget språk/);
  });
});

describe('Functions §6: LASBELOPP reads a written amount', () => {
  test('into the unit of the call', () => {
    expect(valueOf(readAmount('727,1 mkr', null))).toBe(727100000);
    expect(valueOf(readAmount('727,1 mkr', 'tkr'))).toBe(727100);
    expect(valueOf(readAmount('en miljon kronor', 'mkr'))).toBe(1);
  });

  test('without a unit it is kronor', () => {
    expect(valueOf(readAmount('415000', 'tkr'))).toBe(415);
  });

  test('what is no amount is refused', () => {
    expect(sentence(readAmount('42 045981', null))).toMatch(/^wrong: text: ”42 045981” kan inte/);
    expect(sentence(readAmount(null, null))).toMatch(/^unknown: text: Beloppet saknas/);
  });

  test('an estimate, a ceiling or a reservation does not become a number that looks decided', () => {
    for (const text of ['cirka 5 mkr', 'upp till 3,5 mkr', '8,5 mkr reserveras']) {
      expect(sentence(readAmount(text, null))).toMatch(/^wrong: text: .* inget bestämt belopp/);
    }
  });
});

describe('Functions §7: SKRIVBELOPP writes as the group writes', () => {
  const manner = { unit: null, decimals: null, from: null, language: null };

  test('in tkr unless another unit is asked for', () => {
    expect(read(valueOf(writeAmount(1101800000, manner)))).toBe('1 101 800 tkr');
    expect(read(valueOf(writeAmount(1101800, { ...manner, unit: 'mkr', from: 'tkr' })))).toBe(
      '1 101,8 mkr',
    );
  });

  test('with as many decimals as asked for, rounded half away from zero', () => {
    const rounded = { ...manner, unit: 'mkr', decimals: 1 };
    expect(read(valueOf(writeAmount(727085000, rounded)))).toBe('727,1 mkr');
    expect(read(sentence(writeAmount(1, { ...manner, decimals: 1.5 })))).toMatch(
      /heltal från 0 till 10, inte 1,5\.$/,
    );
    expect(read(sentence(readAmount('5', 3000)))).toMatch(/: 3 000 är ingen enhet/);
  });

  test('what kind of amount a text gives stays with it', () => {
    const written = (text: string, language: string | null) =>
      read(valueOf(writeAmount(text, { ...manner, language })));
    expect(written('ca 5 mkr', null)).toBe('cirka 5 000 tkr');
    expect(written('högst 3,5 mkr', 'en')).toBe('up to 3,500 tkr');
    expect(written('8,5 mkr avsatt', null)).toBe('reserverat 8 500 tkr');
  });

  test('in English', () => {
    expect(read(valueOf(writeAmount(1101800000, { ...manner, language: 'en' })))).toBe(
      '1,101,800 tkr',
    );
  });
});

describe('Functions §8: ATERSTAR is what remains of a reservation', () => {
  test('8,5 mkr reserved, up to 3,5 mkr promised: 5,0 mkr remain', () => {
    expect(valueOf(remaining('8,5 mkr', [['upp till 3,5 mkr']], 'mkr'))).toBe(5);
    expect(valueOf(remaining(8500, [[3500], [0]], 'tkr'))).toBe(5000);
  });

  test('more than is reserved leaves less than nothing', () => {
    expect(valueOf(remaining(1, [[3]], null))).toBe(-2);
  });

  test('of an estimate nothing certain remains', () => {
    expect(sentence(remaining('cirka 8 mkr', [[1]], 'mkr'))).toMatch(/inget bestämt belopp/);
    expect(sentence(remaining(8, [['ca 1 mkr']], 'mkr'))).toMatch(/inget bestämt belopp/);
  });

  test('an unknown ceiling leaves an unknown remainder', () => {
    expect(sentence(remaining(1, [['']], null))).toMatch(/^unknown: avgar: Beloppet saknas/);
    expect(sentence(remaining(null, [[1]], null))).toMatch(/^unknown: reserverat/);
  });
});
