/** Which sheet of a workbook is the list of posts: the one that was named, or the only one that can be. Spec: adoption §2 */
import type { Finding } from '#core/findings/finding';
import { coreTables } from '../contract/tables';
import { gridOf, type Grids, type SheetGrid } from '../grid';
import { currentKeys } from './contract';
import { raise } from './findings';
import { knownNames, recipientCalled } from './names';
import type { AdoptOptions } from './options';
import { nothingRecognised, recognise } from './recognise';
import type { Recognition } from './recognition';

/** Recognises the named sheet, or looks through all that people see. */
export function recogniseBook(
  grids: Grids,
  options: AdoptOptions = {},
  sheet: string | null = null,
): Recognition {
  if (sheet !== null) {
    const grid = gridOf(grids, sheet);
    return grid ? recognise(grid, options) : nothingRecognised(sheet, missing(sheet, grids));
  }
  const all = [...grids.values()].filter(isForeign).map((grid) => recognise(grid, options));
  const lists = all.filter((each) => hasPosts(each, options));
  const ofYear = lists.filter(({ columns }) => currentKeys.some((key) => columns.has(key)));
  const candidates = options.year !== undefined && ofYear.length > 0 ? ofYear : lists;
  const [only, second] = candidates;
  if (only && !second) return only;
  if (!only) {
    const nearest = all.find(({ area }) => area !== null) ?? all[0];
    return nearest ?? nothingRecognised('', raise('adopt/no-foreign-sheet', {}));
  }
  const sheets = candidates.map((each) => each.sheet);
  const where = sheets.map((name) => ({ sheet: name }));
  return nothingRecognised('', raise('adopt/several-sheets', { sheets }, { where }));
}

/** A sheet that people see and that holds no table of ours. */
function isForeign({ outline }: SheetGrid): boolean {
  const ours = outline.tables.some(({ name }) => coreTables.some((table) => table.name === name));
  return outline.visibility === 'visible' && !ours;
}

/** Posts, and not merely a summary with one row for each recipient. */
function hasPosts({ rows }: Recognition, { names = knownNames }: AdoptOptions): boolean {
  return rows.some(
    ({ role, label }) => role === 'post' && recipientCalled(label ?? '', names) === null,
  );
}

function missing(sheet: string, grids: Grids): Finding {
  const sheets = [...grids.values()].map(({ name }) => name);
  return raise('adopt/sheet-missing', { sheet, sheets });
}
