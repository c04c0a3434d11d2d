/**
 * What the command line shows of the modules before one is chosen. Only the build runs this file: the bundle holds what
 * it exports as plain data (scripts/build-cli.mjs), so that --help loads the code of no module. Spec: modules §1
 */
import { modules } from '#core/modules/all';
import type { Module } from '#core/modules/module';

export interface ModuleOutline extends Pick<Module, 'name' | 'describes' | 'options' | 'records'> {
  /** Whether it has sheets of its own. */
  readonly hasTables: boolean;
}

export const moduleOutlines: readonly ModuleOutline[] = modules.map(
  ({ name, describes, options, records, tables }) => ({
    ...{ name, describes, options, records },
    hasTables: tables.length > 0,
  }),
);
