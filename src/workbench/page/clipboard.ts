/**
 * Copy, cut and paste: lines of cells with tabs between, as every spreadsheet writes them. What was copied here is
 * pasted exactly, with formulas moved along and looks; from elsewhere texts are read as if typed. Spec: workbench §3
 */
import { parse } from 'papaparse';
import { movable } from '#hosts/memory/moved-formula';
import type { Cell } from '#sheet/cell';
import type { Rectangle } from '../office/session';
import { shownStyle } from '../office/writer';
import { shownText } from './cell-text';
import type { Desk } from './desk';
import { clear } from './grid-keys';
import { everything } from './selection';

interface Copied {
  /** What the system's clipboard was given: as long as it holds the same, the cells below are what was copied. */
  readonly text: string;
  readonly area: Rectangle;
  readonly cells: readonly (readonly Cell[])[];
}

export class Clipboard {
  #copied: Copied | null = null;

  constructor(readonly desk: Desk) {}

  /** The text for the system's clipboard. */
  copy(): string {
    const { sheet, selection } = this.desk;
    const used = everything(sheet);
    const area = {
      ...selection.area,
      bottom: Math.max(selection.area.top, Math.min(selection.area.bottom, used.bottom)),
      right: Math.max(selection.area.left, Math.min(selection.area.right, used.right)),
    };
    const cells = rowsIn(area, (row, column) => ({
      ...sheet.cell(row, column),
      style: shownStyle(sheet, row, column),
    }));
    const text = cells.map((row) => row.map(clipText).join('\t')).join('\r\n');
    this.#copied = { text, area, cells };
    return text;
  }

  cut(): string {
    const text = this.copy();
    clear(this.desk);
    return text;
  }

  paste(text: string): void {
    const copied = this.#copied;
    const { area } = this.desk.selection;
    if (copied && sameLines(copied.text, text)) {
      this.#pasteCells(copied);
      return;
    }
    const lines = text.replace(/\r?\n$/, '');
    const { data } = parse<string[]>(lines, { delimiter: '\t', quoteChar: '"' });
    const [first = []] = data;
    if (!this.desk.enter(data)) return;
    this.#select(area, data.length, first.length);
  }

  #pasteCells({ area, cells }: Copied): void {
    const { top, left } = this.desk.selection.area;
    const [rows, columns] = [top - area.top, left - area.left];
    const edits = cells.flatMap((line, row) =>
      line.map(({ value, formula, style }, column) => ({
        row: top + row,
        column: left + column,
        content: {
          value: formula === undefined ? value : null,
          ...(formula === undefined ? {} : { formula: movable(formula)(rows, columns) }),
          ...(style === undefined ? {} : { style }),
        },
      })),
    );
    if (this.desk.change(edits)) this.#select({ top, left }, cells.length, cells[0]?.length ?? 1);
  }

  #select({ top, left }: Pick<Rectangle, 'top' | 'left'>, rows: number, columns: number): void {
    const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
    this.desk.select({ area, active: { row: top, column: left }, seen: null });
  }
}

function rowsIn<T>(
  { top, left, bottom, right }: Rectangle,
  at: (r: number, c: number) => T,
): T[][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => at(top + row, left + column)),
  );
}

function clipText(cell: Cell): string {
  const text = shownText(cell, cell.style?.numberFormat ?? 'General');
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function sameLines(a: string, b: string): boolean {
  const plain = (text: string): string => text.replace(/\r\n/g, '\n').replace(/\n$/, '');
  return plain(a) === plain(b);
}
