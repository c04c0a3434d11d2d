/** The characters of printed amounts, by name, because most of them look alike on the screen. Spec: amounts §5, §7 */

/** No-break space: between groups of three digits, and between number and unit. */
export const NBSP = '\u00A0';

/** The minus sign proper, printed without space before the number. */
export const MINUS = '\u2212';

/** What may separate groups of three digits in a text: space, no-break space, narrow no-break space, thin space. */
export const groupSpaces = ' \u00A0\u202F\u2009';
