/** Reads a table part: what the model knows of a table, and what names a new one may not take. */
import { parseAddress } from '#sheet/address';
import type { Table } from '#sheet/worksheet';
import type { Package } from '../package/package';
import { unescapeCellText } from '../xml/escape';
import { damaged } from '../xml/part-text';
import { attribute, child, childrenOf, flag, type XmlElement } from '../xml/tree';
import { formulaFromFile } from './formula-text';

export interface TablePart {
  readonly part: string;
  /** Tables are numbered through the whole workbook. */
  readonly id: number;
  /** A table without a heading row is none to the model: its columns cannot be found by heading in its cells. */
  readonly headless: boolean;
  /** It has no data, and its one row awaits them. */
  readonly awaitsData: boolean;
  readonly table: Table;
}

export function readTablePart(pack: Package, part: string, sheet: string): TablePart {
  const root = pack.tree(part);
  const name = attribute(root, 'displayName') ?? attribute(root, 'name');
  const area = parseAddress(attribute(root, 'ref') ?? '');
  if (root.local !== 'table' || name === undefined || !area) {
    throw damaged({ file: pack.file, name: part });
  }
  const columns = childrenOf(child(root, 'tableColumns'), 'tableColumn');
  const formulas = columns.map((column) => {
    const formula = child(column, 'calculatedColumnFormula');
    return formula ? formulaFromFile(formula.text) : null;
  });
  return {
    part,
    id: Number(attribute(root, 'id') ?? 0),
    headless: attribute(root, 'headerRowCount') === '0',
    awaitsData: flag(root, 'insertRow'),
    table: {
      name,
      area: { sheet, ...area },
      headings: columns.map((column) => unescapeCellText(attribute(column, 'name') ?? '')),
      totalsRow: Number(attribute(root, 'totalsRowCount') ?? 0) > 0,
      filtered: isFiltering(child(root, 'autoFilter')),
      ...(formulas.some((formula) => formula !== null) ? { formulas } : {}),
    },
  };
}

/** Arrows in the headings hide nothing; a condition in one of them does. */
export function isFiltering(autoFilter: XmlElement | undefined): boolean {
  return childrenOf(autoFilter, 'filterColumn').some((column) => column.children.length > 0);
}
