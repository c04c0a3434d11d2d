/**
 * A file without one of its sheets, all other parts as they were: for a sheet of our own that stands by itself, such as
 * the list of findings. A sheet with parts of its own (tables, drawings, comments) is bound to the package in more ways
 * and stays, and so does one that formulas or names refer to, because Excel finds a file damaged whose formulas name a sheet
 * that is not there: HostError host/sheet-stays. Spec: files §6
 */
import { HostError } from '#workbook/host';
import { CONTENT_TYPES, findWorkbook } from './package/find-workbook';
import { Package } from './package/package';
import { ofKind, relationshipsPartOf } from './package/relationships';
import { relationshipNamespaces } from './package/vocabulary';
import { assembled } from './assembled';
import { patchedContentTypes, patchedRelationships } from './patch/lists-of-parts';
import { Parts } from './patch/parts';
import { withAttributes } from './xml/tag-text';
import { TextPatch } from './xml/text-patch';
import { attribute, child, childrenOf, foreignAttribute, type XmlElement } from './xml/tree';

/** `file` is what errors call the file; what refers to a sheet that `returns` before it is saved may do so. */
export function withoutSheet(
  bytes: Uint8Array,
  file: string,
  name: string,
  { returns = false } = {},
): Uint8Array {
  const pack = new Package(bytes, file);
  const workbook = findWorkbook(pack);
  const root = pack.tree(workbook);
  const tabs = childrenOf(child(root, 'sheets'), 'sheet');
  const position = tabs.findIndex((tab) => attribute(tab, 'name') === name);
  const tab = tabs[position];
  const id = tab && foreignAttribute(tab, relationshipNamespaces, 'id');
  const part = pack.relationships(workbook).find((each) => each.id === id)?.target;
  const standsAlone = part != null && !pack.has(relationshipsPartOf(part));
  const isBound = !standsAlone || (!returns && isReferredTo(pack, workbook, part, position));
  if (!tab || id === undefined || isBound || tabs.length < 2) {
    throw new HostError('host/sheet-stays', name);
  }
  const relationships = relationshipsPartOf(workbook);
  const parts = new Parts(pack);
  const patch = (of: string, change: (text: string) => string) => {
    const source = pack.text(of);
    parts.patched(source, change(source.text));
  };
  patch(workbook, (text) => withoutTab(text, root, position));
  // The chain lists the cells with formulas: those of the sheet would be of none.
  const calculated = formulasIn(pack.text(part).text).length > 0;
  const chains = calculated ? ofKind(pack.relationships(workbook), 'calcChain') : [];
  const gone = [part, ...chains.map(({ target }) => target)];
  const ids = [id, ...chains.map((each) => each.id)];
  patch(relationships, (text) =>
    patchedRelationships(text, pack.tree(relationships), workbook, [], ids),
  );
  patch(CONTENT_TYPES, (text) => patchedContentTypes(text, pack.tree(CONTENT_TYPES), [], gone));
  for (const each of gone) parts.remove(each);
  return assembled(pack, parts);
}

/** Whether a name that would stay, or a formula of another sheet, refers to the sheet that stands in `part`. */
function isReferredTo(pack: Package, workbook: string, part: string, position: number): boolean {
  const root = pack.tree(workbook);
  const tab = childrenOf(child(root, 'sheets'), 'sheet')[position];
  const refers = referenceTo((tab && attribute(tab, 'name')) ?? '');
  const names = childrenOf(child(root, 'definedNames'), 'definedName')
    .filter((each) => attribute(each, 'localSheetId') !== String(position))
    .map(({ text }) => text);
  if (names.some(refers)) return true;
  const sheets = ofKind(pack.relationships(workbook), 'worksheet').map(({ target }) => target);
  return sheets
    .filter((each) => each !== part)
    .some((each) => formulasIn(pack.text(each).text).some(refers));
}

/** The formulas of cells, rules and conditional formats. */
function formulasIn(text: string): string[] {
  const elements = text.matchAll(/<(?:[\w.-]+:)?(?:f|formula[12]?)(?:\s[^>]*)?>([^<]*)</g);
  return [...elements].map(([, formula = '']) =>
    formula.replaceAll('&quot;', '"').replaceAll('&apos;', "'"),
  );
}

/** Tells formulas that refer to the sheet, other than in a text between double quotes. */
function referenceTo(sheet: string): (formula: string) => boolean {
  const plain = sheet.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const names = `(?:'${plain.replaceAll("'", "''")}'|${plain})`;
  const reference = new RegExp(`(?<![\\p{L}\\p{N}_.'])${names}!`, 'iu');
  return (formula) => reference.test(formula.replace(/"[^"]*"/g, ''));
}

/** The list of tabs without one; names and views that count tabs are counted anew. */
function withoutTab(text: string, root: XmlElement, position: number): string {
  const patch = new TextPatch(text);
  const tab = childrenOf(child(root, 'sheets'), 'sheet')[position];
  if (tab) patch.replace(tab.start, tab.end, '');
  for (const name of childrenOf(child(root, 'definedNames'), 'definedName')) {
    const at = attribute(name, 'localSheetId');
    if (at === undefined || Number(at) < position) continue;
    if (Number(at) === position) patch.replace(name.start, name.end, '');
    else renumber(name, { localSheetId: String(Number(at) - 1) });
  }
  for (const view of childrenOf(child(root, 'bookViews'), 'workbookView')) {
    const counted = ['activeTab', 'firstSheet'].flatMap((counter) => {
      const at = Number(attribute(view, counter) ?? 0);
      return at > 0 && at >= position ? [[counter, String(at - 1)] as const] : [];
    });
    if (counted.length > 0) renumber(view, Object.fromEntries(counted));
  }
  return patch.result();

  function renumber(element: XmlElement, attributes: Record<string, string>): void {
    const tag = text.slice(element.start, element.openEnd);
    patch.replace(element.start, element.openEnd, withAttributes(tag, attributes));
  }
}
