/** What the module shows: the calls, commitments, ranking, groups and the decision list; names only when they are asked for. Spec: grants §4, §6 */
import { placeOf } from '#core/budget/place';
import { inKronor } from '#core/money/plain-decimal';
import type { AppendixLine, Clause } from '../clause';
import {
  counted,
  sentence,
  table,
  words,
  type Block,
  type Report,
  type ReportColumn,
} from '../report';
import { grantedIn, type Call, type Grants } from './grants';
import { splitBy, type Group } from './split';

export function grantsJson({ calls, withNames }: Grants): object {
  return {
    calls: calls.map((call) => ({
      name: call.row.name,
      frame: inKronor(call.row.frame),
      granted: inKronor(call.granted),
      remaining: inKronor(call.remaining),
      applications: call.applications.length,
      approved: call.approved.length,
      rejected: call.rejected.length,
      approvalRate: call.approvalRate,
      commitments: Object.fromEntries(
        call.commitments.map(({ year, amount }) => [String(year), inKronor(amount)]),
      ),
      ranking: {
        rest: inKronor(call.ranking.rest),
        tied: call.ranking.tied.map(({ id }) => id),
        applications: call.ranking.ranked.map(({ row, rank, fits }) => ({
          id: row.id,
          rank,
          fits,
        })),
      },
      groups: { gender: groupsJson(call, 'gender'), profession: groupsJson(call, 'profession') },
      decisions: call.applications.map((row) => ({
        id: row.id,
        outcome: row.outcome,
        granted: inKronor(grantedIn(row, 1)),
        ...(withNames ? { applicant: row.applicant, reason: row.reason } : {}),
      })),
    })),
  };
}

function groupsJson({ applications }: Call, key: 'gender' | 'profession'): object {
  return splitBy(applications, key).map(({ name, figures }) => ({
    group: name,
    applications: figures?.applications ?? null,
    approved: figures?.approved ?? null,
    suppressed: figures === null,
  }));
}

const column = (type: ReportColumn['type'], sv: string, en: string): ReportColumn => ({
  heading: words(sv, en),
  type,
});

export function grantsReport(grants: Grants): Report {
  const title = words('Ansökningar', 'Grants');
  const { calls } = grants;
  if (calls.length === 0) return { title, sections: [] };
  return {
    title,
    sections: [
      { heading: null, blocks: [overview(calls), commitments(calls)] },
      ...calls
        .filter(({ applications }) => applications.length > 0)
        .map((call) => ({
          heading: call.row.name,
          blocks: [
            ...rankingBlocks(call),
            groups(call, 'gender'),
            groups(call, 'profession'),
            decisions(call, grants),
          ],
        })),
    ],
  };
}

function overview(calls: readonly Call[]): Block {
  return table({
    caption: words('Utlysningarna', 'The calls'),
    columns: [
      column('text', 'Utlysning', 'Call'),
      column('amount', 'Ram', 'Frame'),
      column('amount', 'Beviljat år 1', 'Granted year 1'),
      column('amount', 'Kvar', 'Remaining'),
      column('count', 'Ansökningar', 'Applications'),
      column('count', 'Beviljade', 'Approved'),
      column('count', 'Avslagna', 'Rejected'),
      column('percent', 'Beviljandegrad', 'Approval rate'),
    ],
    rows: calls.map(
      ({ row, granted, remaining, applications, approved, rejected, approvalRate }) => ({
        cells: [
          row.name,
          row.frame,
          granted,
          remaining,
          applications.length,
          approved.length,
          rejected.length,
          approvalRate === null ? null : Math.round(approvalRate * 1000) / 10,
        ],
        place: placeOf(row, 'name'),
      }),
    ),
  });
}

function commitments(calls: readonly Call[]): Block {
  return table({
    caption: words('Åtaganden för senare år', 'Commitments for later years'),
    columns: [
      column('text', 'Utlysning', 'Call'),
      column('text', 'År', 'Year'),
      column('amount', 'Åtagande', 'Commitment'),
    ],
    rows: calls.flatMap((call) =>
      call.commitments.map(({ year, amount }) => ({
        cells: [call.row.name, String(year), amount],
      })),
    ),
  });
}

