/** The rows of Inställningar by which a council's workbook says which round, council and frame it belongs to. */
import { sources, type Source } from '#core/budget/words';
import { markOf, type Sent } from '#core/council/sent';
import { inTkr } from '../template/book-rows';
import type { RowInput } from '../template/sheets';

export const roundKeys = {
  council: 'Rådsrunda/Råd',
  version: 'Rådsrunda/Version',
  mark: 'Rådsrunda/Märke',
} as const;

export function frameKey(source: Source): string {
  return `Rådsrunda/Ram ${source} (tkr)`;
}

/** A source that the council was sent a frame of has its row, blank or not. */
export function roundSettings(sent: Sent): readonly RowInput[] {
  const explanation = 'Skrivs av programmet och läses när förslaget samlas in. Ändra inte.';
  const rows: readonly RowInput[] = [
    { key: roundKeys.council, value: sent.council },
    { key: roundKeys.version, value: sent.version },
    ...sources.flatMap((source) => {
      const frame = sent.frames.find((each) => each.source === source);
      return frame ? [{ key: frameKey(source), ...inTkr('value', frame.amount) }] : [];
    }),
    { key: roundKeys.mark, value: markOf(sent) },
  ];
  return rows.map((row) => ({ ...row, explanation }));
}
