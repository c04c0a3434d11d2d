/**
 * The log's line for a page set-up that a writing changes: Cell names the sheet alone ("Bilaga!"), Före and Efter hold the
 * parts that change, as JSON, so that a writing that was cut off can be taken back. Spec: workbook §9
 */
import type { CellValue } from '#sheet/cell';
import type { PageSetup } from '#sheet/page-setup';
import type { PageOp } from '../host';
import type { LogEntry } from './journal';
import type { LogLine } from './log';
import { sheetAt, sheetPlace } from './sheet-place';

const START = 'sidlayout ';

/** A page set-up to be written, with its line in the log. */
export interface PageUpdate {
  readonly op: PageOp;
  readonly line: LogLine;
}

/** A page set-up to be taken back. */
export interface PageBack extends PageUpdate {
  /** What the line's writing left of the page; a part that it took away is absent. */
  readonly left: PageSetup;
}

type Part = keyof PageSetup;

/** `before` is what a host gives for the want "print"; null when the sheet prints so already. */
export function pageUpdate(sheet: string, page: PageSetup, before: PageSetup): PageUpdate | null {
  const all = Object.keys(page) as Part[];
  const parts = all.filter((part) => said(page[part]) !== said(before[part]));
  if (parts.length === 0) return null;
  const stood = Object.fromEntries(parts.map((part) => [part, before[part] ?? null]));
  const put = Object.fromEntries(parts.map((part) => [part, page[part]]));
  const line = {
    cell: sheetPlace(sheet),
    before: START + JSON.stringify(stood),
    after: START + JSON.stringify(put),
  };
  return { op: { kind: 'page', sheet, page: put }, line };
}

/** No breaks and no header are said by not being there, too. */
function said(part: PageSetup[Part]): string {
  return JSON.stringify(part === undefined || part === '' ? [] : part);
}

/**
 * The operation that takes a line's page set-up back, with its own line; null for any other line. Parts that did not
 * stand before are taken away again, the others get what they had.
 */
export function pageTakenBack({ cell, before, after }: LogEntry): PageBack | null {
  const sheet = sheetAt(cell);
  const [stood, put] = [partsIn(before), partsIn(after)];
  if (sheet === null || !stood || !put) return null;
  const all = Object.entries(stood);
  const clears = all.filter(([, value]) => value === null).map(([part]) => part as Part);
  return {
    op: { kind: 'page', sheet, page: thoseSet(stood), clears },
    line: { cell, before: after, after: before },
    left: thoseSet(put),
  };
}

function thoseSet(parts: Readonly<Record<string, unknown>>): PageSetup {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== null));
}

function partsIn(value: CellValue): Readonly<Record<string, unknown>> | null {
  if (typeof value !== 'string' || !value.startsWith(START)) return null;
  try {
    const parsed: unknown = JSON.parse(value.slice(START.length));
    return typeof parsed === 'object' ? (parsed as Readonly<Record<string, unknown>>) : null;
  } catch {
    // Somebody has changed the line by hand: it is no line of a page set-up any more.
    return null;
  }
}
