import { heldText } from '#jobs/why/held-text';

describe('Why §1: what a cell holds that is no amount of the budget', () => {
  test.each([
    [null, 'tom', 'blank'],
    ['', 'tom', 'blank'],
    ['Klinisk forskning', 'Klinisk forskning', 'Klinisk forskning'],
    [-0.25, '−0,25', '-0.25'],
    [true, 'SANT', 'TRUE'],
    [false, 'FALSKT', 'FALSE'],
    [{ error: '#REF!' }, '#REF!', '#REF!'],
  ] as const)('%j reads %s in Swedish and %s in English', (value, swedish, english) => {
    expect([heldText(value, 'sv'), heldText(value, 'en')]).toEqual([swedish, english]);
  });
});
