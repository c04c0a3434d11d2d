/** What the module shows of the uplifts: the table of uses, the sum that proves them, and how they stand. Spec: uplift §6 */
import { inKronor } from '#core/money/plain-decimal';
import { isZero } from '#core/money/amount';
import { placeOf } from '#core/budget/place';
import type { AppendixLine, Clause } from '../clause';
import { picture, sentence, table, type Block, type Report, type Words } from '../report';
import type { Uplift } from './uplift';

export function upliftJson(uplifts: readonly Uplift[]): object {
  return {
    uplifts: uplifts.map(({ name, year, source, amount, duration, uses, unused }) => ({
      name,
      year,
      source,
      amount: inKronor(amount),
      lasting: lasting(duration),
      uses: uses.map((use) => ({
        purpose: use.purpose,
        to: use.to,
        amount: inKronor(use.amount),
      })),
      unused: inKronor(unused),
    })),
  };
}

/** Whether it raises the level; null while nobody has answered. */
function lasting(duration: Uplift['duration']): boolean | null {
  return duration === 'nivåhöjande' ? true : duration === 'engång' ? false : null;
}

export function upliftReport(uplifts: readonly Uplift[]): Report {
  return {
    title: { sv: 'Uppräkning', en: 'Uplift' },
    sections: uplifts.map((uplift) => ({ heading: headingOf(uplift), blocks: blocksOf(uplift) })),
  };
}

function headingOf({ name, year, source }: Uplift): string {
  const about = [source, year].filter((part) => part !== null).join(' ');
  return about === '' ? name : `${name} (${about})`;
}

const durationWords: Readonly<Record<string, Words>> = {
  engång: {
    sv: 'Beloppet är en engångssumma och följer inte med till nästa år.',
    en: 'The amount is a one-off and does not come along to next year.',
  },
  nivåhöjande: {
    sv: 'Beloppet höjer nivån och ingår i nästa års ram.',
    en: 'The amount raises the level and is part of next year’s frame.',
  },
};

const openQuestion: Words = {
  sv: 'Är beloppet en engångssumma, eller höjer det nivån? Frågan måste besvaras.',
  en: 'Is the amount a one-off, or does it raise the level? The question must be answered.',
};

function blocksOf(uplift: Uplift): readonly Block[] {
  const { amount, computed, duration, uses, unused } = uplift;
  const rounded = computed && computed.rounding !== '0';
  return [
    ...(amount
      ? [sentence({ sv: 'Uppräkningen är ', en: 'The uplift is ' }, { amount }, '.')]
      : []),
    ...(rounded
      ? [
          sentence({
            sv: `Basen gånger index är avrundad till hela tkr (${computed.rounding.replace('.', ',').replace('-', '−')} kr).`,
            en: `Base times index is rounded to whole tkr (${computed.rounding} kr).`,
          }),
        ]
      : []),
    sentence(durationWords[duration ?? ''] ?? openQuestion),
    table({
      caption: { sv: 'Användning', en: 'Uses' },
      columns: [
        { heading: { sv: 'Användning', en: 'Use' }, type: 'text' },
        { heading: { sv: 'Till', en: 'To' }, type: 'text' },
        { heading: { sv: 'Belopp', en: 'Amount' }, type: 'amount' },
      ],
      rows: [
        ...uses.map((use) => ({
          cells: [use.purpose, use.to, use.amount],
          place: placeOf(use.row, 'used'),
        })),
        {
          cells: [{ sv: 'Ej använt', en: 'Not used' }, null, unused],
        },
        {
          cells: [{ sv: 'Uppräkning', en: 'Uplift' }, null, amount],
          role: 'sum',
        },
      ],
    }),
    ...(uses.length > 1
      ? [
          picture({
            kind: 'bars',
            title: { sv: 'Uppräkningens användning', en: 'The uses of the uplift' },
            labels: uses.map(({ purpose, to }) => purpose ?? to ?? ''),
            series: [
              {
                name: { sv: 'Belopp', en: 'Amount' },
                values: uses.map((use) => use.amount),
              },
            ],
            unit: 'tkr',
          }),
        ]
      : []),
  ];
}

/** "att uppräkningen om 4,8 mkr används med 4 600 tkr till … och 200 tkr till …" */
export function upliftClauses(uplifts: readonly Uplift[]): readonly Clause[] {
  return uplifts.flatMap(({ amount, uses, source, year }): Clause[] => {
    if (!amount || uses.length === 0) return [];
    const of = [source, year].filter((part) => part !== null).join(' ');
    const parts = uses.flatMap(({ purpose, to, amount: part }, index) => [
      index === 0 ? '' : index === uses.length - 1 ? { sv: ' och ', en: ' and ' } : ', ',
      ...(part ? [{ amount: part, unit: 'tkr' as const }] : []),
      { sv: ' till ', en: ' for ' },
      purpose ?? to ?? '',
    ]);
    return [
      {
        kind: 'att',
        decidedBy: 'Region',
        sentence: [
          { sv: 'uppräkningen av ', en: 'the uplift of ' },
          of,
          { sv: ' om ', en: ' by ' },
          { amount, unit: 'mkr' },
          { sv: ' används med ', en: ' is used with ' },
          ...parts,
        ],
      },
    ];
  });
}

/** A revised appendix says what the uplift is used for. */
export function upliftAppendix(uplifts: readonly Uplift[]): readonly AppendixLine[] {
  return uplifts.flatMap(({ name, source, uses }) =>
    uses
      .filter((use) => use.amount && !isZero(use.amount))
      .map((use) => ({
        section: name,
        text: [use.purpose ?? use.to ?? name],
        source,
        amount: use.amount,
      })),
  );
}
