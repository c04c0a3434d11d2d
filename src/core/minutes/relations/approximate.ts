/** Whether figures that lie apart agree within what the words of the approximate ones allow. Spec: minutes §16 */
import { approximateWord, boundsOf, type Bounds } from '../amounts/approximation';
import { resultsOf, type Claim } from './claim';
import type { Context } from './context';
import { factorOf } from './factor';

/** The word that allows the difference: "drygt"; null when none of the amounts is approximate, or they lie further apart. */
export function allowingWord(context: Context, claim: Claim): string | null {
  const results = resultsOf(claim);
  const words = [...results, ...claim.terms].flatMap((index) => wordOf(context, index) ?? []);
  const [word] = words;
  if (word === undefined) return null;
  const expected = expectation(
    claim,
    claim.terms.map((index) => bounds(context, index)),
  );
  const stated = sum(results.map((index) => bounds(context, index)));
  return meet(positive(expected), positive(stated)) ? word : null;
}

/** The word that makes an amount approximate; null when none does. */
export function wordOf({ amounts }: Context, index: number): string | null {
  const amount = amounts[index];
  if (amount?.written.kind !== 'estimate' || !amount.passage) return null;
  return approximateWord(amount.passage.said.gaps[amount.passage.place] ?? '');
}

const nothing: Bounds = { least: 0n, greatest: 0n };

function bounds(context: Context, index: number): Bounds {
  const written = context.amounts[index]?.written;
  return written ? boundsOf(written, wordOf(context, index)) : nothing;
}

function expectation(claim: Claim, terms: readonly Bounds[]): Bounds {
  const [first = nothing, second = nothing] = terms;
  switch (claim.kind) {
    case 'sum':
      return sum(terms);
    case 'remainder':
      return sum([first, ...terms.slice(1).map((term) => negated(positive(term)))]);
    case 'change':
    case 'difference':
      return sum([second, negated(first)]);
    case 'product': {
      const { dividend, divisor, slack } = factorOf(claim);
      const least = (first.least * (dividend - slack)) / divisor;
      return { least, greatest: (first.greatest * (dividend + slack)) / divisor };
    }
    case 'repetition':
      return first;
  }
}

function sum(all: readonly Bounds[]): Bounds {
  return all.reduce(
    (a, b) => ({ least: a.least + b.least, greatest: a.greatest + b.greatest }),
    nothing,
  );
}

const negated = ({ least, greatest }: Bounds): Bounds => ({ least: -greatest, greatest: -least });

/** Relations compare absolute values. */
function positive(all: Bounds): Bounds {
  return all.least + all.greatest < 0n ? negated(all) : all;
}

function meet(a: Bounds, b: Bounds): boolean {
  return a.least <= b.greatest && b.least <= a.greatest;
}
