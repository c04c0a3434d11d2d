/**
 * Takes back what the log tells of: a writing that was cut off, or one finished entry. The restore is a writing like any
 * other, with entries of its own. A cell that has been changed again since is never overwritten. Spec: workbook §9
 */
import type { EventType } from '#core/budget/words';
import type { Finding, Place } from '#core/findings/finding';
import { areaAddress, contains, parseAddress, parseReference, type Area } from '#sheet/address';
import { sameValue, type CellValue } from '#sheet/cell';
import { emptyingOf, remainsOf, rowKey } from '#workbook/log/added-row';
import type { CellUpdate } from '#workbook/write/draft';
import { tellsWhatStood } from '#workbook/log/row-order';
import { contentOf, gridOf } from '#workbook/grid';
import { interrupted, logEntries, type LogEntry } from '#workbook/log/journal';
import { outcomes } from '#workbook/log/log';
import { loggedContent, logText, PERSONAL } from '#workbook/log/log-text';
import type { Opened } from '#workbook/opened';
import { addedSheet, isOurs, tellsOfRemoval } from '#workbook/log/sheet-line';
import { chartTakenBack, type ChartUpdate } from '#workbook/log/chart-line';
import { pageTakenBack, type PageBack } from '#workbook/log/page-line';
import { sheetAt } from '#workbook/log/sheet-place';
import { settingNamed } from '#workbook/read/read-book';
import { stillDrawn } from './chart-still-drawn';
import { raise } from '../findings';
import { mayChange } from '../may-change';
import { pageAfter, pageStillSet, type PagesNow } from './page-still-set';
import type { Prepared } from '../prepared';
import { marked } from './restored-marks';
import { isOfOneWhole, writingOf } from '../whole-writing';
import { planBy, type Writer } from '../writer';

export interface PreparedRestore extends Prepared {
  readonly entries: readonly LogEntry[];
  /** Whether anything but the log would change. */
  readonly changes: boolean;
}

/** Takes back every writing that was begun and never finished. */
export function restoreInterrupted(opened: Opened, writer: Writer): PreparedRestore {
  const entries = interrupted(logEntries(opened.grids, opened.layout));
  const none = entries.length === 0 ? [raise('jobs/nothing-interrupted', {})] : [];
  const prepared = takeBack(opened, entries, 'Återställning av avbruten skrivning', writer);
  // What somebody has written in a cell since then stands: that cell is no longer what was cut off.
  // Neither can it be put back what the log does not tell: personal data.
  const objections = prepared.objections.filter(
    ({ code }) => code !== 'jobs/changed-again' && code !== 'jobs/personal-not-logged',
  );
  return { ...prepared, objections: [...none, ...objections] };
}

/** Nothing is known of how the sheets print now. */
const UNTOLD: PagesNow = new Map();

/**
 * Takes back one entry of the log by its number, with all of its writing that must go together. `pages` is how the
 * sheets print now (pagesNow); what it does not tell of is taken to be as the log left it.
 */
export function restoreEntry(
  opened: Opened,
  number: number,
  writer: Writer,
  pages: PagesNow = UNTOLD,
): PreparedRestore {
  const all = logEntries(opened.grids, opened.layout);
  const [entry, ...others] = all.filter((each) => each.number === number);
  const found = entry ? 1 + others.length : 0;
  const unclear = found === 1 ? [] : [raise('jobs/entry-not-found', { number, found })];
  const standing = entry && found === 1 ? writingOf(opened, all, entry) : [];
  const action = `Återställning av rad ${String(number)}`;
  const prepared = takeBack(opened, standing, action, writer, pages);
  const barred =
    entry && found === 1
      ? [
          ...unrestorable(entry),
          ...[entry, ...standing].flatMap((each) => fixtures(opened, each)),
        ].slice(0, 1)
      : [];
  return {
    ...prepared,
    objections: [
      ...mayChange(opened.book),
      ...unclear,
      ...(barred.length > 0 ? barred : prepared.objections),
      ...(entry && barred.length + prepared.objections.length === 0 && isDone(prepared)
        ? [standsAsBefore(entry)]
        : []),
    ],
  };
}

