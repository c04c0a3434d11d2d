/** What can be wrong in a text beside its own figures and beside the workbook. Spec: minutes §20 */
import { formatAmount } from '#core/money/format';
import { absolute, oreOf, type Amount } from '#core/money/amount';
import type { Language } from '#core/money/language';
import type { Unit } from '#core/money/unit';
import { whyUnreadable, type Unreadable } from '#core/money/unreadable';
import { define, raiser, type FindingOf } from '#core/findings/definition';
import type { Place } from '#core/findings/finding';
import type { MinutesReading } from './read-minutes';
import { wordRelation } from './relation-words';

const here = (paragraph: string | null) => (paragraph === null ? '' : `${paragraph}: `);

/** In the largest unit that shows the amount with two decimals at most. */
function shown(amount: Amount, language: Language): string {
  const ore = oreOf(absolute(amount));
  const unit: Unit = ore % 1_000_000n === 0n ? 'mkr' : ore % 1_000n === 0n ? 'tkr' : 'kr';
  return formatAmount(amount, { unit, language });
}

export const minutesFindings = {
  'minutes/malformed-number': define<{
    readonly text: string;
    readonly paragraph: string | null;
    readonly reason: Unreadable;
  }>({
    severity: 'error',
    sv: {
      what: ({ text, paragraph, reason }) =>
        `${here(paragraph)}Talet ”${text}” kan inte läsas utan att gissa: ${whyUnreadable(reason, 'sv')}.`,
      remedy:
        'Rätta talet i texten, till exempel ”42 045 981 kr”, ”1 101,8 mkr” eller ”−1 250 tkr”.',
      cause:
        'Ett tal intill en penningenhet är skrivet så att det går att läsa på flera sätt: siffrornas gruppering, tecknet eller enheten är oklar. Det gissas aldrig.',
    },
    en: {
      what: ({ text, paragraph, reason }) =>
        `${here(paragraph)}The number "${text}" cannot be read without guessing: ${whyUnreadable(reason, 'en')}.`,
      remedy:
        'Correct the number in the text, such as "42 045 981 kr", "1 101,8 mkr" or "−1 250 tkr".',
      cause:
        'A number beside a unit of money is written so that it can be read in several ways: its grouping, its sign or its unit is unclear. It is never guessed.',
    },
  }),
  'minutes/vague-amount': define<{ readonly text: string; readonly paragraph: string | null }>({
    severity: 'info',
    sv: {
      what: ({ text, paragraph }) =>
        `${here(paragraph)}”${text}” är inget bestämt belopp och har inte räknats med.`,
      remedy: 'Skriv ut beloppet om det ska gå att följa.',
      cause:
        'Orden säger att det gäller pengar men inte hur mycket, som ”ett par miljoner”. De görs aldrig om till ett tal.',
    },
    en: {
      what: ({ text, paragraph }) =>
        `${here(paragraph)}"${text}" is no definite amount and has not been reckoned with.`,
      remedy: 'Write out the amount if the reader is to follow.',
      cause:
        'The words speak of money but not of how much, such as "a couple of million". They are never made a number.',
    },
  }),
  'minutes/relation-wrong': define<{
    readonly paragraph: string | null;
    /** How the figures were reckoned, in both languages. */
    readonly sv: string;
    readonly en: string;
    /** The likeliest correction: the amount as it stands, and as it should be. */
    readonly stands: string;
    readonly likeliest: string;
  }>({
    severity: 'error',
    sv: {
      what: ({ paragraph, sv, stands, likeliest }) =>
        `${here(paragraph)}${sv}${likeliest && ` Troligast ska ${stands} vara ${likeliest}.`}`,
      remedy: 'Rätta det belopp som är fel; den troligaste rättelsen står först.',
      cause:
        'Orden påstår att belopp hör ihop, som delar och summa, men beloppen gör det inte ens inom avrundning.',
    },
    en: {
      what: ({ paragraph, en, stands, likeliest }) =>
        `${here(paragraph)}${en}${likeliest && ` Most likely ${stands} should be ${likeliest}.`}`,
      remedy: 'Correct the amount that is wrong; the likeliest correction stands first.',
      cause:
        'The words claim that amounts belong together, such as parts and their sum, but they do not, even within rounding.',
    },
  }),
  'minutes/relation-uncheckable': define<{
    readonly paragraph: string | null;
    readonly stated: Amount;
  }>({
    severity: 'info',
    sv: {
      what: ({ paragraph, stated }) =>
        `${here(paragraph)}${shown(stated, 'sv')} går ej att kontrollera: ett belopp som behövs saknas i texten.`,
      remedy: 'Skriv ut det belopp som saknas om det ska gå att följa.',
      cause:
        'Orden påstår ett samband, men ett av beloppen finns inte i texten, är tomt eller kan inte läsas.',
    },
    en: {
      what: ({ paragraph, stated }) =>
        `${here(paragraph)}${shown(stated, 'en')} cannot be checked: an amount that it needs is not in the text.`,
      remedy: 'Write out the missing amount if the reader is to follow.',
      cause:
        'The words claim a relation, but one of its amounts is not in the text, is blank or cannot be read.',
    },
  }),
  'minutes/contradicts-workbook': define<{
    readonly text: string;
    readonly paragraph: string | null;
    readonly held: Amount;
    readonly words: string;
  }>({
    severity: 'error',
    sv: {
      what: ({ text, paragraph, held, words }) =>
        `${here(paragraph)}Texten säger ${text}, arbetsboken ${shown(held, 'sv')} (${words}).`,
      remedy: 'Rätta texten, eller arbetsboken om det är den som är fel.',
      cause: 'Texten och arbetsboken har olika belopp för det som enligt orden är samma uppgift.',
    },
    en: {
      what: ({ text, paragraph, held, words }) =>
        `${here(paragraph)}The text says ${text}, the workbook ${shown(held, 'en')} (${words}).`,
      remedy: 'Correct the text, or the workbook if that is what is wrong.',
      cause:
        'The text and the workbook have different amounts for what the words say is the same fact.',
    },
  }),
  'minutes/not-mentioned': define<{ readonly words: string; readonly held: Amount }>({
    severity: 'warning',
    sv: {
      what: ({ words, held }) => `Texten nämner inte ${words}, ${shown(held, 'sv')}.`,
      remedy: 'Skriv in beloppet i texten, om det hör till det som beslutas.',
      cause:
        'Texten tar upp beslutade belopp av ett slag men inte alla av samma slag och år som arbetsboken har.',
    },
    en: {
      what: ({ words, held }) => `The text does not mention ${words}, ${shown(held, 'en')}.`,
      remedy: 'Write the amount into the text, if it belongs to what is decided.',
      cause:
        'The text states decided figures of a kind, but not all that the workbook holds of that kind and year.',
    },
  }),
  'minutes/encoding-assumed': define<Record<never, never>>({
    severity: 'warning',
    sv: {
      what: () =>
        'Filens teckenkodning är okänd; den har lästs som västeuropeisk text (Windows-1252).',
      remedy: 'Kontrollera å, ä och ö i det som återges, eller spara filen som UTF-8.',
      cause: 'En textfil är varken UTF-8 eller UTF-16, och inget i den säger vad den är.',
    },
    en: {
      what: () =>
        'The encoding of the file is unknown; it was read as Western European text (Windows-1252).',
      remedy: 'Check the letters å, ä and ö in what is quoted, or save the file as UTF-8.',
      cause: 'A text file is neither UTF-8 nor UTF-16, and nothing in it says what it is.',
    },
  }),
  'minutes/pages-not-read': define<{ readonly pages: string }>({
    severity: 'warning',
    sv: {
      what: ({ pages }) => `Sidor utan text: ${pages}. Det som står på dem har inte granskats.`,
      remedy: 'Kör textigenkänning (OCR) på filen om något av det som granskas står där.',
      cause: 'En PDF har sidor som bara är bilder, till exempel en inskannad underskriftssida.',
    },
    en: {
      what: ({ pages }) => `Pages without text: ${pages}. What they say has not been checked.`,
      remedy: 'Run text recognition (OCR) on the file if what is to be checked stands there.',
      cause: 'A PDF has pages that are pictures only, such as a scanned page of signatures.',
    },
  }),
};

