/** Reads xl/sharedStrings.xml: the texts that cells refer to by number, rich text as the text it shows. */
import type { Package } from '../package/package';
import { unescapeCellText } from '../xml/escape';
import { readXml } from '../xml/read-xml';

/** The texts in order; a workbook without the part has none. */
export function readSharedStrings(pack: Package, part: string | undefined): string[] {
  if (part === undefined || !pack.has(part)) return [];
  const source = { file: pack.file, name: part };
  const texts: string[] = [];
  const inside = new TextRuns();
  readXml(source, pack.pieces(part), {
    open(tag) {
      if (tag.local === 'si') {
        pack.allowance.take(source);
        inside.begin();
      } else {
        inside.open(tag.local);
      }
    },
    text: (text) => inside.text(text),
    close(tag) {
      if (tag.local === 'si') texts.push(inside.end());
      else inside.close(tag.local);
    },
  });
  return texts;
}

/** Joins the runs of a text and passes over its phonetic guide. */
export class TextRuns {
  #text = '';
  #inText = false;
  #phonetic = false;

  begin(): void {
    this.#text = '';
    this.#inText = false;
    this.#phonetic = false;
  }

  open(local: string): void {
    if (local === 't') this.#inText = true;
    else if (local === 'rPh') this.#phonetic = true;
  }

  text(text: string): void {
    if (this.#inText && !this.#phonetic) this.#text += text;
  }

  close(local: string): void {
    if (local === 't') this.#inText = false;
    else if (local === 'rPh') this.#phonetic = false;
  }

  end(): string {
    return unescapeCellText(this.#text);
  }
}
