/**
 * The manifest for a place where the pane is served. manifest.xml is written for the development server; for any other
 * origin its addresses are replaced, and its Id, so that the add-ins of several environments stand side by side in Excel.
 * The Id follows from the origin alone (a name-based UUID, RFC 9562 version 5): the same place is always the same add-in.
 */
import { createHash } from 'node:crypto';

export const DEVELOPMENT_ORIGIN = 'https://localhost:3000';

const URL_NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** The address that people write, without a slash at its end; a sentence when no add-in can be served from it. */
export function readOrigin(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  const wrong =
    url === null
      ? 'is no address'
      : url.protocol !== 'https:'
        ? 'is not https, and Excel loads add-ins over https only'
        : url.search || url.hash || url.username || url.password
          ? 'holds more than a host and a path'
          : /["'<>&\s]/.test(decodeURI(url.pathname))
            ? 'has characters in its path that a manifest cannot hold'
            : null;
  if (wrong || !url) return { origin: null, problem: `--origin ${text} ${wrong}.` };
  return { origin: url.origin + url.pathname.replace(/\/+$/, ''), problem: null };
}

export function idOf(origin) {
  const hash = createHash('sha1').update(URL_NAMESPACE).update(origin).digest().subarray(0, 16);
  hash[6] = (hash[6] & 0x0f) | 0x50;
  hash[8] = (hash[8] & 0x3f) | 0x80;
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The manifest's text for an origin without a slash at its end. */
export function manifestFor(text, origin) {
  return text
    .replaceAll(`${DEVELOPMENT_ORIGIN}/`, `${origin}/`)
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${idOf(origin)}</Id>`);
}
