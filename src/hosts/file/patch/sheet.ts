/** The text of a sheet's part with everything that changed in it; formats of ranges and tables grow along. */
import type { Worksheet } from '#sheet/worksheet';
import type { OpenedFile } from '../opened-file';
import type { SheetPlan } from '../read/sheet-part';
import type { PartText } from '../xml/part-text';
import { withAttributes } from '../xml/tag-text';
import { TextPatch } from '../xml/text-patch';
import { child, childrenOf, prefixOf, type XmlElement } from '../xml/tree';
import { dialectOf, relationshipNamespaces, transitional } from '../package/vocabulary';
import { patchCells } from './cells';
import { insertInOrder, insertInto } from './elements';
import { growRanges } from './grown-ranges';
import { patchPage } from './page';
import { sheetOrder } from './sheet-order';
import type { StyleIndexes } from './style-indexes';

export interface PatchedSheet {
  readonly source: PartText;
  readonly patch: TextPatch;
  readonly formulasMoved: boolean;
}

/** The relationship ids of what the sheet got since it was read. */
export interface SheetRelations {
  readonly tableIds: readonly string[];
  /** null when it got no drawing. */
  readonly drawingId: string | null;
}

/** null when nothing in the sheet changed. */
export function patchSheet(
  { pack, workbook, said, strings }: OpenedFile,
  sheet: Worksheet,
  plan: SheetPlan,
  styles: StyleIndexes,
  { tableIds, drawingId }: SheetRelations,
): PatchedSheet | null {
  const { changes } = workbook;
  const cells = changes.cells.get(sheet.name);
  const growths = plan.tables.flatMap(({ table: before }) => {
    const after = sheet.tables.find(({ name }) => name === before.name);
    return after && after.area.bottom !== before.area.bottom ? [{ before, after }] : [];
  });
  const repaged = changes.pages.has(sheet.name);
  const isRelated = tableIds.length > 0 || drawingId !== null;
  const untouched = !cells && growths.length === 0 && !repaged && !isRelated;
  if (untouched) return null;

  const source = pack.text(plan.part);
  const patch = new TextPatch(source.text);
  const context = {
    part: { file: source.file, name: source.name },
    strings,
    dates1904: said.dates1904,
  };
  const patching = { source, plan, sheet, context, styles, patch };
  const formulasMoved = cells ? patchCells(patching, cells) : false;
  growRanges(patch, source.text, plan.root, growths);
  if (repaged) patchPage(patch, source.text, plan.root, sheet.page);
  if (drawingId !== null) addDrawing(patch, source.text, plan, drawingId);
  if (tableIds.length > 0) addTableParts(patch, source.text, plan, tableIds);
  return { source, patch, formulasMoved };
}

/** r:id="…", with the namespace of the sheet's dialect where it has none yet. */
function relation(root: XmlElement, id: string): string {
  const { prefixes } = root.tag.bindings;
  const known = [...prefixes].find(([, uri]) => relationshipNamespaces.includes(uri));
  const { relationships } = dialectOf(root.uri) ?? transitional;
  const declared = known ? '' : `xmlns:r="${relationships}" `;
  return `${declared}${known?.[0] ?? 'r'}:id="${id}"`;
}

function addDrawing(patch: TextPatch, text: string, { root }: SheetPlan, id: string): void {
  const xml = `<${prefixOf(root)}drawing ${relation(root, id)}/>`;
  insertInOrder(patch, text, root, sheetOrder, 'drawing', xml);
}

function addTableParts(
  patch: TextPatch,
  text: string,
  { root }: SheetPlan,
  ids: readonly string[],
): void {
  const prefix = prefixOf(root);
  const parts = ids.map((id) => `<${prefix}tablePart ${relation(root, id)}/>`).join('');
  const list = child(root, 'tableParts');
  const count = String(childrenOf(list, 'tablePart').length + ids.length);
  if (!list) {
    const xml = `<${prefix}tableParts count="${count}">${parts}</${prefix}tableParts>`;
    insertInOrder(patch, text, root, sheetOrder, 'tableParts', xml);
    return;
  }
  insertInto(patch, text, list, parts);
  const tag = text.slice(list.start, list.openEnd);
  if (list.closeStart < list.end) {
    patch.replace(list.start, list.openEnd, withAttributes(tag, { count }));
  }
}
