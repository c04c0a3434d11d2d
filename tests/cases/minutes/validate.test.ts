/** The cases checked against themselves: form, order, arithmetic, verdicts and corrections, without the rules. */
import {
  readCase,
  readCases,
  type CaseFile,
  type ExpectedAmount,
  type ExpectedRelation,
} from './case-file';
import { figureOf, involved, magnitude, millionths, rankOf, reckon } from './reckoning';

const open = readCases('open');
const heldOut = readCases('held-out');
const byName = (cases: readonly CaseFile[]) => cases.map((file) => [file.name, file] as const);
const allRelations = ({ expected }: CaseFile): readonly ExpectedRelation[] => [
  ...expected.relations,
  ...expected.tolerated,
];
const oneSpace = (text: string): string => text.replace(/\s+/gu, ' ');
/** Indices of the relation that point nowhere. */
const strays = (relation: ExpectedRelation, amounts: readonly ExpectedAmount[]): number[] =>
  involved(relation).filter((index) => index >= amounts.length);

describe.each(byName([...open, ...heldOut]))('Minutes cases: %s', (_name, file) => {
  const { text, expected } = file;
  const { amounts } = expected;

  test('every amount stands in the text, in order, under its own paragraph', () => {
    const flat = oneSpace(text);
    let from = 0;
    const found = amounts.map((amount) => {
      const at = positionOf(oneSpace(amount.torn ?? amount.text), flat, from);
      from = at + 1;
      return { at, paragraph: amount.paragraph };
    });
    expect(found.filter(({ at }) => at < 0)).toEqual([]);
    expect(amounts.map((amount) => amount.paragraph)).toEqual(
      paragraphsOf(
        amounts.map((amount) => amount.torn ?? amount.text),
        text,
      ),
    );
  });

  test('every amount is worth what its text says', () => {
    expect(amounts.map((amount) => figureOf(amount))).toEqual(
      amounts.map((amount) => ({
        value: millionths(amount.kronor),
        half: millionths(amount.halfStep),
      })),
    );
  });

  test('every malformed number stands in the text and cannot be read', () => {
    expect(expected.malformed.filter(({ text: number }) => !text.includes(number))).toEqual([]);
    expect(
      expected.malformed.filter(({ text: number }) =>
        /^(?:\d+|\d{1,3}(?: \d{3})+)(?:,\d+)?$/.test(number),
      ),
    ).toEqual([]);
  });

  test('every relation points at amounts, each of them once', () => {
    for (const relation of allRelations(file)) {
      expect(strays(relation, amounts)).toEqual([]);
      expect(new Set(involved(relation)).size).toBe(involved(relation).length);
      expect(relation.parts !== undefined).toBe(
        relation.result === null && relation.verdict !== 'uncheckable',
      );
      expect(relation.factors !== undefined).toBe(relation.kind === 'product');
    }
    expect(new Set(allRelations(file).map(keyOf)).size).toBe(allRelations(file).length);
  });

  test('expected, stated, difference and verdict follow from the amounts', () => {
    const checkable = allRelations(file).filter(({ verdict }) => verdict !== 'uncheckable');
    expect(checkable.map(written)).toEqual(checkable.map((relation) => worked(relation, amounts)));
    for (const relation of allRelations(file)) {
      const open = relation.verdict === 'uncheckable';
      expect([relation.expected === null, relation.difference === null]).toEqual([open, open]);
    }
  });

  test('each correction of a wrong relation mends it alone, and the likeliest stands first', () => {
    const relations = allRelations(file);
    const stated = relations.map(({ corrections = [] }) => corrections.map(({ amount }) => amount));
    expect(stated).toEqual(relations.map((relation) => likeliestFirst(relation, amounts)));
    const useless = relations.flatMap((relation) =>
      (relation.corrections ?? []).filter((correction) => !mends(correction, relation, amounts)),
    );
    expect(useless).toEqual([]);
  });

  test('a match names a held cell, and its verdict follows from the held figure', () => {
    const { book, missing } = expected;
    const cells = (book ?? []).map(({ cell }) => cell);
    expect(amounts.every((amount) => (amount.match !== undefined) === (book !== null))).toBe(true);
    for (const amount of amounts) {
      const held = book?.find(({ cell }) => cell === amount.match?.cell);
      expect(amount.match?.verdict).toBe(matchOf(amount, held?.kronor ?? null));
    }
    const matched = amounts.flatMap(({ match }) => match?.cell ?? []);
    expect([...matched, ...missing].filter((cell) => !cells.includes(cell))).toEqual([]);
    expect(missing.filter((cell) => matched.includes(cell))).toEqual([]);
  });
});

