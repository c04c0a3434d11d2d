/**
 * A small host for Microsoft's own, unmodified office.js: put `external` on `window.external`, load the library, and
 * Excel.run works on a workbook model of ours, in plain Node, in tests and in the browser.
 *
 * What it answers is our reading of Excel, from Microsoft's documentation and issue tracker; it is not Excel. What only
 * a person in Excel can confirm is listed in tests/MANUAL.md. A member that it does not know is refused by name, with
 * the code LocalHostLacksMember, and noted in `complaints`.
 *
 * Rules of Excel that it keeps: a failed batch is not rolled back; 5 MB for a request and for an answer; nothing runs
 * while the user types in a cell; a protected sheet takes only unlocked cells; filtered rows misplace writes; merged
 * areas keep their first cell; tables resize in place; null keeps a cell and "" clears it; texts become numbers and
 * formulas as when typed; each sync is one step of undo; other people edit between two syncs.
 *
 * For development and tests only. The client library is Microsoft's, under Microsoft's licence: it is read from
 * node_modules, never copied, changed or published.
 */
import { enclosing, parseAddress } from '#sheet/address';
import { DefectiveAddress } from '#sheet/defective-address';
import type { CellChange } from '#sheet/cell-change';
import type { Workbook } from '#sheet/workbook';
import type { Worksheet } from '#sheet/worksheet';
import {
  RIBBON_COMMAND,
  RICH_API_MESSAGE,
  makeDoor,
  type AddInEnvironment,
  type Door,
  type External,
} from './external';
import { range } from './facades/range';
import { rangeAreas } from './facades/range-areas';
import { services } from './facades/ribbon-and-pane';
import { table } from './facades/table';
import { workbook as workbookFacade } from './facades/workbook';
import { worksheet } from './facades/worksheet';
import { raiseChanged } from './changed-event';
import type { Faults } from './faults';
import { at } from './place';
import { Session, type Rectangle } from './session';
import { Transport, type Counts } from './transport';
import { growOverTyped } from './typed-below';
import { setCells, type CellAt, type CellEdit } from './writer';

export interface LocalOfficeOptions {
  readonly name: string;
  /** BCP 47. */
  readonly displayLanguage: string;
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly theme: Readonly<Record<string, number>> | null;
  /** Bytes of a request and of an answer. */
  readonly payloadLimit: number;
  readonly tablesGrowByWriting: boolean;
  /** What becomes of a workbook that the add-in opens beside this one. */
  readonly openWorkbook: (bytes: Uint8Array) => void;
}

const EXCEL_OF_TODAY: LocalOfficeOptions = {
  name: 'budget.xlsx',
  displayLanguage: 'sv-SE',
  requirementSets: {
    ExcelApi: '1.20',
    DelayForCellEdit: '1.1',
    DynamicRibbon: '1.2',
    OpenBrowserWindowApi: '1.1',
    RibbonApi: '1.2',
    RichApiRuntime: '1.3',
    RichApiRuntimeFlag: '1.2',
    SharedRuntime: '1.2',
  },
  theme: {
    bodyForegroundColor: 0x444444,
    bodyBackgroundColor: 0xffffff,
    controlForegroundColor: 0x666666,
    controlBackgroundColor: 0xf1f1f1,
  },
  payloadLimit: 5 * 1024 * 1024,
  tablesGrowByWriting: false,
  openWorkbook: () => undefined,
};

const ACTION_MESSAGE = 2;
const ACTION_DISPATCH = 1000;

let instances = 0;

export class LocalOffice {
  readonly #session: Session;
  readonly #transport: Transport;
  #door: Door;
  #environment: AddInEnvironment;
  readonly #stopListening: () => void;
  #commands = 0;

