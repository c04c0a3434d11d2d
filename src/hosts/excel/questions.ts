/**
 * Questions to Excel. What must be named in a request (sheets, tables, filters, texts that may be errors) is first asked
 * for, which costs a sync of its own when nothing is known; what turns out to have changed meanwhile is asked for again.
 * Spec: workbook §5
 */
/// <reference types="office-js" />
import type { Area } from '#sheet/address';
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
  /** Sheets on which a filter of their own hides rows. */
  readonly filtered: readonly string[];
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
    sheets: sheets.items.map(({ name }) => name),
    tables: tables.items.map(({ name }) => name),
  });
}

export function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name) => b.includes(name));
}

/** Puts a question that names sheets and tables, again if they are others than was thought. */
export class Questions {
  #known: Known = { sheets: [], tables: [], filtered: [], doubtful: [] };

  constructor(readonly requests: Requests) {}

  /** What an earlier survey told of. */
  trust(names: Names): void {
    this.#known = { ...this.#known, ...names };
  }

  /** Asks for the names, and for the filters at the same time. */
  async learn(): Promise<void> {
    const known = await this.requests.ask((context) => {
      const sheets = askSheets(context, []);
      const tables = context.workbook.tables.load('items/name');
      return () => ({
        sheets: sheets().map(({ name }) => name),
        tables: tables.items.map(({ name }) => name),
        filtered: filteredAmong(sheets()),
      });
    });
    this.#known = { ...this.#known, ...known };
  }

  get known(): Known {
    return this.#known;
  }

  /** `give` is called when the names were right; `allSheets` says that the question names all sheets. */
  async put<T>(
    queue: (
      context: Excel.RequestContext,
      known: Known,
      doubts: Doubts,
    ) => (standing: Standing) => T,
    { allSheets = false } = {},
  ): Promise<T> {
    for (;;) {
      const known = this.#known;
      const answer = await this.requests.ask((context) => {
        const doubts = new Doubts(known.doubtful);
        const [askedSheets, askedTables] = [
          askSheets(context, known.filtered),
          askTables(context, known.tables),
        ];
        const give = queue(context, known, doubts);
        return () => {
          const [sheets, { names, tables }] = [askedSheets(), askedTables()];
          const now = { sheets: sheets.map(({ name }) => name), tables: names };
          const filtered = filteredAmong(sheets);
          this.#known = { ...known, ...now, filtered };
          const right =
            tables !== null &&
            filtered.every((name) => known.filtered.includes(name)) &&
            (!allSheets || sameNames(now.sheets, known.sheets));
          if (!right) return null;
          const given = give({ sheets, tables });
          this.#known = { ...this.#known, doubtful: doubts.areas };
          return doubts.settled ? { given } : null;
        };
      });
      if (answer) return answer.given;
    }
  }
}

function filteredAmong(sheets: readonly SheetState[]): string[] {
  return sheets.filter(({ isFiltered }) => isFiltered).map(({ name }) => name);
}
