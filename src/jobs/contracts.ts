/** Every table into which rows can be brought, by its own name or by the name of its sheet. */
import type { TableContract } from '#workbook/contract/column';
import { moduleContracts } from '#workbook/contract/module-tables';
import { onDemandTables } from '#workbook/contract/on-demand';
import { coreTables, logTable } from '#workbook/contract/tables';

/** The log is the program's own: nobody brings rows into it. */
const importable = [...coreTables, ...onDemandTables, ...moduleContracts].filter(
  (contract) => contract !== logTable,
);

/** The tables that stand on the same sheet, in their order; a sheet is made with all of them. */
export function contractsOfSheet(sheet: string): readonly TableContract[] {
  return importable.filter((contract) => contract.sheet === sheet);
}

/** The table of this name, or the tables of the sheet of this name in their order. */
export function contractsNamed(name: string): readonly TableContract[] {
  const wanted = name.trim().toLowerCase();
  const table = importable.find((contract) => contract.name.toLowerCase() === wanted);
  return table ? [table] : importable.filter(({ sheet }) => sheet.toLowerCase() === wanted);
}

/** Of a sheet with several tables the first. */
export function contractNamed(name: string): TableContract | undefined {
  return contractsNamed(name)[0];
}

/** The names that people may use. */
export function contractNames(): readonly string[] {
  return [...new Set(importable.flatMap(({ name, sheet }) => [sheet, name]))];
}
