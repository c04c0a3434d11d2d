/**
 * What Excel's undo button would take back, as our reading of it goes: each context.sync() that changed something is one
 * step, a failed batch is not rolled back (what ran is its step), and some commands cannot be undone: they empty the stack.
 * A co-author's edits are no steps of ours.
 *
 * A step is kept as the ways back, run in reverse order. There is no redo.
 */
import { ExcelError } from './excel-error';

type WayBack = () => void;

export class UndoStack {
  readonly #steps: WayBack[][] = [];
  #open: WayBack[] = [];
  #groups = 0;
  #recording = true;

  /** How many times undo can be pressed. */
  get depth(): number {
    return this.#steps.length;
  }

  /** Notes how to take a change back; it belongs to the step that `endStep` closes. */
  record(wayBack: WayBack): void {
    if (this.#recording) this.#open.push(wayBack);
  }

  /** A command that Excel cannot undo: it empties the stack, and is refused inside a group. */
  cannot(member: string): void {
    if (this.#groups > 0) {
      throw new ExcelError('UndoNotSupported', `${member} can't be part of an undo group.`);
    }
    this.clear();
  }

  clear(): void {
    this.#steps.length = 0;
    this.#open = [];
  }

  endStep(): void {
    if (this.#open.length === 0 || this.#groups > 0) return;
    this.#steps.push(this.#open);
    this.#open = [];
  }

  /** Until the group ends, all steps are one (`Excel.run({ mergeUndoGroup: true })`). */
  beginGroup(): void {
    this.endStep();
    this.#groups += 1;
  }

  endGroup(): void {
    this.#groups = Math.max(0, this.#groups - 1);
    this.endStep();
  }

  /** Takes the last step back; false when there is none. */
  undo(): boolean {
    this.endStep();
    const step = this.#steps.pop();
    if (!step) return false;
    this.#recording = false;
    try {
      for (const wayBack of step.reverse()) wayBack();
    } finally {
      this.#recording = true;
    }
    return true;
  }

  /** Runs changes that are nobody's step here, such as a co-author's. */
  unrecorded(change: () => void): void {
    const before = this.#recording;
    this.#recording = false;
    try {
      change();
    } finally {
      this.#recording = before;
    }
  }
}
