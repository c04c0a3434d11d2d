import { kindsIn } from './told';

describe('Minutes §7: kinds', () => {
  test.each([
    [
      'Det kostar cirka 2 kr, omkring 3 kr och knappt 4 kr.',
      ['2 kr estimate', '3 kr estimate', '4 kr estimate'],
    ],
    ['Kostnaden beräknas bli högst 3 kr.', ['3 kr ceiling']],
    ['Rådet har reserverat cirka 3 kr.', ['3 kr estimate']],
    [
      'Av de 8 kr som reserverats går upp till 3 kr till A och 5 kr till B.',
      ['8 kr reservation', '3 kr ceiling', '5 kr decided'],
    ],
    ['Av de medel som reserverades har 2 kr använts.', ['2 kr decided']],
    ['I budgeten har 2 kr reserverats, och 1 kr betalas nu.', ['2 kr reservation', '1 kr decided']],
    ['Av de 20 kr som avsatts beräknas 14 kr gå åt.', ['20 kr reservation', '14 kr estimate']],
    ['Högst 5 procent får användas, 3 kr.', ['3 kr decided']],
    ['Beloppet (5 kr) är avsatt.', ['5 kr reservation']],
    ['Stödet får inte överstiga 5 kr.', ['5 kr ceiling']],
    ['Bidraget är 5 kr som mest.', ['5 kr ceiling']],
    [
      'Till forskning avsätts 10 kr och till utbildning 5 kr.',
      ['10 kr reservation', '5 kr decided'],
    ],
  ])('%j', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });

  test('in a table the heading of the column says the kind', () => {
    expect(kindsIn('Post  Reserverat (tkr)  Högst (tkr)\nA  8  3\nB  9  4')).toEqual([
      '8 reservation',
      '3 ceiling',
      '9 reservation',
      '4 ceiling',
    ]);
  });
});
