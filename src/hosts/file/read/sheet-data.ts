/**
 * Reads the rows and cells of a sheet into the model, and notes where each row stands in the text, which is all
 * that the patching of cells needs to find them again.
 * Spec: files §5
 */
import { invariant } from '#core/money/invariant';
import { MAX_COLUMNS, MAX_ROWS, cellAddress, columnLetters, parseAddress } from '#sheet/address';
import type { Cell, CellStyle } from '#sheet/cell';
import type { Worksheet } from '#sheet/worksheet';
import type { Allowance } from '../xml/allowance';
import { limits } from '../zip/limits';
import { damaged } from '../xml/part-text';
import type { TagPlace, XmlTag } from '../xml/read-xml';
import { attribute, flag, type Detour, type XmlElement } from '../xml/tree';
import { cellValue, type CellContext } from './cell-value';
import { formulaFromFile } from './formula-text';
import { alike, formulaOf, noteShared, type SharedFormulas, type WrittenFormula } from './formulas';
import { TextRuns } from './shared-strings';
import { readUsualRows, type WrittenCell } from './usual-rows';

/** The rows of a sheet in their order: number (from 0), offset of "<" and offset after the row. */
export interface RowIndex {
  readonly numbers: number[];
  readonly starts: number[];
  readonly ends: number[];
}

export interface SheetReading extends CellContext {
  readonly styles: readonly CellStyle[];
  readonly allowance: Allowance;
}

/** So many characters of a formula, or formulas that share its number, weigh as much as a cell. */
const FORMULA_PIECE = 25;

export class SheetDataReader implements Detour {
  readonly rows: RowIndex = { numbers: [], starts: [], ends: [] };
  readonly shared: SharedFormulas = new Map();
  /** Keys of formulas that the file gives no value for. */
  readonly unvalued: number[] = [];
  element: XmlElement | null = null;
  #row = -1;
  /** The row as it ends the addresses of its cells. */
  #rowName = '';
  #column = -1;
  #cell: XmlTag | null = null;
  #formula: WrittenFormula | null = null;
  #value: string | null = null;
  #inline: string | null = null;
  #text = '';
  readonly #runs = new TextRuns();
  /** Each text once: a column holds the same ones again and again, and each is a view of a piece of the part. */
  readonly #texts = new Map<string, Cell & { readonly value: string }>();
  /** Formulas by their text in the file. */
  readonly #formulas = new Map<string, string>();
  readonly #blanks: (Cell | undefined)[] = [];

  constructor(
    readonly sheet: Worksheet,
    readonly main: string,
    readonly reading: SheetReading,
  ) {}

  wants(tag: XmlTag): boolean {
    return tag.local === 'sheetData' && tag.uri === this.main && this.element === null;
  }

  enter(element: XmlElement): void {
    this.element = element;
  }

  /**
   * Within a row that has no prefix and declares none. Rows that follow each other are one to the parser, which sees where
   * the first begins and the last ends.
   */
  ahead({ name, uri, bindings }: XmlTag, piece: string, from: number, before: number): number {
    const isPlain = name === 'row' && uri === this.main && bindings === this.element?.tag.bindings;
    if (!isPlain) return from;
    return readUsualRows(piece, from, {
      cell: this.#keep,
      next: (row, end, start) => {
        this.rows.ends.push(before + end);
        this.#beginRow(row, before + start);
      },
    });
  }

  open(tag: XmlTag, at: TagPlace): void {
    if (tag.uri !== this.main) return;
    if (this.#cell) this.#openInCell(tag);
    else if (tag.local === 'row') this.#openRow(tag, at.start);
    else if (tag.local === 'c') this.#openCell(tag);
  }

  text(text: string): void {
    if (!this.#cell) return;
    if (this.#inline === null) this.#text += text;
    else this.#runs.text(text);
  }

  close(tag: XmlTag, at: TagPlace): void {
    if (tag.uri !== this.main) return;
    if (tag.local === 'c' && this.#cell) this.#closeCell(this.#cell);
    else if (this.#cell) this.#closeInCell(tag);
    else if (tag.local === 'row') this.rows.ends.push(at.end);
  }

  #openRow(tag: XmlTag, start: number): void {
    this.#beginRow(attribute(tag, 'r'), start);
    if (flag(tag, 'hidden')) this.sheet.hiddenRows.add(this.#row);
    if (flag(tag, 'customFormat')) {
      this.sheet.rowStyles.set(this.#row, this.#style(attribute(tag, 's')));
    }
  }

  #beginRow(written: string | undefined, start: number): void {
    const row = written === undefined ? this.#row + 1 : Number(written) - 1;
    if (!Number.isInteger(row) || row <= this.#row || row >= MAX_ROWS) {
      throw damaged(this.reading.part, `row ${written ?? row + 1}`);
    }
    this.#row = row;
    this.#rowName = String(row + 1);
    this.#column = -1;
    this.rows.numbers.push(row);
    this.rows.starts.push(start);
    this.reading.allowance.take(this.reading.part);
  }

  #openCell(tag: XmlTag): void {
    this.#cell = tag;
    this.#formula = null;
    this.#value = null;
    this.#inline = null;
  }

  #openInCell(tag: XmlTag): void {
    this.#text = '';
    if (tag.local === 'is') {
      this.#inline = '';
      this.#runs.begin();
    } else if (this.#inline !== null) {
      this.#runs.open(tag.local);
    }
  }

  #closeInCell(tag: XmlTag): void {
    if (tag.local === 'is') this.#inline = this.#runs.end();
    else if (this.#inline !== null) this.#runs.close(tag.local);
    else if (tag.local === 'v') this.#value = this.#text;
    else if (tag.local === 'f') this.#formula = this.#writtenFormula(tag);
  }

  #closeCell(tag: XmlTag): void {
    this.#cell = null;
    this.#keep({
      address: attribute(tag, 'r'),
      type: attribute(tag, 't'),
      format: attribute(tag, 's'),
      formula: this.#formula,
      value: this.#value,
      inline: this.#inline,
    });
  }

