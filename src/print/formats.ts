/**
 * The formats in which papers are drawn. Each drawer is loaded when it is asked for, because they are heavy. The same
 * paper gives the same bytes, in the browser as on the command line. Spec: printing §1
 */
import type { Paper } from '#core/paper/paper';

type Draw = (paper: Paper) => Promise<Uint8Array>;

const drawers: Readonly<Record<string, () => Promise<Draw>>> = {
  html: async () => {
    const { paperHtml } = await import('./html/paper-html');
    return (paper) => Promise.resolve(new TextEncoder().encode(paperHtml(paper)));
  },
  docx: async () => (await import('./docx/paper-docx')).paperDocx,
  pdf: async () => {
    const { paperPdf } = await import('./pdf/paper-pdf');
    return (paper) => Promise.resolve(paperPdf(paper));
  },
};

/** The endings of files that can be made: "html", "docx", "pdf". */
export const formats: readonly string[] = Object.keys(drawers);

/** The bytes of the file; null for a format that does not exist. */
export async function drawPaper(paper: Paper, format: string): Promise<Uint8Array | null> {
  const draw = await drawers[format]?.();
  return draw ? draw(paper) : null;
}
