/**
 * The package as we hold it while a workbook is open: the zip file it came in and what it may still ask for.
 * Parts are read as text or as a tree, afresh at each call.
 */
import { Archive } from '../zip/archive';
import type { ZipEntry } from '../zip/directory';
import { Allowance } from '../xml/allowance';
import { damaged, decodePart, decodePieces, type PartText } from '../xml/part-text';
import { readTree, type XmlElement } from '../xml/tree';
import { relationshipsIn, relationshipsPartOf, type Relationship } from './relationships';

export class Package {
  readonly archive: Archive;
  readonly allowance = new Allowance();
  readonly #counted = new Set<string>();
  readonly #relationships = new Map<string, readonly Relationship[]>();

  constructor(bytes: Uint8Array, file: string) {
    this.archive = new Archive(bytes, file);
  }

  get file(): string {
    return this.archive.file;
  }

  has(name: string): boolean {
    return this.archive.entry(name) !== undefined;
  }

  /** The text of a part that must be there. */
  text(name: string): PartText {
    return decodePart(this.archive.pieces(this.#entry(name)), this.file, name);
  }

  /** The same in pieces, for a part that may be large. */
  pieces(name: string): Iterable<string> {
    return decodePieces(this.archive.pieces(this.#entry(name)), this.file, name);
  }

  tree(name: string): XmlElement {
    const { allowance, file } = this;
    return readTree({ file, name }, this.text(name).text, { allowance });
  }

  #entry(name: string): ZipEntry {
    const entry = this.archive.entry(name);
    if (!entry) throw damaged({ file: this.file, name }, 'missing');
    if (!this.#counted.has(entry.name)) {
      this.#counted.add(entry.name);
      this.allowance.takeBytes({ file: this.file, name }, entry.size);
    }
    return entry;
  }

  /** The relationships of a part, none when it has no such list. */
  relationships(owner: string): readonly Relationship[] {
    const known = this.#relationships.get(owner);
    if (known) return known;
    const name = relationshipsPartOf(owner);
    const found = this.has(name) ? relationshipsIn(this.tree(name), owner) : [];
    this.#relationships.set(owner, found);
    return found;
  }
}
