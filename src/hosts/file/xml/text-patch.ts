/**
 * Edits of a text, collected by offset into the original and carried out together. What no edit names stays as it
 * was, to the byte. Two edits of the same place are a Defect: one of them would be lost.
 */
import { invariant } from '#core/money/invariant';

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly order: number;
}

export class TextPatch {
  readonly #edits: Edit[] = [];

  constructor(readonly original: string) {}

  /** What stands from `from` up to `to` gives way to `text`. */
  replace(from: number, to: number, text: string): void {
    invariant(0 <= from && from <= to && to <= this.original.length, 'an edit lies in the text', {
      from,
      to,
    });
    if (this.original.slice(from, to) === text) return;
    this.#edits.push({ from, to, text, order: this.#edits.length });
  }

  /** Insertions at one place keep the order in which they were asked for. */
  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  get isEmpty(): boolean {
    return this.#edits.length === 0;
  }

  result(): string {
    return this.pieces().join('');
  }

  /** The edited text, what stays in as long pieces as it has: of a large text no second one is made. */
  pieces(): readonly string[] {
    const edits = this.#edits.toSorted(
      (a, b) => a.from - b.from || a.to - b.to || a.order - b.order,
    );
    const pieces: string[] = [];
    let at = 0;
    for (const { from, to, text } of edits) {
      invariant(from >= at, 'edits do not overlap', { from, at });
      pieces.push(this.original.slice(at, from), text);
      at = to;
    }
    pieces.push(this.original.slice(at));
    return pieces;
  }
}
