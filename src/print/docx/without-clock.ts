/**
 * A Word file whose bytes tell its content only: the library that draws it writes the time of day into the properties and
 * beside each part. Spec: printing §1
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const PROPERTIES = 'docProps/core.xml';
const times = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g;
/** The first moment that a zip file knows, wherever the machine stands. */
const FIRST_MOMENT = new Date(1980, 0, 1);

export function withoutClock(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const properties = parts[PROPERTIES];
  if (properties) parts[PROPERTIES] = strToU8(strFromU8(properties).replace(times, ''));
  return zipSync(parts, { mtime: FIRST_MOMENT });
}
