/** Names as people write them: told apart without case and without the blanks around them. */

/** What two names have in common when they mean the same. */
export function nameKey(name: string): string {
  return name.trim().toLowerCase();
}

export function sameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

/** Whether a spreadsheet would run the text as a formula: a name never should be one. */
export function looksLikeFormula(text: string | null): boolean {
  return /^\s*[=+\-@]/.test(text ?? '');
}
