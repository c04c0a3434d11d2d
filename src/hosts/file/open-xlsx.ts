/**
 * Opens a workbook from the bytes of a file: a Host to work on it, and the bytes to save. Nothing here touches a
 * disk, so it runs in a browser as well. HostError when the file cannot be read. Spec: files §1–3
 */
import type { Host } from '#workbook/host';
import type { Workbook } from '#sheet/workbook';
import { hostOver } from '../memory/memory-host';
import { endingOf } from './package/find-workbook';
import { signatures } from './package/vocabulary';
import { readFile } from './read/read-file';
import { save } from './save';

export interface OpenXlsx {
  readonly host: Host;
  /** The model under the host. */
  readonly workbook: Workbook;
  /** The ending that a file of its kind must have for Excel to open it: ".xlsx", with macros ".xlsm". */
  readonly ending: string;
  /** Somebody has signed the file; a signature holds for these very bytes of its parts and no others. */
  readonly isSigned: boolean;
  /** The file with all changes so far; the very bytes that were opened when there are none. */
  readonly save: () => Uint8Array;
}

/** `name` is what errors call the file. */
export function openXlsx(bytes: Uint8Array, name: string): OpenXlsx {
  const opened = readFile(bytes, name);
  // A sheet is bound to the rest of the package in too many ways to be cut out of it unseen.
  const host = hostOver(opened.workbook, { removesSheets: false });
  const { workbook, pack, part } = opened;
  const isSigned = pack.relationships('').some(({ type }) => type === signatures);
  return { host, workbook, ending: endingOf(pack, part), isSigned, save: () => save(opened) };
}
