/** What the page of a module asks for: its sheet, and its money written into frames and events. Spec: pane §12 */
import type { Module } from '#core/modules/module';
import { createModuleSheet } from '#jobs/modules/create-module-sheet';
import { recordModule, type RecordOrder } from '#jobs/modules/record-module';
import type { Controller } from '../controller';
import { decisionFields, noDecision } from '../forms/decision-text';
import { moduleForm, type ModuleForm } from '../forms/module-form';

/** What stands in the form of the module. */
export function formOf({ state }: Controller, { name }: Module): ModuleForm {
  return state.forms.modules[name] ?? moduleForm;
}

/** Changes some of what has been typed and chosen. */
export function changeModule(
  controller: Controller,
  module: Module,
  change: Partial<ModuleForm>,
): void {
  const form = { ...formOf(controller, module), ...change };
  controller.tell({ type: 'form changed', form: 'modules', change: { [module.name]: form } });
}

/** Adds the sheet of the module, and brings it before the user's eyes. */
export async function addModuleSheet(controller: Controller, module: Module): Promise<void> {
  const added = await controller.write('sheet-added', (opened, writer) =>
    createModuleSheet(opened, module, writer),
  );
  const [table] = module.tables;
  if (added && table) await controller.show([{ sheet: table.sheet }]);
}

/** The order that the form amounts to. */
export function orderOf({ recording, decision }: ModuleForm): RecordOrder {
  return { name: recording, ...decisionFields(decision) };
}

/** Writes what is shown. */
export async function writeRecording(controller: Controller, module: Module): Promise<void> {
  const order = orderOf(formOf(controller, module));
  if (order.name === '') return;
  const written = await controller.write('recorded', (opened, writer) =>
    recordModule(opened, module, order, writer),
  );
  if (written) changeModule(controller, module, { recording: '', decision: noDecision });
}
