/** Namespaces of XML: which prefix means which, and what a document may say of them. Spec: files §4 */
import type { XmlAttribute } from './names';

/**
 * Prefix → namespace, "" for names without a prefix. What an element declares is its own; what holds around it is
 * inherited, as a prototype, so that a deep document costs no more than what it declares.
 */
export type Namespaces = Readonly<Record<string, string>>;

const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** What holds around a document, or around a fragment of one. */
export function around(declared: Namespaces): Namespaces {
  const known: Record<string, string> = inheriting(null);
  return Object.assign(known, declared, { xml: XML, xmlns: XMLNS });
}

/** What holds in an element with these attributes; null when they declare what cannot be. */
export function within(outer: Namespaces, attributes: readonly XmlAttribute[]): Namespaces | null {
  let own: Record<string, string> | null = null;
  for (const { name, prefix, local, value } of attributes) {
    if (name !== 'xmlns' && prefix !== 'xmlns') continue;
    const declared = prefix === '' ? '' : local;
    const uri = value.trim();
    const isReserved =
      uri === XMLNS || declared === 'xmlns' || (declared === 'xml') !== (uri === XML);
    if (isReserved || (uri === '' && prefix !== '')) return null;
    own ??= inheriting(outer);
    own[declared] = uri;
  }
  return own ?? outer;
}

function inheriting(outer: Namespaces | null): Record<string, string> {
  return Object.create(outer) as Record<string, string>;
}
