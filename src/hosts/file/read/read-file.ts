/**
 * Reads a whole workbook from the bytes of an .xlsx or .xlsm file into the model. Everything that could make
 * saving fail later is looked at now: a file that opens can be written. Spec: files §1
 */
import { MAX_COLUMNS } from '#sheet/address';
import type { CellChange } from '#sheet/cell-change';
import { staleValues } from '#sheet/stale-values';
import { Workbook } from '#sheet/workbook';
import { HostError } from '#workbook/host';
import { refusalOfCompoundFile } from '../compound-file';
import type { OpenedFile } from '../opened-file';
import { damaged } from '../xml/part-text';
import { findWorkbook } from '../package/find-workbook';
import { Package } from '../package/package';
import { firstOfKind } from '../package/relationships';
import { limits } from '../zip/limits';
import { readSharedStrings } from './shared-strings';
import { readSheetPart, type SheetPlan } from './sheet-part';
import { readStyles } from './styles';
import { readWorkbookPart } from './workbook-part';

/** `name` is what errors call the file. */
export function readFile(bytes: Uint8Array, name: string): OpenedFile {
  refuseOtherFormats(bytes, name);
  const pack = new Package(bytes, name);
  const part = findWorkbook(pack);
  const said = readWorkbookPart(pack, part);
  const relationships = pack.relationships(part);
  const stylesPart = firstOfKind(relationships, 'styles')?.target;
  const styles = readStyles(pack, stylesPart);
  const strings = readSharedStrings(pack, firstOfKind(relationships, 'sharedStrings')?.target);

  const workbook = new Workbook();
  // A file marks the formulas that take areas whole; in all others one cell of them is meant.
  workbook.severalCells = 'beside';
  workbook.dates1904 = said.dates1904;
  workbook.manualCalculation = said.manualCalculation;
  workbook.precisionAsDisplayed = said.precisionAsDisplayed;
  workbook.structureLocked = said.structureLocked;
  workbook.names.push(...said.names);
  const plans = new Map<string, SheetPlan>();
  for (const listed of said.sheets) {
    if (listed.part === null) {
      workbook.reserved.tabs.push(listed.name);
      continue;
    }
    const { sheet, plan } = readSheetPart(pack, { ...listed, part: listed.part }, said, {
      styles,
      strings,
    });
    for (const {
      part: table,
      headless,
      table: { name: taken, area },
    } of plan.tables) {
      if (workbook.table(taken)) throw damaged({ file: name, name: table }, taken);
      if (headless) workbook.reserved.tables.push({ name: taken, area });
    }
    workbook.sheets.push(sheet);
    plans.set(sheet.name, plan);
  }
  pack.archive.verify();
  computeValues(workbook, plans, said.asksForValues);
  return { pack, workbook, part, said, plans, stylesPart, styles, strings };
}

function refuseOtherFormats(bytes: Uint8Array, name: string): void {
  if (bytes.length > limits.file) {
    const detail = `${Math.ceil(bytes.length / 1024 / 1024)} MB`;
    throw new HostError('file/too-large', name, { detail });
  }
  const compound = refusalOfCompoundFile(bytes);
  if (compound) throw new HostError(compound, name);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) throw new HostError('file/not-xlsx', name);
}

/**
 * Formulas that were saved without their values get them now, and where the file asks for it those whose values are
 * others, as Excel does on opening (some programs write 0 for every formula); that is no change of the workbook.
 */
function computeValues(
  workbook: Workbook,
  plans: ReadonlyMap<string, SheetPlan>,
  asksForValues: boolean,
): void {
  const unvalued: CellChange[] = [...plans].flatMap(([sheet, { unvalued }]) =>
    unvalued.map((key) => ({
      sheet,
      row: Math.floor(key / MAX_COLUMNS),
      column: key % MAX_COLUMNS,
    })),
  );
  const cells = asksForValues ? [...unvalued, ...staleValues(workbook).stale] : unvalued;
  if (cells.length === 0) return;
  workbook.recalculate(cells);
  workbook.changes.cells.clear();
}