describe('Minutes cases: the set', () => {
  const all = [...open, ...heldOut];
  const kinds = ['sum', 'difference', 'remainder', 'change', 'product', 'repetition'];
  const verdicts = ['exact', 'within-rounding', 'explained', 'wrong', 'uncheckable'];

  test('about a third of at least a hundred cases is held out', () => {
    expect(all.length).toBeGreaterThanOrEqual(100);
    expect(heldOut.length / all.length).toBeGreaterThan(0.3);
    expect(heldOut.length / all.length).toBeLessThan(0.4);
  });

  test('no two cases share a name or a text', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(new Set(all.map(({ text }) => oneSpace(text))).size).toBe(all.length);
  });

  test.each([
    ['open', open],
    ['held-out', heldOut],
  ] as const)('the %s set has every relation, every verdict and every kind of amount', (_, set) => {
    const relations = set.flatMap(({ expected }) => expected.relations);
    expect(new Set(relations.map(({ kind }) => kind))).toEqual(new Set(kinds));
    expect(new Set(relations.map(({ verdict }) => verdict))).toEqual(new Set(verdicts));
    const ofAmounts = set.flatMap(({ expected }) => expected.amounts.map(({ kind }) => kind));
    for (const kind of ['decided', 'estimate', 'ceiling', 'reservation'] as const) {
      expect(ofAmounts).toContain(kind);
    }
  });

  test('the open set has every verdict of every relation that can have it', () => {
    const seen = new Set(
      open.flatMap(({ expected }) => expected.relations.map((r) => `${r.kind} ${r.verdict}`)),
    );
    const possible = kinds.flatMap((kind) => verdicts.map((verdict) => `${kind} ${verdict}`));
    // A repetition is made by both of its halves; with one of them missing there is none.
    expect(possible.filter((pair) => !seen.has(pair))).toEqual(['repetition uncheckable']);
  });

  test('a file that does not keep the form is refused', () => {
    expect(() => readCase('x', '# X\n\n```text\ny\n```\n')).toThrow('form of a case file');
    const extra = '{"amounts": [], "relations": [], "surprise": 1}';
    expect(() =>
      readCase('x', `# X\n\n\`\`\`text\ny\n\`\`\`\n\n\`\`\`json\n${extra}\n\`\`\`\n`),
    ).toThrow('surprise');
  });
});

/** Where the amount begins at or after `from`, not as a piece of a longer number; −1 when nowhere. */
function positionOf(text: string, inside: string, from: number): number {
  const inNumber = (character: string | undefined): boolean => /\d/.test(character ?? '');
  for (let at = inside.indexOf(text, from); at >= 0; at = inside.indexOf(text, at + 1)) {
    const joined = inNumber(text.at(0)) && inNumber(inside[at - 1]);
    if (!joined && !(inNumber(text.at(-1)) && inNumber(inside[at + text.length]))) return at;
  }
  return -1;
}

/** The heading above each of the texts, found in order; the text is cut at its headings first. */
function paragraphsOf(wanted: readonly string[], text: string): (string | undefined)[] {
  const sections = text.split(/(?<=^|\n\r?\n)(?=§ ?\d)/u);
  const left = [...wanted];
  return sections.flatMap((section) => {
    const heading = /^§ ?(\d+)/u.exec(section)?.[1];
    const flat = oneSpace(section);
    const here: (string | undefined)[] = [];
    for (let from = 0, next = left[0]; next !== undefined; next = left[0]) {
      const at = positionOf(oneSpace(next), flat, from);
      if (at < 0) break;
      from = at + 1;
      left.shift();
      here.push(heading === undefined ? undefined : `§ ${heading}`);
    }
    return here;
  });
}

const keyOf = (relation: ExpectedRelation): string =>
  JSON.stringify([relation.kind, relation.terms, relation.parts, relation.result]);

const written = (relation: ExpectedRelation) => ({
  expected: millionths(relation.expected ?? '-1'),
  stated: millionths(relation.stated ?? '-1'),
  difference: millionths(relation.difference ?? '-1'),
  apart: relation.verdict === 'wrong' || relation.verdict === 'explained',
  verdict: relation.verdict,
});

function worked(relation: ExpectedRelation, amounts: readonly ExpectedAmount[]) {
  const { expected, stated, outcome } = reckon(relation, amounts);
  return {
    expected,
    stated,
    difference: magnitude(stated - expected),
    apart: outcome === 'apart',
    // Whether the text explains figures that lie apart is for the writer of the case to say.
    verdict: outcome === 'apart' ? relation.verdict : outcome,
  };
}

type Correction = NonNullable<ExpectedRelation['corrections']>[number];

/** The amounts that a wrong relation can be mended by, in the order of README.md; none when it is not wrong. */
function likeliestFirst(relation: ExpectedRelation, amounts: readonly ExpectedAmount[]): number[] {
  if (relation.verdict !== 'wrong') return [];
  return involved(relation)
    .map((amount, place) => {
      const to = relation.corrections?.find((correction) => correction.amount === amount)?.to;
      return { amount, place, rank: rankOf({ amount, to: to ?? '0' }, relation, amounts) };
    })
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .map(({ amount }) => amount);
}

/** Whether the one figure, altered to a positive whole number of öre, makes the relation exact. */
function mends(
  { amount, to }: Correction,
  relation: ExpectedRelation,
  amounts: readonly ExpectedAmount[],
): boolean {
  const altered = amounts.map((old, i) => (i === amount ? { ...old, kronor: to } : old));
  const wholeOre = millionths(to) > 0n && millionths(to) % 10_000n === 0n;
  return wholeOre && reckon(relation, altered).outcome === 'exact';
}

/** The verdict of a match, given the held figure: "wrong" says that the words agree and the figures do not. */
function matchOf(amount: ExpectedAmount, held: string | null): string | undefined {
  if (amount.match === undefined) return undefined;
  if (held === null) return 'unmatched';
  const apart = magnitude(millionths(held) - magnitude(millionths(amount.kronor)));
  if (apart === 0n) return 'exact';
  return apart <= millionths(amount.halfStep) ? 'within-rounding' : 'wrong';
}
