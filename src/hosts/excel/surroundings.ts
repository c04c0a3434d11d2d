/**
 * What an app needs of Office beside the workbook: that it is there, its language and its colours. The one exported
 * door, so that no app names Office itself. Nothing here throws when Office is missing: the answer is null.
 */
/// <reference types="office-js" />
import type { ExcelEnvironment } from './requests';

/** Colours as Office shows them now; null where Office does not tell. */
export interface Theme {
  readonly dark: boolean;
}

export interface Surroundings {
  readonly environment: ExcelEnvironment;
  /** Of Office's own menus, such as "sv-SE". */
  readonly displayLanguage: string;
  readonly theme: Theme | null;
}

/** Waits until Office has started; null when the page was opened outside Excel. */
export async function officeSurroundings(
  onCellEdit: (waiting: boolean) => void,
): Promise<Surroundings | null> {
  if (typeof Office === 'undefined') return null;
  await Office.onReady();
  if (typeof Excel === 'undefined') return null;
  const { displayLanguage } = Office.context;
  return {
    environment: { Excel, Office, onCellEdit },
    displayLanguage: displayLanguage ?? '',
    theme: themeOf(Office.context.officeTheme),
  };
}

/** Some Offices tell whether they are dark, older ones only the colour behind the text. */
function themeOf(theme: Office.OfficeTheme | undefined): Theme | null {
  if (!theme) return null;
  if (typeof theme.isDarkTheme === 'boolean') return { dark: theme.isDarkTheme };
  const background = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(
    theme.bodyBackgroundColor ?? '',
  );
  if (!background) return null;
  const [red = 0, green = 0, blue = 0] = background.slice(1).map((part) => parseInt(part, 16));
  return { dark: red * 0.299 + green * 0.587 + blue * 0.114 < 128 };
}
