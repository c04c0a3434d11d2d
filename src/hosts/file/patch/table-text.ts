/** Tables as parts of the package: written anew, or patched when they have grown or been given other headings. */
import { invariant } from '#core/money/invariant';
import { areaAddress, type Area } from '#sheet/address';
import type { Table } from '#sheet/worksheet';
import { formulaForFile } from '../read/formula-text';
import { escapeAttribute, escapeCharacters, escapeText, unescapeCellText } from '../xml/escape';
import { withAttributes } from '../xml/tag-text';
import { TextPatch } from '../xml/text-patch';
import { attribute, child, childrenOf, type XmlElement } from '../xml/tree';

/** The part of a new table, in the look that Excel gives tables by itself. */
export function newTableText(table: Table, id: number, main: string): string {
  const { name, area, headings, formulas } = table;
  const columns = headings
    .map((heading, index) => {
      const formula = formulas?.[index];
      const tag = `<tableColumn id="${index + 1}" name="${escapeAttribute(columnName(heading))}"`;
      if (formula == null) return `${tag}/>`;
      const text = escapeText(formulaForFile(formula));
      return `${tag}><calculatedColumnFormula>${text}</calculatedColumnFormula></tableColumn>`;
    })
    .join('');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="${main}" id="${id}" name="${escapeAttribute(name)}"` +
    ` displayName="${escapeAttribute(name)}" ref="${areaAddress(area)}"` +
    (table.totalsRow ? ' totalsRowCount="1">' : ' totalsRowShown="0">') +
    `<autoFilter ref="${areaAddress(filterArea(table))}"/>` +
    `<tableColumns count="${headings.length}">${columns}</tableColumns>` +
    '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0"' +
    ' showRowStripes="1" showColumnStripes="0"/></table>'
  );
}

/** The part's text with the table's area and headings as they are now; one that `isFilled` no longer awaits its first row. */
export function patchedTableText(
  text: string,
  root: XmlElement,
  table: Table,
  { isFilled }: { readonly isFilled: boolean },
): string {
  const patch = new TextPatch(text);
  const setTag = (
    element: XmlElement,
    attributes: Readonly<Record<string, string | undefined>>,
  ) => {
    const tag = text.slice(element.start, element.openEnd);
    patch.replace(element.start, element.openEnd, withAttributes(tag, attributes));
  };
  const awaiting = isFilled ? { insertRow: undefined, insertRowShift: undefined } : {};
  setTag(root, { ref: areaAddress(table.area), ...awaiting });
  const filter = child(root, 'autoFilter');
  if (filter) setTag(filter, { ref: areaAddress(filterArea(table)) });
  const columns = childrenOf(child(root, 'tableColumns'), 'tableColumn');
  invariant(columns.length === table.headings.length, 'a table keeps its columns', {
    table: table.name,
  });
  columns.forEach((column, index) => {
    const heading = table.headings[index] ?? '';
    const written = unescapeCellText(attribute(column, 'name') ?? '');
    if (written !== heading) setTag(column, { name: columnName(heading) });
  });
  return patch.result();
}

/** Line breaks, which the heading's cell holds as they are, are escaped in the column's name. */
function columnName(heading: string): string {
  return escapeCharacters(heading).replaceAll('\n', '_x000a_');
}

function filterArea({ area, totalsRow }: Table): Area {
  return { ...area, bottom: area.bottom - (totalsRow ? 1 : 0) };
}
