/** What a reconciliation shows: where every krona of the accounts lies, then post by post. Spec: reconcile §6 */
import { nameOfPost } from '#core/budget/name-of-post';
import { placeOf } from '#core/budget/place';
import {
  counted,
  picture,
  sentence,
  table,
  words,
  type Block,
  type Report,
  type ReportColumn,
  type ReportRow,
  type Section,
  type Words,
} from '#core/modules/report';
import { absolute, compare, sum, ZERO, type Amount } from '#core/money/amount';
import type { Bucket } from './assign-rows';
import { parts, type Part } from './ledger-row';
import {
  isReversed,
  type Line,
  type Reconciliation,
  type Stray,
  type Verdict,
} from './reconciliation';
import type { Against, Period } from './reconciliation-findings';
import type { SameAmount } from './same-amount';

const kronor = { type: 'amount', unit: 'kr' } as const;
const text = { type: 'text' } as const;
const count = { type: 'count' } as const;

/** "2026", "2026-03", "2026-01–2026-06". */
function periodText([from, to]: NonNullable<Period>): string {
  const [year, month] = from.split('-');
  if (from === to) return from;
  return month === '01' && to === `${year ?? ''}-12` ? (year ?? from) : `${from}–${to}`;
}

/** More rows than these belong in a file (--json), and more bars are no picture. */
const MOST_STRAYS = 50;
const MOST_BARS = 8;

const bucketWords: Readonly<Record<Bucket, Words>> = {
  matched: words('Hör till poster', 'Belong to posts'),
  outside: words('Utanför budgeten enligt regel', 'Outside the budget by a rule'),
  unmatched: words('Hör inte till någon post', 'Belong to no post'),
  ambiguous: words('Kan vara flera', 'May be several'),
  'other-period': words('Annan period', 'Another period'),
  unreadable: words('Går inte att läsa', 'Cannot be read'),
};

const verdicts: Readonly<Record<Verdict, Words>> = {
  matched: words('stämmer', 'agrees'),
  differing: words('skiljer sig', 'differs'),
  'missing-in-ledger': words('saknas i redovisningen', 'missing in the accounts'),
  'nothing-held': words('saknas i arbetsboken', 'missing in the workbook'),
};
const reversedWords = words('ombytt tecken', 'opposite sign');

const partWords: Readonly<Record<Part, Words>> = {
  code: words('Kodsträng', 'Code string'),
  unit: words('Ansvar', 'Unit'),
  account: words('Konto', 'Account'),
  project: words('Projekt', 'Project'),
  activity: words('Aktivitet', 'Activity'),
  text: words('Text', 'Text'),
};

export function reconciliationReport(
  reconciliation: Reconciliation,
  against: Against,
  period: Period,
): Report {
  const { lines, unmatched, ambiguous } = reconciliation;
  return {
    title: words('Avstämning mot redovisningen', 'Reconciliation with the accounts'),
    sections: [
      {
        heading: null,
        blocks: [summary(reconciliation, against, period), bucketTable(reconciliation)],
      },
      ...(lines.length > 0
        ? [
            {
              heading: words('Poster', 'Posts'),
              blocks: [...bars(lines, against), lineTable(lines, against)],
            },
          ]
        : []),
      ...strays(words('Hör inte till någon post', 'Belong to no post'), unmatched),
      ...strays(words('Kan vara flera', 'May be several'), ambiguous),
    ],
  };
}

function summary(
  { ledger, total, lines }: Reconciliation,
  against: Against,
  period: Period,
): Block {
  const rows = ledger.rows.length;
  const agreeing = lines.filter(({ verdict }) => verdict === 'matched').length;
  const months = period === null ? '' : ` ${periodText(period)}`;
  const sv = against === 'outcome' ? 'uppföljningen' : 'budgeten';
  const en = against === 'outcome' ? 'the follow-up' : 'the budget';
  return sentence(
    words(
      `${ledger.name}${months} mot ${sv}: ${counted(rows, 'rad', 'rader')} om `,
      `${ledger.name}${months} against ${en}: ${counted(rows, 'row', 'rows')} of `,
    ),
    { amount: total, unit: 'kr' },
    words(
      `. ${String(agreeing)} av ${counted(lines.length, 'post', 'poster')} stämmer.`,
      `. ${String(agreeing)} of ${counted(lines.length, 'post', 'posts')} agree.`,
    ),
  );
}

function bucketTable({ buckets, ledger, total }: Reconciliation): Block {
  const filled = buckets.filter(({ rows }) => rows > 0);
  return table({
    caption: words('Redovisningens rader', 'Rows of the accounts'),
    columns: [
      { heading: words('Rader som', 'Rows that'), ...text },
      { heading: words('Antal', 'Count'), ...count },
      { heading: words('Belopp', 'Amount'), ...kronor },
    ],
    rows: [
      ...filled.map(({ bucket, rows, total: sumOf }) => ({
        cells: [bucketWords[bucket], rows, sumOf],
      })),
      {
        cells: [words('Summa', 'Sum'), ledger.rows.length, total],
        role: 'sum' as const,
      },
    ],
  });
}

