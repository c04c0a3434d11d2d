/**
 * The second and third sync of a write: the commands with what stood right before and what stands right after them, and,
 * only when something went wrong, what puts everything back. Excel rolls nothing back by itself. Spec: workbook §8
 */
/// <reference types="office-js" />
import { cellAddress, contains, type Area } from '#sheet/address';
import { sameValue } from '#sheet/cell';
import {
  isFormulaInput,
  HostError,
  type Block,
  type CellInput,
  type WriteOutcome,
  type WriteRequest,
} from '#workbook/host';
import { sameContent, type CellContent } from './cell-content';
import { areasOf, askBack } from './back';
import { askCharts, chartNotAsMeant, restoreCharts, type ChartsState } from './charts';
import { staleBlocks } from './guard';
import { wasUnread } from './office-error';
import { holdsOnly } from './new-sheet';
import { perform } from './perform';
import { restorePages } from './page-state';
import { Places, askCells } from './ranges';
import { around } from './rectangles';
import { askSnapshot, firstDifference, putBack, type Snapshot, type Touched } from './restore';
import { askNames, type Questions } from './questions';
import type { WritePlan } from './write-plan';

interface Answer {
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly charts: readonly ChartsState[];
  readonly back: readonly Block[];
}

/** The writing of one plan. */
export class Writing {
  readonly #areas: readonly Area[];
  /** Of those, the ones that hold what is written. */
  readonly #written: readonly Area[];
  readonly #tables: readonly string[];
  readonly #fresh: readonly Area[];

