/** What all views that write say: who, by which decision, and what is wrong with a field; in Swedish. */
export const writing = {
  who: 'Ditt namn',
  whoHint: 'Står i loggen. Frågas en gång.',
  writesAs: (who: string) => `Skrivs i loggen som ${who}.`,
  changeWho: 'Byt namn',
  unlogged:
    'Arbetsboken har ingen logg som kan läsas. Det som skrivs loggas inte, och kan bara ångras i Excel.',
  decision: 'Beslut',
  decisionTitle: 'Beslutet',
  decisionOptional: 'Kan fyllas i senare; till dess är händelsen föreslagen.',
  body: 'Organ',
  decidedOn: 'Beslutsdatum',
  amount: 'Belopp',
  amountHint: 'Utan enhet: tkr',
  source: 'Källa',
  notAnAmount: (why: string) =>
    `Går inte att läsa: ${why}. Skriv till exempel 415 eller 0,415 mkr.`,
  amountMissing: 'Skriv beloppet.',
  write: 'Skriv till arbetsboken',
  busy: 'Vänta tills det pågående är klart.',
};
