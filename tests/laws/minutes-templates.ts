/**
 * Minutes made up from random budgets, in six ways of writing. Every template knows its figures and what they are to each
 * other, in whole öre and without a line of the product, so that the reader can be asked whether it finds just that.
 */
import fc from 'fast-check';

type Unit = 'kr' | 'tkr' | 'mkr';
type Kind = 'sum' | 'difference' | 'remainder' | 'change' | 'product' | 'repetition';

export interface Figure {
  /** The true value in öre. */
  readonly ore: bigint;
  /** Öre of the last digit as printed. */
  readonly digit: bigint;
  readonly text: (ore: bigint) => string;
}

export interface Told {
  readonly kind: Kind;
  readonly terms: readonly number[];
  readonly results: readonly number[];
  readonly factor?: bigint;
}

export interface Minuted {
  readonly name: string;
  readonly figures: readonly Figure[];
  readonly told: readonly Told[];
  /** The text, with one figure replaced if asked for. */
  readonly render: (altered?: { readonly index: number; readonly ore: bigint }) => string;
}

const oreOf: Readonly<Record<Unit, bigint>> = { kr: 100n, tkr: 100_000n, mkr: 100_000_000n };

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ' ');
}

/** How a value is printed in a unit, with so many decimals. */
function printed(ore: bigint, unit: Unit, decimals: number): string {
  const parts = ore / (oreOf[unit] / 10n ** BigInt(decimals));
  const digits = String(parts).padStart(decimals + 1, '0');
  const split = digits.length - decimals;
  const fraction = digits.slice(split);
  return grouped(digits.slice(0, split)) + (fraction && `,${fraction}`);
}

type Piece = string | { readonly index: number };

/** Text with figures in it, by their indices. */
function text(words: TemplateStringsArray, ...indices: readonly number[]): readonly Piece[] {
  return words.flatMap((part, at): readonly Piece[] => {
    const index = indices[at];
    return index === undefined ? [part] : [part, { index }];
  });
}

/** Collects the pieces of a text and what its figures are to each other. */
class Writing {
  readonly pieces: Piece[] = [];
  readonly figures: Figure[] = [];
  readonly told: Told[] = [];

  say(pieces: readonly Piece[]): void {
    this.pieces.push(...pieces);
  }

  /** A figure; it is printed where its index is said. */
  figure(ore: bigint, unit: Unit, decimals: number, word: string | null = unit): number {
    const digit = oreOf[unit] / 10n ** BigInt(decimals);
    const text = (value: bigint) =>
      printed(value, unit, decimals) + (word === null ? '' : ` ${word}`);
    this.figures.push({ ore, digit, text });
    return this.figures.length - 1;
  }

  tell(kind: Kind, terms: readonly number[], result: number | readonly number[], factor?: bigint) {
    const results = typeof result === 'number' ? [result] : result;
    this.told.push({ kind, terms, results, ...(factor !== undefined && { factor }) });
  }

  done(name: string): Minuted {
    const { pieces, figures, told } = this;
    return {
      ...{ name, figures, told },
      render: (altered) =>
        pieces
          .map((piece) => {
            if (typeof piece === 'string') return piece;
            const figure = figures[piece.index];
            const ore = altered?.index === piece.index ? altered.ore : figure?.ore;
            return figure?.text(ore ?? 0n) ?? '';
          })
          .join(''),
    };
  }
}

const whole = (least: number, greatest: number) =>
  fc.integer({ min: least, max: greatest }).map(BigInt);
const tenthsOfMkr = (least: number, greatest: number) =>
  whole(least, greatest).map((tenths) => tenths * 10_000_000n);
const wholeTkr = (least: number, greatest: number) =>
  whole(least, greatest).map((tkr) => tkr * 100_000n);

