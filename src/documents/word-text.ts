/**
 * A Word document, as mammoth reads it, written out as text in the order of the document: paragraphs and headings
 * parted by an empty line, the items of a list on lines of their own, the cells of a table parted by tabs, footnotes
 * below the paragraph or table that they belong to. Comments are left out, and so is what is struck out as deleted.
 */

/** As much of mammoth's tree as is used. */
export interface WordPart {
  readonly type: string;
  readonly children?: readonly WordPart[];
  readonly value?: string;
  readonly numbering?: { readonly isOrdered?: boolean } | null;
  readonly verticalAlignment?: string;
  readonly breakType?: string;
  /** How many columns, and how many rows, a cell of a table takes. */
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly noteType?: string;
  readonly noteId?: string;
  readonly notes?: { resolve(reference: WordPart): { body: readonly WordPart[] } | null };
  readonly body?: readonly WordPart[];
}

interface Block {
  readonly text: string;
  /** Belongs to the block before it: the next item of a list, or a note. */
  readonly follows: boolean;
}

export function textOfWord(document: WordPart): string {
  const writing = new Writing(document);
  return writing
    .blocks(document.children ?? [])
    .reduce(joined, '')
    .trim();
}

function joined(text: string, { text: next, follows }: Block): string {
  return next.trim() === '' ? text : `${text}${follows ? '\n' : '\n\n'}${next}`;
}

/** Of a table; Word makes no more. */
const MOST_COLUMNS = 63;

class Writing {
  #noteNumber = 0;
  #notes: Block[] = [];

  constructor(private readonly document: WordPart) {}

  blocks(parts: readonly WordPart[]): readonly Block[] {
    let inList = false;
    return parts.flatMap((part) => {
      const block = part.type === 'table' ? this.#table(part) : this.#paragraph(part, inList);
      inList = isItem(part);
      return [block, ...this.#notes.splice(0)];
    });
  }

  #paragraph(part: WordPart, inList: boolean): Block {
    const text = this.#inline(part).trim();
    const marked = isItem(part) && text !== '' ? `• ${text}` : text;
    return { text: marked, follows: isItem(part) && inList };
  }

  #table(table: WordPart): Block {
    return { text: this.#rows(table).join('\n'), follows: false };
  }

  /** The cells parted by tabs. What a merged cell takes of other columns and rows is blank: every cell stays in its column. */
  #rows({ children = [] }: WordPart): readonly string[] {
    /** By column, the first row that it is free in. */
    const free: number[] = [];
    return children.map(({ children: cells = [] }, row) => {
      const texts: string[] = [];
      let column = 0;
      for (const cell of cells) {
        while ((free[column] ?? 0) > row) column += 1;
        while (texts.length < column) texts.push('');
        texts.push(this.#cell(cell));
        const { colSpan = 1, rowSpan = 1 } = cell;
        const end = column + Math.min(colSpan || 1, MOST_COLUMNS);
        for (; column < end; column += 1) free[column] = row + rowSpan;
      }
      return texts.join('\t');
    });
  }

  /** On one line, whatever it holds. */
  #cell({ children = [] }: WordPart): string {
    return this.#oneLine(children);
  }

  #oneLine(parts: readonly WordPart[]): string {
    const texts = parts.map((part) =>
      this.#inline(part)
        .replace(/[\t\n\f ]+/g, ' ')
        .trim(),
    );
    return texts.filter((text) => text !== '').join(' ');
  }

  #inline(part: WordPart): string {
    const inside = () => (part.children ?? []).map((child) => this.#inline(child)).join('');
    switch (part.type) {
      case 'text':
        return part.value ?? '';
      case 'tab':
        return '\t';
      case 'break':
        return part.breakType === 'page' ? '\f' : '\n';
      case 'run':
        return part.verticalAlignment === 'superscript' ? raised(inside()) : inside();
      case 'noteReference':
        return this.#note(part);
      case 'comment':
      case 'commentReference':
        return '';
      case 'table':
        return this.#rows(part).join('\n');
      default:
        return inside();
    }
  }

  /** The mark that stands in the text; the note itself waits until its paragraph is at an end. */
  #note(reference: WordPart): string {
    const body = this.document.notes?.resolve(reference)?.body;
    if (!body) return '';
    this.#noteNumber += 1;
    const mark = raised(String(this.#noteNumber));
    this.#notes.push({ text: `${mark} ${this.#oneLine(body)}`, follows: false });
    return mark;
  }
}

function isItem({ numbering }: WordPart): boolean {
  return numbering !== null && numbering !== undefined;
}

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Digits that are set above the line are no digits of the number before them: "8,5 mkr¹". */
export function raised(text: string): string {
  return /^\s*\d+\s*$/.test(text)
    ? text.replace(/\d/g, (digit) => raisedDigits.charAt(Number(digit)))
    : text;
}
