/**
 * Conditional formats and data validations that cover the rows of a table from first to last cover its new rows
 * too; all others stay as they are. Spec: files §12
 */
import { areaAddress, parseAddress } from '#sheet/address';
import type { Table } from '#sheet/worksheet';
import { escapeText } from '../xml/escape';
import { withAttributes } from '../xml/tag-text';
import type { TextPatch } from '../xml/text-patch';
import { attribute, type XmlElement } from '../xml/tree';

/** A table as the file has it, and as it has become. */
export interface Growth {
  readonly before: Table;
  readonly after: Table;
}

const carriers = ['conditionalFormatting', 'dataValidation', 'ignoredError'];

/** Edits the lists of ranges, in attributes and, in the younger dialect of the extensions, in elements. */
export function growRanges(
  patch: TextPatch,
  text: string,
  root: XmlElement,
  growths: readonly Growth[],
): void {
  const walk = (element: XmlElement) => {
    // A sparkline stands in one cell: over several, Excel finds the file damaged.
    if (element.local === 'sparkline') return;
    const written = attribute(element, 'sqref');
    if (written !== undefined && carriers.includes(element.local)) {
      const sqref = grown(written, growths);
      if (sqref !== written) {
        const tag = text.slice(element.start, element.openEnd);
        patch.replace(element.start, element.openEnd, withAttributes(tag, { sqref }));
      }
    } else if (element.local === 'sqref') {
      const sqref = grown(element.text, growths);
      if (sqref !== element.text) {
        patch.replace(element.openEnd, element.closeStart, escapeText(sqref));
      }
    }
    element.children.forEach(walk);
  };
  walk(root);
}

function grown(list: string, growths: readonly Growth[]): string {
  return list.replace(/[^\s]+/g, (address) => {
    const area = parseAddress(address);
    if (!area) return address;
    const growth = growths.find(({ before }) => {
      const inside = area.left >= before.area.left && area.right <= before.area.right;
      return inside && area.top === before.area.top + 1 && area.bottom === lastRow(before);
    });
    return growth ? areaAddress({ ...area, bottom: lastRow(growth.after) }) : address;
  });
}

function lastRow({ area, totalsRow }: Table): number {
  return area.bottom - (totalsRow ? 1 : 0);
}
