/** The appendix as the web page shows it, within this one. Spec: printing §5 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { showPage } from '#print/html/show-page';

interface PreviewProps {
  readonly html: string;
  readonly label: string;
}

export function Preview({ html, label }: PreviewProps) {
  const frame = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (frame.current) showPage(frame.current, html);
  }, [html]);
  return <section ref={frame} class="preview" aria-label={label} />;
}
