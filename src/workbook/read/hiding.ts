/** What is hidden or merged in a workbook and read all the same; loaded for a workbook that has any of it. */
import type { Book } from '#core/budget/book';
import type { Finding } from '#core/findings/finding';
import { gridOf, type Grids } from '../grid';
import { hiddenSheets } from './hidden-sheets';
import type { Layout } from './layout';
import { obstaclesInside } from './obstacles';

export function hiding(grids: Grids, layout: Layout, book: Book): readonly Finding[] {
  const inside = [...layout.values()].flatMap((table) => {
    const grid = gridOf(grids, table.sheet);
    return grid ? obstaclesInside(table, grid) : [];
  });
  return [...inside, ...hiddenSheets(grids, book)];
}
