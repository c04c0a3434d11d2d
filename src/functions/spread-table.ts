/**
 * A table shared out by weights so that its rows and its columns both sum exactly to what is given; each cell less than
 * one smallest unit from its share. Column totals may be left out. Spec: functions §4, allocation §6
 */
import { allOf, answer, refuse, type Answer, type InBothLanguages } from './answer';
import { cellOf, isBlank, plain } from './argument';
import { largeTable, sharedOut } from './ask-engine';
import { decimalInGrid, givenDecimal, givenQuantum } from './decimal-argument';
import type { Matrix } from './matrix';

export function spreadTable(
  rowTotals: Matrix,
  columnTotals: Matrix | null,
  weights: Matrix,
  smallest: unknown,
): Answer<number[][]> {
  const width = weights[0]?.length ?? 0;
  const tooLarge = largeTable(weights.length * width);
  if (tooLarge) return tooLarge;
  const quantum = givenQuantum(smallest);
  if (!quantum.ok) return quantum;
  const rows = lines(rowTotals, weights.length, { sv: 'radsummor', en: 'row totals' });
  if (!rows.ok) return rows;
  const columns = columnsOf(columnTotals, width);
  if (!columns.ok) return columns;
  const numbers = allOf(
    weights.map((row, at) =>
      allOf(row.map((weight, across) => givenDecimal(weight, cellOf(WEIGHTS, at, across)))),
    ),
  );
  if (!numbers.ok) return numbers;
  const shares = sharedOut({
    quantum: quantum.value,
    rows: rows.value.map((total, at) => ({ name: numbered('rad', 'row', at), total })),
    columns: columns.value.map((total, at) => ({ name: numbered('kolumn', 'column', at), total })),
    weights: numbers.value,
  });
  if (!shares.ok) return shares;
  const values = allOf(shares.value.map((row) => allOf(row.map(decimalInGrid))));
  return values.ok ? answer(values.value.map((row) => [...row])) : values;
}

const WEIGHTS = { sv: 'vikter', en: 'weights' };

function numbered(sv: string, en: string, at: number): InBothLanguages {
  return { sv: `${sv} ${at + 1}`, en: `${en} ${at + 1}` };
}

/** Left out, or one blank cell: the columns are free. */
function columnsOf(totals: Matrix | null, width: number): Answer<readonly (string | null)[]> {
  const cells = totals?.flat() ?? [];
  const leftOut = cells.length < 2 && isBlank(plain(cells[0]));
  if (leftOut) return answer(new Array<null>(width).fill(null));
  return lines(
    cells.map((cell) => [cell]),
    width,
    { sv: 'kolumnsummor', en: 'column totals' },
  );
}

/** One total for each line, whether the range lies down or stands up. */
function lines(
  totals: Matrix,
  expected: number,
  argument: InBothLanguages,
): Answer<readonly string[]> {
  const cells = totals.flat();
  if (cells.length !== expected) {
    return refuse('wrong', {
      sv: `${argument.sv} har ${cells.length} celler men vikterna behöver ${expected}.`,
      en: `${argument.en} has ${cells.length} cells but the weights need ${expected}.`,
    });
  }
  return allOf(
    cells.map((cell, at) =>
      givenDecimal(cell, {
        sv: `${argument.sv}, cell ${at + 1}`,
        en: `${argument.en}, cell ${at + 1}`,
      }),
    ),
  );
}