  constructor(
    readonly questions: Questions,
    readonly request: WriteRequest,
    readonly plan: WritePlan,
  ) {
    const added = new Set(plan.sheets.map(({ name }) => name.toLowerCase()));
    const grown = plan.grown;
    this.#fresh = grown.map((before) => ({
      ...before.area,
      top: before.area.bottom + (before.totalsRow ? 0 : 1),
      bottom: plan.table(before.name).area.bottom,
    }));
    this.#areas = around(
      [
        ...request.expects.map(({ area }) => area),
        ...[...plan.cells.values()].map(({ area }) => area),
        ...this.#fresh,
      ].filter(({ sheet }) => !added.has(sheet.toLowerCase())),
    );
    this.#written = around(this.#targets());
    this.#tables = grown
      .filter(({ sheet }) => !added.has(sheet.toLowerCase()))
      .map(({ name }) => name);
  }

  get #before(): Snapshot {
    const { cells, tables } = this.plan.found;
    return { cells, tables: tables.filter(({ name }) => this.#tables.includes(name)) };
  }

  async carryOut(grouped: boolean): Promise<WriteOutcome> {
    let answer: Answer;
    try {
      answer = await this.questions.requests.order((context) => this.#order(context), { grouped });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return this.#afterError(error);
    }
    const { before, after, charts, back } = answer;
    const now = staleBlocks(this.request.expects, before.cells);
    const moved = firstDifference(this.#before, before, this.#targets());
    if (now || moved !== null) {
      const cause = new HostError('excel/changed-meanwhile', moved ?? '');
      const outcome = await this.#restore(before, cause, after);
      return now && outcome.kind === 'restored' ? { kind: 'stale', now } : outcome;
    }
    const wrong = this.#notAsMeant(after) ?? chartNotAsMeant(this.plan.charts, charts);
    if (wrong !== null) {
      return this.#restore(before, new HostError('excel/written-otherwise', wrong), after);
    }
    return { kind: 'written', after: back, undo: 'one' };
  }

  #targets(): Area[] {
    return [...this.plan.cells.values()]
      .map(({ area }) => area)
      .filter(({ sheet }) => this.#areas.some((area) => area.sheet === sheet));
  }

  #order(context: Excel.RequestContext): () => Answer {
    const { tables } = this.plan.found;
    const places = new Places(context);
    const before = askSnapshot(places, this.#areas, tables, this.#tables);
    perform(places, this.plan);
    const look = this.#look(places, this.#written);
    return () => ({ before: before(), ...look() });
  }

  /** The first cell or table that is not as it was meant to be; null when all are. */
  #notAsMeant({ cells, tables }: Snapshot): string | null {
    for (const { name } of this.plan.grown) {
      const found = tables.find((table) => table.name === name);
      if (this.#tables.includes(name) && found?.area.bottom !== this.plan.table(name).area.bottom) {
        return name;
      }
    }
    for (const { area, input } of this.plan.cells.values()) {
      if (!this.#areas.some(({ sheet }) => sheet === area.sheet)) continue;
      if (!isMeant(cells.at(area.sheet, area.top, area.left), input))
        return `${area.sheet}!${cellAddress(area.top, area.left)}`;
    }
    return null;
  }

  /** An answer that never came may have been lost on its way: then what was meant stands, or nothing does. */
  async #afterError(cause: HostError): Promise<WriteOutcome> {
    if (wasUnread(cause)) return { kind: 'restored', cause };
    if (cause.code !== 'excel/timeout') return this.#restore(this.#before, cause);
    try {
      const { after, charts, back } = await this.questions.requests.ask((context) =>
        this.#look(new Places(context), this.#areas),
      );
      const wrong = this.#notAsMeant(after) ?? chartNotAsMeant(this.plan.charts, charts);
      if (wrong === null) return { kind: 'written', after: back, undo: 'one' };
      const untouched = firstDifference(this.#before, after, this.#targets()) === null;
      // It may still be waiting in Excel, and run later.
      return untouched
        ? { kind: 'unknown', cause }
        : await this.#restore(this.#before, cause, after);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { kind: 'unknown', cause };
    }
  }

  #askCharts(context: Excel.RequestContext): () => readonly ChartsState[] {
    return askCharts(
      context,
      this.plan.charts.map(({ sheet }) => sheet),
    );
  }

  /** What stands in the areas and what is to be read back. */
  #look(places: Places, areas: readonly Area[]): () => Omit<Answer, 'before'> {
    const { back } = this.request;
    const { tables } = this.plan.found;
    const all = around([...areas, ...areasOf(back)]);
    const askedAfter = askSnapshot(places, all, tables, this.#tables);
    const charts = this.#askCharts(places.context);
    const askedBack = askBack(places, back, this.plan);
    return () => {
      const after = askedAfter();
      return { after, charts: charts(), back: askedBack(after) };
    };
  }

  async #restore(
    before: Snapshot,
    cause: HostError,
    now: Snapshot | null = null,
  ): Promise<WriteOutcome> {
    for (const last of [false, true]) {
      try {
        const left = await this.#putBack(before, now);
        if (left === null) {
          const other = await this.#restoreSurroundings(cause);
          return other ? { kind: 'partial', cause: other } : { kind: 'restored', cause };
        }
        return { kind: 'partial', cause: left.kind === 'sheet' ? stays(left.name) : cause };
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        if (last) break;
      }
    }
    return { kind: 'unknown', cause };
  }

  /** What of page set-ups and charts could not be put back; new sheets have gone with theirs. */
  async #restoreSurroundings(cause: HostError): Promise<HostError | null> {
    const { requests } = this.questions;
    const { found, charts } = this.plan;
    const page = await restorePages(requests, found.pages);
    if (page !== null) return new HostError('host/page-stays', page, { cause });
    const stood = found.charts.map(({ sheet }) => sheet);
    const own = charts.filter(({ sheet }) => stood.includes(sheet));
    const chart = await restoreCharts(requests, own, found.charts);
    return chart === null ? null : new HostError('host/chart-stays', chart, { cause });
  }

  /** Whether the cell lies in a row that a table has grown over: such rows are emptied whole. */
  #isFresh(sheet: string, row: number, column: number): boolean {
    return this.#fresh.some((area) => contains(area, sheet, row, column));
  }

  /** The new sheets that are there and hold nothing but what this write puts on them. */
  #askOurs(context: Excel.RequestContext): () => string[] {
    const ours = this.plan.sheets.map((op) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(op.name).load('name');
      const cells = askCells(sheet.getUsedRangeOrNullObject(true));
      return () => {
        if (sheet.isNullObject) return [];
        const read = cells();
        return read === null || holdsOnly(op, read) ? [sheet.name] : [];
      };
    });
    return () => ours.flatMap((give) => give());
  }

  /** In the order in which the plan comes to them. */
  #sheetsWritten(): string[] {
    return [...new Set([...this.plan.cells.values()].map(({ area }) => area.sheet))];
  }

  /** Whether a cell of the plan holds what nobody of us wrote and what did not stand there before: a co-author's. */
  #foreign(
    before: Snapshot,
    now: Snapshot,
  ): (sheet: string, row: number, column: number) => boolean {
    return (sheet, row, column) => {
      const input = this.plan.meant(sheet, row, column);
      const [then, held] = [before.cells.at(sheet, row, column), now.cells.at(sheet, row, column)];
      return input !== undefined && !isMeant(held, input) && !sameContent(then, held);
    };
  }

  /** What could not be put back: a cell or table, or a sheet; null when all was. */
  async #putBack(
    before: Snapshot,
    now: Snapshot | null,
  ): Promise<{ readonly kind: 'cell' | 'sheet'; readonly name: string } | null> {
    const isForeign = now ? this.#foreign(before, now) : () => false;
    const { requests } = this.questions;
    const wanted = this.plan.sheets.map(({ name }) => name.toLowerCase());
    const there = wanted.length > 0 ? await requests.ask((context) => this.#askOurs(context)) : [];
    const touched: Touched = {
      areas: this.#areas,
      order: this.#sheetsWritten()
        .reverse()
        .filter((name) => !wanted.includes(name.toLowerCase())),
      isTarget: (sheet, row, column) =>
        this.plan.writes(sheet, row, column) &&
        !this.#isFresh(sheet, row, column) &&
        !isForeign(sheet, row, column),
      grown: new Map(this.#tables.map((name) => [name, this.plan.table(name).area.bottom])),
      added: there.filter((name) => wanted.includes(name.toLowerCase())),
    };
    return requests.ask((context) => {
      const places = new Places(context);
      putBack(places, before, touched);
      const after = askSnapshot(places, this.#areas, this.plan.found.tables, this.#tables);
      const names = askNames(context);
      return () => {
        const sheet = names().sheets.find((name) => wanted.includes(name.toLowerCase()));
        if (sheet !== undefined) return { kind: 'sheet', name: sheet };
        const stands = after();
        const targets = this.#targets().filter(
          ({ sheet, top, left }) => !isForeign(sheet, top, left),
        );
        const name = firstDifference(before, stands, targets);
        return name === null ? null : { kind: 'cell', name };
      };
    });
  }
}

/** A sheet that somebody else has made under the same name, or that Excel will not let go. */
function stays(name: string): HostError {
  return new HostError('host/sheet-stays', name);
}

/** Formulas are written in words that Excel may change, so that there is one is what counts. */
function isMeant({ value, formula }: CellContent, input: CellInput): boolean {
  if (isFormulaInput(input)) return formula !== null;
  return formula === null && sameValue(value, input);
}
