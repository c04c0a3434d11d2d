/** The words of reasons, of typing over a total and of scenarios, in Swedish. */
export const reasons = {
  why: 'Varför?',
  about: (name: string) => `Varför? ${name}`,
  share: 'Exakt andel',
  value: 'Belopp',
  rounding: 'Avrundning',
  toSheet: 'Skriv även skälen till bladet Fördelningsspår',
};

export const total = {
  title: 'Sätt total',
  text: 'Skriv över summan av en mottagares poster. Skillnaden går till de poster som inte är låsta; ramen ändras inte.',
  menuText: 'Skriv över summan av en mottagares poster, lås några och se resten följa med.',
  open: 'Sätt total för en mottagares poster',
  recipient: 'Mottagare',
  newTotal: 'Ny summa (tkr)',
  sumNow: (amount: string) => `Posternas summa nu: ${amount}.`,
  takeFrame: (amount: string) => `Ta ramens ${amount}`,
  posts: 'Poster',
  hold: 'Lås',
  holdPost: (name: string) => `Lås ${name}`,
  noPosts: 'Ingen mottagare har poster med belopp. Fyll i poster på bladet Poster först.',
  noPostsHere: (source: string) => `Mottagaren har inga poster med belopp av ${source}.`,
  sumAfter: 'Posternas summa blir',
  unchanged: 'Skriv en ny summa, eller lås eller lås upp en post.',
  stopped: 'Det går inte att fördela så:',
  remarks: 'Att tänka på:',
};

export const scenarios = {
  title: 'Scenarier',
  menuText: 'Spara förslag, jämför dem sida vid sida och anta ett. Budgeten rörs inte förrän då.',
  saveTitle: 'Spara ett scenario',
  saveAs: 'Spara som scenario',
  name: 'Scenariots namn',
  nameMissing: 'Skriv ett namn.',
  from: 'Innehåll',
  fromPosts: 'posterna som de står',
  fromAllocation: 'förslaget i Fördela',
  fromTotal: 'förslaget i Sätt total',
  notReady: {
    allocation: 'Förslaget i Fördela är inte färdigt: belopp, källa och andelar behövs.',
    total: 'I Sätt total är ingen ny summa skriven.',
  },
  replace: 'Ersätt scenariot med samma namn',
  save: 'Spara scenario',
  list: 'Sparade scenarier',
  none: 'Inget scenario är sparat ännu.',
  savedBy: (by: string | null, on: string | null): string =>
    on === null
      ? by === null
        ? 'Okänt när och av vem'
        : `Sparat av ${by}`
      : by === null
        ? `Sparat ${on}`
        : `Sparat ${on} av ${by}`,
  posts: 'Poster',
  frames: 'Ramar',
  changesNothing: 'Budgeten är redan som scenariot.',
  sumUnchanged: 'Flyttar pengar utan att summan ändras.',
  staleTitle: 'Inaktuellt: budgeten har ändrats sedan det sparades.',
  remarks: 'Att tänka på:',
  compare: 'Jämför',
  compareOne: (name: string) => `Jämför ${name}`,
  adopt: 'Anta …',
  adoptOne: (name: string) => `Anta ${name} …`,
  compareTitle: 'Jämför',
  first: 'Scenario',
  second: 'Med',
  budget: 'budgeten som den står',
  budgetShort: 'Budgeten',
  row: 'Post',
  difference: 'Skillnad',
  total: 'Summa poster',
  frameOf: (recipient: string) => `Ram ${recipient}`,
  caption: (source: string) => `${source}, tkr`,
  equal: 'De är lika: inga belopp skiljer sig.',
  showAll: 'Visa även rader som är lika',
  bars: (source: string) => `Posterna, ${source}`,
  others: 'övriga poster som skiljer sig',
  barsLeaveOut: (amount: string) => `Poster som är lika, ${amount}, är inte ritade.`,
  barAlternative: (bar: string, parts: readonly string[]) => `${bar}: ${parts.join(', ')}.`,
  adoptTitle: (name: string) => `Anta ${name}`,
  adoptText: 'Poster och ramar får scenariots belopp, med en händelse för varje flytt av pengar.',
  confirm: 'Anta scenariot',
  cancel: 'Avbryt',
  close: 'Stäng jämförelsen',
};
