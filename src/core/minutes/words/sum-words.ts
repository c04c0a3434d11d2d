/** The words that say that amounts are the parts of a whole. Spec: minutes §9 */
import { sourceOf } from './phrases';

const totals = sourceOf([
  'totalt|sammanlagt|sammantaget|tillsammans|summa|summan|i allt|allt som allt|inalles|total',
  'totala|sammanlagda|sammantagna',
  'totalsumma|totalsumman|totalbelopp|totalbeloppet|totalkostnad|totalkostnaden|totalram',
  'totalramen|slutsumma|slutsumman|summerar|summeras|summerat|summa summarum',
]);
/** "totalt 5,2 mkr", "tillsammans blir det 5,2 mkr", "summan blir", "vilket ger", "=". No number stands between. */
const totalBefore = new RegExp(`${totals}([^\\d□;]{0,80})$`, 'u');
const makesBefore =
  /(?:(?<!\p{L})(?:vilket|det|som) (?:ger|blir|gör|summerar till|summeras till)(?: (?:\p{L}+ ){0,3})|=\s?)$/u;
/** "5,2 mkr totalt", "5,2 mkr sammanlagt". */
const totalAfter =
  /^ (?:totalt|sammanlagt|sammantaget|tillsammans|i allt|inalles)(?=[,.;:)]|$| (?:för|under|i|till|till alla|per år)(?!\p{L}))/u;
/** "av totalt 12 mkr", "på sammanlagt 8 mkr": the whole of something, not the sum of what stands before. */
const ofTotal =
  /(?<!\p{L})(?:av|på|om|med|för|till|upp till|högst|från|utöver|inom) (?:(?:den|det|de|en|ett|hela) )?(?:totalt|sammanlagt|total|totala|sammanlagda|tillsammans)(?:[^,.]{0,30})$/u;

export type TotalWord = 'sum' | 'makes' | 'of';

/** What the words around an amount say about its being a total; null when nothing. */
export function totalWord(before: string, after: string): TotalWord | null {
  const total = totalBefore.exec(before);
  if (
    total &&
    !/tillsammans med|summan av|består av|utgörs av|fördelas? (?:med|på|så|enligt)|(?<!\p{L})(?:varav|därav)(?!\p{L})/u.test(
      total[0],
    )
  ) {
    return ofTotal.test(before) ? 'of' : 'sum';
  }
  if (totalAfter.test(after)) return 'sum';
  return makesBefore.test(before) ? 'makes' : null;
}

/** "tillsammans med FoUU-medel om 374,3 mkr blir ramen …": a part, whose total follows. */
export const joinsPart =
  /(?<!\p{L})(?:tillsammans med|summan av|plus|lägg(?:s|er)? till)(?!\p{L})[^\d□]{0,80}$/u;
const opening = new RegExp(`^(?:[^\\p{L}]*\\p{L}+){0,5}?[^\\p{L}]*${totals}`, 'u');

/**
 * A word of a total at the beginning of its sentence adds up what has been said before; later on, or behind a number as in
 * "31 av 112 ansökningar beviljades, totalt", it adds up something else.
 */
export function opensWithTotal(words: string): boolean {
  const found = opening.exec(words)?.[0];
  return found !== undefined && !/\d/.test(found.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/gu, ''));
}

/** "Anslag 8,5 mkr ./. förbrukat 3,5 mkr = 5,0 mkr": the bookkeeper's minus. */
export const takesAway = /\.\/\./u;

/** What leads from such a part to its total. */
export const leadsToTotal =
  /(?<!\p{L})(?:blir|är|var|ger|uppgår|uppgick|utgör|innebär|kostar|gör|omfattar|motsvarar)(?!\p{L})[^,.;\d□]{0,60}$|=\s?$/u;

const shared =
  '(?:fördelas|fördelades|fördelats|fördelat|fördelade|fördelar sig|fördelar|allokeras|allokerades|allokerats|delas|delades|delas upp|uppdelat|uppdelade|uppdelad|delat|delad|delade|fördelad|omfördela(?:s|des|ts)(?= (?:med|så|enligt)| ?:))';
/** Opens the parts of the amount right before it: ", varav", "fördelas med", "består av", ": ". */
const partsAfter = new RegExp(
  `^[^;:□]{0,90}?(?<!\\p{L})(?:varav|därav|av vilka|av vilket|${shared}|består av|bestående av|utgörs av|som utgörs av|nämligen|så här|enligt följande|följande)(?!\\p{L})`,
  'u',
);
const bareColon = /^ ?:\s?(?:[-–•]\s)?\p{L}*\s?$/u;

/** "92 mkr: minskad inhyrning 48 mkr, läkemedel 26 mkr samt administration 18 mkr": the colon opens a list of names. */
export const colonAndName = /^ ?: (?:[\p{L}:-]+ ){1,6}$/u;

/** ", och de frigjorda medlen fördelas med": something else is shared out than the amount before. */
const ofOther =
  /^[^;:□]{0,60}(?<!\p{L})(?:frigjor\p{L}*|besparing\p{L}*|mellanskillnad\p{L}*|överskott\p{L}*|resten|återstod\p{L}*|resterande|återstående) /u;

