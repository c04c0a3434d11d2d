/**
 * The formats in which the appendix is drawn. Each drawer is loaded when it is asked for, because they are heavy.
 * The same document gives the same bytes, in the browser as on the command line. Spec: printing §1
 */
import type { AppendixDocument } from '#core/appendix/document';

type Draw = (document: AppendixDocument) => Promise<Uint8Array>;

const drawers: Readonly<Record<string, () => Promise<Draw>>> = {
  html: async () => {
    const { appendixHtml } = await import('./html/appendix-html');
    return (document) => Promise.resolve(new TextEncoder().encode(appendixHtml(document)));
  },
  docx: async () => (await import('./docx/appendix-docx')).appendixDocx,
  pdf: async () => (await import('./pdf/appendix-pdf')).appendixPdf,
};

/** The endings of files that can be made: "html", "docx", "pdf". */
export const formats: readonly string[] = Object.keys(drawers);

/** The bytes of the file; null for a format that does not exist. */
export async function drawAppendix(
  document: AppendixDocument,
  format: string,
): Promise<Uint8Array | null> {
  const draw = await drawers[format]?.();
  return draw ? draw(document) : null;
}
