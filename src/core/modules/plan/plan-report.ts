/** What the module shows: recipients and frames by year, every post by year, and a stack of the recipients. Spec: plan §5 */
import { sourcesInUse } from '#core/budget/history';
import { placeOf } from '#core/budget/place';
import type { Amount } from '#core/money/amount';
import { inKronor } from '#core/money/plain-decimal';
import type { ModuleInput } from '../module';
import {
  picture,
  table,
  words,
  type Block,
  type Report,
  type ReportColumn,
  type Words,
} from '../report';
import { frameIn, roomIn, totalIn, type Plan } from './plan';
import type { Basis } from './planned-posts';

export function planJson(plan: Plan, { examined }: ModuleInput): object {
  const { years, posts, frames } = plan;
  const byYear = <Value>(value: (year: number) => Value) =>
    Object.fromEntries(years.map((year) => [String(year), value(year)]));
  return {
    years: years.map(String),
    posts: posts.map(({ post, source, amounts }) => ({
      id: post.id,
      post: post.name,
      recipient: post.recipient,
      source,
      amounts: Object.fromEntries(
        amounts.map((each) => [String(each.year), inKronor(each.amount)]),
      ),
      basis: Object.fromEntries(amounts.map((each) => [String(each.year), each.basis])),
    })),
    totals: byYear((year) => inKronor(totalIn(posts, year))),
    frames: Object.fromEntries(
      sourcesInUse(examined.book).map((source) => [
        source,
        byYear((year) =>
          inKronor(
            frames.find((each) => each.source === source && each.year === year)?.amount ?? null,
          ),
        ),
      ]),
    ),
    room: byYear((year) => {
      const rooms = sourcesInUse(examined.book).map((source) => [
        source,
        inKronor(roomIn(plan, source, year)),
      ]);
      return Object.fromEntries(rooms) as Record<string, string | null>;
    }),
  };
}

export function planReport(plan: Plan, { examined }: ModuleInput): Report {
  const title = words('Flerårsplan', 'Multi-year plan');
  if (plan.posts.length === 0 || plan.years.length === 0) return { title, sections: [] };
  return {
    title,
    sections: [
      { heading: null, blocks: [byRecipient(plan), stack(plan), ...byFrame(plan, examined.book)] },
      { heading: words('Poster', 'Posts'), blocks: [byPost(plan)] },
    ],
  };
}

function yearColumns({ years }: Plan): readonly ReportColumn[] {
  return years.map((year) => ({ heading: String(year), type: 'amount' }));
}

function recipientsIn({ posts }: Plan): readonly string[] {
  return [...new Set(posts.map(({ post }) => post.recipient ?? '–'))];
}

function ofRecipient(plan: Plan, recipient: string): readonly (Amount | null)[] {
  return plan.years.map((year) =>
    totalIn(plan.posts, year, ({ post }) => (post.recipient ?? '–') === recipient),
  );
}

function byRecipient(plan: Plan): Block {
  return table({
    caption: words('Mottagarna år för år', 'The recipients year by year'),
    columns: [{ heading: words('Mottagare', 'Recipient'), type: 'text' }, ...yearColumns(plan)],
    rows: [
      ...recipientsIn(plan).map((recipient) => ({
        cells: [recipient, ...ofRecipient(plan, recipient)],
      })),
      {
        cells: [words('Summa', 'Sum'), ...plan.years.map((year) => totalIn(plan.posts, year))],
        role: 'sum',
      },
    ],
  });
}

function stack(plan: Plan): Block {
  return picture({
    kind: 'stack',
    title: words('Planen år för år', 'The plan year by year'),
    labels: plan.years.map(String),
    series: recipientsIn(plan).map((name) => ({ name, values: ofRecipient(plan, name) })),
    unit: 'tkr',
  });
}

/** What is expected of every source, and what the posts leave of it. */
function byFrame(plan: Plan, book: ModuleInput['examined']['book']): readonly Block[] {
  const sources = sourcesInUse(book);
  if (plan.frames.length === 0) return [];
  return [
    table({
      caption: words('Ramar och utrymme', 'Frames and room'),
      columns: [{ heading: words('Källa', 'Source'), type: 'text' }, ...yearColumns(plan)],
      rows: [
        ...sources.map((source) => ({
          cells: [
            words(`${source}, väntad ram`, `${source}, expected frame`),
            ...plan.frames.filter((each) => each.source === source).map(({ amount }) => amount),
          ],
        })),
        {
          cells: [words('Ramar', 'Frames'), ...plan.years.map((year) => frameIn(plan, year))],
          role: 'sum',
        },
        ...sources.map((source) => ({
          cells: [
            words(`${source}, utrymme`, `${source}, room`),
            ...plan.years.map((year) => roomIn(plan, source, year)),
          ],
        })),
      ],
    }),
  ];
}

const basisWords: Readonly<Record<Basis, Words | null>> = {
  budget: null,
  carried: null,
  typed: words('antaget', 'assumed'),
  ended: words('upphör', 'ends'),
  committed: words('bara beviljat', 'only granted'),
};

function byPost(plan: Plan): Block {
  return table({
    caption: words('Posterna år för år', 'The posts year by year'),
    columns: [
      { heading: words('Post-id', 'Post-id'), type: 'text' },
      { heading: words('Post', 'Post'), type: 'text' },
      { heading: words('Källa', 'Source'), type: 'text' },
      ...yearColumns(plan),
      { heading: words('Not', 'Note'), type: 'text' },
    ],
    rows: plan.posts.map(({ post, source, amounts }) => {
      const told = amounts.flatMap(({ year, basis }) =>
        basisWords[basis] ? [{ year, basis }] : [],
      );
      const say = (language: keyof Words) =>
        told
          .map(({ year, basis }) => `${String(year)} ${basisWords[basis]?.[language] ?? ''}`)
          .join(', ');
      return {
        cells: [
          post.id,
          post.name,
          source,
          ...amounts.map(({ amount }) => amount),
          words(say('sv'), say('en')),
        ],
        place: placeOf(post, source),
      };
    }),
  });
}
