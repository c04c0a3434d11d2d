/** What the module shows: before and after the moves, what each indicator brings, the moves, and the rules side by side. Spec: committees §4, §6 */
import { placeOf } from '#core/budget/place';
import {
  absolute,
  compare,
  isZero,
  subtract,
  sumKnown,
  ZERO,
  type Amount,
} from '#core/money/amount';
import { picture, sentence, table, words, type Block, type Report, type Words } from '../report';
import { movedIn } from './committee-moves';
import type { Committees } from './committees';
import { ruleSetsOf, type RuleSet } from './rule-sets';

export function committeesReport(answer: Committees): Report {
  const title = words('Kommittéer', 'Committees');
  if (answer.committees.length === 0) return { title, sections: [] };
  const { indicators } = answer.weights.decided;
  const rules = ruleSetsOf(answer);
  return {
    title,
    sections: [
      { heading: null, blocks: [overview(answer), bars(answer)] },
      ...(indicators.length > 0 && answer.committees.some(({ parts }) => parts.length > 0)
        ? [{ heading: words('Indikatorer', 'Indicators'), blocks: [byIndicator(answer)] }]
        : []),
      ...(answer.moves.length > 0
        ? [{ heading: words('Flyttar', 'Moves'), blocks: [moves(answer)] }]
        : []),
      ...(rules.length > 1
        ? [
            {
              heading: words('Är regeln funktionell?', 'Is the rule functional?'),
              blocks: [...functional(answer, rules), sideBySide(answer, rules)],
            },
          ]
        : []),
    ],
  };
}

function overview({ committees, total }: Committees): Block {
  const all = (key: 'before' | 'moved' | 'after') => sumKnown(committees.map((each) => each[key]));
  const change = (after: Amount | null, previous: Amount | null) =>
    after && previous && subtract(after, previous);
  const previous = sumKnown(committees.map(({ row }) => row.previous));
  return table({
    caption: words('Före och efter årets flyttar', 'Before and after the moves of the year'),
    columns: [
      { heading: words('Kommitté', 'Committee'), type: 'text' },
      { heading: words('Föregående år', 'Year before'), type: 'amount' },
      { heading: words('Före flyttar', 'Before moves'), type: 'amount' },
      { heading: words('Flyttat', 'Moved'), type: 'amount' },
      { heading: words('Efter flyttar', 'After moves'), type: 'amount' },
      { heading: words('Mot föregående år', 'Against year before'), type: 'amount' },
    ],
    rows: [
      ...committees.map(({ name, row, before, moved, after }) => ({
        cells: [name, row.previous, before, moved, after, change(after, row.previous)],
        place: placeOf(row, 'name'),
      })),
      {
        cells: [
          words('Summa', 'Sum'),
          previous,
          all('before'),
          all('moved'),
          total,
          change(total, previous),
        ],
        role: 'sum',
      },
    ],
  });
}

function bars({ committees }: Committees): Block {
  return picture({
    kind: 'bars',
    title: words('Före och efter årets flyttar', 'Before and after the moves of the year'),
    labels: committees.map(({ name }) => name),
    series: [
      { name: words('Före', 'Before'), values: committees.map(({ before }) => before) },
      { name: words('Efter', 'After'), values: committees.map(({ after }) => after) },
    ],
    unit: 'tkr',
  });
}

function byIndicator({ committees, weights: { decided } }: Committees): Block {
  const { indicators } = decided;
  return table({
    caption: words('Vad varje indikator ger', 'What each indicator brings'),
    columns: [
      { heading: words('Kommitté', 'Committee'), type: 'text' },
      ...indicators.map(({ name, weight }) => ({
        heading: words(
          `${name} × ${(weight ?? '').replace('.', ',')}`,
          `${name} × ${weight ?? ''}`,
        ),
        type: 'amount' as const,
      })),
      { heading: words('Summa', 'Sum'), type: 'amount' },
    ],
    rows: [
      ...committees.map(({ name, row, before, parts }) => ({
        cells: [name, ...indicators.map((_, index) => parts[index] ?? null), before],
        place: placeOf(row, 'name'),
      })),
      {
        cells: [
          words('Summa', 'Sum'),
          ...indicators.map((_, index) =>
            sumKnown(committees.map(({ parts }) => parts[index] ?? null)),
          ),
          sumKnown(committees.map(({ before }) => before)),
        ],
        role: 'sum',
      },
    ],
  });
}

