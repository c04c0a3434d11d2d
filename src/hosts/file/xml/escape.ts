/**
 * Text as it stands in XML, and the escapes that spreadsheets add for what XML cannot hold: _x0001_ for a control
 * character, _x005F_ for an underscore that would be taken for such an escape.
 */

/** For the text of an element. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, entity);
}

/** For an attribute between double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, entity);
}

/** Lone surrogates, carriage returns and control characters in the escapes of spreadsheets; not yet XML. */
export function escapeCharacters(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(unwritable, code);
}

/** A cell's text as it is written. */
export function escapeCellText(text: string): string {
  return escapeText(escapeCharacters(text));
}

/** The inverse, on text that the XML reader has already unescaped. */
export function unescapeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

const unwritable =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function code(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function entity(character: string): string {
  return entities[character] ?? `&#${character.charCodeAt(0)};`;
}
