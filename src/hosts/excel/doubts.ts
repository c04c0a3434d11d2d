/**
 * Texts that may be errors. Excel gives "#N/A" the error and "#N/A" the text as the same string, and tells them apart by
 * the types of the values, which are half of all that would be read. So types are asked for only where a text begins with
 * "#", the way every error does; where one turns up that nobody knew of, the question is put once more. Spec: workbook §5
 */
import { contains, type Area } from '#sheet/address';
import { boundsOf } from './rectangles';

/** Where types must be asked for: one area for each sheet that has such texts. */
export class Doubts {
  readonly #areas: Map<string, Area>;
  #settled = true;

  constructor(known: readonly Area[]) {
    this.#areas = new Map(known.map((area) => [area.sheet.toLowerCase(), area]));
  }

  /** The part of the sheet whose types are to be asked for. */
  on(sheet: string): Area | null {
    return this.#areas.get(sheet.toLowerCase()) ?? null;
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
    const known = this.on(area.sheet);
    values.forEach((line, down) => {
      line.forEach((value, along) => {
        if (typeof value !== 'string' || !value.startsWith('#')) return;
        const [row, column] = [area.top + down, area.left + along];
        if (known && contains(known, known.sheet, row, column)) return;
        const cell = { sheet: area.sheet, top: row, left: column, bottom: row, right: column };
        const so = this.on(area.sheet);
        this.#areas.set(area.sheet.toLowerCase(), so ? boundsOf(so, cell) : cell);
        this.#settled = false;
      });
    });
  }
}
