/** Loads pdf.js so that it reads in this thread, fetches nothing, and says nothing of the drawing that is not asked of it. */

import type * as Reader from 'pdfjs-dist';

/** What pdf.js names at its loading and uses only when it draws. */
class Undrawn {}
const drawing = ['DOMMatrix', 'ImageData', 'Path2D'] as const;

export async function pdfReader(): Promise<Pick<typeof Reader, 'getDocument'>> {
  for (const name of drawing) {
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: Undrawn });
  }
  // pdf.js looks for its reading half among the globals before it would fetch it.
  const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(globalThis, { pdfjsWorker: worker });
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.warn = warn;
  }
}
