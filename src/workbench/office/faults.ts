/**
 * Things that go wrong, ordered for a certain moment: before the k-th sync, or before the k-th command of all syncs
 * together. Counting starts at 1 when the faults are set.
 *
 * A fault of a whole request (its answer is lost, the user edits a cell …) ordered before a command hits the request
 * that holds the command.
 */
import type { ExcelErrorCode } from './excel-error';

/** What hits a whole request. */
type RequestFault =
  /** Excel refuses the request unread with a bare number, such as 5001 or 7000. */
  | { readonly kind: 'refused'; readonly status: number }
  /** The user types in a cell: this many requests are refused (or wait, when they asked to). */
  | { readonly kind: 'edit-mode'; readonly requests: number }
  /** The request is run, but the answer is too large to be sent. */
  | { readonly kind: 'answer-too-large' }
  /** The request is run, the answer never comes. */
  | { readonly kind: 'answer-lost' }
  /** The request is never run and never answered. */
  | { readonly kind: 'request-lost' }
  /** Neither run nor answered until `release` is called; then both. */
  | { readonly kind: 'hang' };

/** What happens just before a command. */
type CommandFault =
  /** The command fails with the code. */
  | { readonly kind: 'error'; readonly code: ExcelErrorCode }
  /** The browser or Excel closes: nothing more is run or answered, ever. */
  | { readonly kind: 'closed' }
  /** Somebody changes the workbook: a co-author edits, a sheet is protected. */
  | { readonly kind: 'meanwhile'; readonly happens: () => void };

export type Fault = RequestFault | CommandFault;

export type Moment = { readonly beforeSync: number } | { readonly beforeCommand: number };

interface Ordered {
  readonly moment: Moment;
  readonly fault: Fault;
}

export interface Due {
  readonly request: readonly RequestFault[];
  /** By the command's number in the batch; the last one may stand after all commands. */
  readonly commands: ReadonlyMap<number, readonly CommandFault[]>;
}

export class Faults {
  #ordered: Ordered[] = [];
  #syncs = 0;
  #commands = 0;

  /** Orders a fault; counting begins anew with the first one. */
  before(moment: Moment, fault: Fault): void {
    if (this.#ordered.length === 0) [this.#syncs, this.#commands] = [0, 0];
    this.#ordered.push({ moment, fault });
  }

  /** Whether ordered faults have not happened yet. */
  get waiting(): boolean {
    return this.#ordered.length > 0;
  }

  clear(): void {
    this.#ordered = [];
  }

  /** Counts a sync with so many commands, and takes the faults that fall on it. */
  take(commandCount: number): Due {
    const first = this.#commands + 1;
    this.#syncs += 1;
    this.#commands += commandCount;
    const hits = ({ moment }: Ordered): boolean =>
      'beforeSync' in moment
        ? moment.beforeSync === this.#syncs
        : moment.beforeCommand >= first && moment.beforeCommand <= this.#commands;
    const hit = this.#ordered.filter(hits);
    this.#ordered = this.#ordered.filter((each) => !hits(each));
    const commands = new Map<number, CommandFault[]>();
    const request: RequestFault[] = [];
    for (const { moment, fault } of hit) {
      if (!isCommandFault(fault)) {
        request.push(fault);
        continue;
      }
      const index = 'beforeSync' in moment ? 0 : moment.beforeCommand - first;
      commands.set(index, [...(commands.get(index) ?? []), fault]);
    }
    return { request, commands };
  }
}

function isCommandFault(fault: Fault): fault is CommandFault {
  return fault.kind === 'error' || fault.kind === 'closed' || fault.kind === 'meanwhile';
}
