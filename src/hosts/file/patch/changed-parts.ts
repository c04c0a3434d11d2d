/**
 * Which parts a saving writes, and their content: sheets and tables that changed, new ones, new formats, and the
 * lists by which the package holds together. Spec: files §3, §5–7
 */
import { invariant } from '#core/money/invariant';
import { MAX_COLUMNS, type Area } from '#sheet/address';
import type { CellStyle } from '#sheet/cell';
import type { PageSetup } from '#sheet/page-setup';
import type { Table, Worksheet } from '#sheet/worksheet';
import type { OpenedFile } from '../opened-file';
import { CONTENT_TYPES } from '../package/find-workbook';
import { ofKind, relationshipsPartOf } from '../package/relationships';
import { contentTypes, type Dialect } from '../package/vocabulary';
import type { ReadCharts } from '../read/charts';
import type { SheetPlan } from '../read/sheet-part';
import { attribute, readTree, type XmlElement } from '../xml/tree';
import type { Deflated } from '../zip/deflate';
import {
  freeIds,
  newRelationships,
  patchedContentTypes,
  patchedRelationships,
  type AddedPart,
  type AddedRelationship,
} from './lists-of-parts';
import { newSheetText } from './new-sheet';
import { newStylesText } from './new-styles';
import { Parts } from './parts';
import { patchSheet, type SheetRelations } from './sheet';
import { SheetCharts } from './sheet-charts';
import { StyleIndexes } from './style-indexes';
import { heldFormat, withStyles } from './styles';
import { newTableText, patchedTableText } from './table-text';
import { themeText } from './theme-text';
import { patchedWorkbookText, type WorkbookEdits } from './workbook';

export interface ChangedParts {
  readonly written: ReadonlyMap<string, Deflated>;
  /** Names in lower case. */
  readonly removed: ReadonlySet<string>;
}

export function changedParts(opened: OpenedFile): ChangedParts {
  return new Saving(opened).run();
}

class Saving {
  readonly #parts: Parts;
  readonly #styles: StyleIndexes;
  readonly #types: AddedPart[] = [];
  readonly #fromWorkbook: AddedRelationship[] = [];
  readonly #dropped: string[] = [];
  readonly #ids: Generator<string, never>;
  readonly #folder: string;
  readonly #charts: SheetCharts;
  #tableId: number;
  #formulasMoved = false;

  constructor(readonly opened: OpenedFile) {
    const { pack, part, plans } = opened;
    this.#parts = new Parts(pack);
    this.#styles = new StyleIndexes(opened.styles, heldFormats(opened));
    this.#ids = freeIds(pack.relationships(part));
    this.#folder = part.slice(0, part.lastIndexOf('/') + 1);
    this.#charts = new SheetCharts(opened, this.#parts, this.#folder);
    const ids = [...plans.values()].flatMap(({ tables }) => tables.map(({ id }) => id));
    this.#tableId = Math.max(0, ...ids) + 1;
  }

  run(): ChangedParts {
    const { workbook, plans } = this.opened;
    const edits: {
      sheets: WorkbookEdits['sheets'][number][];
      printing: WorkbookEdits['printing'][number][];
    } = { sheets: [], printing: [] };
    for (const sheet of workbook.sheets) {
      const plan = plans.get(sheet.name);
      invariant(plan || workbook.changes.added.has(sheet.name), 'a sheet keeps its name', {
        sheet: sheet.name,
      });
      if (plan) {
        this.#changeSheet(sheet, plan);
        const page = newNames(sheet.page, this.opened.said.printing.get(plan.position) ?? {});
        edits.printing.push({ position: plan.position, sheet: sheet.name, page });
      } else {
        const position = this.opened.said.sheets.length + edits.sheets.length;
        edits.sheets.push(this.#addSheet(sheet));
        edits.printing.push({ position, sheet: sheet.name, page: newNames(sheet.page, {}) });
      }
    }
    this.#addStyles();
    this.#addTheme();
    this.#dropCalculationChain();
    const recalculate = this.#leavesUnvalued();
    this.#patch(this.opened.part, (text, root) =>
      patchedWorkbookText(text, root, { ...edits, recalculate }),
    );
    this.#writeLists();
    const { written, removed } = this.#parts;
    return { written, removed };
  }

