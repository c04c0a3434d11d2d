/**
 * What belongs together in the log. A writing that touches frames or events is one: half a version of the frames, or an
 * event without its frames, is no budget. Rows of posts and of other tables stand by themselves. Spec: workbook §9
 */
import { parseReference } from '#sheet/address';
import type { LogEntry } from '#workbook/log/journal';
import { outcomes } from '#workbook/log/log';
import type { Opened } from '#workbook/opened';

const TOGETHER = ['tblRamar', 'tblMottagarramar', 'tblHandelser'];

/** The entries that are taken back together with one of them: all of its writing that stand, or itself alone. */
export function writingOf(
  opened: Opened,
  entries: readonly LogEntry[],
  entry: LogEntry,
): readonly LogEntry[] {
  const written = entries.filter(
    ({ plan, outcome }) => plan !== null && plan === entry.plan && outcome !== outcomes.restored,
  );
  return written.some((each) => isOfOneWhole(opened, each)) ? written : [entry];
}

/** Whether the entry is about the frames or the events. */
export function isOfOneWhole({ layout }: Opened, { cell }: LogEntry): boolean {
  const area = parseReference(cell);
  if (!area) return false;
  return TOGETHER.some((name) => {
    const table = layout.get(name);
    return (
      table?.sheet.toLowerCase() === area.sheet.toLowerCase() &&
      area.top >= table.firstRow &&
      area.left >= table.left &&
      area.right <= table.right
    );
  });
}
