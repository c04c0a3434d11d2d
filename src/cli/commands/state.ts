/** `propose`, `lock` and `unlock BOOK.xlsx`: the moves between the three states. */
import { changeState, type StateMove } from '#jobs/change-state';
import { openBook } from '../book-file';
import type { Context } from '../context';
import type { ExitCode } from '../io';
import { decisionOf, writeResult, writerOf, type WritingOptions } from '../writing';

type StateCommand = (context: Context, path: string, options: WritingOptions) => Promise<ExitCode>;

function moving(move: StateMove): StateCommand {
  return async (context, path, options) => {
    const fields = decisionOf(options);
    const book = await openBook(context, path);
    const prepared = changeState(book.opened, move, fields, writerOf(context, options));
    return writeResult(context, book, prepared, options);
  };
}

export const propose = moving('propose');
export const lock = moving('lock');
export const unlock = moving('unlock');
