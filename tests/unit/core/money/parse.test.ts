import { kronorText } from '#core/money/plain-decimal';
import { parseAmount, type Reading } from '#core/money/parse';

/** "415000 tkr 0 decided": kronor, unit, decimals and kind of what was read; else the problem. */
function read(text: string, reading?: Reading): string {
  const parsed = parseAmount(text, reading);
  if (!parsed.ok) {
    const { code, facts } = parsed.problem;
    return 'reason' in facts ? `${code}: ${facts.reason}` : code;
  }
  const { amount, unit, decimals, kind } = parsed.written;
  return [kronorText(amount), unit, decimals, kind].join(' ');
}

describe('Amounts §2: units', () => {
  test.each([
    ['415 kr', '415 kr 0 decided'],
    ['415 kronor', '415 kr 0 decided'],
    ['1 krona', '1 kr 0 decided'],
    ['500:-', '500 kr 0 decided'],
    ['500 SEK', '500 kr 0 decided'],
    ['4 600 tkr', '4600000 tkr 0 decided'],
    ['560 tusen kronor', '560000 tkr 0 decided'],
    ['727,1 mkr', '727100000 mkr 1 decided'],
    ['727,1 mnkr', '727100000 mkr 1 decided'],
    ['727,1 Mkr', '727100000 mkr 1 decided'],
    ['1 101,4 miljoner kronor', '1101400000 mkr 1 decided'],
    ['8,5 miljoner', '8500000 mkr 1 decided'],
    ['8,5 milj. kr', '8500000 mkr 1 decided'],
    ['1 miljon kronor', '1000000 mkr 0 decided'],
    ['1,1 mdkr', '1100000000 mdkr 1 decided'],
    ['1,1 miljarder kronor', '1100000000 mdkr 1 decided'],
    ['tkr 4 300', '4300000 tkr 0 decided'],
    ['SEK 500', '500 kr 0 decided'],
    ['3,5 mkr.', '3500000 mkr 1 decided'],
  ])('”%s” is read', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('a line break or a page break may stand between number and unit, and inside a unit of two words', () => {
    expect(read('8,5\nmkr')).toBe('8500000 mkr 1 decided');
    expect(read('8,5 \f miljoner\r\nkronor')).toBe('8500000 mkr 1 decided');
    expect(read('8,5\u00A0mkr')).toBe('8500000 mkr 1 decided');
    expect(read('8,5mkr')).toBe('8500000 mkr 1 decided');
  });

  test('without a unit the number is in the unit of its column, else in kronor', () => {
    expect(read('415000')).toBe('415000 kr 0 decided');
    expect(read('415', { unit: 'tkr' })).toBe('415000 tkr 0 decided');
    expect(read('415 kr', { unit: 'tkr' })).toBe('415 kr 0 decided');
  });

  test('a unit on both sides of the number, or something that is no unit, is malformed', () => {
    expect(read('kr 5 tkr')).toBe('money/malformed-amount: two-units');
    expect(read('70 enheter')).toBe('money/malformed-amount: unknown-words');
    expect(read('415 krigare')).toBe('money/malformed-amount: unknown-words');
    expect(read('65 tkr respektive 350 tkr')).toBe('money/malformed-amount: unknown-words');
  });
});

describe('Amounts §4: four kinds', () => {
  test.each([
    ['upp till 3,5 mkr', '3500000 mkr 1 ceiling'],
    ['Högst 1 mkr', '1000000 mkr 0 ceiling'],
    ['maximalt 500 000 kronor', '500000 kr 0 ceiling'],
    ['cirka 103 mkr', '103000000 mkr 0 estimate'],
    ['ca. 50 mkr', '50000000 mkr 0 estimate'],
    ['omkring 50 mkr', '50000000 mkr 0 estimate'],
    ['ungefär 50 mkr', '50000000 mkr 0 estimate'],
    ['beräknas till 4,8 mkr', '4800000 mkr 1 estimate'],
    ['beräknas\nuppgå till 4,8 mkr', '4800000 mkr 1 estimate'],
    ['drygt 7 mkr', '7000000 mkr 0 estimate'],
    ['knappt 8 mkr', '8000000 mkr 0 estimate'],
    ['8,5 mkr reserverat', '8500000 mkr 1 reservation'],
    ['avsatt 7,8 mkr', '7800000 mkr 1 reservation'],
    ['cirka två miljoner kronor', '2000000 mkr 0 estimate'],
  ])('”%s” is of its kind', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('words of two kinds beside one amount are malformed; the same kind twice is not', () => {
    expect(read('reserverat upp till 3,5 mkr')).toBe('money/malformed-amount: two-kinds');
    expect(read('upp till 3,5 mkr avsatt')).toBe('money/malformed-amount: two-kinds');
    expect(read('upp till högst 3,5 mkr')).toBe('3500000 mkr 1 ceiling');
  });

  test.each(['cirka 5 mkr', 'upp till 5 mkr', '5 mkr avsatt'])(
    'where an amount must be decided, ”%s” is none',
    (text) => {
      const parsed = parseAmount(text, { decided: true });
      expect(parsed).toMatchObject({ ok: false, problem: { facts: { reason: 'not-decided' } } });
      expect(parseAmount('5 mkr', { decided: true }).ok).toBe(true);
    },
  );

  test('a kind word is a word of its own', () => {
    expect(read('maxim 500 kr')).toBe('money/malformed-amount: unknown-words');
    expect(read('500 kr  \n cirka')).toBe('500 kr 0 estimate');
  });
});

describe('Amounts §5: reading one amount', () => {
  test.each([' ', '\u00A0', '\u202F', '\u2009', ''])('thousands separated by "%s"', (separator) => {
    expect(read(`1${separator}101${separator}800 tkr`)).toBe('1101800000 tkr 0 decided');
  });

  test.each([
    ['0.415 mkr', '415000 mkr 3 decided'],
    ['727.5 mkr', '727500000 mkr 1 decided'],
    ['12.34', '12.34 kr 2 decided'],
    ['1101.400 tkr', '1101400 tkr 3 decided'],
    ['1 101.400 tkr', '1101400 tkr 3 decided'],
    ['1,101 mkr', '1101000 mkr 3 decided'],
  ])('the decimals of ”%s” are unambiguous', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('a point before exactly three digits may mark thousands, so it is not read', () => {
    expect(read('1.101 tkr')).toBe('money/malformed-amount: ambiguous-point');
    expect(read('727.085 mkr')).toBe('money/malformed-amount: ambiguous-point');
    expect(read('−12.000')).toBe('money/malformed-amount: ambiguous-point');
    expect(read('-0.415 mkr')).toBe('-415000 mkr 3 decided');
  });

  test('minus is a minus sign, a dash or a hyphen right before the digits', () => {
    for (const text of ['−65 tkr', '–65 tkr', '-65 tkr', '− 65 tkr', 'tkr −65']) {
      expect(read(text)).toBe('-65000 tkr 0 decided');
    }
    expect(read('+65 tkr')).toBe('65000 tkr 0 decided');
    expect(read('-0,0 mkr')).toBe('0 mkr 1 decided');
  });

  test('a dash that stands apart is a dash, not a minus', () => {
    expect(read('– 65 tkr')).toBe('money/malformed-amount: unknown-words');
    expect(read('- 65 tkr')).toBe('money/malformed-amount: unknown-words');
  });

  test('an English text has commas between thousands and a point for decimals', () => {
    expect(read('1,101.8 mkr', { language: 'en' })).toBe('1101800000 mkr 1 decided');
    expect(read('1,101 tkr', { language: 'en' })).toBe('1101000 tkr 0 decided');
    expect(read('1.101 mkr', { language: 'en' })).toBe('1101000 mkr 3 decided');
    expect(read('1 101.8 mkr', { language: 'en' })).toBe('1101800000 mkr 1 decided');
    expect(read('1,1018 kr', { language: 'en' })).toBe('money/malformed-amount: grouping');
    expect(read('1101,800 kr', { language: 'en' })).toBe('money/malformed-amount: grouping');
    expect(read('0,415 mkr', { language: 'en' })).toBe('money/malformed-amount: grouping');
    expect(read('1.1,018 kr', { language: 'en' })).toBe('money/malformed-amount: marks');
    expect(read('1.1.0 kr', { language: 'en' })).toBe('money/malformed-amount: marks');
  });

  test('numbers up to twelve may stand in words, with a unit', () => {
    const words = 'noll ett två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');
    expect(words.map((word) => read(`${word} tkr`))).toStrictEqual(
      words.map((_, number) => `${number === 0 ? '0' : `${number}000`} tkr 0 decided`),
    );
    expect(read('En miljon kronor')).toBe('1000000 mkr 0 decided');
    expect(read('två\nmiljoner kronor')).toBe('2000000 mkr 0 decided');
    expect(read('två')).toBe('money/malformed-amount: no-unit');
    expect(read('två', { unit: 'tkr' })).toBe('money/malformed-amount: no-unit');
    expect(read('tretton mkr')).toBe('money/malformed-amount: no-number');
  });

  test('the text is kept as it stood, without the space around it', () => {
    const parsed = parseAmount('  upp till 3,5 mkr\n');
    expect(parsed).toMatchObject({ written: { text: 'upp till 3,5 mkr' } });
  });
});

describe('Amounts §6: what is not guessed', () => {
  test.each([
    ['', 'money/no-amount'],
    [' \u00A0\n', 'money/no-amount'],
    ['42 045981', 'money/malformed-amount: grouping'],
    ['4204 598 tkr', 'money/malformed-amount: grouping'],
    ['12 34 kr', 'money/malformed-amount: grouping'],
    ['1  101 tkr', 'money/malformed-amount: grouping'],
    ['1 101 8 tkr', 'money/malformed-amount: grouping'],
    ['7,1 01 mkr', 'money/malformed-amount: grouping'],
    ['0415 tkr', 'money/malformed-amount: leading-zero'],
    ['0 415 tkr', 'money/malformed-amount: leading-zero'],
    ['1.101.800 kr', 'money/malformed-amount: marks'],
    ['1.101,5 mkr', 'money/malformed-amount: marks'],
    ['12,5,1 mkr', 'money/malformed-amount: marks'],
    ['mkr', 'money/malformed-amount: no-number'],
    ['se bilaga', 'money/malformed-amount: no-number'],
    [',5 mkr', 'money/malformed-amount: unknown-words'],
    ['5, mkr', 'money/malformed-amount: unknown-words'],
    ['1e5', 'money/malformed-amount: unknown-words'],
    ['(415)', 'money/malformed-amount: unknown-words'],
    ['415-', 'money/malformed-amount: unknown-words'],
    ['1 101\n800 kr', 'money/malformed-amount: unknown-words'],
    ['#REF!', 'money/malformed-amount: no-number'],
    ['12,345 kr', 'money/below-ore'],
    ['415,000 kr', 'money/below-ore'],
    ['0,415001 tkr', 'money/below-ore'],
    ['0,123456789 mkr', 'money/below-ore'],
    ['0,123456789012 mdkr', 'money/below-ore'],
  ])('”%s” gives %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('an öre is the last decimal in every unit', () => {
    expect(read('0,01 kr')).toBe('0.01 kr 2 decided');
    expect(read('0,00001 tkr')).toBe('0.01 tkr 5 decided');
    expect(read('0,00000001 mkr')).toBe('0.01 mkr 8 decided');
    expect(read('0,00000000001 mdkr')).toBe('0.01 mdkr 11 decided');
  });

  test('thirty digits are read, and longer numbers and texts are refused at once', () => {
    expect(read(`${'9'.repeat(30)} kr`)).toBe(`${'9'.repeat(30)} kr 0 decided`);
    expect(read('9'.repeat(31))).toBe('money/too-long');
    expect(read(`${'1 '.repeat(99)}kr`)).toBe('money/malformed-amount: unknown-words');
    expect(read('9'.repeat(1_000_000))).toBe('money/too-long');
    expect(parseAmount('9'.repeat(1_000_000))).toStrictEqual({
      ok: false,
      problem: { code: 'money/too-long', facts: { text: `${'9'.repeat(40)}…`, limit: 30 } },
    });
    expect(parseAmount('9'.repeat(31))).toStrictEqual({
      ok: false,
      problem: { code: 'money/too-long', facts: { text: '9'.repeat(31), limit: 30 } },
    });
  });

  test('what is wrong is told with the text as it stood', () => {
    expect(parseAmount(' 42 045981 ')).toStrictEqual({
      ok: false,
      problem: {
        code: 'money/malformed-amount',
        facts: { text: '42 045981', reason: 'grouping' },
      },
    });
    expect(parseAmount('−12,345 kr')).toStrictEqual({
      ok: false,
      problem: { code: 'money/below-ore', facts: { shown: '-12.345', unit: 'kr' } },
    });
  });
});
