/**
 * `decision BOOK.xlsx`: the background paragraph and the att-clauses; with `-o beslut.docx` saved with the table of bilaga 1
 * under them.
 */
import type { DecidingBody } from '#core/appendix/decision/decision-text';
import { kronorText } from '#core/money/plain-decimal';
import { defaultChoices } from '#core/appendix/choices';
import { appendixOf } from '#jobs/appendix/appendix';
import { decisionOf, type MadeDecision } from '#jobs/appendix/decision-text';
import { printedDecision } from '#jobs/appendix/printed-decision';
import { drawPaper } from '#print/formats';
import { refuseChoice } from '../arguments';
import { openBook, type BookFile } from '../book-file';
import type { Context } from '../context';
import type { ExitCode } from '../io';
import { paperFormat } from '../paper-format';

export interface DecisionOptions {
  readonly by?: string;
  readonly output?: string;
  readonly dnr?: string;
  readonly paragraph?: string;
  readonly meeting?: string;
}

const bodies: Readonly<Record<string, DecidingBody>> = {
  lg: 'LG',
  ledningsgruppen: 'LG',
  region: 'Region',
  regionen: 'Region',
};

export async function decision(
  context: Context,
  path: string,
  options: DecisionOptions,
): Promise<ExitCode> {
  const { by = 'LG', output } = options;
  const format = output === undefined ? null : paperFormat(output);
  const body = bodies[by.trim().toLowerCase()] ?? refuseChoice('--by', by, ['LG', 'Region']);
  const book = await openBook(context, path);
  const made = decisionOf(book.opened, body);
  const { plain, background, opening, clauses, amounts, findings } = made;
  if (format !== null) await save(context, book, made, format, options);
  const nothing = context.say({
    sv: 'Det finns inget att besluta: ingen ram är känd.',
    en: 'There is nothing to decide: no frame is known.',
  });
  return context.answer(
    {
      background,
      opening,
      clauses,
      amounts: amounts.map(({ amount, text }) => ({ text, kronor: kronorText(amount) })),
      ...(output === undefined ? {} : { output }),
    },
    () => [
      ...(plain === '' ? [nothing] : plain.split('\n')),
      ...(output === undefined
        ? []
        : ['', context.say({ sv: `${output} är skriven.`, en: `${output} is written.` })]),
    ],
    findings,
  );
}

async function save(
  context: Context,
  { path, bytes: read, opened }: BookFile,
  made: MadeDecision,
  format: string,
  { output = '', paragraph, meeting, dnr }: DecisionOptions,
): Promise<void> {
  const { document } = appendixOf(opened, {
    ...defaultChoices,
    paragraph: paragraph ?? null,
    meeting: meeting ?? null,
    registry: dnr ?? null,
  });
  const bytes = await drawPaper(printedDecision(made, document), format);
  if (bytes) await context.io.write(output, bytes, { input: path, read, inPlace: false });
}
