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
    // Thousands of rows take a second at each laying out: they are measured once, and set when the pane's width is new.
    const width = ownWidth(page);
    let fitted = 0;
    const fit = () => {
      const room = paper.clientWidth;
      if (room === fitted) return;
      fitted = room;
      const zoom = Math.max(SMALLEST, Math.min(1, room / width));
      // Only the table is scrolled: what is prose keeps to what can be seen.
      page.style.width = `${String(Math.min(width, room / zoom))}px`;
      page.style.maxWidth = 'none';
      page.style.zoom = String(zoom);
      setWider(paper.scrollWidth > room + 1);
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

/** How wide the page is by itself, whatever the width of the pane. */
function ownWidth(page: HTMLElement): number {
  page.style.width = 'max-content';
  page.style.maxWidth = `${String(NARROWEST)}px`;
  return Math.max(NARROWEST, page.scrollWidth);
}

/** No narrower than this the page is set, in pixels; a pane that is narrower sees it smaller. */
const NARROWEST = 560;
/** As a part of its size on paper: smaller figures cannot be read. */
const SMALLEST = 0.55;
