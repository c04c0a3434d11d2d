/**
 * One open workbook as one Excel holds it: the model, and what Excel knows beside it (which sheet is active, what is
 * selected, settings, charts, ids, references, undo steps, events). The façades read and change it; nothing here knows
 * the client library.
 */
import { areaAddress, type Area } from '#sheet/address';
import type { Chart } from '#sheet/chart';
import type { Workbook } from '#sheet/workbook';
import type { Worksheet } from '#sheet/worksheet';
import { itemNotFound } from './excel-error';
import type { ExcelObject } from './excel-object';
import { Events, type Deliver } from './events';
import { UndoStack } from './undo-stack';
import type { Json } from './wire';

export type Rectangle = Omit<Area, 'sheet'>;

/** A rectangle of cells on a sheet of a session. */
export interface Place extends Rectangle {
  readonly session: Session;
  readonly sheet: Worksheet;
}

export interface SheetPlace {
  readonly session: Session;
  readonly sheet: Worksheet;
}

export interface TablePlace {
  readonly session: Session;
  /** A table is replaced in the model when it changes; its id stays. */
  readonly id: string;
}

/** How one façade makes the objects of another, so that none imports the other. */
export interface Makers {
  range(place: Place): ExcelObject;
  rangeAreas(places: readonly Place[]): ExcelObject;
  worksheet(place: SheetPlace): ExcelObject;
  table(place: TablePlace): ExcelObject;
}

export interface SeriesState {
  readonly filled: boolean;
  /** The number format of its labels; null while it has none. */
  readonly labels: string | null;
}

export interface ChartState {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly titleShown: boolean;
  readonly source: Place;
  readonly seriesBy: string;
  /** Cells at the upper left and lower right corner; null while the chart stands where Excel put it. */
  readonly position: { readonly start: Rectangle; readonly end: Rectangle | null } | null;
  readonly legend: { readonly visible: boolean; readonly position: string };
  readonly axis: Chart['axis'];
  /** By the rank of the series; Excel's own where nothing was said. */
  readonly series: Readonly<Record<number, SeriesState>>;
}

/** A sheet's charts, and those of them that the model holds. */
export interface ChartsOfSheet {
  readonly states: readonly ChartState[];
  readonly model: readonly Chart[];
}

/** What Excel knows of the add-in itself. */
export interface AddInState {
  /** The library has said that it can take ribbon actions. */
  ready: boolean;
  /** Inactive, Background (pane closed, code running) or Visible. */
  state: string;
  startState: string;
  readonly enabledButtons: Map<string, boolean>;
  readonly visibleTabs: Map<string, boolean>;
}

/** us: the add-in's commands and edits that are told of by themselves; undo: the user's undo button. */
export type Acting = 'nobody' | 'us' | 'undo';

export interface SessionOptions {
  /** The workbook's name, as its file has it. */
  readonly name: string;
  /** A table grows over what is written next to it, as when a user types there. */
  readonly tablesGrowByWriting: boolean;
  /** Shows the bytes of a file as a new workbook, in a window of its own. */
  readonly openWorkbook: (bytes: Uint8Array) => void;
}

export class Session {
  readonly undo = new UndoStack();
  readonly events: Events;
  /** The add-in's settings as JSON texts; Office.context.document.settings and workbook.settings are one store. */
  readonly settings = new Map<string, string>();
  readonly properties = new Map<string, Json>();
  readonly customProperties = new Map<string, Json>();
  /** Styles of tables by id, where one has been chosen. */
  readonly tableStyles = new Map<string, string>();
  /** Ids of tables whose heading row is switched off: the model keeps the row, blank. */
  readonly headless = new Set<string>();
  readonly charts = new Map<Worksheet, ChartsOfSheet>();
  readonly selections = new Map<Worksheet, Rectangle>();
  readonly addIn: AddInState = {
    ready: false,
    state: 'Visible',
    startState: 'Inactive',
    enabledButtons: new Map(),
    visibleTabs: new Map(),
  };
  /** Values of formula cells as they stood when calculation was suspended until the next sync; null: not suspended. */
  suspended: Map<Worksheet, Map<number, Json>> | null = null;
  #acting: Acting = 'nobody';
  readonly #references = new Map<string, ExcelObject>();
  readonly #referenceIds = new WeakMap<ExcelObject, string>();
  readonly #ids = new Map<object | string, string>();
  #serial = 0;
  #active: Worksheet | null = null;

