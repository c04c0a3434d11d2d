/**
 * The passages of the running text: sentences, items of a list, and the att-clauses of a decision. Words are looked
 * for inside a passage; only where the words say so does a relation reach beyond it. Spec: minutes §6
 */
import { paragraphAt, type Paragraph } from './paragraph';
import { sentencesOf, type Stretch } from './sentence';

type PassageKind = 'heading' | 'sentence' | 'item' | 'clause';

export interface Passage {
  readonly kind: PassageKind;
  /** Positions in the plain text. */
  readonly from: number;
  readonly to: number;
  /** Passages of one block stand together, without an empty line, a heading or a table between them. */
  readonly block: number;
  /** Index of the paragraph of the minutes. */
  readonly paragraph: number;
  /** Part of a decision: "beslutar att …". */
  readonly decision: boolean;
}

type Piece = Stretch & { readonly kind: PassageKind };

/** The passages of everything outside the given stretches (tables), in order. */
export function passagesOf(
  text: string,
  paragraphs: readonly Paragraph[],
  outside: readonly Stretch[],
): readonly Passage[] {
  const passages: Passage[] = [];
  let deciding = -1;
  blocksOf(text, outside).forEach((lines, block) => {
    const paragraph = paragraphAt(paragraphs, lines[0]?.from ?? 0);
    for (const piece of piecesOf(text, lines)) {
      const goesOn = deciding === paragraph && piece.kind === 'clause';
      deciding = goesOn ? paragraph : -1;
      for (const [at, sentence] of sentencesOf(text, piece).entries()) {
        const opens = opensDecision(text.slice(sentence.from, sentence.to));
        const kind = at === 0 || piece.kind === 'heading' ? piece.kind : 'sentence';
        const decision = opens || (goesOn && kind === 'clause');
        if (opens) deciding = paragraph;
        for (const part of opens
          ? clausesOf(text, { ...sentence, kind })
          : [{ ...sentence, kind }]) {
          passages.push({ ...part, block, paragraph, decision });
        }
      }
    }
  });
  return passages;
}

const isBlank = (text: string, { from, to }: Stretch) => text.slice(from, to).trim() === '';
const isHeading = (text: string, { from, to }: Stretch) =>
  /^\s*(?:#+ )?§/u.test(text.slice(from, Math.min(to, from + 20)));

/** Lines between empty lines; a heading is a block of its own. */
function blocksOf(text: string, outside: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const blocks: Stretch[][] = [];
  let open: Stretch[] = [];
  let next = 0;
  const close = () => {
    if (open.length > 0) blocks.push(open);
    open = [];
  };
  for (let from = 0; from < text.length;) {
    const table = outside[next];
    if (table && from >= table.from) {
      close();
      from = Math.max(from, table.to + 1);
      next += 1;
      continue;
    }
    const found = text.indexOf('\n', from);
    const line = { from, to: found < 0 ? text.length : found };
    if (isBlank(text, line)) close();
    else if (open.length === 0 && isHeading(text, line)) blocks.push([line]);
    else open.push(line);
    from = line.to + 1;
  }
  close();
  return blocks;
}

const bullet = /^\s*(?:[-–—•*·▪]\s|\d{1,2}[.)]\s|[a-zåäö]\)\s|[-–•]\p{L})/u;
const attLine = /^\s*(?:(?:dels|samt|och)\s+)?att\s/iu;
const beforeAtt =
  /(?:[,;:]|(?<!\p{L})(?:och|samt|dels|besluta\p{L}*|beslut|föreslår|föreslås|att))\s*$/iu;
const totalLine = /^\s*(?:summa|totalt|sammanlagt|tillsammans)(?!\p{L})/iu;
/** "Förbrukat t.o.m. augusti: 9 206 kkr" below another such line: each says one thing. */
const labelled = /^\s*\p{Lu}[^:!?\n]{0,60}:\s+[^:\n]{1,40}$/u;
/** A line that ends so goes on in the next one, whatever the next begins with. */
const goesOn =
  /(?:[,–-]|(?<!\p{L})(?:och|samt|av|till|för|i|på|om|med|från|den|det|de|en|ett|som|att|är|var|inom|hos|vid|per|dr|prof))\s*$/iu;

/** The lines of a block as pieces that begin on a line of their own. */
function piecesOf(text: string, lines: readonly Stretch[]): readonly Piece[] {
  const pieces: Piece[] = [];
  const widest = Math.max(...lines.slice(0, 200).map(({ from, to }) => to - from));
  let before = '';
  for (const line of lines) {
    const words = text.slice(line.from, line.to);
    const last = pieces.at(-1);
    const kind = kindOfLine(words, before, last?.kind, widest);
    if (kind === null && last) pieces[pieces.length - 1] = { ...last, to: line.to };
    else pieces.push({ from: line.from, to: line.to, kind: kind ?? firstKind(words) });
    before = words;
  }
  return pieces;
}

function firstKind(words: string): PassageKind {
  if (/^\s*(?:#+ )?§/u.test(words)) return 'heading';
  return attLine.test(words) ? 'clause' : bullet.test(words) ? 'item' : 'sentence';
}

/** What a line begins; null when it continues the line before. */
function kindOfLine(
  words: string,
  before: string,
  open: PassageKind | undefined,
  widest: number,
): PassageKind | null {
  if (open === undefined) return null;
  if (attLine.test(words) && (open === 'clause' || beforeAtt.test(before))) return 'clause';
  if (bullet.test(words)) return 'item';
  if (totalLine.test(words) && (open === 'item' || /^\s*\p{Lu}/u.test(words))) return 'sentence';
  const capital = /^\s*["”»]?\p{Lu}/u.test(words);
  if (capital && labelled.test(words) && labelled.test(before)) return 'sentence';
  const short = before.length < 0.7 * widest || before.length < 30 || /[.:!?]\s*$/u.test(before);
  return capital && short && !goesOn.test(before) ? 'sentence' : null;
}

const decisionWord = /(?<!\p{L})(?:besluta\p{L}{0,3}|beslut)(?!\p{L})/iu;

function opensDecision(words: string): boolean {
  const at = words.search(decisionWord);
  if (at < 0) return false;
  const rest = words.slice(at, at + 200);
  return (
    /^\p{L}+\s*:?\s*$/u.test(rest) ||
    /^[^.]{0,150}?(?<!\p{L})att(?!\p{L})/iu.test(rest) ||
    /^beslut\s*:/iu.test(rest)
  );
}

const inlineAtt =
  /(?:(?<=[,;:]\s{1,3})|(?<=(?<!\p{L})(?:och|samt|dels|besluta\p{L}{0,3}|beslut:?)\s{1,3}))att(?=\s)/giu;

/** A sentence that decides, as what stands before its first att-clause and the clauses themselves. */
function clausesOf(text: string, sentence: Piece): readonly Piece[] {
  const words = text.slice(sentence.from, sentence.to);
  const starts = [...words.matchAll(inlineAtt)].map((match) => sentence.from + match.index);
  const [first] = starts;
  if (first === undefined) return [sentence];
  const clauses = starts.map((from, at): Piece => ({
    kind: 'clause',
    from,
    to: starts[at + 1] ?? sentence.to,
  }));
  return first > sentence.from ? [{ ...sentence, to: first }, ...clauses] : clauses;
}
