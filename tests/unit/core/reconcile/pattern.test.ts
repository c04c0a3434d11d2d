import { patternOf } from '#core/reconcile/pattern';

describe('Reconcile §3: patterns as people write them', () => {
  test.each([
    ['5010', '5010', true],
    ['5010', '50101', false],
    [' P-17 ', 'p-17', true],
    ['50*', '5010', true],
    ['50*', '4050', false],
    ['*hyra*', 'Lokalhyra mars', true],
    ['50?0', '5010', true],
    ['3000-3999', '3510', true],
    ['3000–3999', '4000', false],
    ['3000-3999', '35', false],
    ['3010; 40*', '4021', true],
    ['10-200', '50', false],
    ['10-200', '10-200', true],
    ['3010-2456', '3010-2456', true],
    ['2456-3010', '2456-3010', true],
    ['Konsult; resor', 'konsult; resor', true],
    ['=1+1', '=1+1', true],
    ['.*', '5010', false],
    [';', '5010', false],
  ])('%s fits %s: %s', (pattern, text, fits) => {
    expect(patternOf(pattern)(text)).toBe(fits);
  });
});
