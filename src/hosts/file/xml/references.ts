/** What stands for itself only in disguise: entities, references to characters, and the ends of lines. Spec: files §9 */

/** No entity but XML's own is known: a part that declares others is refused. */
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Characters that no XML holds, whether written or referred to. */
export const unlawful =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * What a text or a value of an attribute means: its lines end with a line feed, or with `space` in a value, where tabs
 * are spaces too; its references are resolved. Null when one of them means nothing.
 */
export function meant(written: string, space?: ' '): string | null {
  const plain = written.replace(space === undefined ? /\r\n?/g : /\r\n|[\t\n\r]/g, space ?? '\n');
  let isSound = true;
  const whole = plain.replace(/&([^;&]*)(;?)/g, (_, name: string, end: string) => {
    const character = end === ';' ? meaning(name) : undefined;
    if (character === undefined) isSound = false;
    return character ?? '';
  });
  return isSound ? whole : null;
}

function meaning(name: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([0-9A-Fa-f]+)|([0-9]+))$/.exec(name) ?? [];
  if (hex === undefined && decimal === undefined) {
    return Object.hasOwn(entities, name) ? entities[name] : undefined;
  }
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  if (code > 0x10ffff) return undefined;
  const character = String.fromCodePoint(code);
  return unlawful.test(character) ? undefined : character;
}
