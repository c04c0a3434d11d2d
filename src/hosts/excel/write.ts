/**
 * A write in at most three syncs: the guard; the writing with what stood right before and what stands right after it;
 * and, only when something went wrong, what puts everything back. Excel rolls nothing back by itself. Spec: workbook §8
 */
/// <reference types="office-js" />
import type { Area } from '#sheet/address';
import { sameValue } from '#sheet/cell';
import {
  HostError,
  type Block,
  type Obstacle,
  type WriteOutcome,
  type WriteRequest,
} from '#workbook/host';
import { cellAddress } from '#sheet/address';
import { isFormulaInput } from './cell-content';
import { guard, staleBlocks, type Guarded } from './guard';
import { demandFreeNames } from './new-sheet';
import { UNDO_NOT_SUPPORTED, wasUnread } from './office-error';
import { perform } from './perform';
import { CellsRead, Places, askCells } from './ranges';
import { around } from './rectangles';
import type { FormulaAt } from './referring';
import { askSnapshot, firstDifference, putBack, type Snapshot, type Touched } from './restore';
import { askNames, demandReadable, survey, type Questions } from './survey';
import { askTables } from './tables';
import { WritePlan } from './write-plan';

/** What a write does beside its outcome, for whoever listens. */
export interface Written {
  readonly outcome: WriteOutcome;
  readonly areas: readonly Area[];
}

export async function write(questions: Questions, request: WriteRequest): Promise<Written> {
  const grouped = questions.requests.supports('ExcelApi', '1.20');
  const first = await writeOnce(questions, request, grouped);
  const { outcome } = first;
  const ungroupable =
    outcome.kind === 'restored' && outcome.cause.detail === UNDO_NOT_SUPPORTED && grouped;
  return ungroupable ? writeOnce(questions, request, false) : first;
}

async function writeOnce(
  questions: Questions,
  request: WriteRequest,
  grouped: boolean,
): Promise<Written> {
  demandReadable(request.back.filter((each) => 'sheet' in each));
  const guarded = await guard(questions, request);
  const nothing = (outcome: WriteOutcome): Written => ({ outcome, areas: [] });
  if (guarded.stale) return nothing({ kind: 'stale', now: guarded.stale });
  const plan = await planFor(questions, request, guarded);
  if (plan.sheets.length > 0) demandFreeNames(plan.sheets, questions.known);
  const obstacles = [...locked(plan, guarded), ...plan.obstacles];
  if (obstacles.length > 0) return nothing({ kind: 'refused', obstacles });
  for (const each of request.back) if ('table' in each) plan.table(each.table);
  const outcome = await new Writing(questions, request, plan).carryOut(grouped);
  return {
    outcome,
    areas:
      outcome.kind === 'written' ? around([...plan.cells.values()].map(({ area }) => area)) : [],
  };
}

async function planFor(
  questions: Questions,
  { ops }: WriteRequest,
  { found }: Guarded,
): Promise<WritePlan> {
  const plan = new WritePlan(found, ops);
  if (!plan.needsFormulas) return plan;
  return new WritePlan({ ...found, formulas: await everyFormula(questions) }, ops);
}

async function everyFormula(questions: Questions): Promise<FormulaAt[]> {
  const { blocks } = await survey(questions, ['formulas'], questions.known);
  return blocks.flatMap(({ area, formulas = [] }) =>
    formulas.flatMap((line, down) =>
      line.flatMap((formula, along): FormulaAt[] => {
        const [row, column] = [area.top + down, area.left + along];
        return formula === null ? [] : [{ sheet: area.sheet, row, column, formula }];
      }),
    ),
  );
}

function locked({ sheets }: WritePlan, { structureLocked }: Guarded): Obstacle[] {
  const [first] = sheets;
  if (!first || !structureLocked) return [];
  const area = { sheet: first.name, top: 0, left: 0, bottom: 0, right: 0 };
  return [{ kind: 'protected', area }];
}

interface Answer {
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly back: readonly Block[];
}

class Writing {
  readonly #areas: readonly Area[];
  readonly #tables: readonly string[];

