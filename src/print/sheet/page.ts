/** How the sheet prints: A4 upright, all columns on the page, the heading row on every page. Spec: printing §7 */
import type { AppendixDocument } from '#core/appendix/document';
import type { PageSetup } from '#sheet/page-setup';

interface Extent {
  readonly headingRow: number;
  /** The first row of every block. */
  readonly starts: readonly number[];
  /** The row of the total. */
  readonly lastOfTable: number;
  readonly lastRow: number;
  readonly lastColumn: string;
}

/** Rows of a page at the scale at which the columns fill it. */
const ROWS_OF_A_PAGE = 52;

export function pageOf(document: AppendixDocument, extent: Extent): PageSetup {
  const { place, registry, stamp, version, control } = document;
  const head = [place, registry, stamp ?? ''].filter((part) => part !== '').join(' · ');
  return {
    printArea: `A1:${extent.lastColumn}${String(extent.lastRow + 1)}`,
    titleRows: { top: extent.headingRow, bottom: extent.headingRow },
    orientation: 'portrait',
    paperSize: 9,
    fitToWidth: 1,
    fitToHeight: 0,
    header: `&L${literal(head)}`,
    footer: `&L${literal(`${version} · ${control}`)}&R&P (&N)`,
    margins: { left: 0.6, right: 0.6, top: 0.8, bottom: 0.8 },
    rowBreaks: breaksBefore(extent),
  };
}

/** In Excel's codes an ampersand is written twice, and a digit after a code would be read as part of it. */
const literal = (text: string): string => text.replaceAll('&', '&&');

/** A block that would be cut by the end of the page begins on the next one, if it fits there. */
function breaksBefore({ starts, lastOfTable }: Extent): readonly number[] {
  const breaks: number[] = [];
  let top = 0;
  starts.forEach((start, rank) => {
    const end = (starts[rank + 1] ?? lastOfTable + 1) - 1;
    const room = breaks.length === 0 ? ROWS_OF_A_PAGE : ROWS_OF_A_PAGE - 1;
    if (end - top < room || end - start >= room || start === top) {
      while (end - top >= room) top += room;
      return;
    }
    breaks.push(start);
    top = start;
  });
  return breaks;
}
