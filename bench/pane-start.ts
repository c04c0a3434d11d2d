/**
 * One start of a pane in Chromium: a browser process of its own, the workbench standing ready around an empty frame, the
 * processor slowed down four times; then the pane is let into the frame.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

const SLOWER = 4;
const PATIENCE = 60_000;

export interface PaneStart {
  /** Milliseconds from the navigation until the pane answers a press of a tab. */
  readonly answers: number;
  /** … and until the first screen stands whole. */
  readonly stands: number;
  /** The longest task of the main thread before that, in milliseconds; 0: none of 50 or more. */
  readonly longest: number;
  /** Of the pane's own files that had come when it answered, in kB, gzipped. */
  readonly early: number;
  /** … and when the first screen stood whole. */
  readonly whole: number;
}

/** What watch-pane.js tells. */
interface Told extends Pick<PaneStart, 'answers' | 'stands' | 'longest'> {
  readonly files: readonly { readonly address: string; readonly came: number }[];
}

/** `folder` holds the pane that the workbench at `address` serves. */
export async function paneStart(
  browser: Browser,
  address: string,
  folder: string,
): Promise<PaneStart> {
  const context = await browser.newContext({ locale: 'sv-SE' });
  try {
    const page = await context.newPage();
    const told = new Promise<Told>((resolve, reject) => {
      setTimeout(
        () => reject(new TypeError(`${folder}: the pane did not start`)),
        PATIENCE,
      ).unref();
      void page.exposeFunction('alfPaneStarted', resolve);
    });
    const pane = new URL('pane/taskpane.html', address).href;
    await page.route(pane, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
    await page.goto(address, { waitUntil: 'load' });
    await page.unroute(pane);
    await page.addInitScript({ path: join(import.meta.dirname, 'watch-pane.js') });
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.frames()[1]?.goto(pane);
    const { files, ...times } = await told;
    const until = (moment: number) =>
      kilobytes(
        folder,
        files.filter(({ came }) => came > 0 && came <= moment).map((file) => file.address),
      );
    return { ...times, early: await until(times.answers), whole: await until(times.stands) };
  } finally {
    await context.close();
  }
}

/** Gzipped as a static host sends them; office.js, which comes from elsewhere, is not counted. */
async function kilobytes(folder: string, addresses: readonly string[]): Promise<number> {
  const paths = addresses.map((address) => new URL(address).pathname);
  const own = new Set(paths.filter((path) => path.startsWith('/pane/')));
  const sizes = await Promise.all(
    [...own].map(async (path) => gzipSync(await readFile(join(folder, path.slice(6)))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}
