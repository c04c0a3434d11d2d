/** Few rectangles instead of many cells: a request for ten thousand rows must not name each of them. */
import type { Area } from '#sheet/address';

/** More rectangles than this on a sheet are asked for as the one around them. */
const MANY = 100;

/** Rectangles that hold all the areas, and little else. */
export function around(areas: readonly Area[]): Area[] {
  const bySheet = new Map<string, Area[]>();
  for (const area of areas) {
    const list = bySheet.get(area.sheet);
    if (list) list.push(area);
    else bySheet.set(area.sheet, [area]);
  }
  return [...bySheet.values()].flatMap((list) => {
    const stacked = stack(list);
    return stacked.length > MANY ? [stacked.reduce(boundsOf)] : stacked;
  });
}

/** Joins areas of the same columns that touch or overlap. */
function stack(areas: readonly Area[]): Area[] {
  const sorted = [...areas].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const stacked: Area[] = [];
  for (const area of sorted) {
    const last = stacked.at(-1);
    const joins =
      last?.left === area.left && last.right === area.right && area.top <= last.bottom + 1;
    if (last && joins) {
      stacked[stacked.length - 1] = { ...last, bottom: Math.max(last.bottom, area.bottom) };
    } else {
      stacked.push(area);
    }
  }
  return stacked;
}

function boundsOf(a: Area, b: Area): Area {
  return {
    sheet: a.sheet,
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
