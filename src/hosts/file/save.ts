/**
 * Writes the changes of a workbook back into the zip file it came from. Parts that nobody changed keep their
 * compressed bytes, their order and their time stamps; without any change the file itself is given back.
 * Spec: files §3
 */
import { invariant } from '#core/money/invariant';
import type { OpenedFile } from './opened-file';
import { CONTENT_TYPES } from './package/find-workbook';
import { changedParts, type ChangedParts } from './patch/changed-parts';
import { assemble, compressed, unchanged } from './zip/assemble';

export function save(opened: OpenedFile): Uint8Array {
  const { changes } = opened.workbook;
  invariant(changes.removed.size === 0, 'a sheet of a file is never taken out');
  const touched =
    changes.cells.size +
    changes.tables.size +
    changes.added.size +
    changes.pages.size +
    changes.charts.size;
  const { archive } = opened.pack;
  if (touched === 0) return archive.bytes;
  const parts = changedParts(opened);
  if (parts.written.size === 0 && parts.removed.size === 0) return archive.bytes;
  return assemble(entriesOf(opened, parts));
}

function entriesOf({ pack: { archive } }: OpenedFile, { written, removed }: ChangedParts) {
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
  return [...kept, ...[...left.values()].map(({ name, content }) => compressed(name, content))];
}
