/**
 * The desk: the workbook that is open, the local Excel that shows it to the pane, and what the person at the grid does.
 * It tells its listeners when something may look different. What is selected is the local Excel's to know, so that
 * the pane and the grid never disagree. Spec: workbench §2–5
 */
import { areaAddress, parseAddress } from '#sheet/address';
import type { Worksheet } from '#sheet/worksheet';
import { LocalOffice } from '../office/local-office';
import { sameRectangle } from '../office/place';
import { shownStyle, type CellAt, type CellEdit } from '../office/writer';
import { editText } from './cell-text';
import { download } from './download';
import type { OpenBook } from './open-book';
import { officeColours, type Theme } from './office-theme';
import { paneDoor, type Door } from './pane-door';
import { cellSelection, type Selection } from './selection';
import { readTyped } from './typed-input';

export type PaneLanguage = 'sv-SE' | 'en-US';

export interface Editing {
  readonly text: string;
  readonly where: 'cell' | 'bar';
}

type Listener = () => void;

const NEW_WORKBOOK = 'Bok2.xlsx';

export class Desk {
  #book: OpenBook;
  #office: LocalOffice;
  #door: Door;
  #selection: Selection = cellSelection({ row: 0, column: 0 });
  #stopWatching: () => void = () => undefined;
  readonly #listeners = new Set<Listener>();
  theme: Theme;
  language: PaneLanguage = 'sv-SE';
  editing: Editing | null = null;
  unsaved = false;
  /** Something to say to the person, until the next thing is done. */
  notice: string | null = null;

  constructor(book: OpenBook, theme: Theme) {
    this.#book = book;
    this.theme = theme;
    this.#office = this.#start();
    this.#door = this.#makeDoor(this.#office);
  }

  get book(): OpenBook {
    return this.#book;
  }

  /** A new one whenever the pane has to be loaded anew. */
  get door(): Door {
    return this.#door;
  }

  get sheet(): Worksheet {
    return this.#office.activeSheet;
  }

  get selection(): Selection {
    return this.#selection;
  }

  get canUndo(): boolean {
    return this.#office.undoSteps > 0;
  }

  get complaints(): readonly string[] {
    return this.#office.complaints;
  }

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  open(book: OpenBook): void {
    this.cancel();
    this.#stopWatching();
    this.#office.close();
    this.#book = book;
    this.unsaved = false;
    this.notice = null;
    this.#office = this.#start();
    this.#door = this.#makeDoor(this.#office);
    this.#follow();
    this.tell();
  }

  /** The pane is loaded anew, as Excel would load it in another language or look. */
  present(theme: Theme, language: PaneLanguage): void {
    this.cancel();
    this.theme = theme;
    this.language = language;
    this.#office.reload(language, officeColours[theme]);
    this.#door = this.#makeDoor(this.#office);
    this.tell();
  }

  /** The bytes to save; from here on nothing is unsaved. */
  save(): Uint8Array {
    this.commit();
    const bytes = this.#book.save();
    this.unsaved = false;
    this.tell();
    return bytes;
  }

  activate(sheetName: string): void {
    this.commit();
    this.#office.activate(sheetName);
    this.#follow();
    this.tell();
  }

  select(selection: Selection): void {
    this.#selection = selection;
    this.#office.select(this.sheet.name, areaAddress(selection.area));
    this.tell();
  }

  /** What the name box says: an address or a table's name; false when it is neither. */
  goTo(text: string): boolean {
    const table = this.#book.workbook.table(text.trim());
    const [, sheetName = this.sheet.name, address = text] = /^'?(.+?)'?!(.+)$/.exec(text) ?? [];
    const area = table?.table.area ?? parseAddress(address);
    const sheet = table?.sheet ?? this.#book.workbook.sheet(sheetName);
    if (!area || !sheet) return false;
    this.#office.select(sheet.name, areaAddress(area));
    this.#follow();
    this.tell();
    return true;
  }

  /** The active cell as it is edited. */
  get activeText(): string {
    const { row, column } = this.#selection.active;
    const { numberFormat } = shownStyle(this.sheet, row, column);
    const { dates1904 } = this.#book.workbook;
    return editText(this.sheet.cell(row, column), numberFormat, dates1904);
  }

