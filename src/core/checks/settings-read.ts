/**
 * A row of Inställningar that a check goes by says something that can be read; else the check would be silent without
 * anybody knowing. Spec: checks §4
 */
import type { Setting } from '#core/budget/book';
import { placeOf } from '#core/budget/place';
import { define, raiser } from '#core/findings/definition';
import type { Check } from './check';
import { isLastYearsBudget } from './previous-year';
import { isSourceRule, sourcesIn } from './source-allowed';

export const settingsReadFindings = {
  'book/setting-unread': define<{ key: string; value: string }>({
    severity: 'warning',
    sv: {
      what: ({ key, value }) =>
        `Raden ”${key}” i Inställningar säger ”${value}”, som inte går att läsa. Inget kontrolleras mot den.`,
      remedy: 'Skriv ALF, FoUU eller båda för tillåtna källor, och ett tal i tkr för ett belopp.',
      cause:
        'En rad i Inställningar som en kontroll går efter har ett värde som inte går att läsa.',
    },
    en: {
      what: ({ key, value }) =>
        `The row "${key}" of Inställningar says "${value}", which cannot be read. Nothing is checked against it.`,
      remedy: 'Write ALF, FoUU or both for permitted sources, and a number of tkr for an amount.',
      cause: 'A row of Inställningar that a check goes by has a value that cannot be read.',
    },
  }),
};

const raise = raiser(settingsReadFindings);

export const settingsRead: Check = {
  name: 'settings-read',
  codes: Object.keys(settingsReadFindings),
  run: ({ book }) =>
    book.settings.filter(isUnread).map((setting) => {
      const facts = { key: setting.key.trim(), value: String(setting.value).trim() };
      return raise('book/setting-unread', facts, { where: [placeOf(setting, 'value')] });
    }),
};

/** A blank value says nothing, and is no mistake. */
function isUnread({ key, value }: Setting): boolean {
  if (value === null || String(value).trim() === '') return false;
  if (isSourceRule(key)) return sourcesIn(value).length === 0;
  return isLastYearsBudget(key) && typeof value !== 'number';
}