  constructor(
    readonly questions: Questions,
    readonly request: WriteRequest,
    readonly plan: WritePlan,
  ) {
    const added = new Set(plan.sheets.map(({ name }) => name.toLowerCase()));
    const grown = plan.grown;
    const fresh = grown.map((before) => ({
      ...before.area,
      top: before.area.bottom + (before.totalsRow ? 0 : 1),
      bottom: plan.table(before.name).area.bottom,
    }));
    this.#areas = around(
      [
        ...request.expects.map(({ area }) => area),
        ...[...plan.cells.values()].map(({ area }) => area),
        ...fresh,
      ].filter(({ sheet }) => !added.has(sheet.toLowerCase())),
    );
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
    const { before, after, back } = answer;
    const now = staleBlocks(this.request.expects, before.cells);
    const moved = firstDifference(this.#before, before, this.#targets());
    if (now || moved !== null) {
      const cause = new HostError('excel/changed-meanwhile', moved ?? '');
      const outcome = await this.#restore(before, cause);
      return now && outcome.kind === 'restored' ? { kind: 'stale', now } : outcome;
    }
    const wrong = this.#notAsMeant(after);
    if (wrong !== null) {
      return this.#restore(before, new HostError('excel/written-otherwise', wrong));
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
    const before = askSnapshot(places, this.#areas, this.#tables);
    perform(places, this.plan);
    const after = askSnapshot(places, this.#areas, this.#tables);
    const back = this.#askBack(context, places);
    return () => ({ before: before(tables), after: after(tables), back: back() });
  }

  #askBack(context: Excel.RequestContext, places: Places): () => Block[] {
    const { back } = this.request;
    const areas = back.filter((each) => 'sheet' in each);
    const names = back.flatMap((each) => ('table' in each ? [each.table] : []));
    const rectangles = around(areas).map((area) =>
      askCells(places.existing(area), () => area.sheet),
    );
    const states = askTables(context, names);
    const wholes = names.map((name) => {
      const table = context.workbook.tables.getItem(name);
      const { sheet } = this.plan.table(name);
      return askCells(table.getRange(), () => sheet);
    });
    return () => {
      const tables = states();
      const cells = new CellsRead(
        rectangles.flatMap((give) => give() ?? []),
        tables,
      );
      const ofTables = new Map(
        names.map((name, index) => [name, wholes[index]?.() ?? null] as const),
      );
      return back.map((each) => {
        if ('sheet' in each) return cells.block(each, []);
        const rectangle = ofTables.get(each.table);
        if (!rectangle) throw new HostError('host/no-such-table', each.table);
        return new CellsRead([rectangle], tables).block(rectangle.area, []);
      });
    };
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
      const { value, formula } = cells.at(area.sheet, area.top, area.left);
      const meant = isFormulaInput(input)
        ? formula !== null
        : formula === null && sameValue(value, input);
      if (!meant) return `${area.sheet}!${cellAddress(area.top, area.left)}`;
    }
    return null;
  }

  /** An answer that never came may have been lost on its way: then what was meant stands, or nothing does. */
  async #afterError(cause: HostError): Promise<WriteOutcome> {
    if (wasUnread(cause)) return { kind: 'restored', cause };
    if (cause.code !== 'excel/timeout') return this.#restore(this.#before, cause);
    try {
      const { after, back } = await this.questions.requests.ask((context) => this.#look(context));
      if (this.#notAsMeant(after) === null) return { kind: 'written', after: back, undo: 'one' };
      const untouched = firstDifference(this.#before, after, this.#targets()) === null;
      // It may still be waiting in Excel, and run later.
      return untouched ? { kind: 'unknown', cause } : await this.#restore(this.#before, cause);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { kind: 'unknown', cause };
    }
  }

  #look(context: Excel.RequestContext): () => Pick<Answer, 'after' | 'back'> {
    const places = new Places(context);
    const after = askSnapshot(places, this.#areas, this.#tables);
    const back = this.#askBack(context, places);
    return () => ({ after: after(this.plan.found.tables), back: back() });
  }

  async #restore(before: Snapshot, cause: HostError): Promise<WriteOutcome> {
    for (const last of [false, true]) {
      try {
        const difference = await this.#putBack(before);
        return { kind: difference === null ? 'restored' : 'partial', cause };
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        if (last) break;
      }
    }
    return { kind: 'unknown', cause };
  }

  async #putBack(before: Snapshot): Promise<string | null> {
    const { requests } = this.questions;
    const wanted = this.plan.sheets.map(({ name }) => name.toLowerCase());
    const there = wanted.length > 0 ? (await requests.ask(askNames)).sheets : [];
    const touched: Touched = {
      areas: this.#areas,
      isTarget: (sheet, row, column) => this.plan.writes(sheet, row, column),
      grown: new Map(this.#tables.map((name) => [name, this.plan.table(name).area.bottom])),
      added: there.filter((name) => wanted.includes(name.toLowerCase())),
    };
    return requests.ask((context) => {
      const places = new Places(context);
      putBack(places, before, touched);
      const after = askSnapshot(places, this.#areas, this.#tables);
      return () => firstDifference(before, after(this.plan.found.tables), this.#targets());
    });
  }
}
