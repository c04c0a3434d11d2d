/** `minutes TEXT [--book BOOK.xlsx]`: amounts in prose, checked against each other and against the workbook. */
import { heldFiguresOf } from '#core/minutes/book/held-of-book';
import { findingsOf } from '#core/minutes/findings';
import { minutesJson } from '#core/minutes/minutes-json';
import { readMinutes } from '#core/minutes/read-minutes';
import { openBook } from '../book-file';
import type { Context } from '../context';
import type { ExitCode } from '../io';
import { Refusal } from '../refusal';

export interface MinutesOptions {
  readonly book?: string;
}

export async function minutes(
  context: Context,
  path: string,
  options: MinutesOptions,
): Promise<ExitCode> {
  const text = await textOf(context, path);
  const book = options.book === undefined ? null : await openBook(context, options.book);
  const reading = readMinutes(text, book ? heldFiguresOf(book.opened.book) : undefined);
  const findings = findingsOf(reading);
  const { amounts, relations } = reading;
  const json = minutesJson(reading, book !== null, context.language);
  return context.answer(
    json,
    () => [
      context.say({
        sv: `${String(amounts.length)} belopp, ${String(relations.length)} samband, ${String(findings.length)} anmärkningar.`,
        en: `${String(amounts.length)} amounts, ${String(relations.length)} relations, ${String(findings.length)} findings.`,
      }),
      ...json.relations.map(
        ({ paragraph, explanation }) =>
          `  ${paragraph === null ? '' : `${paragraph}: `}${explanation}`,
      ),
    ],
    findings,
  );
}

async function textOf({ io }: Context, path: string): Promise<string> {
  if (path === '-') return io.stdin();
  if (!/\.(txt|md)$/i.test(path)) {
    throw new Refusal({
      sv: `${path}: bara text läses (.txt, .md eller - för standard in).`,
      en: `${path}: only text is read (.txt, .md, or - for standard input).`,
    });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await io.read(path));
  } catch (failure) {
    if (!(failure instanceof TypeError)) throw failure;
    throw new Refusal({
      sv: `${path} är inte text i UTF-8.`,
      en: `${path} is not text in UTF-8.`,
    });
  }
}
