/**
 * The frames are there: every source in use and every recipient has a newest frame, and its amount is known. A frame
 * of which only the minutes' figure is known is told, and blocks nothing. Spec: checks §3
 */
import type { Frame } from '#core/budget/book';
import { placeOf } from '#core/budget/place';
import type { RecipientStanding } from '#core/budget/recipient-standing';
import type { SourceStanding } from '#core/budget/source-standing';
import { define, raiser } from '#core/findings/definition';
import type { Finding } from '#core/findings/finding';
import { equals, isZero, type Amount } from '#core/money/amount';
import type { Check, Examined } from './check';
import { en, sv } from './in-tkr';

export const framesKnownFindings = {
  'frames/none': define<{ year: number | null }>({
    severity: 'warning',
    sv: {
      what: ({ year }) =>
        `Ingen källa har någon ram${year === null ? '' : ` för ${String(year)}`}.`,
      remedy: 'För in källornas ramar på bladet Ramar, en rad för varje källa.',
      cause: 'Tabellen över källornas ramar är tom, eller har inga rader för budgetåret.',
    },
    en: {
      what: ({ year }) => `No source has a frame${year === null ? '' : ` for ${String(year)}`}.`,
      remedy: 'Enter the frames of the sources on the sheet Ramar, one row for each source.',
      cause: "The table of the sources' frames is empty, or has no rows for the budget year.",
    },
  }),
  'frames/source-without-frame': define<{ source: string; used: Amount }>({
    severity: 'warning',
    sv: {
      what: ({ source, used }) =>
        `${source} saknar ram men används${
          isZero(used) ? '' : `: mottagarna har ${sv(used)}`
        }. Totalen är därför inte känd.`,
      remedy: 'För in källans ram på bladet Ramar.',
      cause: 'Mottagare, poster eller händelser använder en källa som inte har någon ram.',
    },
    en: {
      what: ({ source, used }) =>
        `${source} has no frame but is used${
          isZero(used) ? '' : `: the recipients have ${en(used)}`
        }. The total is therefore unknown.`,
      remedy: 'Enter the frame of the source on the sheet Ramar.',
      cause: 'Recipients, posts or events use a source that has no frame.',
    },
  }),
  'frames/amount-missing': define<{ source: string; version: string }>({
    severity: 'warning',
    sv: {
      what: ({ source, version }) =>
        `Ramen för ${source} i versionen ”${version}” har varken belopp eller uppgift ur protokollet.`,
      remedy: 'Fyll i beloppet, eller skriv vad protokollet säger under Enligt protokoll.',
      cause: 'En rad för en källas ram saknar belopp. En tom cell är okänd, inte noll.',
    },
    en: {
      what: ({ source, version }) =>
        `The frame of ${source} in the version "${version}" has neither an amount nor a figure from the minutes.`,
      remedy: 'Enter the amount, or write what the minutes say under Enligt protokoll.',
      cause: "A row of a source's frame has no amount. A blank cell is unknown, not zero.",
    },
  }),
  'frames/only-minuted': define<{
    source: string;
    version: string;
    minuted: string;
    least: Amount;
    greatest: Amount;
  }>({
    severity: 'info',
    sv: {
      what: ({ source, version, minuted, least, greatest }) =>
        `Ramen för ${source} i versionen ”${version}” är bara känd ur protokollet: ${minuted}, det vill säga ${
          equals(least, greatest) ? sv(least) : `${sv(least)} till ${sv(greatest)}`
        }.`,
      remedy: 'Fyll i det exakta beloppet när det är känt.',
      cause: 'En källas ram har en uppgift ur protokollet men inget exakt belopp.',
    },
    en: {
      what: ({ source, version, minuted, least, greatest }) =>
        `The frame of ${source} in the version "${version}" is known from the minutes only: ${minuted}, that is ${
          equals(least, greatest) ? en(least) : `${en(least)} to ${en(greatest)}`
        }.`,
      remedy: 'Enter the exact amount once it is known.',
      cause: "A source's frame has a figure from the minutes but no exact amount.",
    },
  }),
  'recipients/none': define<Record<never, never>>({
    severity: 'warning',
    sv: {
      what: () => 'Ingen mottagare har någon ram.',
      remedy: 'För in mottagarnas ramar på bladet Ramar, en rad för varje mottagare.',
      cause: 'Tabellen över mottagarnas ramar är tom, eller har inga rader för budgetåret.',
    },
    en: {
      what: () => 'No recipient has a frame.',
      remedy: "Enter the recipients' frames on the sheet Ramar, one row for each recipient.",
      cause: "The table of the recipients' frames is empty, or has no rows for the budget year.",
    },
  }),
  'recipients/amount-missing': define<{ recipient: string; sources: readonly string[] }>({
    severity: 'warning',
    sv: {
      what: ({ recipient, sources }) =>
        `Ramen för ${recipient} saknar belopp för ${sources.join(' och ')}.`,
      remedy: 'Fyll i beloppet. Skriv 0 om mottagaren inte får något av källan.',
      cause: 'En mottagares senaste rad har en tom cell. En tom cell är okänd, inte noll.',
    },
    en: {
      what: ({ recipient, sources }) =>
        `The frame of ${recipient} has no amount for ${sources.join(' and ')}.`,
      remedy: 'Enter the amount. Write 0 if the recipient gets nothing of the source.',
      cause: "A recipient's newest row has a blank cell. A blank cell is unknown, not zero.",
    },
  }),
};

const raise = raiser(framesKnownFindings);

export const framesKnown: Check = {
  name: 'frames-known',
  codes: Object.keys(framesKnownFindings),
  run: (examined) => {
    const { book, summary, incompleteness: severity } = examined;
    if (book.frames.length === 0) return [raise('frames/none', { year: book.year }, { severity })];
    return [
      ...summary.sources.flatMap((standing) => ofSource(standing, examined)),
      ...(summary.recipients.length === 0 ? [raise('recipients/none', {}, { severity })] : []),
      ...summary.recipients.flatMap((standing) => ofRecipient(standing, examined)),
      ...book.frames.flatMap((frame) => blank(frame, examined)),
    ];
  },
};

function ofSource(standing: SourceStanding, examined: Examined): readonly Finding[] {
  const { source, frame, distributed, bounds } = standing;
  if (!frame) {
    const where = examined.summary.recipients.map(({ row }) => placeOf(row, source));
    const facts = { source, used: distributed.known };
    const effect = distributed.known;
    return [
      raise('frames/source-without-frame', facts, {
        where,
        effect,
        severity: examined.incompleteness,
      }),
    ];
  }
  return bounds.map(({ frame: row, bounds: { least, greatest } }) => {
    const minuted = row.minuted?.text ?? '';
    const facts = { source, version: row.version, minuted, least, greatest };
    return raise('frames/only-minuted', facts, { where: [placeOf(row, 'minuted')] });
  });
}

function ofRecipient({ recipient, row, parts }: RecipientStanding, examined: Examined) {
  const sources = parts.flatMap(({ source, frame }) => (frame ? [] : [source]));
  if (sources.length === 0) return [];
  const where = sources.map((source) => placeOf(row, source));
  const severity = examined.incompleteness;
  return [raise('recipients/amount-missing', { recipient, sources }, { where, severity })];
}

function blank(frame: Frame, { incompleteness: severity }: Examined): readonly Finding[] {
  const { source, version, amount, minuted } = frame;
  if (amount || minuted) return [];
  const where = [placeOf(frame, 'amount')];
  return [raise('frames/amount-missing', { source, version }, { where, severity })];
}
