/**
 * The log's line for a page set-up that a writing changes: Cell names the sheet alone ("Bilaga!"), Före and Efter hold the
 * parts that change, as JSON, so that a writing that was cut off can be taken back. Spec: workbook §9
 */
import type { CellValue } from '#sheet/cell';
import type { PageSetup } from '#sheet/page-setup';
import type { PageOp } from './host';
import type { LogEntry } from './journal';
import type { LogLine } from './log';
import { sheetAt, sheetPlace } from './sheet-place';

const START = 'sidlayout ';

/** A page set-up to be written, with its line in the log. */
export interface PageUpdate {
  readonly op: PageOp;
  readonly line: LogLine;
}

type Part = keyof PageSetup;

/** `before` is what a host gives for the want "print". */
export function pageUpdate(sheet: string, page: PageSetup, before: PageSetup): PageUpdate {
  const parts = Object.keys(page) as Part[];
  const stood = Object.fromEntries(parts.map((part) => [part, before[part] ?? null]));
  const line = {
    cell: sheetPlace(sheet),
    before: START + JSON.stringify(stood),
    after: START + JSON.stringify(page),
  };
  return { op: { kind: 'page', sheet, page }, line };
}

/**
 * The operation that takes a line's page set-up back, with its own line; null for any other line. Parts that did not
 * stand before are taken away again, the others get what they had.
 */
export function pageTakenBack({ cell, before, after }: LogEntry): PageUpdate | null {
  const sheet = sheetAt(cell);
  const stood = partsIn(before);
  if (sheet === null || !stood || !partsIn(after)) return null;
  const all = Object.entries(stood);
  const page = Object.fromEntries(all.filter(([, value]) => value !== null)) as PageSetup;
  const clears = all.filter(([, value]) => value === null).map(([part]) => part as Part);
  return {
    op: { kind: 'page', sheet, page, clears },
    line: { cell, before: after, after: before },
  };
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
