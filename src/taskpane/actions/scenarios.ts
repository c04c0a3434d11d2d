/** What the page of scenarios asks for: saving a proposal under a name, and adopting one. Spec: allocation §14 */
import type { Proposal } from '#core/budget/proposal';
import type { Finding } from '#core/findings/finding';
import { allocate } from '#jobs/allocate';
import { adoptScenario } from '#jobs/scenarios/scenario-adopt';
import { hindersToSaving, saveScenario } from '#jobs/scenarios/scenario-save';
import { spreadTotal } from '#jobs/spread-total';
import type { Writer } from '#jobs/writer';
import type { Opened } from '#workbook/opened';
import type { Controller } from '../controller';
import { readAllocation } from '../forms/allocation-reading';
import { decisionFields, noDecision } from '../forms/decision-text';
import type { ScenariosForm } from '../forms/scenarios-form';
import { fieldsOf } from './allocate';
import { totalWish } from './total';

/** Changes some of what has been typed and chosen. */
export function changeScenarios(controller: Controller, change: Partial<ScenariosForm>): void {
  controller.tell({ type: 'form changed', form: 'scenarios', change });
}

/** Saves what has been chosen under the name that has been typed. */
export async function saveProposal(controller: Controller): Promise<void> {
  const { name, from, replace } = controller.state.forms.scenarios;
  changeScenarios(controller, { asked: true });
  if (name.trim() === '' || !isReady(controller, from)) return;
  const saved = await controller.write('scenario-saved', (opened, writer) => {
    const { proposal, objections } = proposed(controller, opened, writer);
    const hinders = hindersToSaving(objections);
    if (hinders.length > 0) return { objections: hinders, request: null };
    return saveScenario(opened, { name, proposal, replace }, writer);
  });
  if (saved) changeScenarios(controller, { name: '', replace: false, asked: false });
}

/** Whether there is something to save of that kind. */
export function isReady(controller: Controller, from: ScenariosForm['from']): boolean {
  const { desk } = controller.state;
  if (desk.kind !== 'open') return false;
  if (from === 'allocation') return orderIn(controller, desk.opened) !== null;
  return from === 'posts' || totalWish(controller)?.kind === 'total';
}

/** Gives the budget the scenario's amounts. */
export async function adopt(controller: Controller, name: string): Promise<void> {
  const { decision } = controller.state.forms.scenarios;
  const adopted = await controller.write('scenario-adopted', (opened, writer) => {
    const fields = decisionFields(decision);
    const { prepared, findings } = adoptScenario(opened, name, fields, writer);
    return prepared ?? { objections: findings, request: null };
  });
  if (adopted) changeScenarios(controller, { adopting: null, decision: noDecision });
}

interface Proposed {
  /** null: the posts as they stand. */
  readonly proposal: Proposal | null;
  readonly objections: readonly Finding[];
}

function proposed(controller: Controller, opened: Opened, writer: Writer): Proposed {
  const { from } = controller.state.forms.scenarios;
  const order = from === 'allocation' ? orderIn(controller, opened) : null;
  if (order) return allocate(opened, order, writer);
  const wish = from === 'total' ? totalWish(controller) : null;
  if (wish?.kind !== 'total') return { proposal: null, objections: [] };
  const spread = spreadTotal(opened, wish.order, writer);
  return spread.prepared ?? { proposal: null, objections: spread.findings };
}

function orderIn({ state, surroundings }: Controller, opened: Opened) {
  const { allocation } = state;
  return readAllocation(allocation, fieldsOf(allocation, opened), surroundings.language).order;
}
