/** A file that cannot be opened, in a sentence. */
import { HostError } from '#workbook/host';
import { hostErrorWords } from '#workbook/host-error-words';

/** Opens; null when that went well, else why not. */
export function unreadable(open: () => void): string | null {
  try {
    open();
    return null;
  } catch (error) {
    if (error instanceof HostError) return hostErrorWords(error, 'sv');
    throw error;
  }
}
