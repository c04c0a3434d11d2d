/** All texts of the pane in Swedish. Their shape is the shape that every other language must fill (words.ts). */
import { allocate } from './sv/allocate';
import { checks } from './sv/checks';
import { log } from './sv/log';
import { shell } from './sv/shell';
import { writing } from './sv/writing';

export const sv = { ...shell, allocate, checks, log, writing };
