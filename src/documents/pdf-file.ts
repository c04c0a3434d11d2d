/**
 * The text of a PDF, by pdf.js in the same thread: no worker is fetched, no font loaded, no script run, nothing drawn.
 * Bounded in pages, pieces of text and time. Spec: minutes §23
 */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { limits } from './limits';
import { proveBounds } from './pdf-bounds';
import type { Page } from './pdf-lines';
import { pdfReader } from './pdf-reader';
import { textOfPages } from './pdf-text';
import { uprightPage, type Piece } from './pdf-turned';
import { Unreadable } from './unreadable';

interface PdfText {
  readonly text: string;
  readonly pagesWithoutText: readonly number[];
}

export async function textOfPdfFile(bytes: Uint8Array): Promise<PdfText> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (!head.includes('%PDF-')) throw new Unreadable('not-pdf');
  proveBounds(bytes);
  const pages = await pagesOf(bytes);
  const pagesWithoutText = pages.flatMap(({ fragments }, index) =>
    fragments.some(({ text }) => /[\p{L}\p{N}]/u.test(text)) ? [] : [index + 1],
  );
  if (pagesWithoutText.length === pages.length) throw new Unreadable('no-text');
  return { text: textOfPages(pages), pagesWithoutText };
}

async function pagesOf(bytes: Uint8Array): Promise<readonly Page[]> {
  const { getDocument } = await pdfReader();
  const task = getDocument({
    // The reader takes possession of what it is given.
    data: bytes.slice(),
    verbosity: 0,
    useWorkerFetch: false,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    enableXfa: false,
    disableAutoFetch: true,
    disableStream: true,
  });
  const alarm = { rung: false };
  const clock = setTimeout(() => {
    alarm.rung = true;
    void task.destroy();
  }, limits.time);
  try {
    return await allPages(await task.promise);
  } catch (failure) {
    if (failure instanceof Unreadable) throw failure;
    if (alarm.rung) throw new Unreadable('too-slow', '', failure);
    const name = failure instanceof Error ? failure.name : '';
    throw new Unreadable(name === 'PasswordException' ? 'encrypted' : 'damaged', '', failure);
  } finally {
    clearTimeout(clock);
    await task.destroy();
  }
}

async function allPages(document: PDFDocumentProxy): Promise<readonly Page[]> {
  const { numPages } = document;
  if (numPages > limits.pages) throw new Unreadable('too-many-pages', String(numPages));
  const pages: Page[] = [];
  let characters = 0;
  for (let number = 1; number <= numPages; number += 1) {
    const page = await pageOf(await document.getPage(number));
    characters += page.fragments.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > limits.characters) {
      throw new Unreadable('too-long', String(Math.ceil(characters / 1_000_000)));
    }
    pages.push(page);
  }
  return pages;
}

/** The pieces of a page in the coordinates of the page as it is read, the origin at the upper left. */
async function pageOf(page: PDFPageProxy): Promise<Page> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const view = transform as [number, number, number, number, number, number];
  const pieces: Piece[] = [];
  const reader = page.streamTextContent().getReader() as ReadableStreamDefaultReader<TextChunk>;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    for (const item of chunk.value.items) {
      if (item.str === undefined || item.str.trim() === '') continue;
      pieces.push(placed(item.str, item, view));
    }
    if (pieces.length > limits.pieces) {
      const refused = new Unreadable('bomb');
      await reader.cancel(refused);
      throw refused;
    }
  }
  page.cleanup();
  return uprightPage({ width, height, pieces });
}

type Matrix = readonly [number, number, number, number, number, number];

interface TextChunk {
  readonly items: readonly {
    readonly str?: string;
    readonly transform: Matrix;
    readonly width: number;
  }[];
}

function placed(text: string, item: { transform: Matrix; width: number }, view: Matrix): Piece {
  const [a, b, c, d, e, f] = item.transform;
  return {
    text,
    x: view[0] * e + view[2] * f + view[4],
    y: view[1] * e + view[3] * f + view[5],
    right: view[0] * a + view[2] * b,
    down: view[1] * a + view[3] * b,
    width: item.width,
    size: Math.hypot(view[0] * c + view[2] * d, view[1] * c + view[3] * d),
  };
}
