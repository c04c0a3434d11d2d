/**
 * The appendix as the web page shows it, within this one: in a shadow root, so that neither's style reaches the other.
 * The style is adopted as a sheet, which the page's policy allows where it forbids styles in markup. Spec: printing §5
 */
import { useLayoutEffect, useRef } from 'preact/hooks';

export function Preview({ html }: { readonly html: string }) {
  const frame = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (frame.current) show(frame.current, html);
  }, [html]);
  return <section ref={frame} class="preview" aria-label="Förhandsgranskning" />;
}

function show(frame: HTMLElement, html: string): void {
  const root = frame.shadowRoot ?? frame.attachShadow({ mode: 'open' });
  const [, before = '', style = '', after = ''] =
    /^(.*?)<style>(.*?)<\/style>(.*)$/s.exec(html) ?? [];
  const page = new DOMParser().parseFromString(before + after, 'text/html');
  const sheet = new CSSStyleSheet();
  // What the page says of its body holds for this frame.
  sheet.replaceSync(style.replace(/^(\s*)body\b/gm, '$1:host'));
  root.adoptedStyleSheets = [sheet];
  root.replaceChildren(...page.body.children);
  root.addEventListener('click', follow);
}

/** Within a shadow root an address ends nowhere by itself. */
function follow(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  const root = link?.getRootNode();
  if (!link || !(root instanceof ShadowRoot)) return;
  event.preventDefault();
  root.getElementById(link.getAttribute('href')?.slice(1) ?? '')?.scrollIntoView();
}
