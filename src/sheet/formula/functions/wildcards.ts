/** Excel's wildcards in texts: * for any text, ? for one character, ~ before one that is meant as itself. */

export function hasWildcards(text: string): boolean {
  return /[*?~]/.test(text);
}

/** A pattern for the whole text, without regard to case; with `anywhere` for a part of it. */
export function wildcardPattern(text: string, anywhere = false): RegExp {
  const source = text.replace(/~([*?~])|([\s\S])/gu, (_, meant?: string, plain = '') => {
    if (meant !== undefined) return meant === '~' ? meant : `\\${meant}`;
    if (plain === '*') return '[\\s\\S]*';
    if (plain === '?') return '[\\s\\S]';
    return String(plain).replace(/[\\^$.|+()[\]{}/]/g, '\\$&');
  });
  return new RegExp(anywhere ? source : `^${source}$`, 'iu');
}
