/** What "Varför detta belopp?" asks for: the page with a cell that was typed, or that is selected in the workbook. */
import { formatPlace } from '#core/findings/place';
import type { Controller } from '../controller';

/** Asks about a cell, "Poster!H6", and shows the page. */
export function askAbout(controller: Controller, cell: string): void {
  const typed = cell.trim();
  const { tell } = controller;
  tell({
    type: 'form changed',
    form: 'why',
    change: { typed, cell: typed === '' ? null : typed },
  });
  tell({ type: 'form changed', form: 'more', change: { page: 'why' } });
  tell({ type: 'tab chosen', tab: 'more' });
}

/** Asks about the cell that the user stands on. */
export function askAboutMarked(controller: Controller): Promise<void> {
  return controller.perform('preparing', async () => {
    const cell = await controller.surroundings.activeCell?.();
    if (cell) askAbout(controller, formatPlace(cell));
  });
}
