/** The words of the page for a support case; they come with its code. */
import type { Language } from '#core/money/language';

const sv = {
  title: 'Uppgifter till supporten',
  text: 'Det här beskriver programmet och Excel, så att någon kan hjälpa till. Här finns inga belopp, namn, cellinnehåll eller filnamn. Inget skickas: kopiera texten och klistra in den i ärendet.',
  field: 'Uppgifter',
  copy: 'Kopiera uppgifterna',
  copied: 'Uppgifterna är kopierade.',
};

const en: typeof sv = {
  title: 'Facts for support',
  text: 'This describes the program and Excel, so that somebody can help. It holds no amounts, names, contents of cells or file names. Nothing is sent: copy the text and paste it into the case.',
  field: 'Facts',
  copy: 'Copy the facts',
  copied: 'The facts are copied.',
};

export const supportWords: Readonly<Record<Language, typeof sv>> = { sv, en };