  /** Whether a formula is written without its value. */
  #leavesUnvalued(): boolean {
    const { changes, sheets } = this.opened.workbook;
    return sheets.some((sheet) =>
      [...(changes.cells.get(sheet.name) ?? [])].some((key) => {
        const cell = sheet.cells.get(key);
        return cell?.formula !== undefined && cell.value === null;
      }),
    );
  }

  get #dialect(): Dialect {
    return this.opened.said.dialect;
  }

  #patch(name: string, change: (text: string, root: XmlElement) => string): void {
    const source = this.opened.pack.text(name);
    const root = readTree(source, source.text);
    this.#parts.patched(source, change(source.text, root));
  }

  #changeSheet(sheet: Worksheet, plan: SheetPlan): void {
    const { changes } = this.opened.workbook;
    const added = sheet.tables.filter(
      ({ name }) =>
        changes.tables.has(name) && !plan.tables.some(({ table }) => table.name === name),
    );
    for (const { part, headless, awaitsData, table: before } of plan.tables) {
      if (headless) continue;
      const after = sheet.tables.find(({ name }) => name === before.name);
      invariant(after, 'a table of the file keeps its name', { table: before.name });
      const isFilled = awaitsData && hasFilled(changes.cells.get(sheet.name), sheet, after.area);
      if (isFilled || changes.tables.has(after.name)) {
        this.#patch(part, (text, root) => patchedTableText(text, root, after, { isFilled }));
      }
    }
    const related = this.#relateSheet(plan.part, added, sheet, plan.drawn);
    const result = patchSheet(this.opened, sheet, plan, this.#styles, related);
    if (!result) return;
    this.#formulasMoved ||= result.formulasMoved;
    this.#parts.edited(result.source, result.patch);
  }

  #addSheet(sheet: Worksheet): WorkbookEdits['sheets'][number] {
    const part = this.#parts.freeName(`${this.#folder}worksheets/`, 'sheet');
    this.#parts.added(part, '');
    const related = this.#relateSheet(part, sheet.tables, sheet, { drawing: null, charts: [] });
    this.#parts.added(part, newSheetText(sheet, related, this.#styles, this.#dialect));
    this.#types.push({ name: part, contentType: contentTypes.worksheet });
    this.#formulasMoved ||= sheet.cells.some(({ formula }) => formula !== undefined);
    const relationship = this.#relate('worksheet', part);
    return { name: sheet.name, visibility: sheet.visibility, relationship };
  }

  /** Writes the tables that a sheet gets, and its charts, and gives the ids by which the sheet names them. */
  #relateSheet(
    owner: string,
    tables: readonly Table[],
    { charts }: Worksheet,
    before: ReadCharts,
  ): SheetRelations {
    const ids = freeIds(this.opened.pack.relationships(owner));
    const added = this.#addTables(tables, ids);
    const drawing = this.#charts.draw(charts, before);
    const type = `${this.#dialect.relationships}/drawing`;
    const drawn = drawing === null ? [] : [{ id: ids.next().value, type, target: drawing }];
    if (added.length + drawn.length > 0) this.#addRelationships(owner, [...added, ...drawn]);
    return { tableIds: added.map(({ id }) => id), drawingId: drawn[0]?.id ?? null };
  }

  #addTables(tables: readonly Table[], ids: Iterator<string, never>): AddedRelationship[] {
    return tables.map((table): AddedRelationship => {
      const target = this.#parts.freeName(`${this.#folder}tables/`, 'table');
      this.#parts.added(target, newTableText(table, this.#tableId, this.#dialect.main));
      this.#tableId += 1;
      this.#types.push({ name: target, contentType: contentTypes.table });
      return { id: ids.next().value, type: `${this.#dialect.relationships}/table`, target };
    });
  }

  #addStyles(): void {
    const { added } = this.#styles;
    const { stylesPart, pack } = this.opened;
    if (added.length === 0) return;
    if (stylesPart !== undefined && pack.has(stylesPart)) {
      this.#patch(stylesPart, (text, root) => withStyles(text, root, added));
      return;
    }
    const name = stylesPart ?? this.#parts.freeName(this.#folder, 'styles');
    const text = newStylesText(this.#dialect.main);
    this.#parts.added(name, withStyles(text, readTree({ file: pack.file, name }, text), added));
    this.#types.push({ name, contentType: contentTypes.styles });
    if (stylesPart === undefined) this.#relate('styles', name);
  }

  /** The colours of charts are the theme's. */
  #addTheme(): void {
    const { pack, part } = this.opened;
    if (!this.#charts.drawn || ofKind(pack.relationships(part), 'theme').length > 0) return;
    const name = this.#parts.freeName(`${this.#folder}theme/`, 'theme');
    this.#parts.added(name, themeText(this.#dialect));
    this.#types.push({ name, contentType: contentTypes.theme });
    this.#relate('theme', name);
  }

  /** The chain lists the cells with formulas; a wrong one makes Excel complain, a missing one is made anew. */
  #dropCalculationChain(): void {
    if (!this.#formulasMoved) return;
    const { pack, part } = this.opened;
    for (const { id, target } of ofKind(pack.relationships(part), 'calcChain')) {
      this.#parts.remove(target);
      this.#dropped.push(id);
    }
  }

  #relate(kind: 'worksheet' | 'styles' | 'theme', target: string): string {
    const id = this.#ids.next().value;
    this.#fromWorkbook.push({ id, type: `${this.#dialect.relationships}/${kind}`, target });
    return id;
  }

  #writeLists(): void {
    const removed = [...this.#parts.removed];
    const types = [...this.#types, ...this.#charts.types, ...this.#newLists()];
    if (types.length + removed.length > 0) {
      this.#patch(CONTENT_TYPES, (text, root) => patchedContentTypes(text, root, types, removed));
    }
    if (this.#fromWorkbook.length + this.#dropped.length > 0) {
      this.#addRelationships(this.opened.part, this.#fromWorkbook, this.#dropped);
    }
  }

  /** Lists of relationships that are new, in a package that names each of its own by itself. */
  #newLists(): AddedPart[] {
    const { pack } = this.opened;
    const isNew = (name: string) => name.endsWith('.rels') && !pack.has(name);
    const lists = [...this.#parts.written.keys()].filter(isNew);
    if (lists.length === 0) return [];
    const endings = pack.tree(CONTENT_TYPES).children.map((each) => attribute(each, 'Extension'));
    const isKnown = endings.some((ending) => ending?.toLowerCase() === 'rels');
    return isKnown ? [] : lists.map((name) => ({ name, contentType: contentTypes.relationships }));
  }

  #addRelationships(
    owner: string,
    added: readonly AddedRelationship[],
    dropped: readonly string[] = [],
  ): void {
    const name = relationshipsPartOf(owner);
    if (!this.opened.pack.has(name)) this.#parts.added(name, newRelationships(owner, added));
    else this.#patch(name, (text, root) => patchedRelationships(text, root, owner, added, dropped));
  }
}

