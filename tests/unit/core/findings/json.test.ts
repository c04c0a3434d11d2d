import { amountOfOre, type Amount } from '#core/money/amount';
import { define, raiser } from '#core/findings/definition';
import { findingToJson } from '#core/findings/json';

const definitions = {
  'example/rest': define<{
    rest: Amount;
    parts: readonly Amount[];
    names: readonly string[];
    count: number;
    known: boolean;
    body: string | null;
  }>({
    severity: 'error',
    sv: { what: ({ count }) => `${count} delar.`, remedy: 'Räkna om.', cause: 'Ett exempel.' },
    en: { what: ({ count }) => `${count} parts.`, remedy: 'Recount.', cause: 'An example.' },
  }),
};
const finding = raiser(definitions)(
  'example/rest',
  {
    rest: amountOfOre(-41_500_000),
    parts: [amountOfOre(50), amountOfOre(10n ** 20n)],
    names: ['FR', 'UR'],
    count: 2,
    known: true,
    body: null,
  },
  { where: [{ sheet: 'Ramar', cell: 'E5' }], effect: amountOfOre(-41_500_000) },
);

describe('A finding as JSON', () => {
  test('has its amounts as strings of exact kronor and its words in the language asked for', () => {
    expect(findingToJson(finding, definitions, 'en')).toStrictEqual({
      code: 'example/rest',
      severity: 'error',
      message: '2 parts. Recount.',
      effect: '415000',
      where: [{ sheet: 'Ramar', cell: 'E5' }],
      facts: {
        rest: '-415000',
        parts: ['0.5', '1000000000000000000'],
        names: ['FR', 'UR'],
        count: 2,
        known: true,
        body: null,
      },
    });
  });

  test('can be printed, however large its amounts', () => {
    const text = JSON.stringify(findingToJson(finding, definitions, 'sv'));
    expect(text).toContain('"message":"2 delar. Räkna om."');
    expect(text).toContain('"1000000000000000000"');
  });
});
