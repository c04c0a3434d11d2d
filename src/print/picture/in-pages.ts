/** Rows of a picture in as many pictures as the pages need. Spec: printing §6 */

/** What a page has room for, in points of the drawing. */
const MOST = 760;

/** The rows in runs of about the same length, none too high for a page. */
export function inPages<Row>(rows: readonly Row[], rowHeight: number): readonly (readonly Row[])[] {
  const fitting = Math.max(1, Math.floor(MOST / rowHeight));
  const pages = Math.max(1, Math.ceil(rows.length / fitting));
  const each = Math.ceil(rows.length / pages);
  return Array.from({ length: pages }, (_, page) => rows.slice(page * each, (page + 1) * each));
}

/** "Enheter som börjar eller slutar (1 av 2)", when there are several. */
export const numbered = (title: string, page: number, pages: number): string =>
  pages === 1 ? title : `${title} (${String(page + 1)} av ${String(pages)})`;
