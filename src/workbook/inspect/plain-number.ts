/** A number of a cell as a person reads it: at most 15 digits, a decimal comma, groups of three. */
export function plainNumber(figure: number): string {
  const [wholes = '', fraction] = String(Number(figure.toPrecision(12))).split('.');
  if (wholes.includes('e') || fraction?.includes('e')) return String(figure);
  const grouped = wholes.replace('-', '−').replaceAll(/\B(?=(?:\d{3})+$)/g, '\u00a0');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
