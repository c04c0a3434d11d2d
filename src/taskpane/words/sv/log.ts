/** The words of Logg in Swedish. */
export const log = {
  search: 'Sök i loggen',
  none: 'Loggen är tom. Allt som panelen skriver hamnar här.',
  noLog:
    'Arbetsboken har ingen logg som kan läsas. Antingen saknas bladet Logg, eller så är rubrikraden i dess tabell ändrad eller avstängd (Tabelldesign › Rubrikrad). Tills den är tillbaka loggas inget, och det som skrivs kan bara ångras i Excel.',
  found: (count: number, all: number) =>
    `${count === all ? '' : `${String(count)} av `}${all === 1 ? '1 rad' : `${String(all)} rader`}`,
  nothingFound: 'Ingen rad i loggen passar sökningen.',
  list: 'Loggens rader',
  lines: (count: number) =>
    count === 1 ? '1 cell eller rad' : `${String(count)} celler och rader`,
  blank: 'tom',
  before: 'Före',
  after: 'Efter',
  show: (cell: string) => `Visa ${cell}`,
  restore: 'Återställ',
  restoreRow: (number: number) => `Återställ rad ${String(number)}`,
  more: 'Visa fler',
  csv: 'Visa som CSV',
  csvField: 'Loggen som CSV',
  csvCopy: 'Kopiera',
  csvCopied: 'Kopierad.',
};
