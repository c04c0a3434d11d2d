/** What the module adds to other documents: JSON, clauses of the decision, lines of bilaga 1. Spec: committees §6 */
import { dateInProse } from '#core/budget/date-words';
import { sources } from '#core/budget/words';
import { isZero, ZERO } from '#core/money/amount';
import { inKronor } from '#core/money/plain-decimal';
import type { AppendixLine, Clause } from '../clause';
import { counted, words, type Words } from '../report';
import { movedIn } from './committee-moves';
import type { Committees } from './committees';
import { ruleSetsOf } from './rule-sets';

export function committeesJson(answer: Committees): object {
  const { committees, weights, total } = answer;
  return {
    committees: committees.map(({ name, row, before, moved, after, parts }) => ({
      name,
      before: inKronor(before),
      moved: inKronor(moved),
      after: inKronor(after),
      previous: inKronor(row.previous),
      indicators: weights.decided.indicators.map((indicator, index) => ({
        name: indicator.name,
        weight: indicator.weight,
        amount: inKronor(parts[index] ?? null),
      })),
    })),
    total: inKronor(total),
    rules: ruleSetsOf(answer).map(({ name, amounts }) => ({
      rule: name.sv,
      committees: committees.map((each, index) => ({
        name: each.name,
        amount: inKronor(amounts[index] ?? null),
      })),
    })),
  };
}

/** "att verksamhetsfördelade medel om 310,0 mkr fördelas på …" and one clause for each move that counts. */
export function committeesClauses({
  committees,
  moves: all,
  total,
}: Committees): readonly Clause[] {
  const shared: readonly Clause[] =
    total && committees.length > 0
      ? [
          {
            kind: 'att',
            decidedBy: 'Region',
            sentence: [
              words('verksamhetsfördelade medel om ', 'activity-based funds of '),
              { amount: total, unit: 'mkr' },
              words(
                ` fördelas på ${counted(committees.length, 'FoUU-kommitté', 'FoUU-kommittéer')} enligt bilaga`,
                ` are shared among ${counted(committees.length, 'committee', 'committees')} as in the appendix`,
              ),
            ],
          },
        ]
      : [];
  const moved = all.flatMap((move): Clause[] => {
    const { row, obstacle } = move;
    const amount = obstacle === null ? movedIn(move, 'decided') : null;
    const since = (language: keyof Words) =>
      row.date === null
        ? ''
        : `${language === 'sv' ? ' från och med ' : ' from '}${dateInProse(row.date, language)}`;
    return amount === null
      ? []
      : [
          {
            kind: 'att',
            decidedBy: 'Region',
            sentence: [
              { amount, unit: 'tkr' },
              words(' flyttas från ', ' is moved from '),
              row.from,
              words(' till ', ' to '),
              row.to,
              words(since('sv'), since('en')),
            ],
          },
        ];
  });
  return [...shared, ...moved];
}

/** Each committee with its amount after the moves; the source where the post has only one. */
export function committeesAppendix({ committees, post }: Committees): readonly AppendixLine[] {
  const known = post ? sources.filter((source) => !isZero(post.amount[source] ?? ZERO)) : [];
  const source = known.length === 1 ? (known[0] ?? null) : null;
  return committees.flatMap(({ name, after }) =>
    after ? [{ section: 'Verksamhetsfördelade medel', text: [name], source, amount: after }] : [],
  );
}
