/**
 * Measures a page for what looks broken to a person: something wider than the page, text that is cut off, text or
 * controls on top of each other, something in the corner that Office draws its own button over.
 *
 * The function is carried into the page as its source, so it refers to nothing outside itself. What scrolls sideways
 * by itself is fine when the keyboard reaches it, as it does every table that scrolls; one that scrolls since the pane
 * became narrower is reached by Chromium's own stop until it is drawn anew. Long values in fields and lists of choices
 * scroll or shorten as the system has it.
 */
export function layoutFaults(): string[] {
  /** Pixels that rounding may cost. */
  const SLACK = 1;
  const CORNER = { width: 34, height: 32 };
  const CONTROLS = 'a[href], button, input, select, textarea, summary, [role="tab"]';
  const faults: string[] = [];
  const page = document.documentElement;

  const name = (element: Element): string => {
    const text = element.getAttribute('aria-label') ?? element.textContent;
    const words = text.replace(/\s+/g, ' ').trim().slice(0, 60);
    const kind = element.getAttribute('class');
    return `${element.tagName.toLowerCase()}${kind ? `.${kind}` : ''} “${words}”`;
  };
  /** Text for screen readers alone is laid in a box of one pixel. */
  const isForEarsOnly = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const box = at.getBoundingClientRect();
      if (box.width <= 1 && box.height <= 1 && getComputedStyle(at).overflowX === 'hidden')
        return true;
    }
    return false;
  };
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && !isForEarsOnly(element);
  const isField = (element: Element): boolean =>
    element.matches('input:not([type="date"]), select, textarea, option');
  const scrolls = (element: Element): boolean =>
    /^(auto|scroll)$/.test(getComputedStyle(element).overflowX) &&
    (element.matches('textarea, table, .figures-table, [tabindex="0"]') ||
      element.querySelector(CONTROLS) !== null) &&
    !element.matches('html, body, main');
  const inScroller = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) if (scrolls(at)) return true;
    return false;
  };

  if (page.scrollWidth > page.clientWidth)
    faults.push(`the page scrolls sideways: ${page.scrollWidth} in ${page.clientWidth}`);

  const shown = [...document.body.querySelectorAll('*')].filter(isShown);
  for (const element of shown) {
    if (isField(element) || element instanceof SVGElement || inScroller(element)) continue;
    const { display, overflowX } = getComputedStyle(element);
    if (display === 'inline' || display === 'contents') continue;
    if (element.scrollWidth > element.clientWidth + SLACK && element.clientWidth > 0) {
      const how = overflowX === 'visible' ? 'runs over its box' : 'is cut off';
      faults.push(`${name(element)} ${how}: ${element.scrollWidth} in ${element.clientWidth}`);
    }
  }

  interface Piece {
    readonly box: DOMRect;
    readonly element: Element;
    readonly text: string | null;
  }
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = (node.textContent ?? '').trim();
    if (!element || text === '' || isField(element) || !isShown(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects())
      if (box.width > SLACK && box.height > SLACK) pieces.push({ box, element, text });
  }

  for (const { box, element, text } of pieces) {
    if (inScroller(element)) continue;
    if (box.left < -SLACK || box.right > page.clientWidth + SLACK)
      faults.push(`the text “${text ?? ''}” lies outside the page`);
    for (let at: Element | null = element; at && at !== page; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      const edge = at.getBoundingClientRect();
      const besides =
        /hidden|clip/.test(overflowX) &&
        (box.left < edge.left - SLACK || box.right > edge.right + SLACK);
      const below =
        /hidden|clip/.test(overflowY) &&
        (box.top < edge.top - SLACK || box.bottom > edge.bottom + SLACK);
      if (besides || below) faults.push(`the text “${text ?? ''}” is cut off by ${name(at)}`);
    }
  }

  for (const element of shown)
    if (element.matches(CONTROLS))
      pieces.push({ box: element.getBoundingClientRect(), element, text: null });

  const floats = (element: Element): Element | null => {
    for (let at: Element | null = element; at; at = at.parentElement)
      if (/sticky|fixed/.test(getComputedStyle(at).position)) return at;
    return null;
  };
  const described = ({ element, text }: Piece): string =>
    text === null ? name(element) : `the text “${text.slice(0, 60)}”`;
  /** Lines of text may touch by what letters leave free above and below them. */
  const height = ({ box, text }: Piece): number => (text === null ? SLACK : box.height / 5);
  const byTop = pieces.toSorted((one, other) => one.box.top - other.box.top);
  byTop.forEach((upper, rank) => {
    for (let next = rank + 1; next < byTop.length; next += 1) {
      const lower = byTop[next];
      if (!lower || lower.box.top >= upper.box.bottom) break;
      if (upper.element.contains(lower.element) || lower.element.contains(upper.element)) continue;
      const across =
        Math.min(upper.box.right, lower.box.right) - Math.max(upper.box.left, lower.box.left);
      const down = Math.min(upper.box.bottom, lower.box.bottom) - lower.box.top;
      if (across <= SLACK || down <= height(upper) + height(lower)) continue;
      // What stays while the rest scrolls is meant to cover it.
      if (floats(upper.element) !== floats(lower.element)) continue;
      faults.push(`${described(upper)} and ${described(lower)} lie on each other`);
    }
  });

  for (const piece of pieces) {
    const { box } = piece;
    if (box.right > page.clientWidth - CORNER.width && box.top + scrollY < CORNER.height)
      faults.push(`${described(piece)} stands in the corner that Office draws over`);
  }
  return [...new Set(faults)];
}
