/** The tables of the modules as tables of the contract, adapted from the specs that core declares. Spec: modules §2 */
import { moduleTables } from '#core/modules/all';
import type { FieldSpec, TableSpec } from '#core/modules/table-spec';
import type { Column, TableContract } from './column';
import { withOpenColumns } from './open-columns';

/** One contract for each table of a module, in the order of the modules. */
export const moduleContracts: readonly TableContract[] = moduleTables.map(contractOf);

function contractOf({ name, sheet, fields, open, key }: TableSpec): TableContract {
  return {
    name,
    sheet,
    columns: Object.entries(fields).map(([field, spec]) => columnOf(field, spec)),
    identity: key,
    ...(open ? { open: { kind: open.kind } } : {}),
  };
}

function columnOf(key: string, field: FieldSpec): Column {
  return { key, ...field };
}

/** The contract that a new sheet is made from: with the columns of its own that the module gives as examples. */
export function freshContract(contract: TableContract): TableContract {
  const example = moduleTables.find(({ name }) => name === contract.name)?.open?.example ?? [];
  return withOpenColumns(contract, example);
}