function heldWords(against: Against): Words {
  return against === 'outcome' ? words('Uppföljning', 'Follow-up') : words('Budget', 'Budget');
}

function nameOf({ post, source }: Line): string {
  const name = post.id === null ? post.name : `${post.id} ${post.name}`;
  return source === null ? name : `${name} ${source}`;
}

/** The posts that differ most; the table holds them all. */
function bars(lines: readonly Line[], against: Against): readonly Block[] {
  const size = ({ difference }: Line) => absolute(difference ?? ZERO);
  const largest = lines
    .filter(({ verdict }) => verdict !== 'matched')
    .toSorted((a, b) => compare(size(b), size(a)))
    .slice(0, MOST_BARS);
  if (largest.length === 0) return [];
  return [
    picture({
      kind: 'bars',
      title: words('Poster som skiljer sig mest', 'Posts that differ most'),
      labels: largest.map(nameOf),
      series: [
        { name: heldWords(against), values: largest.map(({ held }) => held) },
        {
          name: words('Redovisning', 'Accounts'),
          values: largest.map(({ booked }) => booked ?? ZERO),
        },
      ],
      unit: 'kr',
    }),
  ];
}

function lineTable(lines: readonly Line[], against: Against): Block {
  const all = (part: (line: Line) => Amount | null) => {
    const known = lines.flatMap((line) => part(line) ?? []);
    return known.length === 0 ? null : sum(known);
  };
  const rows = lines.map((line): ReportRow => {
    const { held, booked, difference, verdict, rows: number, post, source } = line;
    // No rows in the accounts is nothing booked, and not something unknown.
    const judged = isReversed(line) ? reversedWords : verdicts[verdict];
    const cells = [nameOf(line), held, booked ?? ZERO, difference, judged, number];
    return { cells, place: placeOf(post, source ?? 'name') };
  });
  return table({
    caption: words('Post för post', 'Post by post'),
    columns: [
      { heading: words('Post', 'Post'), ...text },
      { heading: heldWords(against), ...kronor },
      { heading: words('Redovisning', 'Accounts'), ...kronor },
      { heading: words('Skillnad', 'Difference'), ...kronor },
      { heading: words('Bedömning', 'Verdict'), ...text },
      { heading: words('Rader', 'Rows'), ...count },
    ],
    rows: [
      ...rows,
      {
        cells: [
          words('Summa', 'Sum'),
          all(({ held }) => held),
          all(({ booked }) => booked ?? ZERO),
          all(({ difference }) => difference),
          null,
          lines.reduce((number, each) => number + each.rows, 0),
        ],
        role: 'sum',
      },
    ],
  });
}

/** "P3 Radiance", "P3 Radiance, ombytt tecken". */
export function sameAmountWords({ line, reversed }: SameAmount<Line>): Words {
  const named = (also: string) => (reversed ? `${nameOf(line)}, ${also}` : nameOf(line));
  return words(named(reversedWords.sv), named(reversedWords.en));
}

/** Only the codes that the file has. */
function strays(heading: Words, all: readonly Stray[]): readonly Section[] {
  if (all.length === 0) return [];
  const used = parts.filter((part) => all.some(({ codes }) => codes[part] !== undefined));
  const isUnclear = all.some(({ posts }) => posts.length > 0);
  const isAlike = all.some(({ sameAmount }) => sameAmount !== null);
  const columns: readonly ReportColumn[] = [
    ...used.map((part) => ({ heading: partWords[part], ...text })),
    { heading: words('Rader', 'Rows'), ...count },
    { heading: words('Belopp', 'Amount'), ...kronor },
    ...(isUnclear ? [{ heading: words('Kan vara', 'May be'), ...text }] : []),
    ...(isAlike ? [{ heading: words('Samma belopp som', 'Same amount as'), ...text }] : []),
  ];
  const shown = all
    .slice(0, MOST_STRAYS)
    .map(({ codes, rows, total, posts, sameAmount }) => [
      ...used.map((part) => codes[part] ?? null),
      ...[rows, total],
      ...(isUnclear ? [posts.map(nameOfPost).join(', ')] : []),
      ...(isAlike ? [sameAmount && sameAmountWords(sameAmount)] : []),
    ]);
  const rest = all.slice(MOST_STRAYS);
  const left = [
    ...used.map((_, rank) =>
      rank === 0 ? words(`${String(rest.length)} till`, `${String(rest.length)} more`) : null,
    ),
    rest.reduce((number, each) => number + each.rows, 0),
    sum(rest.map(({ total }) => total)),
  ];
  const rows: readonly ReportRow[] = [...shown, ...(rest.length > 0 ? [left] : [])].map(
    (cells) => ({ cells }),
  );
  return [
    { heading, blocks: [table({ caption: words('Efter koder', 'By codes'), columns, rows })] },
  ];
}
