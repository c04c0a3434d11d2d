/** The reasons of an allocation as rows of the sheet Fördelningsspår, one for each share. Spec: allocation §13 */
import type { SharedLine } from '#core/allocation/sharing';
import { traceOf } from '#core/allocation/trace';
import { decimalInWords } from '#core/allocation/figures';
import { nextEventNumber } from '#core/budget/proposal';
import type { Source } from '#core/budget/words';
import type { Amount } from '#core/money/amount';
import { invariant } from '#core/money/invariant';
import { traceTable } from '#workbook/contract/on-demand';
import type { Draft } from '#workbook/write/draft';
import type { Opened } from '#workbook/opened';
import { onDemandDraft } from '../on-demand';
import type { Writer } from '../writer';

/** What was shared out, and how it is to be told. */
export interface Traced {
  /** The key, or what was done in its place. */
  readonly key: string;
  readonly source: Source;
  readonly lines: readonly SharedLine[];
}

/** The rows, under the number that the next event will get when the writing records any. */
export function traceRows(
  opened: Opened,
  { key, source, lines }: Traced,
  writer: Writer,
  hasEvents: boolean,
): Draft {
  const amounts: readonly Amount[] = lines.map(({ amount }) => amount);
  const added = traceOf(lines, 'tkr').map(({ to, share, rounding, reason }, index) => {
    const amount = amounts[index];
    invariant(amount, 'a trace has a line for every share');
    return {
      ...(hasEvents ? { event: nextEventNumber(opened.book) } : {}),
      ...{ date: writer.now.slice(0, 10), key, source, to, amount },
      share: decimalInWords(share, 'sv'),
      rounding: decimalInWords(rounding, 'sv'),
      reason: reason('sv'),
    };
  });
  return onDemandDraft(opened, traceTable, { added });
}
