import { relationsIn } from './told';

const read = (text: string) => relationsIn(text).join('; ');
const decided = (background: string, clause: string) =>
  read(`§ 4 Stöd\n\n${background}\n\nLedningsgruppen beslutar\n${clause}`);

describe('Minutes §15: repetitions', () => {
  test('a decision that says another figure than its background contradicts it', () => {
    expect(
      decided(
        'Förvaltningen föreslår att registret får 3,4 mkr.',
        'att bevilja registret 4,3 mkr.',
      ),
    ).toBe('repetition 0 → 1 wrong');
    expect(decided('Registret får 3,4 mkr.', 'att bevilja registret 3,4 mkr.')).toBe(
      'repetition 0 → 1 exact',
    );
    expect(decided('Registret får 3 420 tkr.', 'att bevilja registret 3,4 mkr.')).toBe(
      'repetition 0 → 1 within-rounding',
    );
  });

  test('every later statement is compared with the first', () => {
    const text =
      'Till register avsätts 8,7 mkr.\n\nAvsättning   mkr\nRegister     7,8\n\nBeslut\natt avsätta 7,8 mkr till register.';
    expect(read(`§ 4 Register\n\n${text}`)).toBe('repetition 0 → 1 wrong; repetition 0 → 2 wrong');
  });

  test.each([
    ['another recipient', 'Norra registret får 3,4 mkr.', 'att tilldela södra registret 4,3 mkr.'],
    ['another council', 'FR får 3,4 mkr.', 'att tilldela UR 3,3 mkr.'],
    ['another year', 'Registret fick 3,4 mkr 2025.', 'att tilldela registret 4,3 mkr för 2026.'],
    ['another version', 'Den preliminära ramen var 3,4 mkr.', 'att fastslå ramen till 4,3 mkr.'],
    ['another stage', 'Registret sökte 4,3 mkr.', 'att bevilja registret 3,4 mkr.'],
    [
      'another sort',
      'Registrets hyra är 3,4 mkr.',
      'att fastställa registrets avgift till 4,3 mkr.',
    ],
    ['a ceiling', 'Registret får högst 4,3 mkr.', 'att tilldela registret 3,4 mkr.'],
    [
      'another magnitude',
      'Forskningsrådet får 804,0 mkr.',
      'att tilldela forskningsrådet 350 tkr.',
    ],
    ['more on top', 'Registret får 3,4 mkr.', 'att dessutom tilldela registret 4,3 mkr.'],
  ])('%s is another fact', (_why, background, clause) => {
    expect(decided(background, clause)).toBe('');
  });

  test('two sentences side by side do not contradict each other', () => {
    expect(read('Registret får 3,4 mkr. Registret behöver 4,3 mkr.')).toBe('');
  });

  test('a sentence that says what is said elsewhere does', () => {
    expect(
      read(
        'Anslaget till djurhuset är 12,4 mkr. I bilagan anges anslaget till djurhuset till 12,9 mkr.',
      ),
    ).toBe('repetition 0 → 1 wrong');
    expect(
      read(
        '§ 4 Stöd\n\nMetodstödet får 6,4 mkr.\n\n§ 5 Expediering\n\nTill metodstödet expedieras beslutet i § 4 om 4,6 mkr.',
      ),
    ).toBe('repetition 0 → 1 wrong');
  });

  test('two levels and a row of two years are compared level by level', () => {
    expect(
      read(
        'Projektmedlen höjs från 50 100 tkr till 52 400 tkr, en ökning med 2 300 tkr.\n\ntkr              2025     2026\nProjektmedel   51 000   52 400',
      ),
    ).toBe('change 0, 1 → 2 exact; repetition 0 → 3 wrong; repetition 1 → 4 exact');
  });

  test.each([
    ['Posten är 4 600 tkr, det vill säga 4,6 mkr.', 'repetition 0 → 1 exact'],
    ['Posten är 2,5 mkr (2 500 000 kr).', 'repetition 0 → 1 exact'],
    [
      'Rådet har 8,5 mkr till data. Det konstateras att de 8,5 mkr inte räcker.',
      'repetition 0 → 1 exact',
    ],
    [
      'Uppräkningen är 4,8 mkr. Förslaget är 4,6 mkr till A och 0,2 mkr till B, totalt 4,8 mkr.',
      'sum 1, 2 → 3 exact; repetition 0 → 3 exact',
    ],
  ])('%j repeats itself without words in common', (text, relations) => {
    expect(read(text)).toBe(relations);
  });

  test('a remainder that is taken up again is the one that was told', () => {
    expect(
      read(
        '§ 1 A\n\nRådet reserverade 18,0 mkr. 11,3 mkr har betalats. Det återstår 6,7 mkr.\n\nBeslut\natt föra över återstående 7,6 mkr.',
      ),
    ).toBe('remainder 0, 1 → 2 exact; repetition 2 → 3 wrong');
  });
});
