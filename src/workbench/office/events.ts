/**
 * Excel's events, delivered to the client library after the sync that caused them, and only to those who registered.
 *
 * An event names its target (a sheet's id, or "Workbook" for a collection). Own writes carry the trigger source
 * ThisLocalAddin, a user's and a co-author's do not. Recalculated cells raise no onChanged.
 */
import type { Json } from './wire';

/** Numbers of the events we raise, as the library knows them. */
const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
} as const;

export type EventName = keyof typeof EVENT;

export const WORKBOOK_TARGET = 'Workbook';

const RICH_API_EVENTS = 65_536;

/** How a message reaches the library: category, type, target, body. */
export type Deliver = (entry: readonly [number, number, string, string, string, boolean]) => void;

export class Events {
  readonly #registered = new Set<string>();
  #serial = 0;
  #pending: (() => void)[] = [];
  enabled = true;

  constructor(readonly deliver: Deliver) {}

  register(event: EventName, target: string): void {
    this.#registered.add(`${EVENT[event]} ${target}`);
  }

  unregister(event: EventName, target: string): void {
    this.#registered.delete(`${EVENT[event]} ${target}`);
  }

  /** Nobody listens any more, and nothing is on its way: the page that listened is gone. */
  forget(): void {
    this.#registered.clear();
    this.#pending = [];
  }

  hasListeners(event: EventName, sheetId: string): boolean {
    return [sheetId, WORKBOOK_TARGET].some((target) =>
      this.#registered.has(`${EVENT[event]} ${target}`),
    );
  }

  /** Queues the event for those who listen to the sheet and those who listen to all sheets. */
  raise(event: EventName, sheetId: string, body: Readonly<Record<string, Json>>): void {
    if (!this.enabled) return;
    for (const target of [sheetId, WORKBOOK_TARGET]) {
      if (!this.#registered.has(`${EVENT[event]} ${target}`)) continue;
      const message = JSON.stringify({ worksheetId: sheetId, ...body });
      const id = String((this.#serial += 1));
      this.#pending.push(() =>
        this.deliver([RICH_API_EVENTS, EVENT[event], target, message, id, false]),
      );
    }
  }

  /** Delivers what has been queued. */
  flush(): void {
    const pending = this.#pending;
    this.#pending = [];
    for (const send of pending) send();
  }
}
