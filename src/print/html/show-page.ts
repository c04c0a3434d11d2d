/**
 * The page of the appendix within another page: in a shadow root, so that neither's style reaches the other. The style is
 * adopted as a sheet, which a page's policy allows where it forbids styles in markup. Spec: printing §5
 */

/** Fills the frame with the page, as paperHtml writes it. */
export function showPage(frame: HTMLElement, html: string): ShadowRoot {
  const root = frame.shadowRoot ?? frame.attachShadow({ mode: 'open' });
  const [, before = '', style = '', after = ''] =
    /^(.*?)<style>(.*?)<\/style>(.*)$/s.exec(html) ?? [];
  const page = new DOMParser().parseFromString(before + after, 'text/html');
  const sheet = new CSSStyleSheet();
  // What the page says of its body holds for this frame.
  sheet.replaceSync(style.replace(/^(\s*)body\b/gm, '$1:host'));
  root.adoptedStyleSheets = [sheet];
  root.replaceChildren(...page.body.children);
  // The page around it has a main part of its own.
  root.querySelector('main')?.setAttribute('role', 'none');
  root.addEventListener('click', follow);
  return root;
}

/** Within a shadow root an address ends nowhere by itself. */
function follow(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  const root = link?.getRootNode();
  if (!link || !(root instanceof ShadowRoot)) return;
  event.preventDefault();
  root.getElementById(link.getAttribute('href')?.slice(1) ?? '')?.scrollIntoView();
}
