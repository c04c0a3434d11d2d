/** Reads xl/workbook.xml: the sheets in their order, names, print areas, and how the workbook calculates. */
import { parseAddress, parseReference } from '#sheet/address';
import type { PageSetup } from '#sheet/page-setup';
import type { DefinedName } from '#sheet/workbook';
import type { Visibility } from '#sheet/worksheet';
import { HostError } from '#workbook/host';
import type { Package } from '../package/package';
import { ofKind } from '../package/relationships';
import { dialectOf, relationshipNamespaces, type Dialect } from '../package/vocabulary';
import { damaged } from '../xml/part-text';
import { attribute, child, childrenOf, flag, foreignAttribute, type XmlElement } from '../xml/tree';
import { limits } from '../zip/limits';
import { formulaFromFile } from './formula-text';

export interface ListedSheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** Position among all tabs; charts and macro sheets have one too. */
  readonly position: number;
  /** null for a tab that is no grid of cells, such as a chart sheet. */
  readonly part: string | null;
}

export interface WorkbookPart {
  readonly dialect: Dialect;
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
  /** What the names say of printing, by position of the sheet. */
  readonly printing: ReadonlyMap<number, Pick<PageSetup, 'printArea' | 'titleRows'>>;
  readonly dates1904: boolean;
  readonly manualCalculation: boolean;
  /** The values of the formulas are not to be trusted: whoever opens the file is asked to compute them. */
  readonly asksForValues: boolean;
  readonly precisionAsDisplayed: boolean;
  readonly structureLocked: boolean;
}

export function readWorkbookPart(pack: Package, name: string): WorkbookPart {
  const root = pack.tree(name);
  const dialect = dialectOf(root.uri);
  if (!dialect || root.local !== 'workbook') throw damaged({ file: pack.file, name }, root.local);
  const count = childrenOf(child(root, 'sheets'), 'sheet').length;
  if (count > limits.sheets) {
    throw new HostError('file/too-large', pack.file, { detail: `${count} sheets` });
  }
  const sheets = readSheets(pack, name, root);
  const calculation = child(root, 'calcPr');
  const properties = child(root, 'workbookPr');
  const protection = child(root, 'workbookProtection');
  const defined = childrenOf(child(root, 'definedNames'), 'definedName');
  return {
    dialect,
    sheets,
    names: defined.flatMap((element) => readName(element, sheets)),
    printing: readPrinting(defined),
    dates1904: properties !== undefined && flag(properties, 'date1904'),
    manualCalculation: calculation !== undefined && attribute(calculation, 'calcMode') === 'manual',
    asksForValues: calculation !== undefined && flag(calculation, 'fullCalcOnLoad'),
    precisionAsDisplayed: calculation !== undefined && !flag(calculation, 'fullPrecision', true),
    structureLocked: protection !== undefined && flag(protection, 'lockStructure'),
  };
}

function readSheets(pack: Package, workbook: string, root: XmlElement): ListedSheet[] {
  const worksheets = ofKind(pack.relationships(workbook), 'worksheet');
  const sheets = childrenOf(child(root, 'sheets'), 'sheet').map(
    (element, position): ListedSheet => {
      const id = foreignAttribute(element, relationshipNamespaces, 'id');
      const state = attribute(element, 'state');
      return {
        name: attribute(element, 'name') ?? '',
        visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
        position,
        part: worksheets.find((each) => each.id === id)?.target ?? null,
      };
    },
  );
  const damage = (where: string) => damaged({ file: pack.file, name: workbook }, where);
  const names = new Set<string>();
  const parts = new Set<string>();
  for (const { name, part } of sheets) {
    if (name === '' || names.has(name.toLowerCase())) throw damage(name);
    if (part !== null && parts.has(part.toLowerCase())) throw damage(name);
    names.add(name.toLowerCase());
    if (part !== null) parts.add(part.toLowerCase());
  }
  return sheets;
}

/** Names that Excel keeps for itself (print areas, filters) are no names of the user's. */
function readName(element: XmlElement, sheets: readonly ListedSheet[]): DefinedName[] {
  const name = attribute(element, 'name') ?? '';
  if (name.startsWith('_xlnm.')) return [];
  const local = attribute(element, 'localSheetId');
  const scope = local === undefined ? undefined : sheets[Number(local)]?.name;
  const formula = formulaFromFile(element.text.trim());
  return [{ name, formula, ...(scope === undefined ? {} : { scope }) }];
}

function readPrinting(
  defined: readonly XmlElement[],
): Map<number, Pick<PageSetup, 'printArea' | 'titleRows'>> {
  const printing = new Map<number, Pick<PageSetup, 'printArea' | 'titleRows'>>();
  for (const element of defined) {
    const position = Number(attribute(element, 'localSheetId') ?? NaN);
    if (!Number.isInteger(position)) continue;
    const known = printing.get(position);
    const name = attribute(element, 'name');
    if (name === '_xlnm.Print_Area') {
      const printArea = printAreaOf(element.text);
      if (printArea !== undefined) printing.set(position, { ...known, printArea });
    } else if (name === '_xlnm.Print_Titles') {
      const rows = /\$(\d+):\$(\d+)(?:,|$)/.exec(element.text.trim());
      if (!rows) continue;
      const titleRows = { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1 };
      printing.set(position, { ...known, titleRows });
    }
  }
  return printing;
}

/** "'Bilaga 1'!$A$1:$F$40" → "A1:F40"; an area of several pieces is left to the file. */
function printAreaOf(text: string): string | undefined {
  const reference = parseReference(text);
  if (!reference) return undefined;
  const address = text.slice(text.lastIndexOf('!') + 1).replaceAll('$', '');
  return parseAddress(address) ? address : undefined;
}
