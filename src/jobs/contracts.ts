/** Every table that the program knows, by its own name or by the name of the sheet on which it comes first. */
import type { TableContract } from '#workbook/contract/column';
import { coreTables } from '#workbook/contract/tables';

export function contractNamed(name: string): TableContract | undefined {
  const wanted = name.trim().toLowerCase();
  return (
    coreTables.find((contract) => contract.name.toLowerCase() === wanted) ??
    coreTables.find((contract) => contract.sheet.toLowerCase() === wanted)
  );
}

/** The names that people may use. */
export function contractNames(): readonly string[] {
  return [...new Set(coreTables.flatMap(({ name, sheet }) => [sheet, name]))];
}
