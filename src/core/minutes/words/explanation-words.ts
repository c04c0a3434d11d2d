/** The words by which a text itself says why two figures differ. Spec: minutes §16 */

/** Behind the amount, in its own sentence. */
export const reason =
  /(?<!\p{L})(?:eftersom|därför att|på grund av|p\.?g\.?a\.?|beroende på|beror på|till följd av|exklusive|exkl\.?|inklusive|inkl\.?|bortsett från|undantaget|med undantag (?:för|av)|frånsett|förutom|oräknat|inräknat|medräknat|(?<=, )då|sedan (?:en|ett|även|också|vissa|en del|del)|när (?:[^.;]{1,80} )?(?:räknats|räknas|dragits|dras|lagts|läggs|tagits|flyttats|undantas|undantagits)|efter (?:justering|omräkning|korrigering)|(?:vilket|som) förklaras|varvid|eftersom)(?!\p{L})/u;

/** In a sentence, a bracket or a footnote that belongs to the relation. */
export const note =
  /(?<!\p{L})(?:ingår (?:\p{L}+ ){0,4}?(?:endast|bara|även|också|inte|ej|dessutom)|(?:endast|bara|även|också|inte|ej|dessutom) (?:\p{L}+ ){0,3}?ingår|ingår (?:[^.]{0,60})?i (?:total|summ|slutsumm)\p{L}*|i (?:det |den )?(?:total|summ|slutsumm)\p{L}* (?:belopp\p{L}* )?(?:ingår|inräknas)|räkn(?:as|ats|ades) (?:också |även |inte |ej )?(?:in|med|bort|av)|inräkn\p{L}+|medräkn\p{L}+|tillkommer|har tillkommit|(?:redovisas|visas|särredovisas|specificeras) (?:inte|ej|separat|särskilt|för sig|på annan|under annan|under en annan|i en annan|i annan)|särredovis\p{L}+|(?:avser|omfattar|innehåller|inkluderar|inbegriper) (?:även|också|dessutom)|(?:skillnaden|differensen|avvikelsen|mellanskillnaden|resten av skillnaden) (?:beror|förklaras|avser|utgörs|består|kommer|uppstår)|har (?:\p{L}+ ){0,3}?(?:förts|flyttats|omfördelats|överförts|dragits|räknats|lagts|lyfts|undantagits)|utan (?:de|den|det) (?:\p{L}+ )?(?:poster|medel|del)\p{L}*|exklusive|inklusive|med undantag|undantaget|bortsett från|utöver (?:de|det|ovan)\p{L}*|saknas i|finns inte med|är inte med|ej medtag\p{L}*|inte medtag\p{L}*|små ?poster|mindre poster|övriga poster)(?!\p{L})/u;

/** The figures are rounded: that explains a little, never a lot. */
export const rounding = /(?<!\p{L})(?:avrund\p{L}*|öresavrund\p{L}*|närmevärde\p{L}*)(?!\p{L})/u;

/** … for every figure of the text or of its tables. */
export const roundingOfAll =
  /(?<!\p{L})(?:alla|samtliga|tabell\p{L}*|protokollet|rapporten|bilagan|texten|dokumentet|nedan|siffrorna)(?!\p{L})/u;

/** What is said of all amounts alike cannot be what sets one of them apart. */
export const ofAll =
  /(?<!\p{L})(?:(?:samtliga|alla|respektive|varje|båda|alla de) (?:\p{L}+ )?(?:belopp\p{L}*|post\p{L}*|summ\p{L}*|siffr\p{L}*|del\p{L}*|rad\p{L}*|kostnad\p{L}*|tal)|(?:i|av) beloppen|beloppen (?:är|anges|redovisas) (?:inte |ej )?(?:inklusive|exklusive|i))(?!\p{L})/u;

/** A footnote: "* …", "1) …", "Not: …". */
export const footnote = /^\s*(?:\*{1,3}|\d\)|[¹²³]|not:?|anm\.?:?|anmärkning:?)\s*/iu;
