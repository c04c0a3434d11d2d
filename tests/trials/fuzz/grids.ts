/** Random workbooks: tables of the contract with headings right, nearly right and wrong, and sheets of noise. */
import { MAX_COLUMNS } from '#sheet/address';
import type { CellValue } from '#sheet/cell';
import { Workbook } from '#sheet/workbook';
import { Worksheet } from '#sheet/worksheet';
import { headingText, type Column, type TableContract } from '#workbook/contract/column';
import { onDemandTables } from '#workbook/contract/on-demand';
import { coreTables } from '#workbook/contract/tables';
import type { Random } from '../faults/random';
import { amountText, figure, mutated, oneIn, text, value } from './values';

const contracts = [...coreTables, ...onDemandTables];
const units = [
  '',
  ' (tkr)',
  ' (mkr)',
  ', kr',
  ' i tkr',
  '\nmnkr',
  ' (hittepå)',
  ' (tkr) (mkr)',
  ' ()',
];
const settingKeys = [
  'Budgetår',
  'Schemaversion',
  'Tillstånd',
  'Koppling/Poster/Blad',
  'Koppling/Poster/Område',
  'Koppling/Poster/Rubrikrader',
  'Koppling/Poster/Kolumn/Post',
  'Koppling/Poster/Enhet/ALF',
  'Koppling/Poster/Källa',
  'Koppling/Poster/Slutrad',
  'Mottagare/FR',
  'Rubrik/Poster/ALF',
  'constructor',
  '__proto__',
  'toString',
];
const settingValues: readonly CellValue[] = [
  2026,
  1,
  99,
  'fastställd',
  'arbetsmaterial',
  'Poster',
  'A1:H60',
  'XFD1048576',
  'A1:XFD1048576',
  'B2:A1',
  -1,
  'tkr',
  'ALF',
];

export function randomWorkbook(random: Random): Workbook {
  const workbook = new Workbook();
  workbook.dates1904 = oneIn(random, 8);
  const count = 1 + random.below(4);
  for (let index = 0; index < count; index += 1) {
    const contract = contracts[random.below(contracts.length)];
    const isOwn = contract !== undefined && !oneIn(random, 4);
    const name = isOwn && !oneIn(random, 5) ? contract.sheet : sheetName(random);
    if (workbook.sheet(name)) continue;
    const sheet = new Worksheet(name);
    if (isOwn) putTable(random, sheet, contract);
    else putNoise(random, sheet);
    workbook.sheets.push(sheet);
  }
  return workbook;
}

function sheetName(random: Random): string {
  const name = text(random)
    .replaceAll(/[[\]:*?/\\\p{Cc}]/gu, '')
    .slice(0, 31);
  return name === '' ? 'Blad1' : name;
}

/** A heading as the contract has it, a synonym, with another unit, or nearly right. */
function heading(random: Random, column: Column): string {
  const names = [column.heading, ...(column.synonyms ?? [])];
  const name = names[random.below(names.length)] ?? column.heading;
  switch (random.below(8)) {
    case 0:
      return name + (units[random.below(units.length)] ?? '');
    case 1:
      return mutated(random, headingText(column));
    default:
      return headingText(column);
  }
}

export function randomHeading(random: Random): string {
  const contract = contracts[random.below(contracts.length)];
  const column = contract?.columns[random.below(contract.columns.length)];
  return column && !oneIn(random, 4) ? heading(random, column) : text(random);
}

function putTable(random: Random, sheet: Worksheet, contract: TableContract): void {
  // Half of the tables have all their headings, so that what stands below them is read.
  const whole = oneIn(random, 2);
  const [top, left] = [random.below(4), random.below(3)];
  const columns = contract.columns.filter(() => whole || !oneIn(random, 12));
  const order = oneIn(random, 6) ? columns.toReversed() : columns;
  const doubled = !whole && oneIn(random, 8) ? [...order, ...order.slice(0, 2)] : order;
  const headings = doubled.map((column) => (whole ? headingText(column) : heading(random, column)));
  headings.forEach((each, index) => put(sheet, top, left + index, each));
  const rows = random.below(5);
  for (let row = 1; row <= rows; row += 1) {
    doubled.forEach((column, index) => {
      const isFormula = column.formula !== undefined && oneIn(random, 3);
      const held = contentFor(random, contract, column);
      put(sheet, top + row, left + index, held, isFormula ? '=1+1' : undefined);
    });
  }
  if (oneIn(random, 5)) putNoise(random, sheet);
  if (oneIn(random, 2) || rows === 0 || headings.length === 0) return;
  sheet.tables.push({
    name: oneIn(random, 8) ? 'Tabell1' : contract.name,
    area: { sheet: sheet.name, top, left, bottom: top + rows, right: left + headings.length - 1 },
    headings,
    totalsRow: oneIn(random, 5),
    filtered: oneIn(random, 8),
  });
}

/** Mostly what belongs in the column. */
function contentFor(random: Random, contract: TableContract, column: Column): CellValue {
  if (oneIn(random, 5)) return value(random);
  if (contract.name === 'tblInstallningar') {
    if (column.key === 'key') return settingKeys[random.below(settingKeys.length)] ?? null;
    if (column.key === 'value') return settingValues[random.below(settingValues.length)] ?? null;
  }
  switch (column.kind) {
    case 'amount':
      return oneIn(random, 4) ? figure(random) : random.below(900_000);
    case 'date':
    case 'instant':
      return 45_800 + random.below(700) + (oneIn(random, 6) ? 0.5 : 0);
    case 'whole':
      return column.key === 'year' ? 2025 + random.below(3) : random.below(20);
    case 'written':
      return amountText(random);
    case 'choice':
      return column.choices?.[random.below(column.choices.length)] ?? text(random);
    default:
      return column.kind === 'text' || column.kind === 'month' ? text(random) : figure(random);
  }
}

function putNoise(random: Random, sheet: Worksheet): void {
  const rows = random.below(7);
  const width = random.below(6);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const held = oneIn(random, 4) && row < 2 ? randomHeading(random) : value(random);
      put(sheet, row + random.below(2), column, held);
    }
  }
  if (oneIn(random, 50)) put(sheet, 300, 40, 'långt bort');
}

function put(
  sheet: Worksheet,
  row: number,
  column: number,
  held: CellValue,
  formula?: string,
): void {
  sheet.cells.set(row * MAX_COLUMNS + column, {
    value: held,
    ...(formula === undefined ? {} : { formula }),
  });
}
