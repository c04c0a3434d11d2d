/**
 * Finds the areas of one sheet that hold a cell.
 *
 * Single cells lie in a map. Larger areas lie in bands of 2ⁿ rows, each in the narrowest band that holds it whole, so
 * that a cell is looked for in one band of each width only. Areas one column wide have bands of their own per column,
 * because most areas of a budget are.
 */
import { MAX_COLUMNS } from '../address';
import { inMap } from './in-map';

export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Width n → number of the band → its areas. */
type Bands<Area> = Map<number, Map<number, Area[]>>;

const WIDER = -1;

export class AreaIndex<Area extends Rectangle> {
  readonly #cells = new Map<number, Area>();
  readonly #areas = new Map<string, Area>();
  /** Column of the areas, or WIDER. */
  readonly #bands = new Map<number, Bands<Area>>();

  get(area: Rectangle): Area | undefined {
    return isCell(area) ? this.#cells.get(keyOf(area)) : this.#areas.get(nameOf(area));
  }

  add(area: Area): void {
    if (isCell(area)) {
      this.#cells.set(keyOf(area), area);
      return;
    }
    this.#areas.set(nameOf(area), area);
    const column = area.left === area.right ? area.left : WIDER;
    const width = bandWidth(area);
    const bands = inMap(this.#bands, column, () => new Map<number, Map<number, Area[]>>());
    const ofWidth = inMap(bands, width, () => new Map<number, Area[]>());
    inMap(ofWidth, area.top >> width, (): Area[] => []).push(area);
  }

  /** All areas that hold the cell. */
  holding(row: number, column: number): Area[] {
    const found: Area[] = [];
    const cell = this.#cells.get(row * MAX_COLUMNS + column);
    if (cell) found.push(cell);
    this.#collect(column, row, column, found);
    this.#collect(WIDER, row, column, found);
    return found;
  }

  #collect(bandsOf: number, row: number, column: number, found: Area[]): void {
    const bands = this.#bands.get(bandsOf);
    if (!bands) return;
    for (const [width, ofWidth] of bands) {
      const areas = ofWidth.get(row >> width);
      if (!areas) continue;
      for (const area of areas) {
        const { top, left, bottom, right } = area;
        if (row >= top && row <= bottom && column >= left && column <= right) found.push(area);
      }
    }
  }
}

function bandWidth({ top, bottom }: Rectangle): number {
  let width = 0;
  while (top >> width !== bottom >> width) width += 1;
  return width;
}

function isCell({ top, left, bottom, right }: Rectangle): boolean {
  return top === bottom && left === right;
}

function keyOf({ top, left }: Rectangle): number {
  return top * MAX_COLUMNS + left;
}

function nameOf({ top, left, bottom, right }: Rectangle): string {
  return `${top}:${left}:${bottom}:${right}`;
}
