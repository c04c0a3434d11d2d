import { amountOfOre, type Amount } from '#core/money/amount';
import { formatAmount } from '#core/money/format';
import { Defect } from '#core/money/invariant';
import { define, raiser } from '#core/findings/definition';
import { onOneLine, onSeveralLines, wordFinding } from '#core/findings/wording';

const definitions = {
  'example/unallocated': define<{ source: string; rest: Amount }>({
    severity: 'warning',
    sv: {
      what: ({ source, rest }) =>
        `Av ${source} är ${formatAmount(rest, { unit: 'tkr' })} ofördelat.`,
      remedy: 'Fördela resten.',
      cause: 'En ändring är inte fördelad.',
    },
    en: {
      what: ({ source, rest }) =>
        `Of ${source}, ${formatAmount(rest, { unit: 'tkr', language: 'en' })} is not allocated.`,
      remedy: 'Allocate the rest.',
      cause: 'A change is not allocated.',
    },
  }),
};
const raise = raiser(definitions);
const facts = { source: 'ALF', rest: amountOfOre(1_415_00000) };
const where = [{ sheet: 'Ramar', cell: 'E5' }];

describe('Findings are worded in the order where, what, what to do', () => {
  test('on one line', () => {
    const worded = wordFinding(raise('example/unallocated', facts, { where }), definitions, 'sv');
    expect(onOneLine(worded)).toBe(
      'Ramar!E5: Av ALF är 1\u00A0415\u00A0tkr ofördelat. Fördela resten.',
    );
  });

  test('on several lines, in English', () => {
    const worded = wordFinding(raise('example/unallocated', facts, { where }), definitions, 'en');
    expect(onSeveralLines(worded)).toBe(
      'Ramar!E5\n  Of ALF, 1,415\u00A0tkr is not allocated.\n  → Allocate the rest.',
    );
  });

  test('a finding without a place begins with what is the case', () => {
    const worded = wordFinding(raise('example/unallocated', facts), definitions, 'sv');
    expect(worded.where).toBe('');
    expect(onOneLine(worded)).toMatch(/^Av ALF/);
    expect(onSeveralLines(worded)).toMatch(/^Av ALF.*\n→ Fördela resten\.$/);
  });

  test('a finding that nobody has words for is a mistake of ours', () => {
    const finding = { ...raise('example/unallocated', facts), code: 'example/unheard-of' };
    expect(() => wordFinding(finding, definitions, 'sv')).toThrow(Defect);
  });
});

describe('Findings are raised by the room that declares them', () => {
  test('with the declared severity, no place and nothing at stake unless said otherwise', () => {
    expect(raise('example/unallocated', facts)).toStrictEqual({
      code: 'example/unallocated',
      severity: 'warning',
      facts,
      where: [],
      effect: amountOfOre(0),
    });
  });

  test('the effect is never negative, and the severity can depend on the state of the budget', () => {
    const effect = amountOfOre(-415);
    const finding = raise('example/unallocated', facts, { where, effect, severity: 'error' });
    expect(finding).toMatchObject({ severity: 'error', where, effect: amountOfOre(415) });
    expect(raise('example/unallocated', facts, { effect: null }).effect).toStrictEqual(
      amountOfOre(0),
    );
  });
});
