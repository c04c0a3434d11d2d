/** How an event is called in a sentence: by its number when it has one. */
import type { Language } from '#core/money/language';

/** "Händelse 7 (fördelning)", at the beginning of a sentence. */
export function eventName(number: number | null, type: string, language: Language = 'sv'): string {
  if (language === 'sv') {
    return number === null
      ? `En händelse utan nummer (${type})`
      : `Händelse ${String(number)} (${type})`;
  }
  return number === null
    ? `An event without a number (${type})`
    : `Event ${String(number)} (${type})`;
}
