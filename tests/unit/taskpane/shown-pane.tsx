/** The whole pane in jsdom, and what a person does in it by the names on the screen. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { sv } from '../../../src/taskpane/words/sv';
import type { Words } from '../../../src/taskpane/words/words';
import { keepFocus } from '../../../src/taskpane/parts/keep-focus';
import { Shell } from '../../../src/taskpane/shell';
import type { Desk } from './example-desk';

let stop: () => void = () => undefined;

/** Draws the whole pane after every change, as main.tsx does. */
export async function shown(desk: Desk, words: Words = sv): Promise<HTMLElement> {
  const pane = document.createElement('div');
  document.body.replaceChildren(pane);
  const { controller } = desk;
  const draw = () =>
    render(
      <Shell state={controller.state} controller={controller} words={words} version="0" />,
      pane,
    );
  stop = controller.watch(draw);
  keepFocus(pane);
  await act(draw);
  await settled();
  return pane;
}

/** Until lazy views have come. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) {
    await act(() => new Promise((go) => setTimeout(go, 5)));
  }
}

/** One element by its role and whole name. */
export function named(pane: HTMLElement, role: string, name: string): HTMLElement {
  const all = [...pane.querySelectorAll<HTMLElement>(selectors[role] ?? `[role=${role}]`)];
  const found = all.filter((each) => nameOf(each) === name);
  expect(found.map(nameOf)).toEqual([name]);
  return found[0] as HTMLElement;
}

const selectors: Readonly<Record<string, string>> = {
  button: 'button:not([role])',
  field: 'input, select, textarea',
};

/** What an element is called. */
export function nameOf(element: HTMLElement): string {
  const label = (element as HTMLInputElement).labels?.[0]?.textContent;
  return (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim();
}

/** Turns to a tab. */
export async function choose(pane: HTMLElement, tab: string): Promise<void> {
  named(pane, 'tab', tab).click();
  await settled();
}

/** Types in a field. */
export async function type(pane: HTMLElement, field: string, text: string): Promise<void> {
  const input = named(pane, 'field', field) as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}

/** Presses a button. */
export async function press(pane: HTMLElement, button: string): Promise<void> {
  named(pane, 'button', button).click();
  await settled();
}

/** With ordinary spaces. */
export const plain = (element: HTMLElement) =>
  (element.textContent ?? '').replaceAll('\u00A0', ' ');

/** Draws it no more. */
export function close(): void {
  stop();
}
