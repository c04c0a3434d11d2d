/**
 * The index of a style in the file. A style that came from the file knows its index by identity, so a cell keeps
 * everything its format says, also what the model does not know. A new style gets the format that we gave one like it before,
 * else a new one at the end.
 */
import { GENERAL, type CellStyle } from '#sheet/cell';

export class StyleIndexes {
  readonly #known = new Map<CellStyle, number>();
  readonly #added = new Map<string, number>();
  /** New styles in the order of their indexes, which follow those of the file. */
  readonly added: CellStyle[] = [];

  /** `held` finds the format that an earlier saving of ours has left for a new style. */
  constructor(
    readonly fromFile: readonly CellStyle[],
    readonly held: (style: CellStyle) => number | undefined,
  ) {
    fromFile.forEach((style, index) => this.#known.set(style, index));
  }

  of(style: CellStyle | undefined): number {
    if (style === undefined || style === GENERAL) return 0;
    const known = this.#known.get(style);
    if (known !== undefined) return known;
    const looks = JSON.stringify(Object.entries(style).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    let index = this.#added.get(looks) ?? this.held(style);
    if (index === undefined) {
      index = this.fromFile.length + this.added.length;
      this.added.push(style);
    }
    this.#added.set(looks, index);
    this.#known.set(style, index);
    return index;
  }
}
