/** The words that tell two facts apart, and those that tell nothing. Spec: minutes §15 */
import { stemOf } from './stem';

/** Words that say nothing about which fact an amount states. */
const empty = `
  och samt eller men som att så när då där här den det de dem dess denna detta dessa en ett ej inte han hon
  vi man sig sin sitt sina deras vars vilket vilka vilken
  på till för i av om från med mot under över per inom utan vid hos åt efter mellan genom utöver kring
  enligt jämfört sedan innan före fram upp ned ut in bort vidare därmed därefter därför därutöver dessutom
  således alltså också även dock nu nuvarande redan ännu bara endast totalt total totala sammanlagt
  sammanlagda tillsammans summa summan vardera respektive resp varav bland annat annan andra övriga varje
  alla samtliga hela båda samma
  är var varit blir blev bli har hade ha ska skall skulle kan kunde får fick få bör måste vill går gick gå
  kommer kom göra gör gjorde ges gavs ge ger lämnas lämnar ligger finns fanns uppgår uppgick uppgå avser
  avsåg avse gäller gällde omfattar omfattade kostar kostade används användas använts använder använt
  används disponerar disponera behöver behövs sätts läggs utgör utgjorde innebär motsvarar motsvarande
  ökar ökade ökat öka ökas höjs höjdes höjts höja höjer höjt stiger steg stigit minskar minskade minskat
  minska minskas sänks sänktes sänkts sänka sänkt växer växte förändras förändrades räknas räknades räknar
  räknade består bestod rekvirera rekvirerar rekvireras
  beslutar beslutade besluta beslutas beslutat beslut beslutad föreslår föreslås föreslå föreslog förslag
  förslaget godkänna godkänner fastslå fastslås fastslår fastslogs fastställa fastställs fastställer
  fastställdes tillstyrka tillstyrker tilldela tilldelar tilldelas tilldelades tilldelats tilldelat bevilja
  beviljar beviljas beviljades beviljat beviljats fördela fördelas fördelar fördelades fördelats fördelning
  fördelningen betala betalas betalades betalats utbetalas
  anges anger redovisas redovisar redovisat nämns bilaga bilagan bilagor tabell tabellen tabellerna
  protokoll protokollet paragraf paragrafen punkt punkten avsnitt avsnittet ovan nedan underlag underlaget
  handling handlingar ärende ärendet sammanträde sammanträdet möte mötet
  ledamöter ordförande ordföranden regionen staten universitetet rådet kommittén nämnden förvaltningen
  styrelsen budgetgruppen arbetsgruppen gruppen
  kr tkr mkr mnkr mdkr kkr kronor krona miljon miljoner miljard miljarder tusen medel medlen pengar pengarna
  belopp beloppet post posten procent antal år året åren årets årlig årliga årligen fjol tidigare ny nya
  nytt nästa förra föregående gemensam gemensamma gemensamt särskild särskilda totalbelopp
  januari februari mars april maj juni juli augusti september oktober november december vår våren höst
  hösten sommar sommaren vinter årsskiftet dag dagen
  cirka ca omkring ungefär drygt knappt högst maximalt max beräknas beräknat beräknad beräknade reserveras
  reserverat reserverats reserverades reserverade reserverar reservera avsätts avsatt avsatta avsätta
  avsätter avsattes avsatts avsättning avsättningen reservation reservationen återstår återstående kvarstår
  resterande kvar återstod
  första andra tredje största stor stora mindre större kommande fortsatt fortsatta samlad samlade
`
  .trim()
  .split(/\s+/);
const emptyStems = new Set(empty.flatMap((word) => [word, stemOf(word)]));

/** Whether a word tells something about which fact an amount states. */
export function tellsFact(word: string): boolean {
  return word.length > 2 && !emptyStems.has(word) && !emptyStems.has(stemOf(word));
}