  readonly #keep = ({ address, type, format, formula, value: written, inline }: WrittenCell) => {
    const { sheet, reading } = this;
    this.#place(address);
    const key = this.#row * MAX_COLUMNS + this.#column;
    const told = cellValue(type, written, inline, reading);
    if (told === undefined) throw this.#damagedHere();
    const style = this.#style(format);
    const text = typeof told === 'string' ? this.#textCell(told, style) : null;
    const value = text ? text.value : told;
    if (formula) {
      if (formula.text.length > limits.formula) throw this.#damagedHere();
      noteShared(formula, key, this.shared);
      const calculated = formulaOf(formula, key, this.shared, this.#formulaOnce);
      if (!calculated) throw this.#damagedHere();
      for (const weight of [calculated.formula.length, alike(formula, this.shared)]) {
        reading.allowance.take(reading.part, Math.floor(weight / FORMULA_PIECE));
      }
      if (calculated.spill !== undefined) this.#takeArea(calculated.spill);
      sheet.cells.put(this.#row, this.#column, { value, ...calculated, style });
      if (value === null) this.unvalued.push(key);
    } else if (value === null) {
      sheet.cells.put(this.#row, this.#column, this.#blank(format, style));
    } else {
      sheet.cells.put(this.#row, this.#column, text ?? { value, style });
    }
  };

  /** What a formula fills is worked out cell by cell, also where the sheet has none. */
  #takeArea(address: string): void {
    const area = parseAddress(address);
    if (!area) return;
    const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    this.reading.allowance.take(this.reading.part, cells - 1);
  }

  #place(written: string | undefined): void {
    const next = this.#column + 1;
    // Almost every cell stands where the one before lets it be expected.
    const isNext = written === undefined || written === columnLetters(next) + this.#rowName;
    const at = isNext ? null : parseAddress(written);
    const column = isNext ? next : (at?.left ?? -1);
    const misplaced = at !== null && (at.top !== this.#row || at.bottom !== at.top);
    if (this.#row < 0 || misplaced || column <= this.#column || column >= MAX_COLUMNS) {
      throw damaged(this.reading.part, written ?? `row ${this.#row + 1}`);
    }
    this.reading.allowance.take(this.reading.part);
    this.#column = column;
  }

  #damagedHere(): Error {
    return damaged(this.reading.part, cellAddress(this.#row, this.#column));
  }

  #style(index: string | undefined): CellStyle {
    const style = this.reading.styles[Number(index ?? 0)];
    if (!style) throw damaged(this.reading.part, `style ${index}`);
    return style;
  }

  #writtenFormula(tag: XmlTag): WrittenFormula {
    return {
      type: attribute(tag, 't'),
      group: attribute(tag, 'si'),
      area: attribute(tag, 'ref'),
      inputs: [attribute(tag, 'r1'), attribute(tag, 'r2')].filter((each) => each !== undefined),
      text: this.#text,
    };
  }

  readonly #formulaOnce = (text: string): string => {
    const known = this.#formulas.get(text);
    if (known !== undefined) return known;
    const formula = formulaFromFile(text);
    this.#formulas.set(text, formula);
    return formula;
  };

  /** Cells that hold the same text in the same format are one object. */
  #textCell(text: string, style: CellStyle): Cell & { readonly value: string } {
    const known = this.#texts.get(text);
    if (known?.style === style) return known;
    const cell = { value: known?.value ?? text, style };
    this.#texts.set(text, cell);
    return cell;
  }

  /** Cells that are only formatted are many and alike: one object for each format. */
  #blank(index: string | undefined, style: CellStyle): Cell {
    const position = Number(index ?? 0);
    const known = (this.#blanks[position] ??= { value: null, style });
    invariant(known.style === style, 'a format index names one style', { index });
    return known;
  }
}
