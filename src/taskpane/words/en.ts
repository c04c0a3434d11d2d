/** All texts of the pane in English. Names of sheets stay Swedish, as the workbook has them. */
import { allocate } from './en/allocate';
import { checks } from './en/checks';
import { log } from './en/log';
import { shell } from './en/shell';
import { writing } from './en/writing';
import type { Words } from './words';

export const en: Words = { ...shell, allocate, checks, log, writing };
