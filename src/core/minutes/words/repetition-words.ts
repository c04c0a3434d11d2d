/** The words that say of an amount that it has been stated before. Spec: minutes §15 */

/** "4 600 tusen kronor, det vill säga 4,6 miljoner kronor", "4 600 tkr (4,6 mkr)". */
export const inOtherWords =
  /^,? ?(?:\(?(?:det vill säga|d\.? ?v\.? ?s\.?|alltså|med andra ord|eller|motsvarande|=) ?|\()(?:cirka |ca |drygt |knappt |avrundat |omkring )?$/u;

/** "de 8,5 mkr som reserverats": an amount that has been named before. */
export const namedBefore = /(?<!\p{L})(?:de|dessa|samma|nämnda|de nämnda|ovannämnda) $/u;

/** "I bilagan anges", "enligt tabellen", "som nämnts": the sentence says what is said elsewhere. */
export const restates =
  /(?<!\p{L})(?:i (?:bilaga\p{L}*|tabell\p{L}*|sammanställning\p{L}*|sammanfattning\p{L}*|budgetunderlag\p{L}*|underlag\p{L}*)(?: \d+)? (?:anges|redovisas|står|uppges|uppgår|är)|enligt (?:tabell\p{L}*|bilaga\p{L}*|ovan|beslut\p{L}*|sammanställning\p{L}*)|som (?:nämnts|framgår|angetts|angivits|redovisats)|ovan(?:nämnda|stående)?|(?:de|den|det) nämnda|alltså|som (?:tidigare )?sagts|besluts?(?:et|en)? i § ?\d+|enligt § ?\d+|i enlighet med § ?\d+|i § ?\d+)(?!\p{L})/u;

/** The sentence speaks of a time that has gone by. */
export const longAgo =
  /(?<!\p{L})(?:i (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|våras|höstas|somras|vintras|fjol)|tidigare|ursprunglig\p{L}*|dittills|förra|då)(?!\p{L})/u;

/** "Därutöver", "ytterligare": what follows comes on top of what has been said, and is another fact. */
export const onTop =
  /(?<!\p{L})(?:därutöver|dessutom|ytterligare|utöver|vidare|därtill|extra|även|också)(?!\p{L})/u;
