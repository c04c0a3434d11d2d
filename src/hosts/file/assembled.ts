/** The package as a zip file again, with some parts written anew, some taken out, and all others as they were. */
import { invariant } from '#core/money/invariant';
import { CONTENT_TYPES } from './package/find-workbook';
import type { Package } from './package/package';
import type { ChangedParts } from './patch/changed-parts';
import { assemble, compressed, unchanged } from './zip/assemble';

/** Names know no case: a part takes the place of its own under whatever spelling. */
export function assembled({ archive }: Package, { written, removed }: ChangedParts): Uint8Array {
  const left = new Map(
    [...written].map(([name, content]) => [name.toLowerCase(), { name, content }]),
  );
  const kept = archive.entries.flatMap((entry) => {
    const key = entry.name.toLowerCase();
    if (removed.has(key)) return [];
    const fresh = left.get(key);
    left.delete(key);
    return [fresh ? compressed(entry.name, fresh.content, entry) : unchanged(archive, entry)];
  });
  invariant(archive.entry(CONTENT_TYPES), 'a package lists its content types');
  const added = [...left.values()].map(({ name, content }) => compressed(name, content));
  return assemble([...kept, ...added]);
}