/** Two versions of a frame that each add up, the step and its shares, and the decision. */
const frames = fc
  .tuple(tenthsOfMkr(6000, 8000), tenthsOfMkr(2000, 4000), tenthsOfMkr(2, 60), whole(1, 9))
  .map(([alf, fouu, step, share]): Minuted => {
    const w = new Writing();
    const mkr = (ore: bigint) => w.figure(ore, 'mkr', 1);
    const total = mkr(alf + fouu);
    const [a, b] = [mkr(alf), mkr(fouu)];
    const settled = mkr(alf + fouu + step);
    const [c, d] = [mkr(alf + step), mkr(fouu)];
    const ur = ((step / 100_000n) * share) / 10n;
    const increase = w.figure(step, 'tkr', 0);
    const [toUr, toFr] = [
      w.figure(ur * 100_000n, 'tkr', 0),
      w.figure(step - ur * 100_000n, 'tkr', 0),
    ];
    const decided = mkr(alf + fouu + step);
    w.say(text`§ 7 Budget 2026

Den preliminära ramen för 2026 var ${total}, varav ${a} i ALF-medel och ${b} i FoUU-medel. Sedan staten lämnat besked uppgår ramen till ${settled}, varav ${c} i ALF-medel och ${d} i FoUU-medel. ALF-ökningen om ${increase} fördelas med ${toUr} till utbildningsrådet respektive ${toFr} till forskningsrådet.

Ledningsgruppen beslutar
att fastslå ramen för 2026 till ${decided}, samt
att förklara paragrafen omedelbart justerad.
`);
    w.tell('sum', [a, b], total);
    w.tell('sum', [c, d], settled);
    w.tell('sum', [toUr, toFr], increase);
    w.tell('repetition', [settled], decided);
    return w.done('frames');
  });

/** A table that foots in both directions, and a clause that repeats a row. */
const table = fc
  .tuple(
    fc.array(fc.tuple(wholeTkr(1000, 500_000), wholeTkr(1000, 300_000)), {
      minLength: 3,
      maxLength: 6,
    }),
    fc.boolean(),
  )
  .map(([rows, tabs]): Minuted => {
    const names = [
      'Projektmedel',
      'Forskarskolan',
      'Biobanken',
      'Simulering',
      'Nätverk',
      'Handledning',
    ];
    const w = new Writing();
    const tkr = (ore: bigint) => w.figure(ore, 'tkr', 0, null);
    const gap = tabs ? '\t' : '     ';
    w.say(text`§ 5 Fördelning

`);
    w.pieces.push(['Post', 'ALF (tkr)', 'FoUU (tkr)', 'Summa (tkr)'].join(gap), '\n');
    const cells = rows.map(([alf, fouu], at) => {
      const row = [tkr(alf), tkr(fouu), tkr(alf + fouu)] as const;
      w.pieces.push(names[at] ?? '');
      for (const index of row) w.pieces.push(gap, { index });
      w.pieces.push('\n');
      w.tell('sum', row.slice(0, 2), row[2]);
      return row;
    });
    const sumOf = (values: readonly bigint[]) => values.reduce((a, b) => a + b, 0n);
    const totals = [sumOf(rows.map(([alf]) => alf)), sumOf(rows.map(([, fouu]) => fouu))];
    const last = [...totals, sumOf(totals)].map(tkr);
    w.pieces.push('Totalt');
    for (const index of last) w.pieces.push(gap, { index });
    w.pieces.push('\n');
    for (const column of [0, 1, 2] as const) {
      w.tell(
        'sum',
        cells.map((row) => row[column]),
        last[column] ?? -1,
      );
    }
    w.tell('sum', last.slice(0, 2), last[2] ?? -1);
    return w.done('table');
  });

/** A reservation with draws, positions at a price, and parts that are added up sentence by sentence. */
const reservation = fc
  .tuple(
    tenthsOfMkr(10, 40),
    tenthsOfMkr(5, 30),
    tenthsOfMkr(5, 60),
    whole(2, 12),
    wholeTkr(300, 900),
  )
  .map(([draw, ceiling, left, count, price]): Minuted => {
    const w = new Writing();
    const reserved = w.figure(draw + ceiling + left, 'mkr', 1, 'miljoner kronor');
    const drawn = w.figure(draw, 'mkr', 1, 'miljoner kronor');
    const upTo = w.figure(ceiling, 'mkr', 1, 'miljoner kronor');
    const rest = w.figure(left, 'mkr', 1, 'miljoner kronor');
    w.say(text`§ 9 Datainfrastruktur

Ledningsgruppen har reserverat ${reserved} för gemensam datainfrastruktur. Hittills har ${drawn} betalats till biobanken, och upp till ${upTo} får användas till Radiance. Därefter återstår ${rest} att fördela.

§ 10 Tjänster

`);
    w.tell('remainder', [reserved, drawn, upTo], rest);
    const each = w.figure(price, 'tkr', 0);
    const cost = w.figure(price * count, 'tkr', 0);
    const conference = w.figure(20_000_000n, 'tkr', 0);
    const all = w.figure(price * count + 20_000_000n, 'tkr', 0);
    w.pieces.push(`Rådet inrättar ${String(count)} tjänster`);
    w.say(text` à ${each}, vilket kostar ${cost}. Konferensen får ${conference}. Tillsammans blir det ${all}.
`);
    w.tell('product', [each], cost, count);
    w.tell('sum', [cost, conference], all);
    return w.done('reservation');
  });

