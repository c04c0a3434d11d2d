import { amountOfOre, type Amount } from '#core/money/amount';
import { boundsAroundChange, boundsAt, type Bounds } from '#core/money/bounds';
import { formatNumber } from '#core/money/format';
import { Defect } from '#core/money/invariant';
import { writtenAs } from './written-as';

const tkr = (count: number) => amountOfOre(count * 100_000);
const quantum = tkr(1);
const plain = (amount: Amount) => formatNumber(amount, { unit: 'tkr' }).replaceAll('\u00A0', ' ');
const inTkr = (bounds: Bounds | null | undefined) =>
  bounds && `${plain(bounds.least)} … ${plain(bounds.greatest)}`;

describe('Amounts §10: bounds', () => {
  test.each([
    ['727,1 mkr', '727 050 … 727 149'],
    ['727,5 mkr', '727 450 … 727 549'],
    ['−727,1 mkr', '−727 149 … −727 050'],
    ['0,0 mkr', '−49 … 49'],
    ['0,1 mkr', '50 … 149'],
    ['374 300 tkr', '374 300 … 374 300'],
  ])('in whole tkr ”%s” is %s', (text, expected) => {
    expect(inTkr(boundsAt(writtenAs(text), quantum))).toBe(expected);
  });

  test('in whole öre the upper half belongs to the next figure', () => {
    expect(boundsAt(writtenAs('12 kr'), amountOfOre(1))).toStrictEqual({
      least: amountOfOre(1150),
      greatest: amountOfOre(1249),
    });
    expect(boundsAt(writtenAs('12,34 kr'), amountOfOre(1))).toStrictEqual({
      least: amountOfOre(1234),
      greatest: amountOfOre(1234),
    });
  });

  test('there is no whole mkr that is printed as 727 085 tkr', () => {
    expect(boundsAt(writtenAs('727 085 tkr'), tkr(1_000))).toBeNull();
  });

  test('the minuted frames of 2026 and the change of 415 tkr bound the exact frames', () => {
    const bounds = boundsAroundChange(
      writtenAs('727,1 mkr'),
      writtenAs('727,5 mkr'),
      tkr(415),
      quantum,
    );
    expect(inTkr(bounds?.before)).toBe('727 050 … 727 134');
    expect(inTkr(bounds?.after)).toBe('727 465 … 727 549');
  });

  test('a smaller change narrows from the other side, a decrease mirrors', () => {
    const [low, high] = [writtenAs('727,1 mkr'), writtenAs('727,5 mkr')];
    const rise = boundsAroundChange(low, high, tkr(385), quantum);
    expect(inTkr(rise?.before)).toBe('727 065 … 727 149');
    expect(inTkr(rise?.after)).toBe('727 450 … 727 534');
    const fall = boundsAroundChange(high, low, tkr(-415), quantum);
    expect(inTkr(fall?.before)).toBe('727 465 … 727 549');
    expect(inTkr(fall?.after)).toBe('727 050 … 727 134');
  });

  test('a change that contradicts the frames, or is no whole tkr, leaves nothing', () => {
    const between = (change: Amount) =>
      boundsAroundChange(writtenAs('727,1 mkr'), writtenAs('727,5 mkr'), change, quantum);
    expect(between(tkr(499))).not.toBeNull();
    expect(between(tkr(500))).toBeNull();
    expect(between(tkr(300))).toBeNull();
    expect(between(amountOfOre(41_500_001))).toBeNull();
  });

  test('a quantum is positive', () => {
    expect(() => boundsAt(writtenAs('1 mkr'), tkr(-1))).toThrow(Defect);
    expect(() => boundsAt(writtenAs('1 mkr'), tkr(0))).toThrow(Defect);
  });
});
