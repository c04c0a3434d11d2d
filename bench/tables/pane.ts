/** How soon the pane answers in Chromium on a slow computer, beside an empty pane of Fluent React 9. */
import { build } from 'esbuild';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundlePane } from '../../scripts/build-bundle.mjs';
import { startWorkbench } from '../../tests/browser/workbench';
import { root } from '../contest';
import { medianOf } from '../median';
import { atMost, figure, type Table } from '../table';

const BUTTON = 'Skapa exempelbudget';
const ROUNDS = 7;

interface Seen {
  readonly kilobytes: number;
  readonly interactive: number;
  readonly longest: number;
}

export async function pane(folder: string): Promise<Table> {
  const [ours, peer] = [join(folder, 'pane'), join(folder, 'fluent')];
  const { problem } = await bundlePane(ours);
  if (problem) throw new TypeError(String(problem));
  await fluentPane(peer);
  const results = [
    ['alf-budget', await seen(ours)],
    ['an empty pane of Fluent React 9', await seen(peer)],
  ] as const;
  const [[, mine], [, theirs]] = results;
  return {
    title: 'The pane',
    note: 'Chromium with the processor slowed down four times and no cache, in the workbench’s frame with the same office.js, which is not counted. Interactive: the first button stands and a frame has been drawn. The peer has six controls and nothing behind them; it is the floor of a pane in React.',
    columns: ['who', 'kB gzipped', 'interactive ms', 'longest task ms'],
    rows: results.map(([who, { kilobytes, interactive, longest }]) => [
      ...[who, figure(kilobytes), figure(interactive), figure(longest)],
    ]),
    goals: [
      atMost('fewer bytes, as a part of the peer’s', mine.kilobytes / theirs.kilobytes, 1),
      atMost('sooner, as a part of the peer’s time', mine.interactive / theirs.interactive, 1),
    ],
  };
}

async function fluentPane(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [join(root, 'bench/peers/fluent-pane.mjs')],
    outfile: join(folder, 'fluent.js'),
    ...{ bundle: true, minify: true, format: 'esm', target: 'es2022', logLevel: 'error' },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  await writeFile(
    join(folder, 'taskpane.html'),
    '<!doctype html><html lang="sv"><head><meta charset="utf-8" /><title>Fluent</title>' +
      '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head>' +
      '<body><div id="pane"></div><script type="module" src="fluent.js"></script></body></html>',
  );
  await cp(join(root, 'assets'), join(folder, 'assets'), { recursive: true });
}

async function seen(folder: string): Promise<Seen> {
  const workbench = await startWorkbench({ pane: folder });
  try {
    const { page, pane: first, requests } = await workbench.open();
    await page.addInitScript(watch, BUTTON);
    const button = first.getByRole('button', { name: BUTTON });
    await button.waitFor();
    const network = await page.context().newCDPSession(page);
    await network.send('Network.enable');
    await network.send('Network.setCacheDisabled', { cacheDisabled: true });
    await network.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const rounds: Seen[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = requests.length;
      const [frame] = await Promise.all([
        page.waitForEvent('framenavigated', (each) => each.url().includes('/pane/taskpane.html')),
        page.getByRole('button', { name: 'Ny tom' }).click(),
      ]);
      await frame.waitForFunction(() => 'alfInteractive' in window, undefined, { timeout: 60_000 });
      const measured = await frame.evaluate(() => {
        const { alfInteractive, alfLongest } = window as unknown as Marks;
        return { interactive: alfInteractive, longest: alfLongest };
      });
      const own = requests.slice(before).map((address) => new URL(address).pathname);
      rounds.push({ ...measured, kilobytes: await gzipped(folder, own) });
    }
    return {
      kilobytes: medianOf(rounds.map(({ kilobytes }) => kilobytes)),
      interactive: medianOf(rounds.map(({ interactive }) => interactive)),
      longest: medianOf(rounds.map(({ longest }) => longest)),
    };
  } finally {
    await workbench.close();
  }
}

interface Marks {
  alfInteractive: number;
  alfLongest: number;
}

/** Runs in every frame before its own scripts. */
function watch(name: string): void {
  if (window.parent === window) return;
  const marks = window as unknown as Marks;
  marks.alfLongest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      marks.alfLongest = Math.max(marks.alfLongest, duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const found = [...document.querySelectorAll('button')].some(
      ({ textContent, disabled }) => textContent.trim() === name && !disabled,
    );
    if (!found) return;
    looking.disconnect();
    requestAnimationFrame(() => setTimeout(() => (marks.alfInteractive = performance.now())));
  };
  const looking = new MutationObserver(look);
  looking.observe(document, { childList: true, subtree: true, characterData: true });
}

async function gzipped(folder: string, paths: readonly string[]): Promise<number> {
  const own = [...new Set(paths.filter((path) => path.startsWith('/pane/')))];
  const sizes = await Promise.all(
    own.map(async (path) => gzipSync(await readFile(join(folder, path.slice(6)))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}
