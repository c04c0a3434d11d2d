/** `minutes TEXT [--book BOOK.xlsx]`: amounts in prose, checked against each other and against the workbook. */
import { heldFiguresOf } from '#core/minutes/book/held-of-book';
import { findingsOf, findingsOfSource } from '#core/minutes/findings';
import { minutesJson } from '#core/minutes/minutes-json';
import { readMinutes } from '#core/minutes/read-minutes';
import { textOfDocument, type DocumentText } from '#documents/text-of-document';
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
  const document = await documentAt(context, path);
  const book = options.book === undefined ? null : await openBook(context, options.book);
  const reading = readMinutes(document.text, book ? heldFiguresOf(book.opened.book) : undefined);
  const findings = [...findingsOfSource(document), ...findingsOf(reading)];
  const { amounts, relations } = reading;
  const json = minutesJson(reading, book !== null, context.language);
  return context.answer(
    json,
    () => [
      context.say({
        sv: `${count(amounts.length, 'belopp', 'belopp')}, ${count(relations.length, 'samband', 'samband')}, ${count(findings.length, 'anmärkning', 'anmärkningar')}.`,
        en: `${count(amounts.length, 'amount', 'amounts')}, ${count(relations.length, 'relation', 'relations')}, ${count(findings.length, 'finding', 'findings')}.`,
      }),
      ...json.relations.map(
        ({ paragraph, explanation }) =>
          `  ${paragraph === null ? '' : `${paragraph}: `}${explanation}`,
      ),
    ],
    findings,
  );
}

function count(number: number, one: string, many: string): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}

const standardInput = '-';

async function documentAt({ io }: Context, path: string): Promise<DocumentText> {
  if (path === standardInput) {
    return { text: await io.stdin(), encodingAssumed: false, pagesWithoutText: [] };
  }
  const reading = await textOfDocument(await io.read(path), path);
  if (!reading.ok) throw new Refusal(reading.sentence);
  return reading.document;
}
