/** What a test means by an amount as written. */
import { parseAmount } from '#core/money/parse';
import type { Written } from '#core/money/written';

export function writtenAs(text: string): Written {
  const parsed = parseAmount(text);
  if (!parsed.ok) throw new Error(`The test's own amount cannot be read: ${text}`);
  return parsed.written;
}
