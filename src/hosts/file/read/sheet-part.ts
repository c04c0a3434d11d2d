/**
 * Reads a worksheet part into the model and keeps the plan of its text: where rows stand, what elements surround
 * them, which formulas are shared. From the plan the part is patched; what the model does not know stays in it.
 * Spec: files §5
 */
import { MAX_COLUMNS, parseAddress, type Area } from '#sheet/address';
import type { Validation } from '#sheet/worksheet';
import { Worksheet } from '#sheet/worksheet';
import type { Package } from '../package/package';
import { ofKind } from '../package/relationships';
import { damaged } from '../xml/part-text';
import { attribute, child, childrenOf, flag, readTree, type XmlElement } from '../xml/tree';
import { readCharts, type ReadCharts } from './charts';
import type { SharedFormulas } from './formulas';
import { readPageSetup } from './page-setup';
import { SheetDataReader, type RowIndex, type SheetReading } from './sheet-data';
import { isFiltering, readTablePart, type TablePart } from './table-part';
import type { ListedSheet, WorkbookPart } from './workbook-part';

/** The part's text seen from above; offsets are into that text. */
export interface SheetPlan {
  readonly part: string;
  readonly position: number;
  readonly root: XmlElement;
  readonly data: XmlElement;
  readonly rows: RowIndex;
  readonly shared: SharedFormulas;
  readonly tables: readonly TablePart[];
  readonly drawn: ReadCharts;
  /** Keys of formulas that the file gives no value for. */
  readonly unvalued: readonly number[];
}

export interface ReadSheet {
  readonly sheet: Worksheet;
  readonly plan: SheetPlan;
}

export function readSheetPart(
  pack: Package,
  { part, position, name, visibility }: ListedSheet & { readonly part: string },
  workbook: WorkbookPart,
  shared: Pick<SheetReading, 'styles' | 'strings'>,
): ReadSheet {
  const source = { file: pack.file, name: part };
  const sheet = new Worksheet(name);
  const reading = {
    styles: shared.styles,
    strings: shared.strings,
    part: source,
    dates1904: workbook.dates1904,
    allowance: pack.allowance,
  };
  const reader = new SheetDataReader(sheet, workbook.dialect.main, reading);
  const root = readTree(source, pack.pieces(part), { allowance: pack.allowance, detour: reader });
  const data = reader.element;
  if (!data || root.uri !== workbook.dialect.main || root.local !== 'worksheet') {
    throw damaged(source, 'sheetData');
  }
  const tables = ofKind(pack.relationships(part), 'table').map(({ target }) =>
    readTablePart(pack, target, name),
  );
  sheet.visibility = visibility;
  sheet.tables.push(...tables.filter(({ headless }) => !headless).map(({ table }) => table));
  const drawn = readCharts(pack, part, name);
  sheet.charts = drawn.charts;
  sheet.page = { ...readPageSetup(root), ...workbook.printing.get(position) };
  readSurroundings(sheet, root, reading);
  const { rows, shared: formulas, unvalued } = reader;
  const plan = { part, position, root, data, rows, shared: formulas, tables, drawn, unvalued };
  return { sheet, plan };
}

function readSurroundings(sheet: Worksheet, root: XmlElement, reading: SheetReading): void {
  const protection = child(root, 'sheetProtection');
  sheet.isProtected = protection !== undefined && flag(protection, 'sheet');
  const areaOf = (address: string): Area[] => {
    const area = parseAddress(address);
    return area ? [{ sheet: sheet.name, ...area }] : [];
  };
  for (const merge of childrenOf(child(root, 'mergeCells'), 'mergeCell')) {
    sheet.merges.push(...areaOf(attribute(merge, 'ref') ?? ''));
  }
  const filter = child(root, 'autoFilter');
  if (filter && isFiltering(filter))
    sheet.filter = areaOf(attribute(filter, 'ref') ?? '')[0] ?? null;
  const pane = child(child(child(root, 'sheetViews'), 'sheetView'), 'pane');
  if (pane && attribute(pane, 'state')?.startsWith('frozen')) {
    sheet.frozenRows = Number(attribute(pane, 'ySplit') ?? 0);
  }
  for (const rule of childrenOf(child(root, 'dataValidations'), 'dataValidation')) {
    for (const [address] of (attribute(rule, 'sqref') ?? '').matchAll(/\S+/g)) {
      reading.allowance.take(reading.part, RULE);
      sheet.validations.push(...areaOf(address).map((area) => validation(rule, area)));
    }
  }
  for (const columns of childrenOf(child(root, 'cols'), 'col'))
    readColumns(sheet, columns, reading);
}

/** A rule over an area weighs as much as so many cells. */
const RULE = 4;

function readColumns(sheet: Worksheet, columns: XmlElement, reading: SheetReading): void {
  const first = Math.max(1, Number(attribute(columns, 'min') ?? 1)) - 1;
  const last = Math.min(Number(attribute(columns, 'max') ?? 1), MAX_COLUMNS) - 1;
  const index = attribute(columns, 'style');
  const style = index === undefined || index === '0' ? undefined : reading.styles[Number(index)];
  const width = flag(columns, 'customWidth') ? Number(attribute(columns, 'width')) : undefined;
  const hidden = flag(columns, 'hidden');
  if (!style && width === undefined && !hidden) return;
  for (let column = first; column <= last; column += 1) {
    reading.allowance.take(reading.part);
    if (style) sheet.columnStyles.set(column, style);
    if (width !== undefined) sheet.columnWidths.set(column, width);
    if (hidden) sheet.hiddenColumns.add(column);
  }
}

const kinds = ['list', 'date', 'decimal', 'whole', 'custom'] as const;

function validation(rule: XmlElement, area: Area): Validation {
  const type = kinds.find((kind) => kind === attribute(rule, 'type')) ?? 'any';
  const message = attribute(rule, 'prompt');
  const formula = child(rule, 'formula1')?.text ?? '';
  return { area, type, formula, ...(message === undefined ? {} : { message }) };
}
