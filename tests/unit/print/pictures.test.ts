/** What the pictures of lists show, by the shapes that every format draws. */
import type { ChartValue, PaperChart } from '#core/paper/paper-picture';
import { drawingsOf } from '#print/picture/drawing';
import { about, WIDTH, type Shape } from '#print/picture/shapes';

const value = (length: number | null, text = length === null ? 'okänt' : `${length} tkr`) => ({
  length,
  text,
});

const chart = (kind: PaperChart['kind'], labels: readonly string[], ...series: ChartValue[][]) => ({
  kind,
  title: 'Prov',
  told: labels,
  labels,
  series: series.map((values, rank) => ({ name: `Serie ${rank + 1}`, values })),
});

const shapesOf = (picture: PaperChart): readonly Shape[] =>
  drawingsOf(picture).flatMap(({ shapes }) => shapes);

const textsOf = (picture: PaperChart) =>
  shapesOf(picture).flatMap((shape) => (shape.kind === 'text' ? [shape] : []));

describe('Printing §6: the pictures of lists', () => {
  test.each([1, 2, 5, 11, 21, 22, 23, 37, 101])(
    'of a line over %i steps the first and the last are named, and no name lies upon another',
    (count) => {
      const labels = Array.from({ length: count }, (_, step) => `steg ${step + 1}`);
      const named = textsOf(
        chart(
          'lines',
          labels,
          labels.map((_, step) => value(step)),
        ),
      ).filter(({ text }) => text.startsWith('steg '));
      expect(named[0]?.text).toBe('steg 1');
      expect(named.at(-1)?.text).toBe(`steg ${count}`);
      named.slice(1).forEach(({ x, text }, rank) => {
        const before = named[rank];
        expect(x - (before?.x ?? 0)).toBeGreaterThan((about(text) + about(before?.text ?? '')) / 2);
      });
    },
  );

  test('an unknown part of a stack has no bar, and says so behind it', () => {
    const texts = textsOf(chart('stack', ['2027'], [value(100)], [value(null)], [value(0)]));
    expect(texts.map(({ text }) => text)).toContain('100 tkr + okänt');
  });

  test('however many parts a stack has, the bars keep room and nothing leaves the picture', () => {
    const parts = Array.from({ length: 9 }, (_, rank) => [value(1 + rank, '504 000 tkr')]);
    const picture = chart('stack', ['Ett år'], ...parts);
    const boxes = shapesOf(picture).flatMap((shape) => (shape.kind === 'box' ? [shape] : []));
    const [bars, keys] = [15, 12].map((height) => boxes.filter((each) => each.height === height));
    expect(bars).toHaveLength(9);
    expect(keys).toHaveLength(9);
    bars?.slice(1).forEach(({ x }, rank) => expect(x).toBeGreaterThan(bars[rank]?.x ?? WIDTH));
    const behind = textsOf(picture).find(({ text }) => text.startsWith('504 000 tkr +'));
    // Never a part of a figure, which would be another.
    expect(behind?.text).toMatch(/^504 000 tkr( \+ 504 000 tkr)* \+ …$/u);
    for (const { x, anchor, text } of textsOf(picture)) {
      expect(anchor === 'end' ? x : x + about(text)).toBeLessThanOrEqual(WIDTH);
    }
  });
});
