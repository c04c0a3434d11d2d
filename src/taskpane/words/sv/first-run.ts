/** The words of the first run in Swedish. */
export const firstRun = {
  title: 'Kom igång',
  text: 'Arbetsboken har ingen budget än. Välj hur ni vill börja.',
  create: 'Skapa exempelbudget',
  createText: 'Lägger till bladen för en budget med exempelsiffror för 2026.',
  adopt: 'Koppla till arbetsboken',
  adoptText: 'Känner igen era egna rubriker och rader. Inget flyttas eller skrivs om.',
  empty: 'Skapa tom budget',
  year: 'Budgetår',
  emptyText: 'Lägger till tomma blad för ramar, poster och händelser.',
  yearLater: 'Kan fyllas i senare på bladet Inställningar.',
  noYear: 'Skriv året med fyra siffror, till exempel 2027.',
};