/** Finds formats in the part of the workbook's styles, which is read when the first is asked for. */
function heldFormats({ pack, stylesPart }: OpenedFile): (style: CellStyle) => number | undefined {
  if (stylesPart === undefined || !pack.has(stylesPart)) return () => undefined;
  let read: { readonly text: string; readonly root: XmlElement } | undefined;
  return (style) => {
    if (!read) {
      const source = pack.text(stylesPart);
      read = { text: source.text, root: readTree(source, source.text) };
    }
    return heldFormat(read.text, read.root, style);
  };
}

/** Whether a change has put something into the first row below the headings. */
function hasFilled(
  changed: ReadonlySet<number> | undefined,
  { cells }: Worksheet,
  { top, left, right }: Area,
): boolean {
  const first = (top + 1) * MAX_COLUMNS;
  return [...(changed ?? [])].some(
    (key) => key >= first + left && key <= first + right && cells.get(key)?.value != null,
  );
}

/** What the names of the workbook must say of printing and do not say yet. */
function newNames(
  { printArea, titleRows }: PageSetup,
  said: Pick<PageSetup, 'printArea' | 'titleRows'>,
): Pick<PageSetup, 'printArea' | 'titleRows'> {
  const sameRows = JSON.stringify(titleRows) === JSON.stringify(said.titleRows);
  return {
    ...(printArea === undefined || printArea === said.printArea ? {} : { printArea }),
    ...(titleRows === undefined || sameRows ? {} : { titleRows }),
  };
}
