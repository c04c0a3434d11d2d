/** The full names of those who have frames; a code that nobody has named stands as it is. Spec: appendix §3 */
import type { Setting } from '#core/budget/book';
import type { Recipient } from '#core/budget/words';

const known: Readonly<Record<Recipient, string>> = {
  FR: 'Forskningsrådet',
  UR: 'Utbildningsrådet',
  LG: 'Ledningsgruppen, särskilda satsningar',
};

/** "Forskningsrådet (FR)"; a row "Namn/FR" of Inställningar goes before our own list, its first name counts. */
export function recipientName(code: Recipient, settings: readonly Setting[]): string {
  const own = settings.find(({ key }) => key.trim().toLowerCase() === `namn/${code.toLowerCase()}`);
  const named = typeof own?.value === 'string' ? own.value.split(';')[0]?.trim() : undefined;
  const name = named || known[code];
  return name === undefined ? code : `${name} (${code})`;
}
