/** The kinds of keys as a list of words, apart from the rules themselves, which are much code. Spec: allocation §10 */

/** The kinds of keys, by their words in the sheet. */
export const keyKinds = [
  'lika',
  'proportionell',
  'föregående år',
  'indikatorer',
  'fast del',
  'prioritet',
] as const;
export type KeyKind = (typeof keyKinds)[number];
