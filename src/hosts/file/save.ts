/**
 * Writes the changes of a workbook back into the zip file it came from. Parts that nobody changed keep their
 * compressed bytes, their order and their time stamps; without any change the file itself is given back.
 * Spec: files §3
 */
import { invariant } from '#core/money/invariant';
import type { OpenedFile } from './opened-file';
import { assembled } from './assembled';
import { changedParts } from './patch/changed-parts';

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
  return assembled(opened.pack, parts);
}
