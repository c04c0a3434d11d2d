/** What --help says of the program, its commands and its options. */
import type { Language } from '#core/money/language';

export type Bilingual = Readonly<Record<Language, string>>;

/** commander's own headings. */
export const titles: Readonly<Record<string, Bilingual>> = {
  'Usage:': { sv: 'Användning:', en: 'Usage:' },
  'Arguments:': { sv: 'Argument:', en: 'Arguments:' },
  'Options:': { sv: 'Flaggor:', en: 'Options:' },
  'Commands:': { sv: 'Kommandon:', en: 'Commands:' },
};

export const options = {
  program: {
    sv: 'Den gemensamma ALF- och FoUU-budgeten, exakt till öret.',
    en: 'The joint ALF and FoUU budget, exact to the öre.',
  },
  usage: { sv: '<kommando> [flaggor]', en: '<command> [options]' },
  flags: { sv: '[flaggor]', en: '[options]' },
  version: { sv: 'visar versionen', en: 'shows the version' },
  help: { sv: 'visar hjälpen', en: 'shows the help' },
  helpCommand: { sv: 'visar hjälpen för ett kommando', en: 'shows the help for a command' },
  json: { sv: 'svarar med ett JSON-objekt', en: 'answers with one JSON object' },
  lang: { sv: 'svarets språk', en: 'language of the answer' },
  output: { sv: 'sparar resultatet här', en: 'saves the result here' },
  outputAppendix: {
    sv: 'sparar bilagan här: .pdf, .docx, .html eller .xlsx',
    en: 'saves the appendix here: .pdf, .docx, .html or .xlsx',
  },
  outputPaper: {
    sv: 'sparar den för utskrift här: .pdf, .docx eller .html',
    en: 'saves it for print here: .pdf, .docx or .html',
  },
  outputPaperOrBook: {
    sv: 'sparar listan för utskrift här: .pdf, .docx eller .html; med --create eller --record arbetsboken',
    en: 'saves the list for print here: .pdf, .docx or .html; with --create or --record the workbook',
  },
  outputPaperOrNewSheet: {
    sv: 'sparar listan för utskrift här: .pdf, .docx eller .html; med --create arbetsboken',
    en: 'saves the list for print here: .pdf, .docx or .html; with --create the workbook',
  },
  inPlace: { sv: 'ändrar filen själv', en: 'changes the file itself' },
  backup: {
    sv: 'sparar det som stod i utfilen som .bak',
    en: 'keeps what stood in the output as .bak',
  },
  who: { sv: 'namnet i loggen', en: 'the name in the log' },
  dryRun: { sv: 'visar planen utan att skriva', en: 'shows the plan without writing' },
  body: { sv: 'organet som har beslutat', en: 'the body that has decided' },
  decision: { sv: 'beslutet, till exempel "§ 7"', en: 'the decision, such as "§ 7"' },
  decided: { sv: 'när det beslutades: 2025-10-14', en: 'when it was decided: 2025-10-14' },
  date: { sv: 'när det hände: 2025-09-22', en: 'when it happened: 2025-09-22' },
  text: { sv: 'händelsens text', en: 'the text of the event' },
  new: {
    sv: 'skapar en tom budget, eller exempelbudgeten',
    en: 'makes an empty budget, or the example',
  },
  year: { sv: 'budgetåret', en: 'the budget year' },
  example: { sv: 'exempelbudgeten: 2026', en: 'the worked example: 2026' },
  frames: {
    sv: 'rådsrundan ut: en arbetsbok för varje råd, med ram och poster',
    en: 'the council round, out: a workbook for each council, with its frame and posts',
  },
  outFolder: { sv: 'mappen för rådens arbetsböcker', en: "the folder for the councils' workbooks" },
  replaceBooks: {
    sv: 'skriver över rådens arbetsböcker om de redan finns',
    en: "writes over the councils' workbooks where they are there already",
  },
  collect: {
    sv: 'rådsrundan in: jämför rådens förslag och för in dem i budgeten',
    en: "the council round, in: compares the councils' proposals and joins them to the budget",
  },
  goneToZero: {
    sv: 'poster som ett råd har tagit bort får 0; annars står de kvar',
    en: 'posts that a council has removed get 0; else they stay',
  },
  charts: {
    sv: 'ritar ramarna, eller ett eller två scenarier, som diagram i arbetsboken',
    en: 'draws the frames, or one or two scenarios, as charts in the workbook',
  },
  appendix: { sv: 'skriver bilaga 1', en: 'writes bilaga 1, the appendix' },
  dnr: { sv: 'diarienumret', en: 'the registry number' },
  paragraph: { sv: 'paragrafen som bilagan hör till', en: 'the paragraph the appendix belongs to' },
  meeting: { sv: 'sammanträdets datum', en: 'the date of the meeting' },
  appendixNumber: { sv: 'bilagans nummer', en: 'the number of the appendix' },
  stamp: {
    sv: 'läget, i en arbetsbok utan budget: arbetsmaterial, förslag, fastställd',
    en: 'the state, in a workbook without a budget: arbetsmaterial, förslag, fastställd',
  },
  against: {
    sv: 'vad budgeten jämförs med: preliminar eller foregaende (år)',
    en: 'what the budget is compared with: preliminar or foregaende (last year)',
  },
  group: {
    sv: 'hur posterna grupperas: mottagare, källa, avsnitt',
    en: 'how the posts are grouped: mottagare, källa, avsnitt',
  },
  without: {
    sv: 'utelämnar en kolumn: jämförelse, ändring, källor, noter',
    en: 'leaves a column out: jämförelse, ändring, källor, noter',
  },
  pictures: { sv: 'tar med bilderna', en: 'includes the pictures' },
  appendixSheet: {
    sv: 'skriver bladet Bilaga 1 i en kopia av arbetsboken',
    en: 'writes the sheet Bilaga 1 in a copy of the workbook',
  },
  decisionText: {
    sv: 'skriver beslutstexten: bakgrund och att-satser',
    en: 'writes the decision text: background and att-clauses',
  },
  decidedBy: { sv: 'vem som beslutar: LG eller Region', en: 'who decides: LG or Region' },
  map: { sv: 'känner igen en egen uppställning', en: 'recognises a layout of your own' },
  sheet: { sv: 'bladet som uppställningen står på', en: 'the sheet that holds the layout' },
  range: { sv: 'området, om det inte ska sökas', en: 'the range, if it is not to be searched for' },
  unit: {
    sv: 'enheten, om rubrikerna inte säger den: kr, tkr, mkr',
    en: 'the unit, if the headings do not say: kr, tkr, mkr',
  },
  mapSource: {
    sv: 'källan, om rubrikerna inte säger den',
    en: 'the source, if the headings do not say',
  },
  column: {
    sv: 'vad en kolumn är: "ALF=Budget 2026 ALF"',
    en: 'what a column is: "ALF=Budget 2026 ALF"',
  },
  sum: {
    sv: 'en rad som är en summa, fast det inte syns',
    en: 'a row that is a sum, though nothing says so',
  },
  createMissing: {
    sv: 'lägger till de blad som saknas: Ramar, Händelser och Logg',
    en: 'adds the sheets that are missing: Ramar, Händelser and Logg',
  },
  replaceFormulas: { sv: 'ersätter formler med belopp', en: 'replaces formulas by amounts' },
  read: {
    sv: 'visar ramar, mottagare, poster, händelser och saldon',
    en: 'shows frames, recipients, posts, events and balances',
  },
  check: {
    sv: 'kör alla kontroller, det allvarligaste först',
    en: 'runs all checks, the gravest first',
  },
  mark: {
    sv: 'lägger anmärkningarna på ett eget blad i en kopia',
    en: 'puts the findings on a sheet of their own in a copy',
  },
  unmark: {
    sv: 'tar bort anmärkningarnas blad',
    en: 'takes the sheet of findings away',
  },
  off: {
    sv: 'stänger av kontrollen med den koden (kräver --why)',
    en: 'switches off the check with that code (needs --why)',
  },
  on: {
    sv: 'slår på kontrollen igen',
    en: 'switches the check on again',
  },
  switchWhy: {
    sv: 'skälet till att kontrollen stängs av',
    en: 'why the check is switched off',
  },
  import: {
    sv: 'hämtar in rader från CSV eller en annan arbetsbok',
    en: 'brings in rows from CSV or another workbook',
  },
  table: {
    sv: 'tabellens eller bladets namn: Poster',
    en: 'name of the table or its sheet: Poster',
  },
  set: {
    sv: 'skriver en enda cell i vilken arbetsbok som helst',
    en: 'writes a single cell of any workbook',
  },
  formula: { sv: 'värdet är en formel', en: 'the value is a formula' },
  allocate: {
    sv: 'fördelar en ändring på mottagare eller poster',
    en: 'allocates a change to recipients or posts',
  },
  source: { sv: 'ALF eller FoUU', en: 'ALF or FoUU' },
  amount: { sv: 'beloppet: "415 tkr"', en: 'the amount: "415 tkr"' },
  to: {
    sv: 'andel till en mottagares ram: "UR=65 tkr"',
    en: 'share for a recipient\'s frame: "UR=65 tkr"',
  },
  toPost: { sv: 'andel till en post: "FR-01=65 tkr"', en: 'share for a post: "FR-01=65 tkr"' },
  by: {
    sv: 'fördelar efter en nyckel: lika, proportionell, föregående år, eller en på bladet Nycklar',
    en: 'allocates by a key: lika, proportionell, föregående år, or one of the sheet Nycklar',
  },
  traceSheet: {
    sv: 'skriver också skälen, på bladet Fördelningsspår',
    en: 'writes the reasons too, to the sheet Fördelningsspår',
  },
  setTotal: {
    sv: 'skriver över summan av en mottagares poster; skillnaden sprids på dem som inte är låsta',
    en: "types over the total of a recipient's posts; the difference goes to those not held",
  },
  recipient: { sv: 'mottagaren', en: 'the recipient' },
  total: {
    sv: 'den nya summan; utan den gäller ramen',
    en: 'the new total; without it the frame',
  },
  quantum: {
    sv: 'den minsta enhet som fördelas: "1 kr"; utan den 1 tkr',
    en: 'the smallest unit that is shared out: "1 kr"; 1 tkr when not said',
  },
  hold: { sv: 'låser en post på det belopp den har', en: 'holds a post at the amount it has' },
  release: { sv: 'låser upp en post', en: 'releases a post' },
  scenario: {
    sv: 'sparar, listar, jämför eller antar förslag: save, list, compare, adopt',
    en: 'saves, lists, compares or adopts proposals: save, list, compare, adopt',
  },
  replace: { sv: 'ersätter ett sparat scenario', en: 'replaces a saved scenario' },
  shownUnit: { sv: 'enheten i tabellen: kr, tkr, mkr', en: 'the unit of the table: kr, tkr, mkr' },
  transfer: {
    sv: 'flyttar pengar mellan två mottagares ramar',
    en: "moves money between two recipients' frames",
  },
  from: { sv: 'den som lämnar', en: 'who gives' },
  transferTo: { sv: 'den som får', en: 'who gets' },
  propose: { sv: 'gör budgeten till förslag', en: 'makes the budget a proposal' },
  lock: { sv: 'låser budgeten som fastställd', en: 'locks the budget as fixed' },
  unlock: { sv: 'låser upp budgeten', en: 'unlocks the budget' },
  accept: {
    sv: 'godtar en anmärkning med namn och skäl',
    en: 'accepts a finding by name and reason',
  },
  whyCell: {
    sv: 'varför en cell innehåller det den innehåller: från ram till cell',
    en: 'why a cell holds what it holds: from frame to cell',
  },
  why: { sv: 'varför den får stå kvar', en: 'why it may stand' },
  upgrade: {
    sv: 'uppgraderar en arbetsbok av äldre schema',
    en: 'upgrades a workbook of an older schema',
  },
  compare: {
    sv: 'jämför två arbetsböcker och förklarar skillnaderna med händelser',
    en: 'compares two workbooks and explains the differences by events',
  },
  reconcile: {
    sv: 'stämmer av arbetsboken mot redovisningen, post för post',
    en: 'reconciles the workbook with the accounts, post by post',
  },
  rules: {
    sv: 'regler ur en fil i stället för bladet Avstämningsregler',
    en: 'rules from a file in place of the sheet Avstämningsregler',
  },
  period: {
    sv: 'månader: 2026, 2026-03 eller 2026-01..2026-06; utan den budgetåret',
    en: 'months: 2026, 2026-03 or 2026-01..2026-06; without it the budget year',
  },
  accountsAgainst: {
    sv: 'vad redovisningen jämförs med: budget eller utfall (Uppföljning)',
    en: 'what the accounts are compared with: budget or utfall (Uppföljning)',
  },
  reverse: {
    sv: 'räknar beloppen med omvänt tecken',
    en: 'counts the amounts with the opposite sign',
  },
  journal: { sv: 'visar loggen', en: 'shows the log' },
  find: { sv: 'bara rader med texten', en: 'only entries with the text' },
  csv: { sv: 'svarar med CSV för Excel', en: 'answers with CSV for Excel' },
  restore: {
    sv: 'återställer en rad i loggen, eller det som avbröts',
    en: 'restores an entry of the log, or what was cut off',
  },
  rollover: { sv: 'gör nästa års arbetsbok', en: "makes next year's workbook" },
  minutes: {
    sv: 'läser belopp i ett protokoll och prövar dem mot varandra',
    en: 'reads amounts in minutes and tests them against each other',
  },
  book: { sv: 'prövar dem också mot arbetsboken', en: 'tests them against the workbook too' },
  reportSheet: {
    sv: 'skriver granskningen till ett nytt blad i arbetsboken',
    en: 'writes the check to a new sheet of the workbook',
  },
  createSheet: { sv: 'lägger till bladet', en: 'adds the sheet' },
  record: {
    sv: 'bokför den med detta namn i ramar och händelser',
    en: 'records the one of this name in frames and events',
  },
  spread: { sv: 'fördelar enligt ett problem i JSON', en: 'allocates as a problem in JSON says' },
} as const satisfies Readonly<Record<string, Bilingual>>;
