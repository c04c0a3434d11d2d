/**
 * Questions to Excel. What must be named in a request (sheets, tables, sheets to ask about closely, texts that may be
 * errors) is first asked for, which costs a sync of its own when nothing is known; what turns out to have changed
 * meanwhile is asked for again. Spec: workbook §5
 */
/// <reference types="office-js" />
import type { Area } from '#sheet/address';
import { HostError } from '#workbook/host';
import { Doubts } from './doubts';
import type { Requests } from './requests';
import { askSheets, type SheetState } from './sheets';
import { askTables, type TableState } from './tables';

/** What sheets and tables are called. */
export interface Names {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
}

/** What must be known of a workbook before it can be asked about. */
export interface Known extends Names {
  /** Sheets on which something is filtered or hidden: where it is, is asked of these alone. */
  readonly closely: readonly string[];
  /** Where texts stand that may be errors. */
  readonly doubtful: readonly Area[];
}

/** The sheets and tables as they are in the answer to a question. */
export interface Standing {
  readonly sheets: readonly SheetState[];
  readonly tables: readonly TableState[];
}

/** Asks what the sheets and tables are called. */
export function askNames({ workbook }: Excel.RequestContext): () => Names {
  const sheets = workbook.worksheets.load('items/name');
  const tables = workbook.tables.load('items/name');
  return () => ({
    sheets: namesOf(sheets.items),
    tables: namesOf(tables.items),
  });
}

export function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name) => b.includes(name));
}

/** Puts a question that names sheets and tables, again if they are others than was thought. */
export class Questions {
  #known: Known = { sheets: [], tables: [], closely: [], doubtful: [] };

  constructor(readonly requests: Requests) {}

  /** What an earlier survey told of. */
  trust(names: Names): void {
    this.#known = { ...this.#known, ...names };
  }

  /** Asks for the names, and at the same time which sheets are filtered. */
  async learn(): Promise<void> {
    const { closely, ...names } = await this.requests.ask(askFirst);
    const before = this.#known.closely.filter((name) => names.sheets.includes(name));
    this.#known = { ...this.#known, ...names, closely: [...new Set([...before, ...closely])] };
  }

  get known(): Known {
    return this.#known;
  }

  /**
   * `give` is called when the names were right; it adds to `closely` the sheets that must be asked about closely, and
   * takes out those that need not be any more.
   * `allSheets` says that the question names all sheets; `headings` are told of tables when they are asked for.
   */
  async put<T>(
    queue: (
      context: Excel.RequestContext,
      known: Known,
      doubts: Doubts,
      closely: Set<string>,
    ) => (standing: Standing) => T,
    { allSheets = false, headings = false } = {},
  ): Promise<T> {
    let canBeGone = true;
    for (;;) {
      const known = this.#known;
      const asked = this.requests.ask((context) => {
        const doubts = new Doubts(known.doubtful);
        const closely = new Set(known.closely);
        const [askedSheets, askedTables] = [
          askSheets(context, known.closely),
          askTables(context, known.tables, headings),
        ];
        const give = queue(context, known, doubts, closely);
        return () => {
          const [sheets, { names, tables }] = [askedSheets(), askedTables()];
          const now = { sheets: namesOf(sheets), tables: names };
          for (const { name, isFiltered } of sheets) if (isFiltered) closely.add(name);
          const settled = () =>
            doubts.settled && [...closely].every((name) => known.closely.includes(name));
          this.#known = { ...known, ...now, closely: [...closely] };
          const right = tables !== null && (!allSheets || sameNames(now.sheets, known.sheets));
          if (!right) return null;
          const given = give({ sheets, tables });
          this.#known = { ...this.#known, closely: [...closely], doubtful: doubts.areas };
          return settled() ? { given } : null;
        };
      });
      const answer = await asked.catch((error: unknown) => {
        // Of a sheet that has gone or been emptied nothing can be asked closely.
        if (!canBeGone || known.closely.length === 0 || !isUnknown(error)) throw error;
        canBeGone = false;
        this.#known = { ...this.#known, closely: [] };
        return null;
      });
      if (answer) return answer.given;
    }
  }
}

/** Closely is asked about sheets with a filter, which hides rows. */
function askFirst({ workbook: { worksheets } }: Excel.RequestContext) {
  const filtered = 'autoFilter/isDataFiltered';
  worksheets.load(
    `items/name,items/${filtered},items/tables/items/name,items/tables/items/${filtered}`,
  );
  return () => {
    const sheets = worksheets.items;
    const tables = sheets.flatMap((sheet) => sheet.tables.items);
    const closely = sheets.filter((sheet) =>
      [sheet, ...sheet.tables.items].some(({ autoFilter }) => autoFilter.isDataFiltered),
    );
    return { sheets: namesOf(sheets), tables: namesOf(tables), closely: namesOf(closely) };
  };
}

function isUnknown(error: unknown): boolean {
  return error instanceof HostError && error.code === 'excel/unknown';
}

function namesOf(all: readonly { readonly name: string }[]): string[] {
  return all.map(({ name }) => name);
}
