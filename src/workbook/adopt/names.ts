/**
 * The names by which recipients and sources go in sheets that others have made. The list is data: rows
 * "Namn/FR" = "Forskningsrådet; Rådet för forskning" of Inställningar add names, and new recipients.
 * Spec: adoption §5
 */
import type { Setting } from '#core/budget/book';
import { sources, type Recipient, type Source } from '#core/budget/words';
import { plainText } from './plain-text';

/** Code → names in lower case, the code's own spelling aside. */
export interface Names {
  readonly recipients: ReadonlyMap<Recipient, readonly string[]>;
  readonly sources: ReadonlyMap<Source, readonly string[]>;
}

/** "ALF-avtalet" and "ALF-kommittén" are no money. */
const bodies = '[-\\s]?(?:avtal|kommitt|överens|grupp|styr|organisation|kansli)';

const SETTING = /^namn\/(.+)$/i;

export const knownNames: Names = {
  recipients: new Map([
    ['FR', ['forskningsrådet', 'rådet för forskning']],
    ['UR', ['utbildningsrådet', 'rådet för utbildning']],
    ['LG', ['ledningsgruppen', 'särskilda satsningar', 'särskild satsning']],
  ]),
  sources: new Map([
    ['ALF', ['alf']],
    ['FoUU', ['fouu', 'fou']],
  ]),
};

/** The known names and those that Inställningar adds. */
export function namesIn(settings: readonly Setting[]): Names {
  const recipients = new Map(knownNames.recipients);
  const ofSources = new Map(knownNames.sources);
  for (const { key, value } of settings) {
    const code = SETTING.exec(key.trim())?.[1]?.trim();
    if (code === undefined || typeof value !== 'string') continue;
    const names = value.split(';').flatMap((name) => plainText(name).toLowerCase() || []);
    const source = sources.find((each) => each === code);
    if (source) ofSources.set(source, [...(ofSources.get(source) ?? []), ...names]);
    else recipients.set(code, [...(recipients.get(code) ?? []), ...names]);
  }
  return { recipients, sources: ofSources };
}

/** The one recipient that a heading or a cell begins or ends with, by name or code; null when none or several. */
export function recipientNamed(text: string, names: Names): Recipient | null {
  const plain = withoutNumbering(text);
  const [only, second] = edgesOf(names).filter(({ edges }) =>
    edges.some((edge) => edge.test(plain)),
  );
  return second === undefined ? (only?.code ?? null) : null;
}

/** The recipient when the text is nothing but its name or code, numbering and brackets aside. */
export function recipientCalled(text: string, names: Names): Recipient | null {
  const code = recipientNamed(text, names);
  if (code === null) return null;
  const rest = [...(names.recipients.get(code) ?? []), code].reduce(
    (left, name) => left.replace(new RegExp(`${escaped(name)}s?`, 'iu'), ''),
    withoutNumbering(text),
  );
  return /[\p{L}\p{N}]/u.test(rest) ? null : code;
}

/** The sources that a text names as words of their own: "ALF-medel" is ALF. */
export function sourcesNamed(text: string, names: Names): readonly Source[] {
  return sources.filter((source) =>
    (names.sources.get(source) ?? []).some((name) => {
      const pattern = `(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])(?!${bodies})`;
      return new RegExp(pattern, 'iu').test(text);
    }),
  );
}

/** The source when the text says nothing else than that it is money of this source: "Källa: ALF", "FoUU-medel". */
export function sourceCalled(text: string, names: Names): Source | null {
  const [only, second] = sourcesNamed(text, names);
  if (only === undefined || second !== undefined) return null;
  const rest = (names.sources.get(only) ?? []).reduce(
    (left, name) => left.replace(new RegExp(escaped(name), 'iu'), ''),
    plainText(text).replace(/(?:källa|finansiering|medel|budget|poster|ram|20\d\d)/giu, ''),
  );
  return /[\p{L}\p{N}]/u.test(rest) ? null : only;
}

/** "1. Forskningsrådet" and "A) Forskningsrådet" without their numbering. */
function withoutNumbering(text: string): string {
  return plainText(text).replace(/^(?:\d{1,2}(?:\.\d{1,2})*|[A-ZÅÄÖ]|[IVX]{1,4})[.):]?\s+/u, '');
}

interface RecipientEdges {
  readonly code: Recipient;
  readonly edges: readonly RegExp[];
}

const compiled = new WeakMap<Names, readonly RecipientEdges[]>();

/** The patterns of a list of names, made once: they are tried on every row. */
function edgesOf(names: Names): readonly RecipientEdges[] {
  const known = compiled.get(names);
  if (known) return known;
  const made = [...names.recipients].map(([code, own]) => ({
    code,
    edges: [edge(code, 'u'), ...own.map((name) => edge(name, 'iu'))],
  }));
  compiled.set(names, made);
  return made;
}

/** Text that begins or ends with the word, in the genitive too, or has it in brackets. */
function edge(word: string, flags: string): RegExp {
  const name = `${escaped(word)}s?`;
  const apart = '(?![\\p{L}\\p{N}])';
  return new RegExp(`^${name}${apart}|(?<![\\p{L}\\p{N}])${name}[.:]?$|\\(${name}\\)`, flags);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
