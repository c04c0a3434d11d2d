/** All texts of the pane in English. Names of sheets stay Swedish, as the workbook has them. */
import { allocate } from './en/allocate';
import { checks } from './en/checks';
import { firstRun } from './en/first-run';
import { log } from './en/log';
import { intake, more, stateMoves, transfer } from './en/more';
import { modules } from './en/modules';
import { appendix, minutes } from './en/papers';
import { reasons, scenarios, total } from './en/scenarios';
import { shell } from './en/shell';
import { trial } from './en/trial';
import { writing } from './en/writing';
import type { Words } from './words';

export const en: Words = {
  ...shell,
  allocate,
  appendix,
  checks,
  firstRun,
  intake,
  log,
  minutes,
  modules,
  more,
  reasons,
  scenarios,
  stateMoves,
  total,
  transfer,
  trial,
  writing,
};
