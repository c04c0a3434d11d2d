/** What a person does in the pane, by the names that interfaces.md keeps. */
import type { Locator } from 'playwright-core';
import { expectSaid } from './person';
import type { OpenPage } from './workbench';

/** The strip that is always there. */
function standing({ pane }: OpenPage): Locator {
  return pane.getByRole('status', { name: 'Budgetläge' });
}

export async function expectStanding(open: OpenPage, ...words: readonly string[]): Promise<void> {
  await expectSaid(standing(open), ...words);
}

export async function makeExample(open: OpenPage): Promise<void> {
  await open.pane.getByRole('button', { name: 'Skapa exempelbudget' }).click();
  await expectStanding(open, '1 101,4 mkr', '415 tkr');
}

export async function turnTo({ pane }: OpenPage, tab: string): Promise<void> {
  await pane.getByRole('tab', { name: tab, exact: true }).click();
}

/** A page of Mer, from its menu. */
export async function turnToPage(open: OpenPage, title: string): Promise<void> {
  await turnTo(open, 'Mer');
  await open.pane.locator('.menu-item', { hasText: title }).click();
}

/** A button of the pane, by its whole name. */
export function button({ pane }: OpenPage, name: string): Locator {
  return pane.getByRole('button', { name, exact: true });
}