  constructor(
    readonly workbook: Workbook,
    readonly make: Makers,
    readonly options: SessionOptions,
    deliver: Deliver,
  ) {
    this.events = new Events(deliver);
  }

  /** The sheet in front; the first visible one when none has been activated or the active one is gone. */
  get active(): Worksheet {
    if (this.#active && this.workbook.sheets.includes(this.#active)) return this.#active;
    const sheet =
      this.workbook.sheets.find((each) => each.visibility === 'visible') ?? this.workbook.sheets[0];
    if (!sheet) throw itemNotFound();
    return (this.#active = sheet);
  }

  activate(sheet: Worksheet): void {
    const before = this.active;
    if (before === sheet) return;
    this.#active = sheet;
    this.events.raise('deactivated', this.idOf(before), {});
    this.events.raise('activated', this.idOf(sheet), {});
  }

  select(sheet: Worksheet, rectangle: Rectangle): void {
    this.activate(sheet);
    this.selections.set(sheet, rectangle);
    this.events.raise('selectionChanged', this.idOf(sheet), { address: areaAddress(rectangle) });
  }

  selection(sheet: Worksheet): Rectangle {
    return this.selections.get(sheet) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  }

  /** A sheet's id, of the form that Excel gives them. */
  idOf(sheet: Worksheet): string {
    return this.#id(sheet, '0001');
  }

  sheetBy(key: string): Worksheet | undefined {
    const byId = this.workbook.sheets.find((sheet) => this.#ids.get(sheet) === key);
    return byId ?? this.workbook.sheet(key);
  }

  /** Through whom the model is being changed; nobody: past this session, by somebody else on the same model. */
  get acting(): Acting {
    return this.#acting;
  }

  act<T>(as: Acting, change: () => T): T {
    const before = this.#acting;
    this.#acting = as;
    try {
      return change();
    } finally {
      this.#acting = before;
    }
  }

  /** The object that the library holds by this reference. */
  referred(id: string): ExcelObject | undefined {
    return this.#references.get(id);
  }

  referenceOf(object: ExcelObject): string | undefined {
    return this.#referenceIds.get(object);
  }

  refer(object: ExcelObject): string {
    const id = this.nextId('0002');
    this.#references.set(id, object);
    this.#referenceIds.set(object, id);
    return id;
  }

  letGo(id: string): void {
    const object = this.#references.get(id);
    if (object) this.#referenceIds.delete(object);
    this.#references.delete(id);
  }

  letGoOfAll(): void {
    for (const id of [...this.#references.keys()]) this.letGo(id);
  }

  get referenceCount(): number {
    return this.#references.size;
  }

  tableId(name: string): string {
    return this.#id(`table ${name.toLowerCase()}`, '000C');
  }

  /** Lets a table keep its id under another name. */
  renameTable(from: string, to: string): void {
    const id = this.tableId(from);
    this.#ids.delete(`table ${from.toLowerCase()}`);
    this.#ids.set(`table ${to.toLowerCase()}`, id);
  }

  nextId(kind: string): string {
    this.#serial += 1;
    return `{${this.#serial.toString(16).toUpperCase().padStart(8, '0')}-${kind}-0000-0000-000000000000}`;
  }

  #id(of: object | string, kind: string): string {
    const known = this.#ids.get(of);
    if (known !== undefined) return known;
    const id = this.nextId(kind);
    this.#ids.set(of, id);
    return id;
  }
}
