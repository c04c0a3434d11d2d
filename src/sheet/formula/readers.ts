/**
 * The formulas that read an area, each once. Nearly every area is one cell with one reader, for whom a set would weigh
 * more than the formula does.
 */
export class Readers<Reader extends object> implements Iterable<Reader> {
  #held: Reader | Set<Reader> | null = null;

  add(reader: Reader): void {
    const held = this.#held;
    if (held instanceof Set) held.add(reader);
    else this.#held = held === null || held === reader ? reader : new Set([held, reader]);
  }

  delete(reader: Reader): void {
    const held = this.#held;
    if (held instanceof Set) held.delete(reader);
    else if (held === reader) this.#held = null;
  }

  [Symbol.iterator](): Iterator<Reader> {
    const held = this.#held;
    if (held instanceof Set) return held.values();
    return (held === null ? [] : [held]).values();
  }
}