  /** The person begins to type; from now on Excel refuses the pane, as it does. */
  edit(text: string, where: Editing['where']): void {
    if (!this.editing) this.#office.beginEditing();
    this.editing = { text, where };
    this.notice = null;
    this.tell();
  }

  cancel(): void {
    if (!this.editing) return;
    this.editing = null;
    this.#office.endEditing();
    this.tell();
  }

  /** Puts what has been typed in the active cell; false when it cannot stand there, and typing goes on. */
  commit(): boolean {
    if (!this.editing) return true;
    const { text } = this.editing;
    if (text === this.activeText) {
      this.cancel();
      return true;
    }
    const edits = this.#read(this.#selection.active, text);
    if (!edits) return false;
    this.cancel();
    return this.change(edits);
  }

  /** Reads texts into cells from the active cell on, as a paste does. */
  enter(rows: readonly (readonly string[])[]): boolean {
    const { top, left } = this.#selection.area;
    const edits = rows.flatMap((texts, row) =>
      texts.map((text, column) => this.#read({ row: top + row, column: left + column }, text)),
    );
    return !edits.includes(null) && this.change(edits.flatMap((each) => each ?? []));
  }

  /** Changes cells as the user; false when they may not be. */
  change(edits: readonly CellEdit[], by: 'user' | 'other' = 'user', sheet = this.sheet): boolean {
    const locked = (edit: CellEdit): boolean => !shownStyle(sheet, edit.row, edit.column).unlocked;
    if (by === 'user' && sheet.isProtected && edits.some(locked)) {
      this.notice = `Bladet ${sheet.name} är skyddat: cellen är låst.`;
      this.tell();
      return false;
    }
    this.notice = null;
    this.#office.edit(by, sheet.name, edits);
    this.tell();
    return true;
  }

  undo(): void {
    this.cancel();
    if (!this.#office.undo()) this.notice = 'Det finns inget att ångra.';
    this.#follow();
    this.tell();
  }

  say(notice: string): void {
    this.notice = notice;
    this.tell();
  }

  tell(): void {
    for (const listener of this.#listeners) listener();
  }

  #read(cell: CellAt, text: string): CellEdit[] | null {
    const { sheet } = this;
    const style = shownStyle(sheet, cell.row, cell.column);
    const typed = readTyped(text, style.numberFormat, this.#book.workbook.dates1904);
    if (typed.kind === 'broken formula') {
      this.say(`Formeln går inte att läsa: ${text}`);
      return null;
    }
    const { value, formula, format } = typed;
    const fresh = format !== undefined && style.numberFormat === 'General';
    const content = {
      value,
      ...(formula === undefined ? {} : { formula }),
      ...(fresh ? { style: { ...style, numberFormat: format } } : {}),
    };
    return [{ row: cell.row, column: cell.column, content }];
  }

  #start(): LocalOffice {
    const { name, workbook } = this.#book;
    this.#stopWatching = workbook.onChange(() => {
      this.unsaved = true;
    });
    const theme = officeColours[this.theme];
    return new LocalOffice(workbook, {
      ...{ name, displayLanguage: this.language, theme },
      openWorkbook: (bytes) => this.#handOver(bytes),
    });
  }

  /** One workbook is on the desk; where Excel would show another in a window of its own, it becomes a file. */
  #handOver(bytes: Uint8Array): void {
    download(NEW_WORKBOOK, bytes);
    this.say(
      `Excel öppnar den nya arbetsboken i ett eget fönster. Här sparas den som ${NEW_WORKBOOK}.`,
    );
  }

  #makeDoor(office: LocalOffice): Door {
    return paneDoor(office, () => {
      this.#follow();
      this.tell();
    });
  }

  /** The pane may have brought other cells to the front. */
  #follow(): void {
    const area = this.#office.selection;
    if (sameRectangle(area, this.#selection.area)) return;
    this.#selection = { area, active: { row: area.top, column: area.left }, seen: area };
  }
}
