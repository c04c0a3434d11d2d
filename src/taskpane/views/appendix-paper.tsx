/**
 * The page of the appendix made as small as the pane needs it, as long as it can be read; a wider one is scrolled. Figures
 * keep their lines, and words are whole. Spec: pane §13
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { showPage } from '#print/html/show-page';

export interface PaperProps {
  readonly html: string;
  readonly label: string;
  /** Said above a page that is wider than the pane. */
  readonly wider: string;
}

export function Paper({ html, label, wider }: PaperProps) {
  const frame = useRef<HTMLElement>(null);
  const [isWider, setWider] = useState(false);
  useLayoutEffect(() => {
    const paper = frame.current;
    const page = paper && showPage(paper, html).querySelector('main');
    if (!paper || !page) return undefined;
    // A table that is wider than its page lies on the same white.
    paper.style.background = 'white';
    // On paper a long word is broken rather than lost at the edge; here the edge can be scrolled to.
    for (const cell of page.querySelectorAll<HTMLElement>('th:first-child, td:first-child')) {
      cell.style.overflowWrap = 'break-word';
    }
    const fit = () => {
      page.style.zoom = '1';
      page.style.width = 'max-content';
      page.style.maxWidth = `${String(NARROWEST)}px`;
      const width = Math.max(NARROWEST, page.scrollWidth);
      const zoom = Math.max(SMALLEST, Math.min(1, paper.clientWidth / width));
      // Only the table is scrolled: what is prose keeps to what can be seen.
      page.style.width = `${String(Math.min(width, paper.clientWidth / zoom))}px`;
      page.style.maxWidth = 'none';
      page.style.zoom = String(zoom);
      setWider(paper.scrollWidth > paper.clientWidth + 1);
    };
    fit();
    const watch = new ResizeObserver(fit);
    watch.observe(paper);
    return () => watch.disconnect();
  }, [html]);
  return (
    <>
      {isWider && <p class="field-hint">{wider}</p>}
      <section ref={frame} class="page" lang="sv" aria-label={label} tabIndex={0} />
    </>
  );
}

/** No narrower than this the page is set, in pixels; a pane that is narrower sees it smaller. */
const NARROWEST = 560;
/** As a part of its size on paper: smaller figures cannot be read. */
const SMALLEST = 0.55;
