/** Every table into which rows can be brought, by its own name or by the name of the sheet on which it comes first. */
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

export function contractNamed(name: string): TableContract | undefined {
  const wanted = name.trim().toLowerCase();
  return (
    importable.find((contract) => contract.name.toLowerCase() === wanted) ??
    importable.find((contract) => contract.sheet.toLowerCase() === wanted)
  );
}

/** The names that people may use. */
export function contractNames(): readonly string[] {
  return [...new Set(importable.flatMap(({ name, sheet }) => [sheet, name]))];
}