/** Nouns that say what sort of fact it is: a frame is no increase, a rent no fee. */
const sorts = `
  ram budgetram totalram anslag budget hyra avgift lön kostnad intäkt utfall prognos uppräkning ökning
  höjning minskning sänkning förändring bidrag stöd ersättning arvode utgift skuld överskott underskott
  avvikelse skillnad nivå pris rest behov licens tillskott lån gåva pott reserv
`
  .trim()
  .split(/\s+/);
export const sortsOfFact: ReadonlySet<string> = new Set(sorts.map(stemOf));

/** Sources and recipients by the names that the group uses for them. */
const parties: Readonly<Record<string, readonly string[]>> = {
  ALF: ['alf'],
  FoUU: ['fouu'],
  FR: ['fr', 'forskningsråd', 'forskningsrådet', 'forskningsrådets'],
  UR: ['ur', 'utbildningsråd', 'utbildningsrådet', 'utbildningsrådets'],
  LG: ['lg', 'ledningsgrupp', 'ledningsgruppen', 'ledningsgruppens'],
};
const partyOfWord = new Map(
  Object.entries(parties).flatMap(([party, words]) => words.map((word) => [word, party] as const)),
);
/** The source or recipient that a word names; null for any other word. */
export function partyOf(word: string): string | null {
  return partyOfWord.get(word) ?? null;
}

export type Version = 'preliminary' | 'settled';
const preliminary =
  /(?<!\p{L})(?:preliminär\p{L}*|räknade \p{L}* ?med|utkast\p{L}*|arbetsmaterial\p{L}*)(?!\p{L})/u;
const settled =
  /(?<!\p{L})(?:fastsl\p{L}*|fastställ\p{L}*|slutlig\p{L}*|definitiv\p{L}*|besked(?:et)?)(?!\p{L})/u;
export function versionIn(words: string): Version | null {
  if (preliminary.test(words)) return 'preliminary';
  return settled.test(words) ? 'settled' : null;
}

/** What has become of the money, or is to become of it. */
export type Stage = 'sought' | 'granted' | 'outcome' | 'budget';
const stages: readonly (readonly [Stage, RegExp])[] = [
  ['sought', /(?<!\p{L})(?:sök(?:te|t|er|s|tes|ta)?|ansök\p{L}*|äska\p{L}*|begär\p{L}*)(?!\p{L})/u],
  [
    'outcome',
    /(?<!\p{L})(?:utfall\p{L}*|förbruk(?:at|ats|ade|ades|ar|as)|använ(?:t|ts|des|ds)|upparbet\p{L}*|utbetal\p{L}*|betalat|betalats|betalades|rekvirera(?:t|ts|des)|kostade|gick åt|gått åt|nyttjat\p{L}*)(?!\p{L})/u,
  ],
  ['granted', /(?<!\p{L})(?:bevilj\p{L}*|tilldel\p{L}*|fick|får)(?!\p{L})/u],
  ['budget', /(?<!\p{L})(?:budget(?:en|erat|erade|erats)?)(?!\p{L})/u],
];
export function stageIn(words: string): Stage | null {
  return stages.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** The year of a date is when something was decided, not what it is decided for. */
const dates =
  /(?:\d{1,2} )?(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) (?:19|20)\d\d/gu;

/** Years of a text, and words that stand for one. */
export function yearsIn(words: string): readonly string[] {
  const years = words.replace(dates, '').match(/(?<![\d.,/-])(?:19|20)\d\d(?![\d,]|-\d)/gu) ?? [];
  const spoken = [
    ...(/(?<!\p{L})(?:i år|innevarande år)(?!\p{L})/u.test(words) ? ['this'] : []),
    ...(/(?<!\p{L})(?:i fjol|fjolårets?|förra årets?|föregående års?|förra året|året innan)(?!\p{L})/u.test(
      words,
    )
      ? ['last']
      : []),
    ...(/(?<!\p{L})(?:nästa år|kommande år)(?!\p{L})/u.test(words) ? ['next'] : []),
  ];
  return [...new Set([...years, ...spoken])];
}
