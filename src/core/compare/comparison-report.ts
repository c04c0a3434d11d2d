/** What a comparison shows: a sentence, a picture of explained and unexplained, and the differences. Spec: compare §7 */
import { grouped } from '#core/budget/grouped';
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
import { absolute, compare, isZero, sum, type Amount } from '#core/money/amount';
import { formatChange } from '#core/money/format';
import type { Language } from '#core/money/language';
import { isAmount, isText, type Comparison } from './compare-workbooks';
import type { About, AmountDifference, Reason, TextDifference } from './difference';

const amount = { type: 'amount' } as const;
const text = { type: 'text' } as const;

/** More bars than these are no picture. */
const MOST_BARS = 12;

export function comparisonReport(comparison: Comparison): Report {
  const { kind, differences } = comparison;
  const amounts = differences.filter(isAmount);
  const title = words('Jämförelse', 'Comparison');
  if (kind === 'apart') return { title, sections: [] };
  const parts: readonly (readonly [Words, readonly AmountDifference[]])[] = [
    [words('Ramar', 'Frames'), of(amounts, 'frame', 'recipient')],
    [words('Poster', 'Posts'), of(amounts, 'post')],
    [words('Föregående år', 'The previous year'), of(amounts, 'previous-year')],
  ];
  return {
    title,
    sections: [
      { heading: null, blocks: [summary(comparison, amounts), ...bars(amounts)] },
      ...parts.flatMap(([heading, own]): Section[] =>
        own.length === 0 ? [] : [{ heading, blocks: [amountTable(own, kind)] }],
      ),
      ...others(differences.filter(isText)),
    ],
  };
}

function of(amounts: readonly AmountDifference[], ...abouts: readonly About[]) {
  return amounts
    .filter(({ about }) => abouts.includes(about))
    .toSorted((a, b) => compare(size(b), size(a)));
}

function size({ explanation: { unexplained, moved } }: AmountDifference): Amount {
  return absolute(isZero(unexplained) ? moved : unexplained);
}

function summary(
  { before, after, kind, differences }: Comparison,
  amounts: readonly AmountDifference[],
): Block {
  if (differences.length === 0) {
    return sentence(
      kind === 'previous-year'
        ? words(
            `Föregående år i ${after} stämmer med budgeten i ${before}.`,
            `The previous year in ${after} agrees with the budget in ${before}.`,
          )
        : words(`${before} och ${after} säger samma sak.`, `${before} and ${after} say the same.`),
    );
  }
  if (kind === 'previous-year') {
    return sentence(
      words(
        `Föregående år i ${after} skiljer sig från budgeten i ${before} på ${counted(amounts.length, 'ställe', 'ställen')}.`,
        `The previous year in ${after} differs from the budget in ${before} in ${counted(amounts.length, 'place', 'places')}.`,
      ),
    );
  }
  const left = amounts.filter(({ explanation }) => !isZero(explanation.unexplained));
  const count = differences.length;
  const told = [
    words(
      `${before} → ${after}: ${counted(count, 'skillnad', 'skillnader')}. `,
      `${before} → ${after}: ${counted(count, 'difference', 'differences')}. `,
    ),
    left.length === 0
      ? words('Alla belopp är förklarade.', 'All amounts are explained.')
      : words(
          `${counted(left.length, 'belopp är inte helt förklarat: ', 'belopp är inte helt förklarade, sammanlagt ')}`,
          `${counted(left.length, 'amount is not fully explained: ', 'amounts are not fully explained, in all ')}`,
        ),
  ];
  if (left.length === 0) return sentence(...told);
  const all = sum(left.map(({ explanation }) => absolute(explanation.unexplained)));
  return sentence(...told, { amount: all }, '.');
}

/** Explained and unexplained of the largest differences; the tables hold them all. */
function bars(amounts: readonly AmountDifference[]): readonly Block[] {
  const largest = of(amounts, 'frame', 'recipient', 'post')
    .filter(({ explanation }) => !isZero(explanation.moved) || !isZero(explanation.unexplained))
    .toSorted((a, b) => compare(absolute(b.explanation.moved), absolute(a.explanation.moved)))
    .slice(0, MOST_BARS);
  if (largest.length === 0) return [];
  return [
    picture({
      kind: 'stack',
      title: words('Förklarat och oförklarat', 'Explained and unexplained'),
      labels: largest.map(label),
      series: [
        {
          name: words('Förklarat', 'Explained'),
          values: largest.map(({ explanation }) => explanation.explained),
        },
        {
          name: words('Oförklarat', 'Unexplained'),
          values: largest.map(({ explanation }) => explanation.unexplained),
        },
      ],
      unit: 'tkr',
    }),
  ];
}

