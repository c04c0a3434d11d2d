/**
 * Bilaga 1: the budget as the board reads it. It agrees with the workbook to the öre, foots as printed, and says what
 * is wrong or unknown instead of leaving it out. Spec: appendix §1–§8
 */
import type { Book } from '#core/budget/book';
import { amountOfOre, isNegative, isZero, subtract, type Amount } from '#core/money/amount';
import { formatNumber } from '#core/money/format';
import { orePowerOfTen } from '#core/money/unit';
import { decimalsOf, type AppendixChoices } from './choices';
import { comparisonFor } from './comparison';
import {
  MOVED,
  type AppendixDocument,
  type Block,
  type Cell,
  type Column,
  type Row,
  type RowKind,
} from './document';
import { nearestFooted } from './footing';
import { groupedLines } from './grouped-lines';
import { headOf } from './head';
import { controlOf, versionOf } from './identity';
import { notesOf, Numbering } from './notes';
import { picturesOf } from './pictures';
import { printColumn, printLines, type PrintedAmount, type PrintedLine } from './printed-lines';
import { changesSinceFixed, ties } from './ties';
import type { Lines } from './lines';

const UNKNOWN = 'okänt';

/** The appendix; `remarks` are the findings that must be seen on the page, in words; `particulars` what
 * the modules add. */
export function budgetAppendix(
  book: Book,
  choices: AppendixChoices,
  remarks: readonly string[] = [],
  particulars: AppendixDocument['particulars'] = [],
): AppendixDocument {
  const comparison = comparisonFor(book, choices.against);
  const lines = groupedLines(book, comparison, choices.grouping);
  const unit = { unit: choices.unit, decimals: decimalsOf[choices.unit] };
  const quantum = amountOfOre(10n ** BigInt(orePowerOfTen[unit.unit] - unit.decimals));
  const columns = columnsFor(choices, comparison.heading, lines.partNames);
  const printed = printLines(lines, quantum);
  const before = printColumn(lines, (item) => item.before, quantum);
  const notes = notesOf(book);
  const numbering = new Numbering();
  const row = (
    kind: RowKind,
    label: string,
    now: PrintedLine,
    compared: PrintedAmount | null,
    texts: readonly string[],
  ): Row => {
    const numbers = choices.columns.includes('notes') ? numbering.numbersOf(texts) : [];
    const cells: Readonly<Record<string, Cell>> = {
      label: { kind: 'text', text: label },
      comparison: amountCell(compared),
      change: changeCell(now.total, compared),
      budget: amountCell(now.total),
      notes: { kind: 'notes', numbers, text: numbers.join(', ') },
    };
    const parts = lines.partNames.map((name, part): readonly [string, Cell] => [
      name,
      amountCell(now.parts[part] ?? null),
    ]);
    const all = new Map<string, Cell>([...Object.entries(cells), ...parts]);
    return { kind, cells: columns.map(({ id }) => all.get(id) ?? { kind: 'text', text: '' }) };
  };
  const blocks = lines.groups.map((group, rank): Block => {
    const own = printed.groups[rank];
    const compare = before.groups[rank];
    const rows = group.lines.map((line, place) =>
      row(
        line.kind,
        line.label,
        own?.lines[place] ?? NOTHING,
        compare?.lines[place] ?? null,
        line.post ? notes.post(line.post) : [],
      ),
    );
    const about = group.recipient === null ? [] : notes.recipient(group.recipient);
    const sum = row('sum', group.sumLabel, own ?? NOTHING, compare?.total ?? null, about);
    return { heading: group.heading, rows: [...rows, sum] };
  });
  const total = row('total', 'Totalt', printed, before.total, notes.total);
  const marks = markRemarks([...blocks.flatMap(({ rows }) => rows), total]);
  return {
    ...headOf(book, choices),
    ...unit,
    version: versionOf(book),
    control: controlOf(lines),
    columns,
    blocks,
    total,
    notes: numbering.all(),
    particulars,
    ties: ties(book),
    revision: changesSinceFixed(book),
    remarks: [...remarks, ...marks],
    marks,
    pictures: choices.pictures ? picturesOf(book) : [],
  };

  function amountCell(amount: PrintedAmount | null): Cell {
    if (amount === null) return { kind: 'text', text: '' };
    const text = amount.printed ? formatNumber(amount.printed, unit) : UNKNOWN;
    return { kind: 'amount', ...amount, text };
  }

  /** The difference of what is printed beside it; all of a line that was not there before. */
  function changeCell(now: PrintedAmount, compared: PrintedAmount | null): Cell {
    if (before.total === null) return { kind: 'text', text: '' };
    const exact = compared ? minus(now.exact, compared.exact) : now.exact;
    const difference = compared ? minus(now.printed, compared.printed) : now.printed;
    const nearest = nearestFooted(exact, quantum).printed;
    const moved =
      difference !== null && nearest !== null && !isZero(minus(difference, nearest) ?? difference);
    const sign = difference && !isZero(difference) && !isNegative(difference) ? '+' : '';
    const text = difference ? sign + formatNumber(difference, unit) : UNKNOWN;
    return { kind: 'amount', exact, printed: difference, moved, text };
  }
}

const NOTHING: PrintedLine = {
  parts: [],
  total: { exact: null, printed: null, moved: false },
};

const minus = (a: Amount | null, b: Amount | null): Amount | null => a && b && subtract(a, b);

function columnsFor(
  { columns, grouping }: AppendixChoices,
  compared: string,
  parts: Lines['partNames'],
): readonly Column[] {
  const amount = (id: string, heading: string): Column => ({ id, heading, kind: 'amount' });
  const optional = (name: AppendixChoices['columns'][number], own: readonly Column[]) =>
    columns.includes(name) ? own : [];
  return [
    { id: 'label', heading: 'Post', kind: 'text' },
    ...optional('comparison', [amount('comparison', compared)]),
    ...optional('change', [amount('change', 'Ändring')]),
    amount('budget', 'Budget'),
    ...(grouping === 'source'
      ? []
      : optional(
          'sources',
          parts.map((name) => amount(name, `varav ${name}`)),
        )),
    ...optional('notes', [{ id: 'notes', heading: 'Not', kind: 'notes' as const }]),
  ];
}

/** Says that figures were moved, or that something unknown keeps the table from adding up. */
function markRemarks(rows: readonly Row[]): readonly string[] {
  const cells = rows.flatMap((row) => row.cells);
  const amounts = cells.filter((cell) => cell.kind === 'amount');
  const moved = amounts.filter((cell) => cell.moved);
  const unknown = amounts.filter((cell) => cell.exact === null);
  const isRounded = amounts.some(
    ({ exact, printed }) => exact && printed && !isZero(subtract(exact, printed)),
  );
  return [
    ...(moved.length === 0
      ? []
      : [
          `${MOVED} Avrundat åt andra hållet för att rader och kolumner ska summera som de är tryckta; avvikelsen från det exakta beloppet är mindre än en enhet av sista siffran per belopp, för en ändring mindre än två.`,
        ]),
    ...(unknown.length === 0
      ? []
      : [
          `”${UNKNOWN}” betyder att beloppet inte är ifyllt i arbetsboken. Summor som beror på det går inte att räkna.${isRounded ? ' Tabellen går då inte att avrunda som en helhet: avrundade belopp kan skilja sig från sina summor i sista siffran.' : ''}`,
        ]),
  ];
}
