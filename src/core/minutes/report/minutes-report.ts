/**
 * A reading as one list that can be printed, copied or written to a sheet: relations first, then amounts, then what cannot
 * be read or is no definite amount, and what is missing, each group in the order of the text. Texts of the minutes stand in it on one line, and as
 * they are; to keep them from becoming formulas is left to whoever writes cells. Spec: minutes §24
 */
import type { Amount } from '#core/money/amount';
import type { Language } from '#core/money/language';
import { whyUnreadableSentence } from '#core/money/unreadable';
import type { MinutesReading } from '../read-minutes';
import { wordRelation } from '../relation-words';
import type { RelationVerdict } from '../relations/relation';
import type { MatchVerdict } from '../book/match';
import { verdictWords } from '../verdict-words';

type RowKind = 'relation' | 'amount' | 'malformed' | 'vague' | 'missing';

export interface ReportRow {
  readonly kind: RowKind;
  readonly paragraph: string | null;
  readonly verdict: RelationVerdict | MatchVerdict | 'malformed' | 'vague' | 'missing';
  /** As the text has it. */
  readonly text: string;
  /** What the text states; null when it is no number, or is not there. */
  readonly stated: Amount | null;
  /** What is expected: the reckoned figure of a relation, or the workbook's. */
  readonly expected: Amount | null;
  /** Where the workbook has it: "Ramar!E5"; empty when nowhere. */
  readonly cell: string;
  readonly explanation: string;
  /** "5,5 mkr → 5,0 mkr", likeliest first. */
  readonly corrections: readonly string[];
}

export interface MinutesReport {
  readonly title: string;
  readonly summary: string;
  readonly rows: readonly ReportRow[];
}

const titles: Readonly<Record<Language, string>> = {
  sv: 'Granskning av protokollstext',
  en: 'Check of the minutes',
};

const kindWords: Readonly<Record<Language, Readonly<Record<RowKind, string>>>> = {
  sv: {
    ...{ relation: 'Samband', amount: 'Belopp', malformed: 'Oläsligt' },
    ...{ vague: 'Obestämt', missing: 'Saknas' },
  },
  en: {
    ...{ relation: 'Relation', amount: 'Amount', malformed: 'Unreadable' },
    ...{ vague: 'Indefinite', missing: 'Missing' },
  },
};

const missingWords: Readonly<Record<Language, string>> = {
  sv: 'Nämns inte i texten',
  en: 'Not mentioned in the text',
};

/** The reading as rows, with its sentences in one language. */
export function minutesReport(reading: MinutesReading, language: Language): MinutesReport {
  const written = reading.amounts.map((amount) => amount.written);
  const textOf = (index: number | null) => written[index ?? -1]?.text ?? '';
  return {
    title: titles[language],
    summary: summaryOf(reading, language),
    rows: [
      ...reading.relations.map((relation): ReportRow => ({
        kind: 'relation',
        paragraph: relation.paragraph,
        verdict: relation.verdict,
        text: (relation.result === null ? (relation.parts ?? []) : [relation.result])
          .map(textOf)
          .join(', '),
        stated: relation.stated,
        expected: relation.expected,
        cell: '',
        explanation: wordRelation(relation, written, language),
        corrections: relation.corrections.map(({ amount, text }) => `${textOf(amount)} → ${text}`),
      })),
      ...reading.amounts.map(({ paragraph, written: { text, amount }, match }): ReportRow => ({
        ...nowhere,
        kind: 'amount',
        paragraph,
        verdict: match?.verdict ?? 'unmatched',
        text,
        stated: amount,
        ...(match?.held && {
          expected: match.held.amount,
          cell: match.held.cell,
          explanation: match.held.words,
        }),
      })),
      ...reading.malformed.map((each): ReportRow => ({
        ...notRead('malformed', each),
        explanation: whyUnreadableSentence(each.reason, language),
      })),
      ...reading.vague.map((each) => notRead('vague', each)),
      ...reading.missing.map(({ amount, cell, words }): ReportRow => ({
        ...nowhere,
        kind: 'missing',
        paragraph: null,
        verdict: 'missing',
        text: '',
        stated: null,
        expected: amount,
        cell,
        explanation: words,
      })),
    ].map(onOneLine),
  };
}

const nowhere = { expected: null, cell: '', explanation: '', corrections: [] } as const;

/** Words that speak of money and were not read as a number. */
function notRead(
  verdict: 'malformed' | 'vague',
  { paragraph, text }: MinutesReading['vague'][number],
): ReportRow {
  return { ...nowhere, kind: verdict, paragraph, verdict, text, stated: null };
}

/** "Samband". */
export function kindWord({ kind }: ReportRow, language: Language): string {
  return kindWords[language][kind];
}

/** "Inom avrundning". */
export function verdictWord({ verdict }: ReportRow, language: Language): string {
  return verdict === 'missing' ? missingWords[language] : verdictWords[language][verdict];
}

/** "9 belopp, 3 samband: 2 exakt, 1 fel. Mot arbetsboken: 4 exakt, 5 utan motsvarighet." */
function summaryOf(reading: MinutesReading, language: Language): string {
  const { amounts, relations } = reading;
  const counts = countsOf(relations.map(({ verdict }) => verdictWords[language][verdict]));
  const [amount, relation] = {
    sv: ['belopp', 'samband'],
    en: [
      amounts.length === 1 ? 'amount' : 'amounts',
      relations.length === 1 ? 'relation' : 'relations',
    ],
  }[language];
  const told = `${String(amounts.length)} ${amount ?? ''}, ${String(relations.length)} ${relation ?? ''}`;
  return [`${told}${counts === '' ? '' : `: ${counts}`}.`, matchSummary(reading, language)]
    .filter((part) => part !== '')
    .join(' ');
}

/** "Mot arbetsboken: 4 exakt, 5 utan motsvarighet."; empty without a workbook or amounts. */
export function matchSummary({ amounts }: MinutesReading, language: Language): string {
  const counts = countsOf(
    amounts.flatMap(({ match }) => (match ? verdictWords[language][match.verdict] : [])),
  );
  const beside = { sv: 'Mot arbetsboken', en: 'Beside the workbook' }[language];
  return counts === '' ? '' : `${beside}: ${counts}.`;
}

/** "2 exakt, 1 fel", in the order in which they come first. */
function countsOf(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .map(([word, count]) => `${String(count)} ${word.toLocaleLowerCase('sv')}`)
    .join(', ');
}

/** Line ends, page breaks and other control characters have no place in a cell or on a line. */
function onOneLine(row: ReportRow): ReportRow {
  return {
    ...row,
    text: flat(row.text),
    explanation: flat(row.explanation),
    corrections: row.corrections.map(flat),
  };
}

function flat(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
