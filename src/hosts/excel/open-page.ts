/**
 * Opens a page of the add-in in the user's own browser. Only Excel on a desktop can do that; in Excel on the web an
 * ordinary link does. Spec: pane §13
 */
/// <reference types="office-js" />

/** Whether the page was opened; where it was not, the link that was pressed is to do its own work. */
export function openedInBrowser(address: string): boolean {
  if (typeof Office === 'undefined') return false;
  const { requirements, ui } = Office.context;
  if (!requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) return false;
  ui.openBrowserWindow(address);
  return true;
}
