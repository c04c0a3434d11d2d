/**
 * The names of elements and attributes, as XML 1.0 (fifth edition) and its namespaces know them. A document has few of
 * them and writes them often: each is proved once.
 */
export interface XmlName {
  /** As it is written, such as "x14:id". */
  readonly name: string;
  /** "" when there is none. */
  readonly prefix: string;
  readonly local: string;
}

/** A value is what it means, its references resolved. */
export interface XmlAttribute extends XmlName {
  readonly value: string;
}

const START =
  'A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f' +
  '\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}';
const PLAIN = `[${START}][-.0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040${START}]*`;
const pattern = new RegExp(`^(?:(${PLAIN}):)?(${PLAIN})$`, 'u');

/** An honest part has some hundred names; a hostile one must not fill the memory with them. */
const MOST = 1_000;

export class XmlNames {
  readonly #known = new Map<string, XmlName>();

  /** The name that is written so; null when it is none. */
  of(written: string): XmlName | null {
    const known = this.#known.get(written);
    if (known) return known;
    const [, prefix = '', local] = pattern.exec(written) ?? [];
    if (local === undefined) return null;
    const name = { name: written, prefix, local };
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(written, name);
    return name;
  }
}
