/** The parts that a saving writes, and the names that new ones get. */
import type { Package } from '../package/package';
import { encodePart, encodeText, type PartText } from '../xml/part-text';
import type { TextPatch } from '../xml/text-patch';
import { deflated, type Deflated } from '../zip/deflate';

export class Parts {
  /** Compressed at once: of a large sheet nothing else is kept. */
  readonly written = new Map<string, Deflated>();
  /** In lower case: package names know none. */
  readonly removed = new Set<string>();

  constructor(readonly pack: Package) {}

  /** A part of the file with another text, in its own encoding; nothing when the text is the same. */
  patched(part: PartText, text: string): void {
    if (text !== part.text) this.written.set(part.name, deflated(encodePart(part, [text])));
  }

  /** The same for a part that may be large. */
  edited(part: PartText, patch: TextPatch): void {
    if (!patch.isEmpty) this.written.set(part.name, deflated(encodePart(part, patch.pieces())));
  }

  added(name: string, text: string): void {
    this.written.set(name, deflated(encodeText([text])));
  }

  remove(name: string): void {
    this.removed.add(name.toLowerCase());
  }

  /** The first name free of `folder/stem1.xml`, `folder/stem2.xml` … */
  freeName(folder: string, stem: string): string {
    for (let number = 1; ; number += 1) {
      const name = `${folder}${stem}${number}.xml`;
      if (!this.pack.has(name) && !this.written.has(name)) return name;
    }
  }
}
