/**
 * The modules, in the order in which the pane lists them. A module is added here, in findings.ts and in its
 * own folder, nowhere else: its sheet, its command and its view follow from this list. Spec: modules §1
 */
import type { Module } from './module';
import type { TableSpec } from './table-spec';
import { assignments } from './assignments/assignments-module';
import { committees } from './committees/committees-module';
import { decisionStatus } from './decision-status/decision-status-module';
import { earmarks } from './earmarks/earmarks-module';
import { education } from './education/education-module';
import { followUp } from './follow-up/follow-up-module';
import { kiModel } from './ki-model/ki-model-module';
import { national } from './national/national-module';
import { placements } from './placements/placements-module';
import { plan } from './plan/plan-module';
import { positions } from './positions/positions-module';
import { reservations } from './reservations/reservations-module';
import { grants } from './grants/grants-module';
import { units } from './units/units-module';
import { uplift } from './uplift/uplift-module';

export const modules: readonly Module[] = [
  uplift,
  positions,
  reservations,
  earmarks,
  followUp,
  plan,
  national,
  placements,
  kiModel,
  education,
  assignments,
  decisionStatus,
  committees,
  units,
  grants,
];

/** The tables of all modules; a table that two modules read is listed once. */
export const moduleTables: readonly TableSpec[] = [
  ...new Map(modules.flatMap(({ tables }) => tables).map((table) => [table.name, table])).values(),
];