/** Whether the words after an amount open its parts. */
export function opensParts(after: string): boolean {
  return (partsAfter.test(after) && !ofOther.test(after)) || bareColon.test(after);
}
/** What the amount before is used for follows, perhaps all of it. */
export const usedFor =
  /^[^.;:,□]{0,40}(?<!\p{L})(?:används|användes|använts|disponeras|avser|avsåg|går|gick|tilldelas|lämnas|betalas) (?:\p{L}+ )?(?:till|för|åt|ut till|dels)(?!\p{L})/u;

/** "varav" opens parts of exactly the amount before it. */
export const nested =
  /(?<!\p{L})(?:varav|därav|av vilka|av vilket|däribland|i vilket ingår)(?!\p{L})/u;

/** "17,6 mkr (10,2 mkr från ALF …": a bracket right behind the whole. */
export const inBrackets = /^ ?\((?:varav |därav )?(?:\p{L}+:? ){0,3}$/u;
/** What stands in the bracket is set beside the amount, not a part of it. */
export const comparesInBrackets =
  /(?<!\p{L})(?:budget\p{L}*|utfall\p{L}*|prognos\p{L}*|mot|jämfört|föregående|förra|fjol|eller|motsvarande|dvs|det vill säga|år|per|från och med)(?!\p{L})|(?:19|20)\d\d|à/u;

/** Words by which a later sentence shares out what an earlier one named: "Den fördelas så att …". */
export const sharesOut = new RegExp(
  `(?<!\\p{L})(?:${shared}|består av|bestod av|utgörs av|utgjordes av)(?!\\p{L})`,
  'u',
);
/** "…, varav", "Ramen fördelas på": what ends so goes on in the items below it. */
export const goesOnInItems =
  /(?::|(?<!\p{L})(?:varav|därav|nämligen|enligt (?:nedan|följande)|(?:fördela\p{L}*|dela\p{L}*|består|bestå|utgörs) (?:upp )?(?:på|med|mellan|till|av|enligt nedan)))\s*$/u;
/** Who or what is shared out, when it is the amount before: "den", "summan", "gåvan". */
export const anaphora =
  /^\W*(?:(?:och|men|denna|detta|dessa|hela|den|det|de|medlen|beloppet|summan|potten|gåvan|ramen|anslaget|bidraget|uppräkningen|stödet|pengarna|satsningen|budgeten|kostnaden|reservationen|tillskottet|avsättningen|\p{L}+(?:en|et|na))(?:\s|,))+/u;

/** "Därav avser 8,0 mkr personal och 4,5 mkr drift." */
export const thereof = /^\W*(?:därav|härav|varav)(?!\p{L})/u;

/** "Av detta avsåg 701,2 mkr ALF-medel och 365,0 mkr FoUU-medel.": nothing says that this is all. */
export const ofThis =
  /^\W*av (?:detta|dessa|denna|det|dem|beloppet|summan|medlen|anslaget|ramen|reservationen|ökningen|pengarna)(?!\p{L})/u;

/** "totalt för alla utlysningar": a total that says of what it is may count more than what stands right before it. */
export const saysOfWhat =
  /(?<!\p{L})(?:totalt|total|sammanlagt|tillsammans|summa|summan|summan blir) (?:för|i|inom|av|på|över) /u;

const allotted = '(o|ej |inte |ännu inte )?(?:fördela(?:t|de|ts)|allokera(?:t|de|ts))';
const allottedBefore = new RegExp(
  `(?:^|[,;:.] ?|(?<!\\p{L})(?:och|samt|är) )${allotted}(?: (?:medel|belopp|beloppet|är|blir|hittills)){0,2}:? ?$`,
  'u',
);
const allottedAfter = new RegExp(`^ (?:är )?${allotted}(?=[,.;)]|$| (?:och|samt)(?!\\p{L}))`, 'u');

/** "Fördelat 350 tkr", "65 tkr ofördelat": what has been shared out, and what has not; null when the words say neither. */
export function shareState(before: string, after: string): 'shared' | 'left' | null {
  const found = allottedBefore.exec(before) ?? allottedAfter.exec(after);
  if (!found) return null;
  return found[1] === undefined ? 'shared' : 'left';
}

/** The list is not whole: nothing is said to add up. */
export const openList = new RegExp(
  sourceOf([
    'bland annat|bl\\.? ?a\\.?|bland andra|t\\.? ?ex\\.?|till exempel|exempelvis|däribland|främst',
    'huvudsakligen|i första hand|framför allt|framförallt|såsom|inte minst|i huvudsak',
    'med mera|m\\.? ?m\\.?|med flera|m\\.? ?fl\\.?|etc|och så vidare|o\\.? ?s\\.? ?v\\.?|resten',
    'återstoden|återstående|resterande|övrigt fördelas|en del|delar av|hittills|minst',
    'tills vidare|i ett första steg',
  ]),
  'u',
);

/** An amount of the list is not said: "uppgift saknas", "ett belopp som inte är fastställt". */
export const unknownPart = new RegExp(
  sourceOf([
    'uppgift saknas|uppgifter saknas|belopp saknas|beloppet saknas|saknas uppgift|ej fastställt',
    'inte fastställt|inte är fastställt|ännu inte \\p{L}+|ännu ej \\p{L}+|okänt belopp|ett okänt',
    'beslutas senare|fastställs senare|inte känt|ej känt',
    'oförändrat belopp|oförändrade belopp|ett belopp som|ett mindre belopp|samma belopp som',
  ]) + '|□',
  'u',
);
