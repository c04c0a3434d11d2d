/** Few rectangles instead of many cells: a request for ten thousand rows must not name each of them. */
import type { Area } from '#sheet/address';
import { boundsOf } from './edges';

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
    const joined = joinedAlong(joinedAlong(list, 'rows'), 'columns');
    return joined.length > MANY ? [joined.reduce(boundsOf)] : withoutInner(joined);
  });
}

const EDGES = {
  rows: ['top', 'bottom', 'left', 'right'],
  columns: ['left', 'right', 'top', 'bottom'],
} as const;

/** Joins areas of the same rows, or of the same columns, that touch or overlap. */
function joinedAlong(areas: readonly Area[], same: keyof typeof EDGES): Area[] {
  const [first, last, from, to] = EDGES[same];
  const sorted = [...areas].sort(
    (a, b) => a[first] - b[first] || a[last] - b[last] || a[from] - b[from],
  );
  const joined: Area[] = [];
  for (const area of sorted) {
    const before = joined.at(-1);
    const joins =
      before?.[first] === area[first] &&
      before[last] === area[last] &&
      area[from] <= before[to] + 1;
    if (before && joins) {
      joined[joined.length - 1] = { ...before, [to]: Math.max(before[to], area[to]) };
    } else {
      joined.push(area);
    }
  }
  return joined;
}

/** Without those that lie inside another. */
function withoutInner(areas: readonly Area[]): Area[] {
  return areas.filter(
    (area, index) =>
      !areas.some((other, at) => at !== index && isInside(area, other) && !isInside(other, area)),
  );
}

function isInside(a: Area, b: Area): boolean {
  return a.top >= b.top && a.bottom <= b.bottom && a.left >= b.left && a.right <= b.right;
}
