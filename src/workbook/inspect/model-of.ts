/**
 * A workbook as a host told of it, put back into the one model, so that formulas can be read and worked out wherever
 * the workbook lives. Nothing is written through it. What the host did not tell (rules, page, names) is absent.
 */
import { MAX_COLUMNS } from '#sheet/address';
import type { Cell, CellStyle } from '#sheet/cell';
import { Workbook } from '#sheet/workbook';
import { Worksheet } from '#sheet/worksheet';
import type { Block, SheetOutline, Survey } from '../host';

/** A model of its own with the cells, tables, names and obstacles that the survey tells of. */
export function modelOf({ outline, blocks }: Survey): Workbook {
  const workbook = new Workbook();
  workbook.severalCells = 'unknown';
  workbook.dates1904 = outline.dates1904;
  workbook.manualCalculation = outline.manualCalculation;
  workbook.precisionAsDisplayed = outline.precisionAsDisplayed ?? false;
  workbook.names.push(...(outline.names ?? []));
  const styles = new Map<string, CellStyle>();
  for (const sheet of outline.sheets) {
    const block = blocks.find(({ area }) => area.sheet === sheet.name);
    workbook.sheets.push(worksheetOf(sheet, block, styles));
  }
  return workbook;
}

function worksheetOf(
  { name, visibility, tables }: SheetOutline,
  block: Block | undefined,
  styles: Map<string, CellStyle>,
): Worksheet {
  const sheet = new Worksheet(name);
  sheet.visibility = visibility;
  sheet.tables.push(...tables.map((table) => ({ ...table, filtered: false })));
  if (!block) return sheet;
  fill(sheet, block, styles);
  sheet.page = block.page ?? {};
  sheet.validations.push(...(block.rules ?? []));
  for (const { kind, area } of block.obstacles ?? []) {
    if (kind === 'merged') sheet.merges.push(area);
    else if (kind === 'filtered') sheet.filter = area;
    else if (kind === 'hidden row') {
      for (let row = area.top; row <= area.bottom; row += 1) sheet.hiddenRows.add(row);
    } else if (kind === 'hidden column') {
      for (let column = area.left; column <= area.right; column += 1) {
        sheet.hiddenColumns.add(column);
      }
    }
  }
  return sheet;
}

function fill(
  sheet: Worksheet,
  { area, values, formulas, formats }: Block,
  styles: Map<string, CellStyle>,
): void {
  values.forEach((cells, down) => {
    cells.forEach((value, across) => {
      const formula = formulas?.[down]?.[across] ?? null;
      if (value === null && formula === null) return;
      const format = formats?.[down]?.[across] ?? 'General';
      const cell: Cell = {
        value,
        ...(formula === null ? {} : { formula }),
        ...(format === 'General' ? {} : { style: styleOf(format, styles) }),
      };
      sheet.cells.set((area.top + down) * MAX_COLUMNS + area.left + across, cell);
    });
  });
}

function styleOf(numberFormat: string, styles: Map<string, CellStyle>): CellStyle {
  const known = styles.get(numberFormat);
  if (known) return known;
  const style = { numberFormat };
  styles.set(numberFormat, style);
  return style;
}
