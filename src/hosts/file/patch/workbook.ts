/** Edits of xl/workbook.xml: new sheets, names for printing, and the wish to be recalculated. Spec: files §6–7 */
import { invariant } from '#core/money/invariant';
import type { PageSetup } from '#sheet/page-setup';
import { parseAddress, cellAddress, columnLetters } from '#sheet/address';
import type { Visibility } from '#sheet/worksheet';
import { dialectOf, relationshipNamespaces, transitional } from '../package/vocabulary';
import { escapeAttribute, escapeText } from '../xml/escape';
import { withAttributes } from '../xml/tag-text';
import { TextPatch } from '../xml/text-patch';
import { attribute, child, childrenOf, prefixOf, type XmlElement } from '../xml/tree';
import { insertInOrder, insertInto } from './elements';

export interface WorkbookEdits {
  /** Sheets after the ones that are there, with the ids of their relationships. */
  readonly sheets: readonly {
    readonly name: string;
    readonly visibility: Visibility;
    readonly relationship: string;
  }[];
  /** What the names are to say of printing; `position` counts all tabs, the new ones included. */
  readonly printing: readonly {
    readonly position: number;
    readonly sheet: string;
    readonly page: Pick<PageSetup, 'printArea' | 'titleRows'>;
  }[];
  readonly recalculate: boolean;
}

const order = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

export function patchedWorkbookText(
  text: string,
  root: XmlElement,
  { sheets, printing, recalculate }: WorkbookEdits,
): string {
  const patch = new TextPatch(text);
  const prefix = prefixOf(root);
  addSheets(patch, text, root, sheets);
  setNames(patch, text, root, printing.flatMap(namesOf));
  const calculation = child(root, 'calcPr');
  if (recalculate && calculation) {
    const tag = text.slice(calculation.start, calculation.openEnd);
    const asked = withAttributes(tag, { fullCalcOnLoad: '1' });
    patch.replace(calculation.start, calculation.openEnd, asked);
  } else if (recalculate) {
    insertInOrder(patch, text, root, order, 'calcPr', `<${prefix}calcPr fullCalcOnLoad="1"/>`);
  }
  return patch.result();
}

function addSheets(
  patch: TextPatch,
  text: string,
  root: XmlElement,
  sheets: WorkbookEdits['sheets'],
): void {
  if (sheets.length === 0) return;
  const list = child(root, 'sheets');
  invariant(list, 'a workbook lists its sheets');
  const prefix = prefixOf(root);
  const { prefixes } = list.tag.bindings;
  const known = [...prefixes].find(([, uri]) => relationshipNamespaces.includes(uri));
  const { relationships } = dialectOf(root.uri) ?? transitional;
  const declared = known ? '' : ` xmlns:r="${relationships}"`;
  const highest = Math.max(
    0,
    ...childrenOf(list, 'sheet').map((each) => Number(attribute(each, 'sheetId') ?? 0)),
  );
  const entries = sheets.map(
    ({ name, visibility, relationship }, index) =>
      `<${prefix}sheet${declared} name="${escapeAttribute(name)}" sheetId="${highest + 1 + index}"` +
      (visibility === 'visible' ? '' : ` state="${visibility}"`) +
      ` ${known?.[0] ?? 'r'}:id="${relationship}"/>`,
  );
  insertInto(patch, text, list, entries.join(''));
}

const TITLES = '_xlnm.Print_Titles';

interface PrintName {
  readonly name: string;
  readonly position: number;
  readonly reference: string;
}

function namesOf({ position, sheet, page }: WorkbookEdits['printing'][number]): PrintName[] {
  const quoted = `'${sheet.replaceAll("'", "''")}'!`;
  const area = page.printArea === undefined ? null : parseAddress(page.printArea);
  invariant(page.printArea === undefined || area, 'a print area is an address', { ...page });
  const rows = page.titleRows;
  return [
    ...(area
      ? [
          {
            name: '_xlnm.Print_Area',
            position,
            reference:
              `${quoted}${absolute(area.top, area.left)}:` + absolute(area.bottom, area.right),
          },
        ]
      : []),
    ...(rows
      ? [
          {
            name: TITLES,
            position,
            reference: `${quoted}$${rows.top + 1}:$${rows.bottom + 1}`,
          },
        ]
      : []),
  ];
}

function absolute(row: number, column: number): string {
  return cellAddress(row, column).replace(columnLetters(column), `$${columnLetters(column)}$`);
}

function setNames(
  patch: TextPatch,
  text: string,
  root: XmlElement,
  names: readonly PrintName[],
): void {
  const list = child(root, 'definedNames');
  const prefix = prefixOf(root);
  const added: string[] = [];
  for (const { name, position, reference } of names) {
    const held = childrenOf(list, 'definedName').find(
      (each) =>
        attribute(each, 'name') === name && attribute(each, 'localSheetId') === String(position),
    );
    const columns = /(?:^|,)([^,]*\$[A-Z]+:\$[A-Z]+)(?=,|$)/.exec(held?.text ?? '')?.[1];
    const kept = name === TITLES && columns !== undefined ? `${columns},` : '';
    const content = escapeText(kept + reference);
    if (held) patch.replace(held.openEnd, held.closeStart, content);
    else {
      const tag = `<${prefix}definedName name="${name}" localSheetId="${position}">`;
      added.push(`${tag}${content}</${prefix}definedName>`);
    }
  }
  if (added.length === 0) return;
  if (list) insertInto(patch, text, list, added.join(''));
  else {
    const xml = `<${prefix}definedNames>${added.join('')}</${prefix}definedNames>`;
    insertInOrder(patch, text, root, order, 'definedNames', xml);
  }
}
