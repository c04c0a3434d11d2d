/** The words of the page about settings; they come with its code. */
import type { Language } from '#core/money/language';

const sv = {
  title: 'Inställningar',
  text: 'Inställningarna står på bladet Inställningar, med förklaring, och gäller alla som öppnar arbetsboken.',
  setting: 'Nyckel',
  value: 'Värde',
  blank: 'tomt',
  show: 'Visa bladet Inställningar',
  resetText:
    'Återställningen sätter tillbaka rader och förklaringar som saknas eller har ändrats, och slår på avstängda kontroller. Budgetår, läge, rubriker, kopplingar, namn och modulernas förutsättningar rörs inte.',
  reset: 'Återställ inställningarna',
  usual: 'Inställningarna är redan som i en ny budget.',
};

const en: typeof sv = {
  title: 'Settings',
  text: 'The settings stand on the sheet Inställningar, each with its explanation, and hold for everyone who opens the workbook.',
  setting: 'Key',
  value: 'Value',
  blank: 'blank',
  show: 'Show the sheet Inställningar',
  resetText:
    'The reset puts back rows and explanations that are missing or changed, and switches all checks on. Year, state, headings, mappings, names and what is set for the modules stay.',
  reset: 'Reset the settings',
  usual: 'The settings are as in a new budget already.',
};

export const settingsWords: Readonly<Record<Language, typeof sv>> = { sv, en };
