/** The page of the appendix made as small as the pane needs it; figures keep their lines. Spec: pane §13 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { showPage } from '#print/html/show-page';

export interface PaperProps {
  readonly html: string;
  readonly label: string;
}

export function Paper({ html, label }: PaperProps) {
  const frame = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const paper = frame.current;
    const page = paper && showPage(paper, html).querySelector('main');
    if (!paper || !page) return undefined;
    const fit = () => {
      page.style.zoom = '1';
      page.style.width = 'max-content';
      page.style.maxWidth = `${String(NARROWEST)}px`;
      const width = Math.max(NARROWEST, page.scrollWidth);
      page.style.width = `${String(width)}px`;
      page.style.maxWidth = 'none';
      page.style.zoom = String(Math.min(1, paper.clientWidth / width));
    };
    fit();
    const watch = new ResizeObserver(fit);
    watch.observe(paper);
    return () => watch.disconnect();
  }, [html]);
  return <section ref={frame} class="page" lang="sv" aria-label={label} tabIndex={0} />;
}

/** No narrower than this the page is set, in pixels; a pane that is narrower sees it smaller. */
const NARROWEST = 560;
