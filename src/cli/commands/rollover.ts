/** `rollover BOOK.xlsx -o NEXT.xlsx`: next year's workbook. */
import { counted } from '#core/modules/report';
import { formatAmount } from '#core/money/format';
import { sources } from '#core/budget/words';
import { inKronor } from '#core/money/plain-decimal';
import { newXlsx } from '#hosts/file/new-xlsx';
import { nextYear } from '#jobs/roll-over';
import { openBook, refuseOtherEnding, type Destination } from '../book-file';
import type { Context } from '../context';
import type { ExitCode } from '../io';
import { putNew } from '../new-file';
import { Refusal } from '../refusal';

/** A new workbook has no log of its own making yet: --who is accepted like everywhere and has nothing to sign. */
export interface RolloverOptions extends Destination {
  readonly who?: string;
  readonly dryRun?: boolean;
}

export async function rollover(
  context: Context,
  path: string,
  options: RolloverOptions,
): Promise<ExitCode> {
  const output = options.dryRun === true ? null : (options.output ?? null);
  if (options.inPlace === true || (output === null && options.dryRun !== true)) {
    throw new Refusal({
      sv: 'Nästa års budget blir en ny arbetsbok. Ange var den ska sparas: -o UT.xlsx.',
      en: "Next year's budget is a new workbook. Say where to save it: -o OUT.xlsx.",
    });
  }
  if (output !== null) refuseOtherEnding(output, '.xlsx');
  const { opened, bytes } = await openBook(context, path);
  const { book, ended, freed, findings, request, sheets, left } = await nextYear(opened);
  let written = false;
  if (request && output !== null) {
    const made = await newXlsx(request, output);
    if (made.kind === 'made') {
      await putNew(context, output, made.bytes, { input: path, read: bytes, inPlace: false });
      written = true;
    }
  }
  const { language } = context;
  return context.answer(
    {
      year: book?.year ?? null,
      posts: book?.posts.length ?? 0,
      ended: ended.map(({ id, name, to }) => ({ id, name, to })),
      freed: Object.fromEntries(sources.map((source) => [source, inKronor(freed[source].known)])),
      events: book?.events.length ?? 0,
      sheets,
      left,
      written,
      output: written ? output : null,
    },
    () =>
      book === null
        ? []
        : [
            context.say({
              sv: `Budget ${String(book.year)}: ${counted(book.posts.length, 'post', 'poster')} följer med, ${counted(ended.length, 'avslutad', 'avslutade')} lämnas kvar.`,
              en: `Budget ${String(book.year)}: ${counted(book.posts.length, 'post comes', 'posts come')} along, ${counted(ended.length, 'ended one stays', 'ended ones stay')} behind.`,
            }),
            ...sources.map((source) => {
              const amount = formatAmount(freed[source].known, { unit: 'tkr', language });
              return context.say({
                sv: `Frigjort ${source}: ${amount}`,
                en: `Freed ${source}: ${amount}`,
              });
            }),
            ...(sheets.length > 0
              ? [
                  context.say({
                    sv: `Modulernas blad som följer med: ${sheets.join(', ')}.`,
                    en: `Sheets of the modules that come along: ${sheets.join(', ')}.`,
                  }),
                ]
              : []),
            ...(left.length > 0
              ? [
                  context.say({
                    sv: `Blad som stannar i årets arbetsbok: ${left.join(', ')}.`,
                    en: `Sheets that stay in this year's workbook: ${left.join(', ')}.`,
                  }),
                ]
              : []),
            ...(written && output !== null
              ? [context.say({ sv: `Skrev ${output}.`, en: `Wrote ${output}.` })]
              : []),
          ],
    findings,
  );
}