function rankingBlocks({ ranking: { ranked, rest, tied } }: Call): readonly Block[] {
  if (ranked.length === 0) return [];
  return [
    table({
      caption: words('Rangordning efter poäng', 'Ranking by score'),
      columns: [
        column('count', 'Rang', 'Rank'),
        column('text', 'Ansökan', 'Application'),
        column('decimal', 'Poäng', 'Score'),
        column('amount', 'Sökt år 1', 'Sought year 1'),
        column('text', 'Ryms', 'Fits'),
        column('text', 'Utfall', 'Outcome'),
      ],
      rows: ranked.map(({ row, rank, fits }) => ({
        cells: [
          rank,
          row.id,
          row.score,
          row.sought1,
          fits ? words('ja', 'yes') : words('nej', 'no'),
          row.outcome ?? '',
        ],
        place: placeOf(row, 'score'),
      })),
    }),
    ...(rest
      ? [
          sentence(
            words('Kvar av ramen vid gränsen: ', 'Left of the frame at the cut-off: '),
            { amount: rest },
            '.',
          ),
        ]
      : []),
    ...(tied.length > 0
      ? [
          sentence(
            words(
              `Lika poäng på båda sidor om gränsen: ${tied.map(({ id }) => id).join(', ')}.`,
              `Equal scores on both sides of the cut-off: ${tied.map(({ id }) => id).join(', ')}.`,
            ),
          ),
        ]
      : []),
  ];
}

function groups({ applications }: Call, key: 'gender' | 'profession'): Block {
  const shown = ({ figures }: Group, of: 'applications' | 'approved') =>
    figures === null ? words('visas inte', 'not shown') : figures[of];
  return table({
    caption:
      key === 'gender' ? words('Efter kön', 'By gender') : words('Efter yrke', 'By profession'),
    columns: [
      key === 'gender' ? column('text', 'Kön', 'Gender') : column('text', 'Yrke', 'Profession'),
      column('count', 'Ansökningar', 'Applications'),
      column('count', 'Beviljade', 'Approved'),
    ],
    rows: splitBy(applications, key).map((group) => ({
      cells: [
        group.name === '' ? words('ej angivet', 'not stated') : group.name,
        shown(group, 'applications'),
        shown(group, 'approved'),
      ],
    })),
  });
}

function decisions({ applications }: Call, { withNames }: Grants): Block {
  return table({
    caption: words('Beslutslista', 'Decision list'),
    columns: [
      column('text', 'Ansökan', 'Application'),
      ...(withNames ? [column('text', 'Sökande', 'Applicant')] : []),
      column('text', 'Utfall', 'Outcome'),
      column('amount', 'Beviljat år 1', 'Granted year 1'),
      column('amount', 'År 2', 'Year 2'),
      column('amount', 'År 3', 'Year 3'),
      ...(withNames ? [column('text', 'Motivering', 'Reason')] : []),
    ],
    rows: applications.map((row) => ({
      cells: [
        row.id,
        ...(withNames ? [row.applicant ?? ''] : []),
        row.outcome === null ? words('ej avgjord', 'not decided') : row.outcome,
        ...([1, 2, 3] as const).map((year) => grantedIn(row, year)),
        ...(withNames ? [row.reason ?? ''] : []),
      ],
      place: placeOf(row, 'outcome'),
    })),
  });
}

export function grantsClauses({ calls }: Grants): readonly Clause[] {
  return calls.flatMap(({ row, approved, rejected, granted }): Clause[] =>
    granted && approved.length + rejected.length > 0
      ? [
          {
            kind: 'att',
            decidedBy: 'LG',
            sentence: [
              words(
                `bevilja ${String(approved.length)} och avslå ${counted(rejected.length, 'ansökan', 'ansökningar')} i ${row.name}, med sammanlagt `,
                `approve ${String(approved.length)} and reject ${counted(rejected.length, 'application', 'applications')} of ${row.name}, with `,
              ),
              { amount: granted },
              words(' för år 1, enligt bilaga', ' for year 1, as in the appendix'),
            ],
          },
        ]
      : [],
  );
}

/** The decision list as lines, by application, with names only when they are asked for. */
export function grantsAppendix({ calls, withNames }: Grants): readonly AppendixLine[] {
  return calls.flatMap(({ row: call, applications }) =>
    applications.map((row) => ({
      section: call.name,
      text: [
        row.id,
        ...(withNames && row.applicant !== null ? [' ', row.applicant] : []),
        row.outcome === null ? words(': ej avgjord', ': not decided') : `: ${row.outcome}`,
      ],
      source: null,
      amount: grantedIn(row, 1),
    })),
  );
}
