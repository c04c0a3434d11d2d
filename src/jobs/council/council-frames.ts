/**
 * The council round, out: a workbook for each council with its frame and its posts. The budget itself is only read.
 * Spec: council-round §1, §2
 */
import { fileNames } from '#core/council/file-name';
import { raise } from '#core/council/findings';
import { councilsOf, sentTo, type Sent } from '#core/council/sent';
import type { Finding } from '#core/findings/finding';
import { councilSheets } from '#workbook/council/council-sheets';
import type { WriteRequest } from '#workbook/host';
import type { Opened } from '#workbook/opened';
import { settingRows } from '../create';

export interface CouncilBook {
  readonly fileName: string;
  readonly sent: Sent;
  /** The sheets, for an empty workbook. */
  readonly request: WriteRequest;
}

export interface CouncilBooks {
  readonly books: readonly CouncilBook[];
  readonly findings: readonly Finding[];
}

/** One for every recipient with a frame or posts, in the order of the book. */
export function councilBooks({ book }: Opened): CouncilBooks {
  const councils = councilsOf(book);
  const names = fileNames(book.year, councils);
  const books = councils.map((council, index): CouncilBook => {
    const sent = sentTo(book, council);
    const ops = councilSheets(sent, settingRows(book.year));
    return { fileName: names[index] ?? '', sent, request: { expects: [], ops, back: [] } };
  });
  const unknown = books.flatMap(({ sent: { council, frames } }) =>
    frames.flatMap(({ source, amount }) =>
      amount === null ? [raise('council/frame-unknown', { council, source })] : [],
    ),
  );
  return {
    books,
    findings: books.length === 0 ? [raise('council/nothing-to-send', {})] : unknown,
  };
}
