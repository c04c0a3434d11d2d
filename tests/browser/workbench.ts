/**
 * A workbench for a test file: served on a free port, in a browser that is closed with it. Everything that the pages ask
 * the network for, and everything that they complain of, is kept.
 */
import { join } from 'node:path';
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import { freshPane } from '../../src/workbench/pane-bundle';
import { serve, type Served } from '../../src/workbench/server';
import { findBrowser } from './find-browser';

export const root = join(import.meta.dirname, '../..');

export interface Workbench {
  readonly address: string;
  readonly browser: Browser;
  /** A page of its own, with an empty workbook. */
  readonly open: (options?: PageOptions) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

export interface PageOptions {
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
}

export interface OpenPage {
  readonly page: Page;
  /** The pane in its frame. */
  readonly pane: FrameLocator;
  /** Addresses asked for, in order. */
  readonly requests: readonly string[];
  /** What the console said beyond information, and errors that nobody caught. */
  readonly complaints: readonly string[];
}

/** `pane`: a built pane, instead of that of the environment variable PANE or, without one, of this checkout. */
export async function startWorkbench({
  pane,
}: { readonly pane?: string } = {}): Promise<Workbench> {
  const folder = pane ?? process.env['PANE'] ?? (await freshPane(root, () => undefined));
  const served: Served = await serve({ pane: folder, port: 0 });
  const browser = await launch();
  return {
    address: served.address,
    browser,
    open: (options) => openPage(browser, served.address, options),
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

export async function launch(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: await findBrowser(),
    args: ['--lang=sv', '--disable-background-networking', ...(isRoot ? ['--no-sandbox'] : [])],
    // The browser's own words, as of a field for a file or a date; on Linux it goes by this, where it has the language.
    env: { ...process.env, LANGUAGE: 'sv' },
  });
}

async function openPage(
  browser: Browser,
  address: string,
  { colorScheme = 'light', width = 1440, height = 900 }: PageOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    locale: 'sv-SE',
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(address);
  return { page, pane: page.frameLocator('iframe[title="Panelen"]'), requests, complaints };
}
