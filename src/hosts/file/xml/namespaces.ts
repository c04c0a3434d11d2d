/**
 * What the prefixes of a document mean, element by element (Namespaces in XML 1.0). The parser could tell too, but it
 * then makes an object of every attribute and asks every surrounding element for each, for cells of which hardly one
 * says anything of namespaces. Here an element passes its bindings on to those within it, and only one that declares
 * something costs anything.
 */

/** All that an element sees. */
export interface Bindings {
  /** The namespace of an element without a prefix, "" for none. */
  readonly unprefixed: string;
  /** Prefix → namespace. */
  readonly prefixes: ReadonlyMap<string, string>;
}

/** A name with its namespace, "" for none. */
export interface Name {
  readonly uri: string;
  readonly local: string;
}

const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** What is bound before anything is declared. */
export const INITIAL: Bindings = { unprefixed: '', prefixes: new Map([['xml', XML]]) };

/** Whether an attribute by that name declares a namespace or belongs to one. */
export function concernsNamespaces(attribute: string): boolean {
  return attribute.includes(':') || attribute === 'xmlns';
}

/**
 * The bindings within an element that has these attributes, the same where it declares none; null when a name or a
 * declaration is not allowed.
 */
export function bindingsWithin(
  around: Bindings,
  attributes: Readonly<Record<string, string>>,
): Bindings | null {
  const names = Object.keys(attributes);
  const declarations = names.filter(isDeclaration);
  const bindings = declarations.length === 0 ? around : declared(around, declarations, attributes);
  if (!bindings) return null;
  const meant = names
    .filter((name) => !isDeclaration(name))
    .map((name) => attributeName(name, bindings));
  const distinct = new Set(meant.map((name) => name && `${name.uri} ${name.local}`));
  return distinct.has(null) || distinct.size < meant.length ? null : bindings;
}

function declared(
  around: Bindings,
  names: readonly string[],
  attributes: Readonly<Record<string, string>>,
): Bindings | null {
  let { unprefixed } = around;
  const prefixes = new Map(around.prefixes);
  for (const name of names) {
    const [, prefix = ''] = name.split(':');
    const uri = attributes[name]?.trim() ?? '';
    if (!mayBind(prefix, uri) || name.split(':').length > 2 || name.endsWith(':')) return null;
    if (prefix === '') unprefixed = uri;
    else prefixes.set(prefix, uri);
  }
  return { unprefixed, prefixes };
}

function isDeclaration(attribute: string): boolean {
  return attribute === 'xmlns' || attribute.startsWith('xmlns:');
}

/** Two prefixes are taken, their namespaces belong to nobody else, and only the default namespace can be undone. */
function mayBind(prefix: string, uri: string): boolean {
  if (prefix === 'xml' || uri === XML) return prefix === 'xml' && uri === XML;
  return prefix !== 'xmlns' && uri !== XMLNS && (prefix === '' || uri !== '');
}

/** What the name of an element means; null when its prefix is bound to nothing. */
export function elementName(written: string, bindings: Bindings): Name | null {
  return nameOf(written, bindings, bindings.unprefixed);
}

/** What the name of an attribute means; null when its prefix is bound to nothing. */
export function attributeName(written: string, bindings: Bindings): Name | null {
  // The default namespace is for elements only.
  return nameOf(written, bindings, '');
}

function nameOf(written: string, { prefixes }: Bindings, unprefixed: string): Name | null {
  if (!written.includes(':')) return { uri: unprefixed, local: written };
  const [prefix = '', local = '', ...more] = written.split(':');
  const uri = prefix === '' ? undefined : prefixes.get(prefix);
  return uri === undefined || local === '' || more.length > 0 ? null : { uri, local };
}
