/**
 * Texts that may be errors. Excel gives "#N/A" the error and "#N/A" the text as the same string, and tells them apart by
 * the types of the values, which are two fifths of all that would be read. So types are asked for only where a text
 * begins with "#", the way every error does; where one turns up that nobody knew of, the question is put once more. Excel
 * can also be asked for all cells with errors, but does not say that these include what a formula spills, nor that it
 * answers on a protected sheet. Spec: workbook §5
 */
/// <reference types="office-js" />
import { contains, type Area } from '#sheet/address';
import { boundsOf } from './edges';

/** What Excel says that the values of an area are. */
export interface Types {
  readonly area: Area;
  readonly types: readonly (readonly unknown[])[];
}

/** Where types must be asked for in one question: one area for each sheet that has such texts. */
export class Doubts {
  readonly #areas: Map<string, Area>;
  readonly #asked = new Map<string, () => Types>();
  #settled = true;

  constructor(known: readonly Area[]) {
    this.#areas = new Map(known.map((area) => [area.sheet.toLowerCase(), area]));
  }

  /** Asks for the types of the sheet's part, once; the answer is null where there is none. */
  ask(sheet: Excel.Worksheet, name: string): () => Types | null {
    const key = name.toLowerCase();
    const area = this.#areas.get(key);
    if (!area) return () => null;
    const { top, left, bottom, right } = area;
    const asked = this.#asked.get(key);
    if (asked) return asked;
    const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
    range.load('valueTypes');
    const give = () => ({ area, types: range.isNullObject ? [] : range.valueTypes });
    this.#asked.set(key, give);
    return give;
  }

  get areas(): readonly Area[] {
    return [...this.#areas.values()];
  }

  /** Nothing has turned up whose type was not asked for. */
  get settled(): boolean {
    return this.#settled;
  }

  /** Looks through the values of an area. */
  look(area: Area, values: readonly (readonly unknown[])[]): void {
    const key = area.sheet.toLowerCase();
    const asked = this.#asked.get(key)?.().area;
    values.forEach((line, down) => {
      line.forEach((value, along) => {
        if (typeof value !== 'string' || !value.startsWith('#')) return;
        const [row, column] = [area.top + down, area.left + along];
        if (asked && contains(asked, asked.sheet, row, column)) return;
        const cell = { sheet: area.sheet, top: row, left: column, bottom: row, right: column };
        const others = this.#areas.get(key);
        this.#areas.set(key, others ? boundsOf(others, cell) : cell);
        this.#settled = false;
      });
    });
  }
}
