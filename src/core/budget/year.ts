/**
 * A workbook may keep rows of several years; a budget is about one. Every figure is computed from the rows of the
 * book's own year. While the year is unknown, no row counts as another year's. Spec: budget §1
 */
import type { Book } from './book';

/** The book with the rows of its own year only. */
export function ofYear(book: Book): Book {
  if (book.year === null) return book;
  const own = (row: { readonly year: number }) => row.year === book.year;
  return {
    ...book,
    frames: book.frames.filter(own),
    recipientFrames: book.recipientFrames.filter(own),
  };
}
