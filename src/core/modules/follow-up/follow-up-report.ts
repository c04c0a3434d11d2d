/** What the module shows: every recipient with its posts, a picture of each, and what the money went to. Spec: follow-up §5 */
import { grouped } from '#core/budget/grouped';
import { placeOf } from '#core/budget/place';
import { sum, type Amount } from '#core/money/amount';
import { inKronor } from '#core/money/plain-decimal';
import {
  picture,
  sentence,
  table,
  words,
  type Block,
  type Report,
  type ReportColumn,
} from '../report';
import type { FollowUp, PostFollowUp } from './follow-up';

export function followUpJson({ posts, through, year, rows }: FollowUp): object {
  const known = rows.length === 0 ? [] : posts;
  return {
    through:
      through === 0 || year === null ? null : `${String(year)}-${String(through).padStart(2, '0')}`,
    posts: known.map((each) => ({
      id: each.post.id,
      post: each.post.name,
      recipient: each.post.recipient,
      budget: inKronor(each.budget),
      outcome: inKronor(each.outcome),
      forecast: inKronor(each.forecast),
      deviation: inKronor(each.deviation),
      unspent: inKronor(each.unspent),
      repayable: inKronor(each.repayable),
    })),
  };
}

const amount = { type: 'amount' } as const;

export function followUpReport({ posts, through, year, rows }: FollowUp): Report {
  const title = words('Uppföljning', 'Follow-up');
  if (rows.length === 0) return { title, sections: [] };
  const month = `${String(year)}-${String(through).padStart(2, '0')}`;
  const byRecipient = grouped(posts, ({ post }) => post.recipient ?? '–');
  const told = posts.filter(({ outcome }) => outcome !== null);
  return {
    title,
    sections: [
      {
        heading: null,
        blocks: [
          sentence(words(`Utfall till och med ${month}.`, `Outcome through ${month}.`)),
          ...total(told),
        ],
      },
      ...[...byRecipient].map(([recipient, own]) => ({
        heading: recipient,
        blocks: [overview(own), bars(recipient, own), ...split(own)],
      })),
    ],
  };
}

function total(told: readonly PostFollowUp[]): readonly Block[] {
  const all = (part: (each: PostFollowUp) => Amount | null) =>
    sum(told.flatMap((each) => part(each) ?? []));
  if (told.length === 0) return [];
  return [
    sentence(
      words('Poster med utfall har ', 'Posts with an outcome have '),
      { amount: all(({ budget }) => budget) },
      words(' och har använt ', ' and have used '),
      { amount: all(({ outcome }) => outcome) },
      words('; oförbrukat ', '; unspent '),
      { amount: all(({ unspent }) => unspent) },
      words(', varav ', ', of which '),
      { amount: all(({ repayable }) => repayable) },
      words(
        ' ALF att återbetala om inget mer används.',
        ' of ALF to be repaid if no more is used.',
      ),
    ),
  ];
}

const columns: readonly ReportColumn[] = [
  { heading: words('Post-id', 'Post-id'), type: 'text' },
  { heading: words('Post', 'Post'), type: 'text' },
  { heading: words('Budget', 'Budget'), ...amount },
  { heading: words('Utfall', 'Outcome'), ...amount },
  { heading: words('Oförbrukat', 'Unspent'), ...amount },
  { heading: words('Att återbetala', 'Repayable'), ...amount },
  { heading: words('Prognos', 'Forecast'), ...amount },
  { heading: words('Avvikelse', 'Deviation'), ...amount },
];

function overview(posts: readonly PostFollowUp[]): Block {
  const told = posts.filter(({ outcome }) => outcome !== null);
  const all = (part: (each: PostFollowUp) => Amount | null) => {
    const known = told.map(part);
    return known.every((each) => each !== null) ? sum(known.flatMap((each) => each ?? [])) : null;
  };
  return table({
    caption: words('Utfall per post', 'Outcome by post'),
    columns,
    rows: [
      ...posts.map((each) => ({
        cells: [
          each.post.id,
          each.post.name,
          each.budget,
          each.outcome,
          each.unspent,
          each.repayable,
          each.forecast,
          each.deviation,
        ],
        place: placeOf(each.post, 'name'),
      })),
      ...(told.length === 0
        ? []
        : [
            {
              cells: [
                null,
                words('Summa av poster med utfall', 'Sum of posts with an outcome'),
                all(({ budget }) => budget),
                all(({ outcome }) => outcome),
                all(({ unspent }) => unspent),
                all(({ repayable }) => repayable),
                all(({ forecast }) => forecast),
                all(({ deviation }) => deviation),
              ],
              role: 'sum' as const,
            },
          ]),
    ],
  });
}

function bars(recipient: string, posts: readonly PostFollowUp[]): Block {
  return picture({
    kind: 'bars',
    title: words(
      `Budget, utfall och prognos: ${recipient}`,
      `Budget, outcome and forecast: ${recipient}`,
    ),
    labels: posts.map(({ post }) => post.name),
    series: [
      { name: words('Budget', 'Budget'), values: posts.map(({ budget }) => budget) },
      { name: words('Utfall', 'Outcome'), values: posts.map(({ outcome }) => outcome) },
      { name: words('Prognos', 'Forecast'), values: posts.map(({ forecast }) => forecast) },
    ],
    unit: 'tkr',
  });
}

/** Reporting back: premises, salaries, other. Only for posts that say so. */
function split(posts: readonly PostFollowUp[]): readonly Block[] {
  const keys = ['premises', 'salaries', 'other'] as const;
  const reported = posts.filter(({ rows }) => rows.some((row) => keys.some((key) => row[key])));
  if (reported.length === 0) return [];
  const partsOf = ({ rows }: PostFollowUp) =>
    keys.map((key) => sum(rows.flatMap((row) => row[key] ?? [])));
  return [
    table({
      caption: words('Återrapportering', 'Reporting back'),
      columns: [
        { heading: words('Post', 'Post'), type: 'text' },
        { heading: words('Lokaler', 'Premises'), ...amount },
        { heading: words('Löner', 'Salaries'), ...amount },
        { heading: words('Övrigt', 'Other'), ...amount },
      ],
      rows: reported.map((each) => ({ cells: [each.post.name, ...partsOf(each)] })),
    }),
  ];
}
