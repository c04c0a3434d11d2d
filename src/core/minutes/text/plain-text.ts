/**
 * The text as a person reads it: lines without page furniture, words without hyphens at the line end, letters without
 * loose accents, one kind of line break. Every character knows where it stood in the source.
 *
 * Guarantees: a line of the plain text ends with "\n"; an empty line stands where a paragraph ends, never more than
 * one; spaces inside a line are kept, because the columns of a table hang on them. Spec: minutes §1
 */
import { unitWords } from '#core/money/unit-words';
import { pageFurniture, type Line } from './page-furniture';

export interface PlainText {
  readonly text: string;
  /** Where a character of `text` stood in the source, in UTF-16 units; at the end of the text, the source's length. */
  readonly sourceAt: (position: number) => number;
}

/** Characters without width, and the emphasis of Markdown, say nothing. */
const unseen = /[\u200B\u200C\u200D\u2060\uFEFF]/;
/** The mark of a note, behind what it is a note to: "8,5 mkr¹". */
const noteMark = /[⁰¹²³⁴⁵⁶⁷⁸⁹]/;
const combining = /\p{M}/u;

export function plainText(source: string): PlainText {
  const writing = new Writing();
  let before: Line | undefined;
  for (const { line, paragraph } of keptLines(linesOf(source))) {
    if (before) writing.lineBreak(before, line, paragraph);
    writing.line(line);
    before = line;
  }
  return writing.finished(source.length);
}

function linesOf(source: string): readonly Line[] {
  const lines: Line[] = [];
  const ends = /\r\n|[\n\r\f\u2028\u2029\v]/g;
  let start = 0;
  let newPage = false;
  for (let end = ends.exec(source); end; end = ends.exec(source)) {
    lines.push({ text: source.slice(start, end.index), start, newPage });
    start = end.index + end[0].length;
    newPage = end[0] === '\f';
  }
  lines.push({ text: source.slice(start), start, newPage });
  return lines;
}

interface KeptLine {
  readonly line: Line;
  /** An empty line stands before it. */
  readonly paragraph: boolean;
}

/** The lines that say something. A sentence that runs on over a page break is not broken by it. */
function keptLines(lines: readonly Line[]): readonly KeptLine[] {
  const furniture = pageFurniture(lines);
  const kept: KeptLine[] = [];
  let empty = false;
  let broken = false;
  lines.forEach((line, index) => {
    const blank = line.text.trim() === '';
    if (furniture[index] || line.newPage) broken = true;
    if (furniture[index] || blank) {
      empty ||= blank;
      return;
    }
    const previous = kept.at(-1)?.line;
    const runsOn = broken && previous !== undefined && isMidSentence(previous.text, line.text);
    kept.push({ line, paragraph: (empty || (broken && line.newPage)) && !runsOn });
    empty = false;
    broken = false;
  });
  return kept;
}

/** Words that end no sentence, whatever begins on the next page. */
const goesOn =
  /(?:,|(?<!\p{L})(?:och|samt|eller|av|till|för|i|på|om|med|från|den|det|de|en|ett|som|att|är|inom|hos|vid|per|mot|under))\s*$/iu;
const beginsLow = /^\s*[\p{Ll}\d(§]/u;
const endsOpen = /[\p{Ll}\p{N},–-]\s*$/u;
const unitBegins = new RegExp(`^\\s*(?:${unitWords.pattern})`, 'iu');

function isMidSentence(before: string, after: string): boolean {
  if (/^\s*§/u.test(before)) return false;
  if (goesOn.test(before)) return true;
  return (
    (beginsLow.test(after) && endsOpen.test(before)) ||
    (unitBegins.test(after) && /\d\s*$/.test(before))
  );
}

/** Words that follow a hanging hyphen: "forsknings-⏎och utbildningsmedel". */
const afterHanging = /^(?:och|eller|samt|respektive|resp|till|men|som)(?!\p{L})/iu;

class Writing {
  private readonly characters: string[] = [];
  private readonly places: number[] = [];
  /** The word at the end of the last line goes on: the next line's margin is nothing. */
  private dividedWord = false;

  line({ text, start }: Line): void {
    const margin = this.dividedWord ? (/^\s*/u.exec(text)?.[0].length ?? 0) : 0;
    this.dividedWord = false;
    for (let index = margin; index < text.length; index += 1) {
      const character = text.charAt(index);
      if (character === '\u00AD' || unseen.test(character)) continue;
      if (noteMark.test(character) && /[\p{L}\p{N}.,)]/u.test(text.charAt(index - 1))) continue;
      if (character === '*' && text.charAt(index + 1) === '*') {
        index += 1;
        continue;
      }
      if (character > '\u02FF' && combining.test(character)) this.compose(character);
      else this.put(character, start + index);
    }
  }

  /** A word that is divided at the line end is joined again; a compound of an abbreviation keeps its hyphen. */
  lineBreak(before: Line, after: Line, paragraph: boolean): void {
    const place = before.start + before.text.length;
    const next = after.text.trimStart();
    const divided = /(\p{L}+)[-\u2010\u00AD]\s*$/u.exec(before.text.slice(-60));
    if (!paragraph && divided && /^\p{Ll}/u.test(next) && !afterHanging.test(next)) {
      while (/\s/u.test(this.characters.at(-1) ?? '')) this.drop();
      const abbreviation = /.\p{Lu}/u.test(divided[1] ?? '') || /^\p{Lu}$/u.test(divided[1] ?? '');
      if (!abbreviation && /[-\u2010]/.test(this.characters.at(-1) ?? '')) this.drop();
      this.dividedWord = true;
      return;
    }
    this.put('\n', place);
    if (paragraph) this.put('\n', place);
  }

  finished(length: number): PlainText {
    const { places } = this;
    const text = this.characters.join('');
    return { text, sourceAt: (position) => places[position] ?? length };
  }

  private put(character: string, place: number): void {
    this.characters.push(character);
    this.places.push(place);
  }

  private drop(): void {
    this.characters.pop();
    this.places.pop();
  }

  /** An accent is joined to the letter before it where Unicode has the two as one. */
  private compose(accent: string): void {
    const joined = ((this.characters.at(-1) ?? '') + accent).normalize('NFC');
    if (joined.length === 1) this.characters[this.characters.length - 1] = joined;
  }
}
