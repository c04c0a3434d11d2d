/**
 * Which modules a workbook holds: their tables found and read. It knows every module, which is much code, so it is
 * loaded only for a workbook with more sheets than a budget must have. Spec: modules §2
 */
import type { Finding } from '#core/findings/finding';
import { modules } from '#core/modules/all';
import type { Module } from '#core/modules/module';
import type { TableRows } from '#core/modules/table-spec';
import { moduleContracts } from '#workbook/contract/module-tables';
import type { Grids } from '#workbook/grid';
import type { Layout, LocatedTable } from '#workbook/read/layout';
import { locateModuleTable } from '#workbook/read/locate';
import { readModuleTables } from '#workbook/read/read-module-tables';

export interface ModulesInWorkbook {
  readonly modules: readonly Module[];
  readonly layout: Layout;
  readonly tables: TableRows;
  readonly findings: readonly Finding[];
}

export function modulesIn(grids: Grids, dates1904: boolean): ModulesInWorkbook {
  const located = moduleContracts.map((contract) => locateModuleTable(contract, grids));
  const layout = new Map<string, LocatedTable>(
    located.flatMap(({ table }) => (table ? [[table.contract.name, table] as const] : [])),
  );
  const read = readModuleTables({ grids, layout, dates1904 });
  return {
    modules: modules.filter(({ tables }) => tables.some(({ name }) => read.tables.has(name))),
    layout,
    tables: read.tables,
    findings: [...located.flatMap(({ findings }) => findings), ...read.findings],
  };
}
