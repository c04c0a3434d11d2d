/**
 * The sheet Scenariodiagram: what one or two scenarios change, post by post and frame by frame, against the budget as it
 * stands. The figures are formulas to the cells of Scenarier, Poster and Ramar. Spec: charts §3
 */
import type { Place } from '#core/findings/finding';
import { summarise } from '#core/budget/summary';
import { absolute, compare, equals, subtract, type Amount } from '#core/money/amount';
import { formatChange } from '#core/money/format';
import { cellAddress } from '#sheet/address';
import { CHART_MARK, type Chart } from '#sheet/chart';
import type { CellInput } from '#workbook/host';
import type { Opened } from '#workbook/opened';
import { figureOf } from '../charts/chart-figure';
import { chartSheet, type ChartSheet } from '../charts/chart-sheet';
import type { Scenario, ScenarioEntry } from './scenarios';

export const SCENARIO_CHART_SHEET = 'Scenariodiagram';

/** More columns than these nobody reads; the largest changes are shown. */
const MOST = 30;
/** Rows that look like the table's, for the next comparison. */
const ROOM = 24;
/** What is left out is named up to so many. */
const NAMED = 10;
const AXIS = '#,##0';
const CHANGE = '+#,##0;-#,##0;';

interface Line {
  readonly label: string;
  readonly now: Amount;
  readonly entry: ScenarioEntry;
  /** By scenario; null where it leaves the amount as it is. */
  readonly wanted: readonly (ScenarioEntry | null)[];
}

/** null when none of the scenarios changes anything whose amount is known. */
export function scenarioChart(opened: Opened, scenarios: readonly Scenario[]): ChartSheet | null {
  const { lines, unknown } = linesOf(scenarios);
  const all = lines.filter((line) => sizeOf(line) !== null);
  const shown = largest(all);
  if (shown.length === 0) return null;
  const names = scenarios.map(({ name }) => name);
  const title = `${names.join(' och ')}: ändring mot budgeten`;
  const width = names.length;
  const { recipients } = summarise(opened.book);
  const left = all.length - shown.length;
  const leftOut = [
    ...(left > 0
      ? [
          `De ${String(MOST)} största ändringarna visas; ${String(left)} mindre är ${left === 1 ? 'utelämnad' : 'utelämnade'}.`,
        ]
      : []),
    ...(unknown.length > 0
      ? [`Utelämnat, för att budgetens belopp är okänt: ${named(unknown)}.`]
      : []),
  ];
  const alternative = [`${shown.map((line) => told(line, names)).join('. ')}.`, ...leftOut].join(
    ' ',
  );
  const section = {
    heading: title,
    words: () =>
      leftOut.length > 0 ? leftOut : ['Ändringen i tkr, post för post och ram för ram.'],
    headings: ['Belopp', ...names, 'Nu', ...names.map((name) => `Enligt ${name}`)],
    charted: width + 1,
    room: ROOM,
    rows: (cell: (row: number, column: number) => string) =>
      shown.map((line, row): (CellInput | undefined)[] => [
        line.label,
        ...names.map((_, rank) => ({
          formula: `=ROUND(${cell(row, width + 2 + rank)}-${cell(row, width + 1)},5)`,
        })),
        { formula: `=${now(line)}` },
        ...line.wanted.map((entry) => ({ formula: `=${entry ? wanted(entry) : now(line)}` })),
      ]),
    chart: {
      name: `${CHART_MARK} scenarier`,
      kind: 'clustered columns' as const,
      title,
      alternative,
      series: names.map((): Chart['series'][number] => ({ drawn: true, labels: CHANGE })),
      axis: { title: 'Ändring, tkr', numberFormat: AXIS, minimum: null },
      legend: true,
    },
  };
  const explanation = 'Talen är formler mot Scenarier, Poster och Ramar. Belopp i tkr.';
  return chartSheet(
    SCENARIO_CHART_SHEET,
    'Diagram: scenarier',
    explanation,
    [section],
    cellAddress,
  );

  function wanted({ row, amount }: ScenarioEntry): string {
    return figureOf(opened, 'tblScenarier', 'amount', row.origin.fields.get('amount'), amount);
  }

  function now({ entry: { post, id, source }, now: amount }: Line): string {
    const table = post ? 'tblPoster' : 'tblMottagarramar';
    return figureOf(
      opened,
      table,
      source,
      post ? post.origin.fields.get(source) : frame(id),
      amount,
    );

    function frame(recipient: string): Place | undefined {
      const found = recipients.find((each) => each.recipient === recipient);
      return found?.row.origin.fields.get(source);
    }
  }
}

/** `unknown`: what a scenario gives an amount that is unknown in the budget, so that there is no change to draw. */
function linesOf(scenarios: readonly Scenario[]): {
  readonly lines: readonly Line[];
  readonly unknown: readonly string[];
} {
  const keyOf = ({ id, source }: ScenarioEntry): string => JSON.stringify([id, source]);
  const byKey = scenarios.map(
    ({ entries }) => new Map(entries.map((entry) => [keyOf(entry), entry])),
  );
  const keys = new Map(byKey.flatMap((entries) => [...entries]));
  const lines: Line[] = [];
  const unknown: string[] = [];
  for (const [key, entry] of keys) {
    const { now, post, id, source } = entry;
    const label = `${post ? `${id} ${post.name}` : `Ram ${id}`} · ${source}`;
    const wanted = byKey.map((entries) => entries.get(key) ?? null);
    if (now) lines.push({ label, now, entry, wanted });
    else unknown.push(label);
  }
  return { lines, unknown };
}

/** The largest change that a scenario makes of the amount; null when none does. */
function sizeOf({ now, wanted }: Line): Amount | null {
  const sizes = wanted
    .filter((entry) => entry !== null && !equals(entry.amount, now))
    .map((entry) => absolute(subtract(entry?.amount ?? now, now)));
  return sizes.reduce<Amount | null>(
    (most, size) => (most && compare(most, size) >= 0 ? most : size),
    null,
  );
}

/** In the order of the sheet. */
function largest(lines: readonly Line[]): readonly Line[] {
  if (lines.length <= MOST) return lines;
  const bySize = lines.toSorted((a, b) => compare(sizeOf(b) ?? b.now, sizeOf(a) ?? a.now));
  const kept = new Set(bySize.slice(0, MOST));
  return lines.filter((line) => kept.has(line));
}

/** Some by name, for a cell of the log has an end; the others by number. */
function named(labels: readonly string[]): string {
  const more = labels.length - NAMED;
  return labels.slice(0, NAMED).join(', ') + (more > 0 ? ` och ${String(more)} till` : '');
}

function told({ label, now, wanted }: Line, names: readonly string[]): string {
  const each = wanted.map((entry, rank) => {
    const change = subtract(entry?.amount ?? now, now);
    return `${names[rank] ?? ''} ${formatChange(change, { unit: 'tkr' })}`;
  });
  return `${label}: ${each.join(', ')}`;
}
