/** Formula text → the parser's tokens, with the marks removed that Excel puts only into its files. */
import { tokenize, type Token } from '@borgar/fx/xlsx';

/** _xlfn. before a newer function, _xlws. before a newer one still, _xlpm. before a variable of LET. */
const FILE_PREFIXES = /^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i;

export function tokensOf(formula: string): Token[] {
  return withoutDeletedSheets(tokenize(formula, { withLocation: false })).map((token) => ({
    ...token,
    value: token.value.replace(FILE_PREFIXES, ''),
  }));
}

/** #REF!A1 and Ramar!#REF! are what Excel leaves of a reference when its sheet or cells are deleted: #REF!. */
function withoutDeletedSheets(tokens: readonly Token[]): Token[] {
  const isDeleted = (token: Token | undefined) =>
    token?.type === 'error' && token.value === '#REF!';
  return tokens.filter((token, position) => {
    const address = ['range', 'range_beam', 'structured'].includes(token.type);
    if (address && isDeleted(tokens[position - 1])) return false;
    if (token.value === '!' && isDeleted(tokens[position + 1])) return false;
    const context = token.type === 'context' || token.type === 'context_quote';
    return !(context && tokens[position + 1]?.value === '!' && isDeleted(tokens[position + 2]));
  });
}

/** Whether the whole formula stands in brackets, as in =(A1-B1). */
export function isBracketed(tokens: readonly Token[]): boolean {
  const visible = tokens.filter(({ type }) => type !== 'fx_prefix' && type !== 'whitespace');
  if (visible[0]?.value !== '(') return false;
  let depth = 0;
  return visible.every(({ value, type }, position) => {
    if (type !== 'operator') return true;
    depth += value === '(' ? 1 : value === ')' ? -1 : 0;
    return depth > 0 || position === visible.length - 1;
  });
}