function moves({ moves: all }: Committees): Block {
  return table({
    caption: words('Flyttar av forskningsverksamhet', 'Moves of research activity'),
    columns: [
      { heading: words('Datum', 'Date'), type: 'date' },
      { heading: words('Från', 'From'), type: 'text' },
      { heading: words('Till', 'To'), type: 'text' },
      { heading: words('Belopp helår', 'Whole year'), type: 'amount' },
      { heading: words('Pro rata', 'Pro rata'), type: 'text' },
      { heading: words('Dagar', 'Days'), type: 'count' },
      { heading: words('I år', 'This year'), type: 'amount' },
      { heading: words('Beslut', 'Decision'), type: 'text' },
    ],
    rows: all.map((move) => {
      const { row, part, obstacle } = move;
      return {
        cells: [
          row.date,
          row.from,
          row.to,
          row.amount,
          row.proRata ?? 'nej',
          part?.days ?? null,
          obstacle === null ? movedIn(move, 'decided') : ZERO,
          obstacle === null ? (row.decision ?? '') : words('räknas inte', 'not counted'),
        ],
        place: placeOf(row, 'from'),
      };
    }),
  });
}

/** What the moves do this year and leave to the next, and how far the rules lie apart. */
function functional(
  { moves: all, committees }: Committees,
  rules: readonly RuleSet[],
): readonly Block[] {
  const counted = all.filter(({ obstacle }) => obstacle === null);
  const now = sumKnown(counted.map((move) => movedIn(move, 'decided')));
  const whole = sumKnown(counted.map((move) => movedIn(move, 'whole')));
  const [decided, ...rest] = rules;
  const others = rest.filter((rule) => rule.moves !== 'none');
  const farthest = committees
    .flatMap(({ name }, index) =>
      others.flatMap((rule) => {
        const [mine, theirs] = [decided?.amounts[index], rule.amounts[index]];
        return mine && theirs
          ? [{ name, rule: rule.name, difference: absolute(subtract(theirs, mine)) }]
          : [];
      }),
    )
    .reduce<{ name: string; rule: Words; difference: Amount } | null>(
      (most, each) =>
        most === null || compare(each.difference, most.difference) > 0 ? each : most,
      null,
    );
  return [
    ...(counted.length > 0 && now && whole
      ? [
          sentence(
            words('Flyttarna omfördelar ', 'The moves transfer '),
            { amount: now },
            words(' i år av ', ' this year of '),
            { amount: whole },
            words(' på helår; ', ' in a whole year; '),
            { amount: subtract(whole, now) },
            words(' återstår till nästa år.', ' is left for the next year.'),
          ),
        ]
      : []),
    ...(farthest && !isZero(farthest.difference)
      ? [
          sentence(
            words('Längst från gällande regel ligger ”', 'Farthest from the rule in force is "'),
            farthest.rule,
            words('” för ', '" for '),
            farthest.name,
            words(': skillnaden är ', ': the difference is '),
            { amount: farthest.difference },
            '.',
          ),
        ]
      : []),
  ];
}

function sideBySide({ committees }: Committees, rules: readonly RuleSet[]): Block {
  return table({
    caption: words('Vad andra regler hade gett', 'What other rules would have given'),
    columns: [
      { heading: words('Kommitté', 'Committee'), type: 'text' },
      ...rules.map(({ name }) => ({ heading: name, type: 'amount' as const })),
    ],
    rows: [
      ...committees.map(({ name, row }, index) => ({
        cells: [name, ...rules.map(({ amounts }) => amounts[index] ?? null)],
        place: placeOf(row, 'name'),
      })),
      {
        cells: [words('Summa', 'Sum'), ...rules.map(({ amounts }) => sumKnown(amounts))],
        role: 'sum',
      },
    ],
  });
}