function label({ about, name, id, source, version }: AmountDifference): string {
  if (about === 'frame') return [source, version].filter((part) => part).join(' · ');
  const named = id === null || id === name ? name : `${id} ${name}`;
  return `${named} ${source}`;
}

const changes: Readonly<Record<string, Words>> = {
  added: words('ny', 'new'),
  removed: words('borttagen', 'removed'),
  renamed: words('nytt namn', 'renamed'),
};

/** What matters most stands first: the pane is narrow. */
function amountTable(differences: readonly AmountDifference[], kind: Comparison['kind']): Block {
  const isSame = kind === 'same-year';
  const ends = isSame
    ? [words('Före', 'Before'), words('Efter', 'After')]
    : [words('Förra årets budget', "Last year's budget"), words('Föregående år', 'Previous year')];
  const columns: readonly ReportColumn[] = [
    { heading: words('Vad', 'What'), ...text },
    { heading: words('Skillnad', 'Difference'), ...amount },
    ...(isSame ? [{ heading: words('Oförklarat', 'Unexplained'), ...amount }] : []),
    ...ends.map((heading) => ({ heading, ...amount })),
    ...(isSame ? [{ heading: words('Förklaring', 'Explanation'), ...text }] : []),
  ];
  const caption = isSame
    ? words('Före, efter och förklaring', 'Before, after and explanation')
    : words('Post för post', 'Post by post');
  return table({ caption, columns, rows: differences.map((each) => amountRow(each, isSame)) });
}

function amountRow(difference: AmountDifference, isSame: boolean): ReportRow {
  const { before, after, change, explanation, where } = difference;
  const { moved, reasons, unexplained } = explanation;
  const mark = changes[change];
  const named = label(difference);
  const place = where.find(({ input }) => input === undefined);
  const told = (language: Language) => reasons.map((each) => reasonText(each, language)).join('; ');
  return {
    cells: [
      mark ? words(`${named} (${mark.sv})`, `${named} (${mark.en})`) : named,
      ...(isSame ? [moved, unexplained] : [moved]),
      ...[before, after],
      ...(isSame ? [words(told('sv'), told('en'))] : []),
    ],
    ...(place ? { place } : {}),
  };
}

/** "händelse 8 fördelning FR +350 tkr". */
function reasonText({ amount: part, by }: Reason, language: Language): string {
  const signed = formatChange(part, { unit: 'tkr', language });
  if ('line' in by) {
    const log = { sv: 'logg', en: 'log' }[language];
    return `${log} ${String(by.line.number)} ${by.line.action} ${signed}`;
  }
  const { number, type } = by.event;
  const event = { sv: 'händelse', en: 'event' }[language];
  const gone = { sv: ' tas tillbaka', en: ' taken back' }[language];
  return `${event} ${number === null ? '' : `${String(number)} `}${type}${by.takenBack ? gone : ''} ${signed}`;
}

const headings: Readonly<Record<TextDifference['about'], Words>> = {
  ...{ frame: words('Ramar', 'Frames'), recipient: words('Ramar', 'Frames') },
  ...{ post: words('Ord om poster', 'Words of posts'), event: words('Händelser', 'Events') },
  ...{ state: words('Läge', 'State'), setting: words('Inställningar', 'Settings') },
  'previous-year': words('Föregående år', 'The previous year'),
  table: words('Andra blad', 'Other sheets'),
};

function others(differences: readonly TextDifference[]): readonly Section[] {
  return [
    ...grouped(differences, ({ about, id }) => (about === 'table' ? (id ?? about) : about)),
  ].flatMap(([, own]) => {
    const [first] = own;
    if (!first) return [];
    const heading = first.about === 'table' && first.id ? first.id : headings[first.about];
    return [{ heading, blocks: [textTableOf(own)] }];
  });
}

function textTableOf(differences: readonly TextDifference[]): Block {
  return table({
    caption: words('Före och efter', 'Before and after'),
    columns: [
      { heading: words('Vad', 'What'), ...text },
      { heading: words('Fält', 'Field'), ...text },
      { heading: words('Före', 'Before'), ...text },
      { heading: words('Efter', 'After'), ...text },
    ],
    rows: differences.map((each) => {
      const place = each.where.find(({ input }) => input === undefined);
      const named =
        each.about === 'table' || each.id === null || each.id === each.name
          ? each.name
          : `${each.id} ${each.name}`;
      return {
        cells: [named, each.field ?? changes[each.change] ?? '', each.before, each.after],
        ...(place ? { place } : {}),
      };
    }),
  });
}
