/** A file that a person has chosen: read here, in the pane; nothing of it is sent anywhere. Spec: pane §13 */
import type { Language } from '#core/money/language';

/** As much of a file of the browser's as is used. */
export type ChosenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** null when the file has gone, or may not be read, since it was chosen. */
export async function bytesOf(file: ChosenFile): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (failure) {
    if (failure instanceof DOMException) return null;
    throw failure;
  }
}

/** Says so, by the name of the file. */
export const unreadFile: Readonly<Record<Language, (name: string) => string>> = {
  sv: (name) => `${name} går inte att läsa. Den kan ha flyttats eller vara öppen någon annanstans.`,
  en: (name) => `${name} cannot be read. It may have been moved, or be open elsewhere.`,
};
