/**
 * The focus is not lost when what had it is drawn away, as when a page is turned or a message is shut: it goes to the
 * nearest of what held it that still stands, and on a page that is new to its heading, which is then read out. The
 * focus is never taken from the sheet. Spec: pane §4
 */

/** Watches over the focus in the pane, as long as the pane lives. */
export function keepFocus(pane: HTMLElement): void {
  let held: readonly HTMLElement[] = [];
  pane.addEventListener('focusin', ({ target }) => {
    held = target instanceof HTMLElement ? upwards(target) : [];
  });
  new MutationObserver(() => {
    const { activeElement, body, documentElement } = document;
    if (!document.hasFocus()) return;
    // The code of a page may come after the page has been turned, and its heading with it.
    if (activeElement?.id === VIEW) {
      turnTo(activeElement.querySelector('h2'));
      return;
    }
    if (activeElement !== body || held[0]?.isConnected !== false) return;
    const nearest = held.find((each) => each.isConnected);
    const view = document.getElementById(VIEW);
    const top = view?.querySelector('h2') ?? view;
    if (nearest && !nearest.contains(top)) {
      turnTo(nearest);
      return;
    }
    documentElement.scrollTop = 0;
    turnTo(top);
  }).observe(pane, { childList: true, subtree: true });
}

const VIEW = 'view';

/** The element and all that holds it, nearest first. */
function upwards(element: HTMLElement): readonly HTMLElement[] {
  const { parentElement } = element;
  return parentElement ? [element, ...upwards(parentElement)] : [element];
}

/** Gives the focus to what the Tab key passes by. */
function turnTo(element: HTMLElement | null): void {
  if (!element) return;
  if (!element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  const { top, bottom } = element.getBoundingClientRect();
  element.focus({ preventScroll: bottom > 0 && top < innerHeight });
}
