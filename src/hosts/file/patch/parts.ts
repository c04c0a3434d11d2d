/** The parts that a saving writes, and the names that new ones get. */
import type { Package } from '../package/package';
import { encodePart, type PartText } from '../xml/part-text';

export class Parts {
  readonly written = new Map<string, Uint8Array>();
  /** In lower case: package names know none. */
  readonly removed = new Set<string>();

  constructor(readonly pack: Package) {}

  /** A part of the file with another text, in its own encoding; nothing when the text is the same. */
  patched(part: PartText, text: string): void {
    if (text !== part.text) this.written.set(part.name, encodePart(part, text));
  }

  added(name: string, text: string): void {
    this.written.set(name, new TextEncoder().encode(text));
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
