/**
 * Carries batches between the client library and the session as Excel's process boundary does: one at a time, answered
 * later and never at once, with a limit on the size of requests and answers, refused while the user types in a cell, and
 * with every way in which a request or its answer can be lost (faults.ts).
 *
 * A bare number as answer is Office's code for the whole request: 5004 cell edit mode, 5103 and 5104 too large.
 */
import { invariant } from '#core/money/invariant';
import {
  commandsOf,
  concernsWorkbook,
  isCleanUp,
  runBatch,
  type BeforeCommand,
} from './dispatcher';
import { ExcelError } from './excel-error';
import { Faults, type Due } from './faults';
import type { Roots } from './object-paths';
import type { Session } from './session';
import type { Answer, Batch } from './wire';

export const STATUS = {
  unsupported: 5000,
  internalError: 5001,
  cellEditMode: 5004,
  requestTooLarge: 5103,
  answerTooLarge: 5104,
} as const;

/** The request asks Excel to wait until the user has left the cell. */
const DELAY_FOR_CELL_EDIT = 64;

export interface Counts {
  /** Requests about the workbook that the add-in asked for. */
  syncs: number;
  /** All requests, the library's own ones included. */
  requests: number;
  commands: number;
  bytesIn: number;
  bytesOut: number;
}

/** The answer to a request: a bare number, or the library's envelope around the JSON text. */
export type Reply = number | string;

export interface TransportOptions {
  /** Bytes, for a request and for an answer. */
  readonly payloadLimit: number;
}

/** Thrown through a batch that nobody will answer. */
class Closed extends Error {
  override readonly name = 'Closed';
}

export class Transport {
  readonly faults = new Faults();
  readonly counts: Counts = { syncs: 0, requests: 0, commands: 0, bytesIn: 0, bytesOut: 0 };
  /** Members that were asked for and that the local host lacks, and defects of ours. */
  readonly complaints: string[] = [];
  #editing = 0;
  #closed = false;
  #waiting: (() => void)[] = [];
  #hanging: (() => void)[] = [];

  constructor(
    readonly session: Session,
    readonly roots: Roots,
    readonly options: TransportOptions,
  ) {}

  get closed(): boolean {
    return this.#closed;
  }

  /** Excel closes: nothing more is run or answered. */
  close(): void {
    this.#closed = true;
  }

  /** The user begins to type in a cell, and is still at it after so many refused requests. */
  beginEditing(requests = Infinity): void {
    this.#editing = requests;
  }

  endEditing(): void {
    this.#editing = 0;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resume of waiting) resume();
  }

  /** Lets requests that hang be run and answered after all. */
  release(): void {
    const hanging = this.#hanging;
    this.#hanging = [];
    for (const resume of hanging) resume();
  }

  /** Takes a request; `reply` is called once, later, or never. */
  send(body: string, flags: number, reply: (answer: Reply) => void): void {
    let answered = false;
    const once = (answer: Reply): void => {
      if (!answered) reply(answer);
      answered = true;
    };
    queueMicrotask(() => {
      try {
        this.#receive(body, flags, once);
      } catch (error) {
        once(JSON.stringify(this.#defect(error)));
      }
    });
  }

  #receive(body: string, flags: number, reply: (answer: Reply) => void): void {
    if (this.#closed) return;
    const bytes = byteLength(body);
    this.counts.requests += 1;
    this.counts.bytesIn += bytes;
    if (bytes > this.options.payloadLimit) return reply(STATUS.requestTooLarge);
    const batch = JSON.parse(body) as Batch;
    const due = this.#count(batch);
    for (const fault of due.request) {
      if (fault.kind === 'edit-mode') this.beginEditing(fault.requests);
      if (fault.kind === 'refused') return reply(fault.status);
      if (fault.kind === 'request-lost') return;
    }
    const go = (): void => this.#run(batch, due, reply);
    if (due.request.some(({ kind }) => kind === 'hang')) {
      this.#hanging.push(go);
    } else if (this.#editing > 0 && !isCleanUp(batch) && concernsWorkbook(batch)) {
      this.#whileEditing(flags, go, reply);
    } else {
      go();
    }
  }

  #count(batch: Batch): Due {
    if (isCleanUp(batch) || !concernsWorkbook(batch)) return { request: [], commands: new Map() };
    const commands = commandsOf(batch).length;
    this.counts.syncs += 1;
    this.counts.commands += commands;
    return this.faults.take(commands);
  }

  #whileEditing(flags: number, go: () => void, reply: (answer: Reply) => void): void {
    if ((flags & DELAY_FOR_CELL_EDIT) !== 0) {
      this.#waiting.push(go);
      return;
    }
    this.#editing -= 1;
    reply(STATUS.cellEditMode);
    if (this.#editing <= 0) this.endEditing();
  }

  #run(batch: Batch, due: Due, reply: (answer: Reply) => void): void {
    if (this.#closed) return;
    const answer = this.#perform(batch, due);
    this.session.suspended = null;
    this.session.undo.endStep();
    if (answer === null) return;
    const text = JSON.stringify(answer);
    const bytes = byteLength(text);
    this.counts.bytesOut += bytes;
    const tooLarge =
      bytes > this.options.payloadLimit ||
      due.request.some(({ kind }) => kind === 'answer-too-large');
    if (!due.request.some(({ kind }) => kind === 'answer-lost')) {
      reply(tooLarge ? STATUS.answerTooLarge : text);
    }
    queueMicrotask(() => this.session.events.flush());
  }

  /** null when everything has been closed in the middle of it. */
  #perform(batch: Batch, due: Due): Answer | null {
    const beforeCommand: BeforeCommand = (index) => {
      for (const fault of due.commands.get(index) ?? []) {
        if (fault.kind === 'meanwhile') {
          this.session.act('nobody', () => this.session.undo.unrecorded(fault.happens));
        }
        if (fault.kind === 'error') throw new ExcelError(fault.code, `Injected: ${fault.code}`);
        if (fault.kind === 'closed') throw new Closed();
      }
    };
    try {
      const answer = this.session.act('us', () =>
        runBatch(this.session, this.roots, batch, beforeCommand),
      );
      if (answer.Error?.Code === 'LocalHostLacksMember') this.complaints.push(answer.Error.Message);
      return answer;
    } catch (error) {
      if (error instanceof Closed) {
        this.#closed = true;
        return null;
      }
      return this.#defect(error);
    }
  }

  #defect(error: unknown): Answer {
    invariant(error instanceof Error, 'only errors are thrown', { error });
    this.complaints.push(error.stack ?? error.message);
    return {
      Results: [],
      TraceIds: [],
      Error: {
        Code: 'LocalHostDefect',
        Message: error.message,
        Location: '',
        ActionIndex: 0,
        HttpStatusCode: 500,
      },
    };
  }
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
