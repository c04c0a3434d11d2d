/** The words of the first run and of Koppla till arbetsboken in Swedish. */
import type { Role } from '#workbook/adopt/role';

export const firstRun = {
  title: 'Kom igång',
  text: 'Arbetsboken har ingen budget än. Titta på exemplet, koppla till de blad ni redan har, eller börja med tomma blad.',
  create: 'Skapa exempelbudget',
  createText: 'Lägger till bladen för en budget med exempelsiffror för 2026.',
  adopt: 'Koppla till arbetsboken',
  adoptText: 'Känner igen era egna rubriker och rader. Inget flyttas eller skrivs om.',
  empty: 'Skapa tom budget',
  emptyText: 'Lägger till tomma blad för ramar, poster och händelser.',
  yearLater: 'Kan fyllas i senare på bladet Inställningar.',
  noYear: 'Skriv året med fyra siffror, till exempel 2027.',
};

export const adopt = {
  title: 'Koppla till arbetsboken',
  sheet: 'Blad',
  anySheet: 'Alla blad',
  unit: 'Enhet, om den inte står',
  source: 'Källa, om den inte står',
  year: 'Budgetår',
  unsaid: 'Inte angivet',
  sentence: 'Så läses bladet',
  questions: 'Detta behöver besvaras',
  columns: 'Kolumner',
  rows: 'Rader',
  role: 'Roll',
  row: 'Rad',
  ram: 'Ram',
  roles: {
    rubrik: 'Rubrik',
    post: 'Post',
    delsumma: 'Delsumma',
    summa: 'Summa',
    tom: 'Tom',
    upplysning: 'Upplysning',
  } satisfies Record<Role, string>,
  isSum: (name: string) => `Räkna ”${name}” som summa`,
  sumAfterAll: 'Är en summa',
  save: 'Spara kopplingen',
  saved: 'Bara kopplingen sparas, på bladet Inställningar.',
  unheaded: 'utan rubrik',
  notRead: 'Läses inte',
};