  constructor(workbook: Workbook, options: Partial<LocalOfficeOptions> = {}) {
    const all = { ...EXCEL_OF_TODAY, ...options };
    instances += 1;
    this.#environment = {
      displayLanguage: all.displayLanguage,
      contentLanguage: all.displayLanguage,
      documentUrl: all.name,
      instance: `local-${instances}`,
      requirementSets: all.requirementSets,
      theme: all.theme,
    };
    const make = { range, rangeAreas, worksheet, table };
    this.#session = new Session(workbook, make, all, (entry) =>
      this.#door.notify(RICH_API_MESSAGE, [entry]),
    );
    this.#transport = new Transport(this.#session, { root: workbookFacade, services }, all);
    this.#door = makeDoor(this.#transport, this.#environment);
    this.#stopListening = workbook.onChange((changed) => this.#notice(changed));
  }

  /** Closes this Excel; the workbook model lives on. */
  close(): void {
    this.#stopListening();
    this.#transport.close();
  }

  /** For `window.external`, before the library is loaded. */
  get external(): External {
    return this.#door.external;
  }

  get workbook(): Workbook {
    return this.#session.workbook;
  }

  /** Whether the host claims a requirement set in at least this version. */
  supports(set: string, version: string): boolean {
    const claimed = this.#environment.requirementSets[set]?.split('.').map(Number) ?? [0];
    const wanted = version.split('.').map(Number);
    const [major = 0, minor = 0] = claimed;
    const [wantedMajor = 0, wantedMinor = 0] = wanted;
    return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
  }

  /** Things that are to go wrong. */
  get faults(): Faults {
    return this.#transport.faults;
  }

  get counts(): Readonly<Counts> {
    return this.#transport.counts;
  }

  /** What the add-in asked for and the local host does not know, and defects of the local host. */
  get complaints(): readonly string[] {
    return this.#transport.complaints;
  }

  /** Addresses that the add-in opened in the user's browser. */
  get opened(): readonly string[] {
    return this.#door.opened;
  }

  /** What the add-in has made of its ribbon, and whether its pane shows. */
  get addIn(): Readonly<Session['addIn']> {
    return this.#session.addIn;
  }

  get activeSheet(): Worksheet {
    return this.#session.active;
  }

  get selection(): Rectangle {
    return this.#session.selection(this.#session.active);
  }

  get undoSteps(): number {
    return this.#session.undo.depth;
  }

  /** The undo button; false when there is nothing to take back. */
  undo(): boolean {
    return this.#session.act('undo', () => this.#session.undo.undo());
  }

  /** From here on, syncs are one step of undo, until the returned function is called. */
  groupUndo(): () => void {
    this.#session.undo.beginGroup();
    return () => this.#session.undo.endGroup();
  }

  /** Cells typed by the user, or changed by somebody else who has the workbook open. */
  edit(by: 'user' | 'other', sheetName: string, edits: readonly CellEdit[]): void {
    const sheet = this.#sheet(sheetName);
    const { undo } = this.#session;
    const place = { session: this.#session, sheet };
    const set = (): void =>
      this.#session.act('us', () => {
        setCells(place, edits);
        if (by === 'user') growOverTyped(place, edits);
      });
    if (by === 'user') {
      undo.endStep();
      set();
      undo.endStep();
    } else {
      undo.unrecorded(set);
    }
    this.#tell(by, sheet, edits);
  }

  /** The user selects cells: brings their sheet to the front. */
  select(sheetName: string, address: string): void {
    const rectangle = parseAddress(address);
    if (!rectangle) throw new DefectiveAddress(address);
    this.#session.select(this.#sheet(sheetName), rectangle);
    this.#session.events.flush();
  }

  activate(sheetName: string): void {
    this.#session.activate(this.#sheet(sheetName));
    this.#session.events.flush();
  }

  /** The user types in a cell: syncs are refused until `endEditing`, or wait if they asked to. */
  beginEditing(): void {
    this.#transport.beginEditing();
  }

  endEditing(): void {
    this.#transport.endEditing();
  }

  /** Runs and answers the requests that hang. */
  release(): void {
    this.#transport.release();
  }

  /** Presses a ribbon button of the add-in; true when its function has run and reported completion. */
  pressRibbonButton(functionName: string, control: string): Promise<boolean> {
    const id = String((this.#commands += 1));
    const completed = this.#door.whenCompleted(id);
    const event = JSON.stringify({ source: { id: control } });
    this.#door.notify(RIBBON_COMMAND, [id, functionName, event]);
    return completed;
  }

  /** Presses a keyboard shortcut of the add-in. */
  pressShortcut(action: string): void {
    const message = JSON.stringify([action, '']);
    const id = `action-${(this.#commands += 1)}`;
    this.#door.notify(RICH_API_MESSAGE, [
      [ACTION_MESSAGE, ACTION_DISPATCH, '', message, id, false],
    ]);
  }

  /** The add-in's page is loaded anew, in this language and look; the workbook and the steps of undo stay. */
  reload(displayLanguage: string, theme: LocalOfficeOptions['theme']): void {
    this.#transport.endEditing();
    this.#session.events.forget();
    this.#session.letGoOfAll();
    this.#session.addIn.ready = false;
    const contentLanguage = displayLanguage;
    this.#environment = { ...this.#environment, displayLanguage, contentLanguage, theme };
    this.#door = makeDoor(this.#transport, this.#environment);
  }

  /** Gives Excel another theme; the library notices within five seconds. */
  setTheme(theme: Readonly<Record<string, number>> | null): void {
    this.#environment.theme = theme;
  }

  #sheet(name: string): Worksheet {
    const sheet = this.#session.workbook.sheet(name);
    if (!sheet) throw new DefectiveAddress(`sheet ${name}`);
    return sheet;
  }

  /** Changes made past this session are a co-author's; recalculated cells are told of by nobody. */
  #notice(changed: readonly CellChange[]): void {
    const { acting } = this.#session;
    if (acting === 'us') return;
    for (const sheet of this.workbook.sheets) {
      const written = changed.filter(
        (cell) =>
          cell.sheet === sheet.name && sheet.cell(cell.row, cell.column).formula === undefined,
      );
      this.#tell(acting === 'undo' ? 'user' : 'other', sheet, written);
    }
  }

  #tell(by: 'user' | 'other', sheet: Worksheet, edits: readonly CellAt[]): void {
    if (edits.length === 0) return;
    const cells = edits.map(({ row, column }) => ({
      top: row,
      left: column,
      bottom: row,
      right: column,
    }));
    const changed = at({ session: this.#session, sheet }, cells.reduce(enclosing));
    raiseChanged(changed, by);
    queueMicrotask(() => this.#session.events.flush());
  }
}
