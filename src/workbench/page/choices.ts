/** The choices that a list of the sheet offers for a cell; none where it has no list. Spec: workbench §2 */
import { contains, parseReference } from '#sheet/address';
import type { Workbook } from '#sheet/workbook';
import type { Worksheet } from '#sheet/worksheet';
import type { CellAt } from '../office/writer';
import { shownText } from './cell-text';

export function choicesAt(
  { sheets, names }: Workbook,
  sheet: Worksheet,
  { row, column }: CellAt,
): readonly string[] {
  const rule = sheet.validations.find(
    ({ type, area }) => type === 'list' && contains(area, sheet.name, row, column),
  );
  if (!rule) return [];
  const quoted = /^"(.*)"$/.exec(rule.formula)?.[1];
  if (quoted !== undefined) return quoted.split(',').map((choice) => choice.trim());
  const named = names.find(({ name }) => name.toLowerCase() === rule.formula.toLowerCase());
  const reference = (named?.formula ?? rule.formula).replace(/^=/, '');
  const area = parseReference(reference.includes('!') ? reference : `${quote(sheet)}!${reference}`);
  const source = sheets.find(({ name }) => name === area?.sheet);
  if (!area || !source) return [];
  const found: string[] = [];
  for (let at = area.top; at <= Math.min(area.bottom, area.top + 500); at += 1) {
    const text = shownText(source.cell(at, area.left), 'General');
    if (text !== '') found.push(text);
  }
  return found;
}

function quote({ name }: Worksheet): string {
  return `'${name.replaceAll("'", "''")}'`;
}
