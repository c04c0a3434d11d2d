/** The words of Protokoll and Bilaga in Swedish. */
import { sv as choiceWords } from '#print/choice-words';

export const minutes = {
  file: 'Öppna protokoll',
  fileHint: 'Text, Markdown, Word eller PDF. Du kan också dra hit filen.',
  fileRead: (name: string) => `Texten är hämtad ur ${name}.`,
  text: 'Protokolltext',
  textHint: 'Klistra in texten. Den lämnar aldrig din dator.',
  check: 'Granska text',
  none: 'Texten har inga belopp.',
  summary: (amounts: number, relations: number) =>
    `${String(amounts)} belopp, ${String(relations)} samband.`,
  wrong: (count: number) => (count === 0 ? 'Inga fel.' : `${String(count)} fel.`),
  lacking: (count: number) =>
    `${String(count)} ${count === 1 ? 'uppgift' : 'uppgifter'} i arbetsboken nämns inte.`,
  marked: 'Texten med beloppen markerade',
  relations: 'Samband i texten',
  amounts: 'Belopp mot arbetsboken',
  missing: 'Står i arbetsboken men inte i texten',
  malformed: 'Går inte att läsa',
  vague: 'Inga bestämda belopp',
  corrections: 'Rättas av något av detta, det troligaste först:',
  held: (amount: string) => `Arbetsboken har ${amount}`,
  show: (cell: string) => `Visa ${cell}`,
  goTo: (amount: string) => `Visa ${amount} i texten`,
  more: (left: number) => `Visa fler (${String(left)} till)`,
  report: 'Rapport',
  reportHint: 'Ett nytt blad, Protokollgranskning, läggs till. Inget annat ändras.',
  write: 'Skriv rapport till ett blad',
  copy: 'Kopiera som text',
  copied: 'Rapporten är kopierad.',
};

export const appendix = {
  ...choiceWords,
  text: 'Så ser bilaga 1 ut av det som nu står i arbetsboken.',
  choices: 'Val för bilagan',
  preview: 'Förhandsgranska bilaga',
  write: 'Skriv bladet Bilaga 1',
  print: 'Öppna utskriftssidan',
  printHint: 'PDF, Word och webbsida görs i webbläsaren. Spara arbetsboken först och välj den där.',
  remarks: 'Att rätta före beslut',
  paper: 'Bilaga 1, förhandsgranskning',
  wider:
    'Bilagan är bredare än panelen och har fler kolumner till höger: rulla i sidled, eller dra panelen bredare.',
  decision: 'Beslutstext',
  body: 'Beslutas av',
  bodies: { LG: 'Ledningsgruppen', Region: 'Region Stockholm' },
  nothing: 'Det finns inget att besluta: ingen ram är känd.',
  copy: 'Kopiera beslutstext',
  copied: 'Beslutstexten är kopierad, med bilagans tabell.',
  checked: 'Granskad som protokoll:',
};