/** Of a finished writing: one that was cut off may have changed nothing. */
function isDone({ entries, changes }: PreparedRestore): boolean {
  return (
    !changes && entries.length > 0 && entries.every(({ outcome }) => outcome === outcomes.done)
  );
}

function standsAsBefore({ number, cell }: LogEntry): Finding {
  const [sheet, area] = [sheetAt(cell), parseReference(cell)];
  const where = sheet === null ? (area ? [place(area)] : []) : [{ sheet }];
  return raise('jobs/stands-as-before', { number, cell: sheet ?? cell }, { where });
}

/** Lines that tell of nothing that a restore could take back. */
function unrestorable(entry: LogEntry): readonly Finding[] {
  if (entry.outcome === outcomes.restored) return [raise('jobs/already-restored', facts(entry))];
  if (tellsWhatStood(entry)) return [raise('jobs/nothing-to-restore', facts(entry))];
  if (addedSheet(entry)) return [raise('jobs/sheet-stands', facts(entry))];
  return [];
}

/** What no restore may undo: a state, a decided event. */
function fixtures({ book }: Opened, entry: LogEntry): readonly Finding[] {
  const area = parseReference(entry.cell);
  if (!area) return [];
  const at = (place: Place | undefined) => place !== undefined && isWithin(area, place);
  if (at(settingNamed(book.settings, 'Läge')?.origin.fields.get('value'))) {
    return [raise('jobs/state-by-event', facts(entry), { where: [place(area)] })];
  }
  const event = book.events.find(({ origin }) => at(origin.fields.get('type')));
  if (!event || (event.status !== 'beslutad' && !isStateChange(event.type))) return [];
  const told = { ...facts(entry), event: event.number, type: event.type };
  return [raise('jobs/event-stands', told, { where: [place(area)] })];
}

function isStateChange(type: EventType): boolean {
  return type === 'lås' || type === 'upplåsning' || type === 'version';
}

function isWithin(area: Area, { sheet, cell }: Place): boolean {
  const found = cell === undefined ? null : parseAddress(cell);
  return (
    found !== null &&
    sheet?.toLowerCase() === area.sheet.toLowerCase() &&
    contains(area, area.sheet, found.top, found.left)
  );
}

/** Takes back all that one writing did, by its plan; for an undo right after it, whatever state it left the budget in. */
export function restorePlan(
  opened: Opened,
  plan: number,
  writer: Writer,
  pages: PagesNow = UNTOLD,
): PreparedRestore {
  const entries = logEntries(opened.grids, opened.layout).filter(
    (each) => each.plan === plan && each.outcome !== outcomes.restored,
  );
  const none = entries.length === 0 ? [raise('jobs/nothing-to-undo', {})] : [];
  const prepared = takeBack(opened, entries, `Ångrad skrivning ${String(plan)}`, writer, pages);
  return { ...prepared, objections: [...none, ...prepared.objections] };
}

