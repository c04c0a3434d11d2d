/**
 * Sheets that somebody has hidden while their rows count into the budget: frames, posts and events are counted wherever
 * they stand, so it is said. The effect is what the posts of the sheet have. Spec: workbook §6
 */
import type { Book } from '#core/budget/book';
import { sumUp } from '#core/budget/known-sum';
import type { Finding } from '#core/findings/finding';
import type { Visibility } from '#sheet/worksheet';
import { raise } from '../findings';
import type { Grids } from '../grid';

export function hiddenSheets(grids: Grids, book: Book): readonly Finding[] {
  const hidden = [...grids.values()].filter(({ outline }) => outline.visibility !== 'visible');
  return hidden.flatMap(({ name, outline: { visibility } }) => {
    const isHere = ({ origin }: Counted) => origin.row.sheet === name;
    const posts = book.posts.filter(isHere);
    const others = [...book.frames, ...book.recipientFrames, ...book.events].filter(isHere);
    const rows = posts.length + others.length;
    if (rows === 0) return [];
    const { known } = sumUp(posts.flatMap(({ amount }) => [amount.ALF, amount.FoUU]));
    const counted = others.length === 0 ? 'posts' : 'rows';
    return [hiddenSheet(name, visibility, { counted, rows }, known)];
  });
}

type Counted = Pick<Book['posts'][number], 'origin'>;

/** `rows` is how many rows count into the budget; 0 where the sums of other sheets count the sheet's figures. */
export function hiddenSheet(
  sheet: string,
  visibility: Visibility,
  { counted, rows }: { readonly counted: 'posts' | 'rows' | 'sums'; readonly rows: number },
  effect: Finding['effect'] | null,
): Finding {
  const facts = { sheet, very: visibility === 'veryHidden', counted, rows };
  return raise('workbook/hidden-sheet', facts, { where: [{ sheet }], effect });
}
