/**
 * "miljoner" without "kronor" is money unless another noun follows: "45 miljoner på kliniska studier" is, "2,4 miljoner
 * invånare" is not. A word counts as a noun unless it is known to be something else: an amount that is overlooked does
 * less harm than one that is made up. Spec: minutes §4
 */

/** Prepositions, conjunctions, pronouns and adverbs: the sentence goes on without a noun. */
const littleWords = [
  'på|till|för|i|av|om|från|med|mot|under|över|per|inom|utan|vid|hos|åt|efter|mellan|genom',
  'utöver|kring|sedan|enligt|jämfört',
  'och|samt|eller|men|som|att|när|då|medan|eftersom|respektive|resp|varav|därav|vilket|vilka',
  'där|så|än|utan',
  'mer|mindre|extra|totalt|sammanlagt|tillsammans|vardera|var|årligen|årligt|ytterligare|redan',
  'nu|kvar|till|också|även|dock|inte|ännu|bland|bara|endast|dyrare|billigare|högre|lägre|större',
  'netto|brutto|nästa|förra|vartdera|styck|ned|ner|upp|bort|tillbaka|vidare|därefter|därmed',
  'dessutom|däribland|exklusive|inklusive|minus|plus|här|dit|varje|årets|denna|detta|den|det|de',
  'dessa|regionen|staten',
];

/** Verbs that budget prose puts after an amount. Passive forms in -s are known by their ending. */
const verbs = [
  'är|var|blir|blev|har|hade|ska|skall|skulle|kan|kunde|får|fick|bör|måste|vill|går|gick|kommer',
  'kom|avser|avsåg|gäller|gällde|återstår|återstod|kvarstår|kvarstod|finns|fanns|räcker|täcker',
  'ges|gavs|ligger|tillkommer|utgör|utgjorde|motsvarar|ingår|ingick|kostar|sattes|sätts|läggs',
  'lades|togs|tas|gjorde|gör|stannar|saknas|saknades|behövs|söktes|söks|betalas|behålls|dras',
  'drogs|flyttas|skjuts|sköts|förs|fördes',
];

const passive = '\\p{L}{2,}(?:as|ades|ats|des|ts)';
const other = [...littleWords, ...verbs].join('|');
/** What may follow "miljoner" when it is money. A capital begins a name: "miljoner Karolinska". */
const noNoun = new RegExp(
  `^(?:\\s*$|\\s*\\n\\s*\\n|\\s*[.,;:!?)\\]"”»’+=|/*§–−(\\d-]|\\s+(?:(?:${other}|${passive})(?!\\p{L})|[–−(=+"”&]|\\d))`,
  'iu',
);

/** Whether "miljoner" or "miljarder" stands alone, given the text after it. */
export function isMoneyAlone(after: string): boolean {
  return noNoun.test(after);
}
