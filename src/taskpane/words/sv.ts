/** All texts of the pane in Swedish. Their shape is the shape that every other language must fill (words.ts). */
import { allocate } from './sv/allocate';
import { checks } from './sv/checks';
import { firstRun } from './sv/first-run';
import { log } from './sv/log';
import { intake, more, stateMoves, transfer } from './sv/more';
import { modules } from './sv/modules';
import { appendix, minutes } from './sv/papers';
import { reasons, scenarios, total } from './sv/scenarios';
import { shell } from './sv/shell';
import { trial } from './sv/trial';
import { writing } from './sv/writing';

export const sv = {
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