type MinutesFinding = FindingOf<typeof minutesFindings>;
const raise = raiser(minutesFindings);

/** What a person should know of how the text was got out of its file. */
export function findingsOfSource({
  encodingAssumed,
  pagesWithoutText,
}: {
  readonly encodingAssumed: boolean;
  readonly pagesWithoutText: readonly number[];
}): readonly MinutesFinding[] {
  const pages = pagesWithoutText.join(', ');
  return [
    ...(encodingAssumed ? [raise('minutes/encoding-assumed', {})] : []),
    ...(pages === '' ? [] : [raise('minutes/pages-not-read', { pages })]),
  ];
}

/** Everything in a reading that a person should know. Within-rounding and explained relations are no findings. */
export function findingsOf(reading: MinutesReading): readonly MinutesFinding[] {
  const written = reading.amounts.map((amount) => amount.written);
  return [
    ...reading.malformed.map(({ text, paragraph, reason }) =>
      raise('minutes/malformed-number', { text, paragraph, reason }),
    ),
    ...reading.vague.map(({ text, paragraph }) =>
      raise('minutes/vague-amount', { text, paragraph }),
    ),
    ...reading.relations.flatMap((relation): readonly MinutesFinding[] => {
      const { verdict, paragraph, stated, difference, corrections } = relation;
      if (verdict === 'uncheckable')
        return [raise('minutes/relation-uncheckable', { paragraph, stated })];
      if (verdict !== 'wrong') return [];
      const [first] = corrections;
      const facts = {
        paragraph,
        sv: wordRelation(relation, written, 'sv'),
        en: wordRelation(relation, written, 'en'),
        stands: written[first?.amount ?? -1]?.text ?? '',
        likeliest: first?.text ?? '',
      };
      return [raise('minutes/relation-wrong', facts, { effect: difference })];
    }),
    ...reading.amounts.flatMap(
      ({ match, written: { text }, paragraph }): readonly MinutesFinding[] => {
        if (match?.verdict !== 'wrong' || !match.held) return [];
        const { amount: held, words, cell } = match.held;
        return [
          raise(
            'minutes/contradicts-workbook',
            { text, paragraph, held, words },
            { where: placesOf(cell) },
          ),
        ];
      },
    ),
    ...reading.missing.map(({ words, amount: held, cell }) =>
      raise('minutes/not-mentioned', { words, held }, { where: placesOf(cell), effect: held }),
    ),
  ];
}

/** "Ramar!E5, Ramar!E6" as places. */
function placesOf(cells: string): readonly Place[] {
  return cells.split(', ').map((cell): Place => {
    const [, sheet = '', address = ''] = /^'?(.*?)'?!([A-Z]+\d+)$/u.exec(cell) ?? [];
    return address === '' ? { sheet: cell } : { sheet: sheet.replaceAll("''", "'"), cell: address };
  });
}
