/**
 * Which lines of a text belong to the page and not to what is said: page numbers, running headers, signature lines.
 *
 * Guarantees: a line is only taken away when it has the shape of such a line; what stands between two pages of one
 * sentence is then gone, and the sentence is whole. Spec: minutes §1
 */

/** A line of a text; `start` is its position there. The line end is not part of it. */
export interface Line {
  readonly text: string;
  readonly start: number;
  /** A form feed stands between this line and the one before. */
  readonly newPage: boolean;
}

const pattern = (source: string) => new RegExp(source, 'iu');

/** "Sida 3 (7)", "Sid. 3 av 7", "3 (7)", alone or at the outer end of a line. */
const numbered =
  '(?:sida|sid\\.?|page) \\d{1,4}(?: ?\\( ?\\d{1,4} ?\\)| (?:av|of) \\d{1,4}| ?/ ?\\d{1,4})?';
const pageNumber = pattern(`^(?:.*(?:  |\\t|\\|) *)?(?:${numbered}|\\d{1,4} ?\\(\\d{1,4}\\))$`);
const pageNumberFirst = pattern(`^${numbered}(?:  |\\t| *\\|).*$`);

/** A number alone is a page number only beside a page break: "3", "– 3 –", "3/7". */
const bareNumber = pattern('^[-–—]? ?\\d{1,4}(?: ?/ ?\\d{1,4})? ?[-–—]?$');

const signature = pattern(
  '^(?:(?:justera[dst]|justerare|justering|justeras|signatur|sign\\.?|vid protokollet|utdragsbestyrkande|ordförande|sekreterare)[ :.]*)?(?:_{2,}|…{2,})[ _…\\p{L}:]*$',
);

/** What a running header says when it stands at the top of a page, such as "Protokoll 2025-10-14". */
const documents =
  'protokoll|sammanträdesprotokoll|minnesanteckningar|kallelse|tjänsteutlåtande|årsredovisning|årsrapport|verksamhetsberättelse|budgetunderlag';
const bodies =
  'ledningsgruppen|budgetgruppen|forskningsrådet|utbildningsrådet|region stockholm|karolinska institutet|ki|fouu|alf';
const numbers = '(?:nr|dnr|diarienr|diarienummer|datum)?\\.?:? ?(?:[A-ZÅÄÖ]{1,4} )?\\d[\\d/:-]*';
const header = pattern(
  `^(?:${documents}|${bodies}|${numbers})(?:[ ,–-]+(?:för|den|${documents}|${bodies}|${numbers}))*$`,
);
const dated = pattern('\\d{4}-\\d{2}|\\d/\\d|protokoll|stockholm|institutet|gruppen');

/** How far from a page break a header or a footer may stand, and how long it may be. */
const REACH = 3;
const LONGEST = 160;
const LONG = 'too long to be anything else than something said';

/** A row of a table may repeat its label below every page break. */
const row =
  /(?:\s{2}|\t|\|)\s*[-–\u2212]?\d{1,3}(?:[\u00A0\u202F\u2009 ]\d{3})*(?:,\d+)?(?:\s*(?:kr|tkr|mkr|mnkr))?$/iu;

/** For every line, whether it belongs to the page. */
export function pageFurniture(lines: readonly Line[]): readonly boolean[] {
  const texts = lines.map(({ text }) => shown(text));
  const repeated = repeatedAtBreaks(lines, texts);
  const furniture = texts.map(
    (text) => pageNumber.test(text) || pageNumberFirst.test(text) || signature.test(text),
  );
  const belongs = (index: number, beside: RegExp | null) => {
    const text = texts[index] ?? '';
    return repeated.has(masked(text)) || beside?.test(text) || isHeader(text);
  };
  lines.forEach(({ newPage }, index) => {
    const beside = newPage ? bareNumber : null;
    if (newPage || furniture[index - 1]) {
      walk(index, 1, (at) => belongs(at, beside), texts, furniture);
    }
  });
  for (let index = lines.length - 1; index > 0; index -= 1) {
    const newPage = lines[index]?.newPage ?? false;
    if (newPage || furniture[index]) {
      walk(index - 1, -1, (at) => belongs(at, newPage ? bareNumber : null), texts, furniture);
    }
  }
  return furniture;
}

/** Marks lines from a page break outwards, until one says something. */
function walk(
  from: number,
  step: 1 | -1,
  belongs: (index: number) => boolean,
  texts: readonly string[],
  furniture: boolean[],
): void {
  for (let index = from; Math.abs(index - from) < REACH; index += step) {
    const text = texts[index];
    if (text === undefined) return;
    if (text === '' || furniture[index]) continue;
    if (!belongs(index)) return;
    furniture[index] = true;
  }
}

function isHeader(text: string): boolean {
  return header.test(text) && dated.test(text);
}

/** Lines that stand beside page breaks more than once, digits aside, and are no sentences. */
function repeatedAtBreaks(lines: readonly Line[], texts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  lines.forEach(({ newPage }, index) => {
    if (!newPage) return;
    const top = texts.slice(index, index + REACH).find((text) => text !== '');
    const bottom = texts.slice(Math.max(0, index - REACH), index).findLast((text) => text !== '');
    for (const text of [top, bottom]) {
      if (text === LONG) continue;
      const key = masked(text ?? '');
      if (key.length < 4 || /[.!?,:;]$/u.test(key) || row.test(text ?? '')) continue;
      if (seen.has(key)) repeated.add(key);
      seen.add(key);
    }
  });
  return repeated;
}

/** A line without its margins, as far as a line of the page can reach. */
function shown(text: string): string {
  const trimmed = text.length > 4 * LONGEST ? text : text.trim();
  return trimmed.length > LONGEST ? LONG : trimmed;
}

function masked(text: string): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ');
}
