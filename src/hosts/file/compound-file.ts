/**
 * Tells apart what Excel keeps in a compound file (the container of the 1990s): a workbook with a password,
 * and a workbook in the old .xls format. Neither can be read here.
 */
import type { HostErrorCode } from '#workbook/host';

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PASSWORD_STREAM = 'EncryptedPackage';
/** Directory entries are 128 bytes and begin at multiples of it, whatever the size of the sectors. */
const ENTRY = 128;

/** The code that says why the file cannot be read; null when it is no compound file. */
export function refusalOfCompoundFile(bytes: Uint8Array): HostErrorCode | null {
  if (!signature.every((byte, index) => bytes[index] === byte)) return null;
  const name = Uint8Array.from([...PASSWORD_STREAM].flatMap((letter) => [letter.charCodeAt(0), 0]));
  for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return 'file/encrypted';
  }
  return 'file/old-format';
}
