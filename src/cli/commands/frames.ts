/** `frames BOOK.xlsx --out DIR`: the council round, out. A workbook for each council with its frame and its posts. */
import { formatAmount } from '#core/money/format';
import { inKronor } from '#core/money/plain-decimal';
import { newXlsx } from '#hosts/file/new-xlsx';
import { sameBytes } from '#hosts/file/same-bytes';
import { councilBooks, type CouncilBook } from '#jobs/council/council-frames';
import { openBook } from '../book-file';
import type { Context } from '../context';
import type { ExitCode } from '../io';
import { textTable } from '../print/table';
import { Refusal } from '../refusal';
import { standingFile } from '../standing-file';

export interface FramesOptions {
  readonly out: string;
  readonly replace?: boolean;
}

interface MadeBook extends CouncilBook {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export async function frames(
  context: Context,
  path: string,
  { out, replace = false }: FramesOptions,
): Promise<ExitCode> {
  const { io } = context;
  const { opened } = await openBook(context, path);
  const { books, findings } = councilBooks(opened);
  const folder = out.replace(/[\\/]+$/, '') || out;
  const made: MadeBook[] = [];
  for (const book of books) {
    const file = await newXlsx(book.request, book.fileName);
    if (file.kind === 'not made') return context.answer({ books: [] }, () => [], file.findings);
    made.push({ ...book, path: `${folder}/${book.fileName}`, bytes: file.bytes });
  }
  if (!replace) await refuseFilledIn(context, made);
  if (made.length > 0) await io.makeFolder(folder);
  for (const [index, book] of made.entries()) {
    if (io.terminal) io.err(`${String(index + 1)}/${String(made.length)} ${book.path}\n`);
    await io.write(book.path, book.bytes);
  }
  return context.answer(
    { books: made.map(bookJson) },
    () => (made.length === 0 ? [] : booksText(made, context)),
    findings,
  );
}

/** What a council has begun to fill in is not written over, unless somebody says so. */
async function refuseFilledIn({ io }: Context, made: readonly MadeBook[]): Promise<void> {
  for (const { path, bytes } of made) {
    const there = await standingFile(io, path);
    if (there === null || sameBytes(there, bytes)) continue;
    throw new Refusal({
      sv: `${path} finns redan och kan vara ifylld. Välj en annan mapp, eller --replace för att skriva över.`,
      en: `${path} is there already and may be filled in. Choose another folder, or --replace to write over it.`,
    });
  }
}

function bookJson({ path, sent }: MadeBook) {
  const { council, year, version, posts } = sent;
  return {
    council,
    year,
    version,
    frame: Object.fromEntries(sent.frames.map(({ source, amount }) => [source, inKronor(amount)])),
    status: Object.fromEntries(sent.frames.map(({ source, status }) => [source, status])),
    posts: posts.length,
    comments: posts.filter(({ internalComment }) => internalComment !== null).length,
    output: path,
  };
}

function booksText(made: readonly MadeBook[], context: Context): string[] {
  const { language } = context;
  const sources = made[0]?.sent.frames.map(({ source }) => source) ?? [];
  const unknown = context.say({ sv: 'okänt', en: 'unknown' });
  const comments = made.flatMap(({ sent }) =>
    sent.posts.filter(({ internalComment }) => internalComment !== null),
  ).length;
  return [
    ...textTable([
      [
        context.say({ sv: 'Råd', en: 'Council' }),
        ...sources,
        context.say({ sv: 'Version', en: 'Version' }),
        context.say({ sv: 'Poster', en: 'Posts' }),
      ],
      ...made.map(({ sent }) => [
        sent.council,
        ...sent.frames.map(({ amount }) =>
          amount ? formatAmount(amount, { unit: 'tkr', language }) : unknown,
        ),
        sent.version,
        String(sent.posts.length),
      ]),
    ]),
    '',
    ...(comments > 0
      ? [
          context.say({
            sv: `Interna kommentarer följer med: ${String(comments)}.`,
            en: `Internal comments come along: ${String(comments)}.`,
          }),
        ]
      : []),
    ...made.map(({ path }) => context.say({ sv: `Skrev ${path}.`, en: `Wrote ${path}.` })),
  ];
}
