/**
 * A zip file that has been opened: its entries in order, each with the compressed bytes it came with, so that an
 * entry nobody changes is written back as it was.
 */
import { inflated } from './inflate';
import { readDirectory, type ZipEntry } from './directory';

export class Archive {
  readonly entries: readonly ZipEntry[];
  readonly #byName = new Map<string, ZipEntry>();
  readonly #proven = new Set<ZipEntry>();

  /** `file` is the name that errors carry. */
  constructor(
    readonly bytes: Uint8Array,
    readonly file: string,
  ) {
    this.entries = readDirectory(bytes, file);
    for (const entry of this.entries) this.#byName.set(entry.name.toLowerCase(), entry);
  }

  /** Package names know no case. */
  entry(name: string): ZipEntry | undefined {
    return this.#byName.get(name.toLowerCase());
  }

  /** The entry's content in pieces, inflated anew at each call: nothing of it is kept. */
  *pieces(entry: ZipEntry): Generator<Uint8Array, void> {
    yield* inflated(entry, this.compressed(entry), this.file);
    this.#proven.add(entry);
  }

  compressed(entry: ZipEntry): Uint8Array {
    return this.bytes.subarray(entry.dataOffset, entry.dataOffset + entry.compressedSize);
  }

  /** Proves that the entries nobody has read are sound too: a damaged picture must not be handed on in silence. */
  verify(): void {
    for (const entry of this.entries) {
      if (this.#proven.has(entry)) continue;
      for (const piece of this.pieces(entry)) void piece;
    }
  }
}
