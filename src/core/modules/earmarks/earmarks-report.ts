/** What the module shows: the earmarks by what happens to them, what is set free and what has been taken up, and their time. Spec: earmarks §4 */
import { placeOf } from '#core/budget/place';
import { isNegative, negate, subtract } from '#core/money/amount';
import { inKronor } from '#core/money/plain-decimal';
import type { AppendixLine } from '../clause';
import { picture, sentence, table, type Block, type Report, type Words } from '../report';
import type { EarmarkLine, Earmarks } from './earmark-lines';

export function earmarksJson({ lines, freed }: Earmarks): object {
  return {
    earmarks: lines.map(({ post, status, amount, isOneYear }) => ({
      id: post.id,
      post: post.name,
      status,
      amount: inKronor(amount),
      recipient: post.recipient,
      from: post.from,
      to: post.to,
      oneYear: isOneYear,
    })),
    freed: inKronor(freed),
  };
}

type Status = EarmarkLine['status'];

const statusWords: Readonly<Record<Status, Words>> = {
  ends: { sv: 'har upphört', en: 'has ended' },
  continues: { sv: 'fortsätter', en: 'continues' },
  new: { sv: 'ny', en: 'new' },
};

const ONE_YEAR: Words = { sv: 'ny, ettårig', en: 'new, one year' };

const order: readonly Status[] = ['ends', 'continues', 'new'];

export function earmarksReport(earmarks: Earmarks): Report {
  const { year, lines } = earmarks;
  const sorted = order.flatMap((status) => lines.filter((line) => line.status === status));
  return {
    title: { sv: 'Öronmärkta satsningar', en: 'Earmarks' },
    sections:
      year === null || lines.length === 0
        ? []
        : [
            {
              heading: null,
              blocks: [overview(sorted), ...balance(earmarks), timeline(sorted, year)],
            },
          ],
  };
}

function overview(lines: readonly EarmarkLine[]): Block {
  return table({
    caption: { sv: 'Satsningar med slutdatum', en: 'Posts with dates' },
    columns: [
      { heading: { sv: 'Post-id', en: 'Post-id' }, type: 'text' },
      { heading: { sv: 'Post', en: 'Post' }, type: 'text' },
      { heading: { sv: 'Ram', en: 'Frame' }, type: 'text' },
      { heading: { sv: 'Fr.o.m.', en: 'From' }, type: 'date' },
      { heading: { sv: 'T.o.m.', en: 'To' }, type: 'date' },
      { heading: { sv: 'Läge', en: 'Status' }, type: 'text' },
      { heading: { sv: 'ALF', en: 'ALF' }, type: 'amount' },
      { heading: { sv: 'FoUU', en: 'FoUU' }, type: 'amount' },
      { heading: { sv: 'Summa', en: 'Sum' }, type: 'amount' },
    ],
    rows: lines.map(({ post, status, isOneYear, bySource, amount }) => ({
      cells: [
        post.id,
        post.name,
        post.recipient,
        post.from,
        post.to,
        status === 'new' && isOneYear ? ONE_YEAR : statusWords[status],
        bySource.ALF ?? '',
        bySource.FoUU ?? '',
        amount,
      ],
      place: placeOf(post, 'name'),
    })),
    notes: [
      [
        {
          sv: 'Satsningar som har upphört visas med förra årets belopp, övriga med årets.',
          en: 'Those that have ended are shown with last year’s amount, the others with this year’s.',
        },
      ],
    ],
  });
}

/** What is set free, what the others have taken up, and what is left of it. */
function balance({ freed, taken }: Earmarks): readonly Block[] {
  if (!freed) return [];
  const rest = taken && subtract(freed, taken);
  return [
    sentence(
      { sv: 'De som har upphört frigör ', en: 'Those that have ended set free ' },
      { amount: freed },
      '.',
    ),
    ...(taken && rest
      ? [
          sentence(
            { sv: 'Nya och fortsatta satsningar tar ', en: 'New and continuing ones take ' },
            { amount: taken },
            { sv: ' mer än förra året; ', en: ' more than last year; ' },
            { amount: isNegative(rest) ? negate(rest) : rest },
            isNegative(rest)
              ? { sv: ' av det tas från annat.', en: ' of that is taken from elsewhere.' }
              : {
                  sv: ' av det frigjorda går till annat eller är ofördelat.',
                  en: ' of what is free goes elsewhere or is unallocated.',
                },
          ),
        ]
      : []),
  ];
}

function timeline(lines: readonly EarmarkLine[], year: number): Block {
  return picture({
    kind: 'timeline',
    title: { sv: 'Satsningarnas tid', en: 'When the earmarks run' },
    from: `${String(year - 1)}-01-01`,
    to: `${String(year + 1)}-12-31`,
    bars: lines.map(({ post, status }) => ({
      label: post.name,
      from: post.from,
      to: post.to,
      note: statusWords[status],
    })),
  });
}

/** Notes of bilaga 1: what has ended, what is new. */
export function earmarksAppendix({ lines }: Earmarks): readonly AppendixLine[] {
  return lines
    .filter(({ status }) => status !== 'continues')
    .map(({ post, status, isOneYear }) => ({
      section: 'Noter',
      text: [post.name, ': ', status === 'new' && isOneYear ? ONE_YEAR : statusWords[status], '.'],
      source: null,
      amount: null,
    }));
}
