import { amountOfOre } from '#core/money/amount';
import type { Finding, Severity } from '#core/findings/finding';
import { hasErrors, inOrder } from '#core/findings/order';

const finding = (code: string, severity: Severity, ore: number): Finding => ({
  code,
  severity,
  facts: {},
  where: [],
  effect: amountOfOre(ore),
});

describe('Findings are read with the gravest first', () => {
  test('errors before warnings before infos, then the most kronor, then as they were found', () => {
    const findings = [
      finding('a', 'info', 900),
      finding('b', 'warning', 5),
      finding('c', 'error', 1),
      finding('d', 'warning', 5),
      finding('e', 'error', 10),
    ];
    expect(inOrder(findings).map(({ code }) => code)).toStrictEqual(['e', 'c', 'b', 'd', 'a']);
    expect(findings[0]?.code).toBe('a');
  });

  test('only an error is an error', () => {
    expect(hasErrors([finding('a', 'warning', 1), finding('b', 'info', 1)])).toBe(false);
    expect(hasErrors([finding('a', 'warning', 1), finding('b', 'error', 0)])).toBe(true);
    expect(hasErrors([])).toBe(false);
  });
});