/** Bare millions, as a press release has them. */
const press = fc.tuple(whole(12, 90), whole(5, 40), whole(2, 20)).map(([a, b, c]): Minuted => {
  const w = new Writing();
  const million = 100_000_000n;
  const figures = [a, b, c].map((value) => w.figure(value * million, 'mkr', 0, 'miljoner'));
  const [first = -1, second = -1, third = -1] = figures;
  const total = w.figure((a + b + c) * million, 'mkr', 0, 'miljoner kronor');
  w.say(text`Pressmeddelande

Nästa år går ${first} till kliniska postdoktorer, ${second} till forskar-ST och ${third} till vårdforskning. Totalt omfattar satsningen ${total}.
`);
  w.tell('sum', figures, total);
  return w.done('press');
});

/** Levels and steps, budget and outcome. */
const report = fc
  .tuple(
    tenthsOfMkr(200, 900),
    tenthsOfMkr(3, 90),
    wholeTkr(20_000, 90_000),
    wholeTkr(300, 9000),
    fc.boolean(),
  )
  .map(([before, step, budget, apart, up]): Minuted => {
    const w = new Writing();
    const from = w.figure(before, 'mkr', 1);
    const to = w.figure(up ? before + step : before - step, 'mkr', 1);
    const by = w.figure(step, 'mkr', 1);
    w.pieces.push(`§ 3 Årsredovisning\n\nIntäkterna ${up ? 'ökade' : 'minskade'}`);
    w.say(text` från ${from} till ${to}, en förändring med ${by}. `);
    w.tell('change', [from, to], by);
    const planned = w.figure(budget, 'tkr', 0);
    const outcome = w.figure(budget - apart, 'tkr', 0);
    const deviation = w.figure(apart, 'tkr', 0);
    w.say(text`Budgeten för lokaler var ${planned} och utfallet ${outcome}. Avvikelsen är ${deviation}.
`);
    w.tell('difference', [planned, outcome], deviation);
    return w.done('report');
  });

/** A list of dashes with its whole before it, and the same posts in the decision. */
const letter = fc
  .tuple(wholeTkr(1000, 9000), wholeTkr(1000, 9000), wholeTkr(1000, 9000))
  .map(([a, b, c]): Minuted => {
    const w = new Writing();
    const tkr = (ore: bigint) => w.figure(ore, 'tkr', 0);
    const total = tkr(a + b + c);
    const [first, second, third] = [tkr(a), tkr(b), tkr(c)];
    const again = tkr(b);
    w.say(text`§ 12 Särskilda satsningar

Ledningsgruppens medel, ${total}, fördelas enligt följande:
– ${first} till Radiance
– ${second} till SciLifeLab-data
– ${third} till leveransytan

Beslut
att tilldela SciLifeLab-data ${again}.
`);
    w.tell('sum', [first, second, third], total);
    w.tell('repetition', [second], again);
    return w.done('letter');
  });

/** Minutes of a random budget, in one of six ways of writing. */
export const anyMinutes: fc.Arbitrary<Minuted> = fc.oneof(
  frames,
  table,
  reservation,
  press,
  report,
  letter,
);

/** Whether what is told still holds within rounding, with one figure replaced: figures of whole öre, closed intervals. */
export function holds(
  { figures }: Minuted,
  { kind, terms, results, factor = 1n }: Told,
  altered: { readonly index: number; readonly ore: bigint },
): boolean {
  const at = (index: number) =>
    index === altered.index ? altered.ore : (figures[index]?.ore ?? 0n);
  const slack = (index: number) => (figures[index]?.digit ?? 0n) / 2n;
  const sum = (indices: readonly number[], of: (index: number) => bigint) =>
    indices.reduce((all, index) => all + of(index), 0n);
  const [first = -1, ...rest] = terms;
  const expected: Readonly<Record<Kind, bigint>> = {
    sum: sum(terms, at),
    remainder: at(first) - sum(rest, at),
    change: sum(rest, at) - at(first),
    difference: sum(rest, at) - at(first),
    product: at(first) * factor,
    repetition: at(first),
  };
  const size = (value: bigint) => (value < 0n ? -value : value);
  const room =
    sum(results, slack) + (kind === 'product' ? slack(first) * factor : sum(terms, slack));
  return size(size(expected[kind]) - size(sum(results, at))) <= room;
}