function takeBack(
  opened: Opened,
  entries: readonly LogEntry[],
  action: string,
  writer: Writer,
  printing: PagesNow = UNTOLD,
): PreparedRestore {
  const objections: Finding[] = [];
  const updates: CellUpdate[] = [];
  const removals: string[] = [];
  const pages: PageBack[] = [];
  const drawn: ChartUpdate[] = [];
  const leaving = new Set(
    entries.flatMap(({ cell }) => {
      const area = parseReference(cell);
      return area && area.left !== area.right ? [rowKey(area)] : [];
    }),
  );
  // The last change of a cell is taken back first.
  for (const entry of [...entries].reverse()) {
    if (tellsWhatStood(entry)) continue;
    // Cut off before the sheet went it still stands, and after that there is nothing to put back.
    if (tellsOfRemoval(entry) && entry.outcome === outcomes.begun) continue;
    const page = pageTakenBack(entry);
    if (page) {
      const { sheet } = page.op;
      if (!gridOf(opened.grids, sheet)) continue;
      const told = printing.get(sheet.toLowerCase());
      const now = told && pageAfter(told, pages, sheet);
      // A writing that was cut off may have set some of the parts: whatever they are, they go back.
      if (!now || entry.outcome === outcomes.begun || pageStillSet(now, page)) pages.push(page);
      else
        objections.push(
          raise('jobs/page-changed-again', { ...facts(entry), sheet }, { where: [{ sheet }] }),
        );
      continue;
    }
    const chart = chartTakenBack(entry);
    if (chart) {
      if (!gridOf(opened.grids, chart.op.sheet)) continue;
      if (stillDrawn(opened, drawn, chart, entry)) drawn.push(chart);
      else {
        const where = [{ sheet: chart.op.sheet }];
        objections.push(raise('jobs/changed-again', facts(entry), { where }));
      }
      continue;
    }
    const sheet = addedSheet(entry);
    if (sheet) {
      if (!gridOf(opened.grids, sheet.sheet)) continue;
      if (isOurs(sheet, opened.grids)) removals.push(sheet.sheet);
      else
        objections.push(
          raise('jobs/sheet-stands', facts(entry), { where: [{ sheet: sheet.sheet }] }),
        );
      continue;
    }
    const area = parseReference(entry.cell);
    if (!area || !gridOf(opened.grids, area.sheet)) {
      objections.push(raise('jobs/entry-without-cell', facts(entry)));
    } else if (entry.before === PERSONAL || entry.after === PERSONAL) {
      objections.push(raise('jobs/personal-not-logged', facts(entry), { where: [place(area)] }));
    } else if (area.top === area.bottom && area.left === area.right) {
      const now = heldNow(opened, updates, area.sheet, area.top, area.left);
      if (same(now, entry.before)) continue;
      if (same(now, entry.after)) updates.push(update(area, loggedContent(entry.before)));
      else objections.push(raise('jobs/changed-again', facts(entry), { where: [place(area)] }));
    } else {
      const summary = summaryIn(entry);
      if (entry.outcome === outcomes.begun) {
        updates.push(...remainsOf(area, summary, opened));
        continue;
      }
      const emptying = emptyingOf(area, summary, opened, leaving);
      const where = [place(area)];
      if (emptying.kind === 'empties') {
        updates.push(...emptying.updates);
        if (!emptying.isLast && isOfOneWhole(opened, entry)) {
          objections.push(raise('jobs/built-upon', facts(entry), { where }));
        }
      } else if (emptying.kind === 'changed') {
        objections.push(raise('jobs/changed-again', facts(entry), { where }));
      } else objections.push(raise('jobs/row-inside-range', facts(entry), { where }));
    }
  }
  // A sheet that goes takes its charts along.
  const charts = drawn.filter(({ op }) => !removals.includes(op.sheet));
  const request = planBy(writer, { updates, pages, charts }, opened, action);
  const changes = updates.length + pages.length + charts.length + removals.length > 0;
  return { entries, objections, changes, request: marked(request, opened, entries, removals) };
}

/** What the cell holds, as the log would show it; a formula or a value, or what an earlier step puts back. */
function heldNow(
  opened: Opened,
  updates: readonly CellUpdate[],
  sheet: string,
  row: number,
  column: number,
): CellValue {
  const planned = updates.findLast(
    (each) =>
      each.sheet.toLowerCase() === sheet.toLowerCase() &&
      each.row === row &&
      each.column === column,
  );
  return logText(planned ? planned.value : contentOf(opened.grids, sheet, row, column));
}

function same(now: CellValue, logged: CellValue): boolean {
  return sameValue(now === '' ? null : now, logged === '' ? null : logged);
}

function update(area: Area, value: CellUpdate['value']): CellUpdate {
  return { sheet: area.sheet, row: area.top, column: area.left, value };
}

function summaryIn({ after }: LogEntry): string {
  const content = loggedContent(after);
  return typeof content === 'string' || typeof content === 'number' ? String(content) : '';
}

function facts({ number, cell }: LogEntry) {
  return { number, cell };
}

function place(area: Area) {
  return { sheet: area.sheet, cell: areaAddress(area) };
}
