/**
 * Runs in the pane's frame before the pane's own scripts, the same for every contestant. As soon as the tab Fördela
 * stands it is pressed, at each frame until it is shown as chosen: that is when the pane answers. When the button of the
 * first screen stands too, it tells what it saw to whoever put it here.
 */
(() => {
  if (window.parent === window) return;
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({
    type: 'longtask',
    buffered: true,
  });
  let answered;
  let pressed = false;

  const named = (selector, name) =>
    [...document.querySelectorAll(selector)].find(({ textContent }) =>
      textContent.trim().startsWith(name),
    );

  const press = (tab) => {
    if (pressed) return;
    pressed = true;
    requestAnimationFrame(() => {
      pressed = false;
      look();
    });
    tab.click();
  };

  const look = () => {
    const tab = answered === undefined ? named('[role=tab]', 'Fördela') : undefined;
    if (tab?.getAttribute('aria-selected') === 'true') answered = performance.now();
    else if (tab) press(tab);
    const button = named('button', 'Skapa exempelbudget');
    if (answered === undefined || !button || button.disabled) return;
    changes.disconnect();
    tell(performance.now());
  };

  // A long task is told of a while after its end.
  const tell = (stands) =>
    setTimeout(() => {
      const before = tasks.filter(({ startTime }) => startTime < stands);
      const longest = Math.max(0, ...before.map(({ duration }) => duration));
      const files = [
        ...performance.getEntriesByType('navigation'),
        ...performance.getEntriesByType('resource'),
      ].map(({ name, responseEnd }) => ({ address: name, came: responseEnd }));
      window.alfPaneStarted({ answers: answered, stands, longest, files });
    }, 500);

  const changes = new MutationObserver(look);
  changes.observe(document, { childList: true, subtree: true, attributes: true });
})();
