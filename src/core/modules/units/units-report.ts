/** What the module shows: the count and what has changed, the division by committee, the criteria, and the time. Spec: units §6 */
import { dateInProse } from '#core/budget/date-words';
import { yearOf } from '#core/budget/date';
import { grouped } from '#core/budget/grouped';
import { placeOf } from '#core/budget/place';
import type { AppendixLine, Clause } from '../clause';
import {
  counted,
  picture,
  sentence,
  table,
  words,
  type Block,
  type Report,
  type ReportColumn,
  type Section,
  type Words,
} from '../report';
import { criteriaOf, type Criterion } from './criteria';
import type { ChangeKind, Division } from './division';
import type { Units } from './units';
import type { UnitRow } from './units-table';

export function unitsReport({ division, rows }: Units): Report {
  const title = words('USV-enheter', 'University healthcare units');
  if (!division || rows.length === 0) return { title, sections: [] };
  return {
    title,
    sections: [
      { heading: null, blocks: [sentence(countWords(division))] },
      ...changeSection(division),
      {
        heading: words(`Indelning den ${division.on}`, `Division on ${division.on}`),
        blocks: [list(division)],
      },
      ...criteriaSection(division),
      ...timeSection(division, rows),
    ],
  };
}

const small = {
  sv: [
    'ingen',
    'en',
    'två',
    'tre',
    'fyra',
    'fem',
    'sex',
    'sju',
    'åtta',
    'nio',
    'tio',
    'elva',
    'tolv',
  ],
  en: [
    'none',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
} as const;

function inWords(count: number, language: keyof Words): string {
  return small[language][count] ?? String(count);
}

/** "72 enheter har blivit 70 den 1 januari 2026: fyra upphör, två tillkommer." */
function countWords({ on, units, unitsBefore, ended, begun }: Division): Words {
  const inSwedish = (count: number) => counted(count, 'enhet', 'enheter');
  const inEnglish = (count: number) => counted(count, 'unit', 'units');
  const [now, then] = [units.length, unitsBefore.length];
  if (ended.length + begun.length === 0) {
    return words(
      `${inSwedish(now)} ${dateInProse(on)}, samma som vid utgången av året före.`,
      `${inEnglish(now)} on ${dateInProse(on, 'en')}, the same as at the end of the year before.`,
    );
  }
  const say = (language: keyof Words) => [
    inWords(ended.length, language),
    inWords(begun.length, language),
  ];
  const [svEnded = '', svBegun = ''] = say('sv');
  const [enEnded = '', enBegun = ''] = say('en');
  return words(
    `${inSwedish(then)} har blivit ${String(now)} ${dateInProse(on)}: ${svEnded} upphör, ${svBegun} tillkommer.`,
    `${inEnglish(then)} ${then === 1 ? 'has' : 'have'} become ${String(now)} on ${dateInProse(on, 'en')}: ${enEnded} ending, ${enBegun} beginning.`,
  );
}

const kindWords: Readonly<Record<ChangeKind, Words>> = {
  ends: words('upphör', 'ends'),
  begins: words('tillkommer', 'begins'),
  renamed: words('övergår', 'is continued as'),
  split: words('delas', 'is split'),
  merged: words('slås samman', 'are merged'),
  reorganised: words('ombildas', 'are reorganised'),
};

const text = (sv: string, en: string): ReportColumn => ({ heading: words(sv, en), type: 'text' });
const date = (sv: string, en: string): ReportColumn => ({ heading: words(sv, en), type: 'date' });

function names(units: readonly UnitRow[]): string {
  return units.map(({ id, name }) => `${id} ${name}`).join('; ');
}

function changeSection({ changes }: Division): readonly Section[] {
  if (changes.length === 0) return [];
  return [
    {
      heading: words('Förändringar', 'Changes'),
      blocks: [
        table({
          caption: words('Vad som har ändrats, och varför', 'What has changed, and why'),
          columns: [
            text('Förändring', 'Change'),
            text('Upphör', 'Ends'),
            date('T.o.m.', 'To'),
            text('Tillkommer', 'Begins'),
            date('Fr.o.m.', 'From'),
            text('Beslut', 'Decision'),
          ],
          rows: changes.map(({ kind, ended, begun }) => {
            const [last, first] = [ended[0], begun[0]];
            const decisions = (begun.length > 0 ? begun : ended).flatMap(
              ({ decision }) => decision ?? [],
            );
            const place = first ?? last;
            return {
              cells: [
                kindWords[kind],
                names(ended),
                last?.to ?? '',
                names(begun),
                first?.from ?? '',
                [...new Set(decisions)].join('; '),
              ],
              ...(place ? { place: placeOf(place, 'name') } : {}),
            };
          }),
        }),
      ],
    },
  ];
}

/** By committee, in the order in which they first stand. */
function byCommittee(units: readonly UnitRow[]): readonly UnitRow[] {
  return [...grouped(units, ({ committee }) => committee ?? '').values()].flat();
}

function list({ units }: Division): Block {
  return table({
    caption: words('Enheterna efter kommitté', 'The units by committee'),
    columns: [
      text('Kommitté', 'Committee'),
      text('Enhet-id', 'Enhet-id'),
      text('Enhet', 'Unit'),
      date('Fr.o.m.', 'From'),
      date('T.o.m.', 'To'),
    ],
    rows: [
      ...byCommittee(units).map((unit) => ({
        cells: [unit.committee ?? '', unit.id, unit.name, unit.from ?? '', unit.to ?? ''],
        place: placeOf(unit, 'name'),
      })),
      {
        cells: [words('Antal', 'Count'), String(units.length), '', '', ''],
        role: 'sum',
      },
    ],
  });
}

const statusWords: Readonly<Record<Criterion['status'], Words>> = {
  met: words('uppfyllt', 'fulfilled'),
  missed: words('uppfylls inte', 'not fulfilled'),
  unknown: words('okänt', 'unknown'),
  other: words('', ''),
};

/** Those that are to be followed up: whatever is not plainly fulfilled, where anything is said of criteria at all. */
function criteriaSection({ units }: Division): readonly Section[] {
  const all = units.flatMap((unit) => criteriaOf(unit).map((criterion) => ({ unit, criterion })));
  if (all.every(({ criterion }) => criterion.status === 'unknown')) return [];
  const open = all.filter(({ criterion }) => criterion.status !== 'met');
  const met = all.length - open.length;
  return [
    {
      heading: words('Kriterier', 'Criteria'),
      blocks: [
        sentence(
          words(
            `${String(met)} av ${String(all.length)} kriterier är uppfyllda.`,
            `${String(met)} of ${String(all.length)} criteria are fulfilled.`,
          ),
        ),
        ...(open.length === 0
          ? []
          : [
              table({
                caption: words('Att följa upp', 'To follow up'),
                columns: [
                  text('Enhet-id', 'Enhet-id'),
                  text('Enhet', 'Unit'),
                  text('Kriterium', 'Criterion'),
                  text('Läge', 'Status'),
                ],
                rows: open.map(({ unit, criterion: { name, status, text: written } }) => ({
                  cells: [
                    unit.id,
                    unit.name,
                    name,
                    status === 'other' ? (written ?? '') : statusWords[status],
                  ],
                  place: placeOf(unit, 'appointment'),
                })),
              }),
            ]),
      ],
    },
  ];
}

/** The units that begin or end from the year before to the year after. */
function timeSection({ on }: Division, rows: readonly UnitRow[]): readonly Section[] {
  const [from, to] = [`${String(yearOf(on) - 1)}-01-01`, `${String(yearOf(on) + 1)}-12-31`];
  const lies = (day: string | null) => day !== null && from <= day && day <= to;
  const moving = rows.filter((unit) => lies(unit.from) || lies(unit.to));
  if (moving.length === 0) return [];
  return [
    {
      heading: null,
      blocks: [
        picture({
          kind: 'timeline',
          title: words('Enheter som börjar eller slutar', 'Units that begin or end'),
          from,
          to,
          bars: moving.map((unit) => ({
            label: `${unit.id} ${unit.name}`,
            from: unit.from,
            to: unit.to,
            note: unit.predecessors,
          })),
        }),
      ],
    },
  ];
}

/** What has changed as background, and the division that is fixed. */
export function unitsClauses({ division, rows }: Units): readonly Clause[] {
  if (!division || rows.length === 0) return [];
  const count = division.units.length;
  return [
    { kind: 'background', decidedBy: 'LG', sentence: [countWords(division)] },
    {
      kind: 'att',
      decidedBy: 'LG',
      sentence: [
        words(
          `indelningen i ${counted(count, 'universitetssjukvårdsenhet', 'universitetssjukvårdsenheter')} gäller från och med ${dateInProse(division.on)} enligt bilaga`,
          `the division into ${counted(count, 'university healthcare unit', 'university healthcare units')} applies from ${dateInProse(division.on, 'en')} as in the appendix`,
        ),
      ],
    },
  ];
}

/** The printed list of the year. */
export function unitsAppendix({ division }: Units): readonly AppendixLine[] {
  return byCommittee(division?.units ?? []).map(({ name, committee }) => ({
    section: `USV-enheter ${division?.on.slice(0, 4) ?? ''}`,
    text: committee === null ? [name] : [committee, ': ', name],
    source: null,
    amount: null,
  }));
}
