/**
 * Another list of posts on the sheet, beside the one that is read or below it under headings of its own. It is no part
 * of the block, and it is said where it stands: a council's budget must not be left out in silence. Spec: adoption §2
 */
import type { Finding } from '#core/findings/finding';
import { areaAddress, type Area } from '#sheet/address';
import type { SheetGrid } from '../grid';
import type { Block } from './block';
import { currentKeys } from './contract';
import { raise } from './findings';
import { recipientCalled, sourceCalled, type Names } from './names';
import type { AdoptOptions } from './options';
import type { Recognition } from './recognition';
import type { RoledRow } from './role';
import { isControl } from './row-words';

/** `recognised` reads a sheet as if a person had given the area. */
export function listsBeside(
  grid: SheetGrid,
  { columns, body }: Block,
  names: Names,
  recognised: (options: AdoptOptions) => Recognition,
): Finding[] {
  const used = grid.block?.area;
  if (!used) return [];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const around = [
    { ...used, right: left - 1 },
    { ...used, left: right + 1 },
    { ...used, top: body.bottom + 1 },
  ].filter((area) => area.left <= area.right && area.top <= area.bottom);
  const lists = around.flatMap((area) => listIn(area, names, recognised({ area, names })) ?? []);
  if (lists.length === 0) return [];
  const where = lists.map((area) => ({ sheet: grid.name, cell: areaAddress(area) }));
  return [raise('adopt/list-beside', { areas: where.map(({ cell }) => cell) }, { where })];
}

/** Where the list stands, if it has posts of its own: a summary of recipients or sources has none. */
function listIn(
  { top }: Omit<Area, 'sheet'>,
  names: Names,
  { area, headings, rows }: Recognition,
): Area | null {
  const isOwn = ({ role, label, cells }: RoledRow): boolean =>
    role === 'post' &&
    label !== null &&
    currentKeys.some((key) => cells.amounts.get(key)?.state === 'number') &&
    recipientCalled(label, names) === null &&
    sourceCalled(label, names) === null &&
    !isControl(label);
  const isBelow = headings !== null && headings.top >= top;
  return isBelow && rows.filter(isOwn).length >= 2 ? area : null;
}
