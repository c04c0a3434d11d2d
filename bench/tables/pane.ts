/** How soon the pane answers in Chromium on a slow computer, beside panes of Fluent React 9 and a bare one. */
import { build } from 'esbuild';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundlePane } from '../../scripts/build-bundle.mjs';
import { serve, type Served } from '../../src/workbench/server';
import { launch } from '../../tests/browser/workbench';
import { root } from '../contest';
import { medianOf } from '../median';
import { paneStart, type PaneStart } from '../pane-start';
import { atMost, figure, type Table } from '../table';

const ROUNDS = 9;

const peers = [
  ['Fluent React 9, what our first screen shows', 'fluent-first-screen.mjs'],
  ['Fluent React 9, six kinds of control', 'fluent-six-controls.mjs'],
  ['the floor: a tab and a button of the browser’s own', 'bare-pane.mjs'],
] as const;

interface Contestant {
  readonly who: string;
  readonly folder: string;
}

export async function pane(folder: string): Promise<Table> {
  const contestants = await Promise.all([
    ours(join(folder, 'pane')),
    ...peers.map(([who, program]) => peer(who, program, join(folder, program))),
  ]);
  const results = await resultsOf(contestants);
  const [mine, ...others] = results;
  if (!mine) throw new TypeError('our pane did not take part');
  return {
    title: 'The pane',
    note:
      'Chromium with the processor slowed down four times; each start in a page of its own without a cache, the contestants in turn, in the workbench’s frame. ' +
      'A pane answers when a press of its tab Fördela has shown that tab as chosen; the tab is pressed at every frame. It stands when the button of its first screen can be pressed: ' +
      'by then ours has read the workbook, the others have nothing behind them. kB: the pane’s own files that had come by then, gzipped; office.js, the same for all, is not counted. ' +
      'The floor is a page that waits for office.js and makes a tab and a button of the browser’s own: its longest task, the start of office.js, is everybody’s.',
    columns: [
      ...['who', 'kB until it answers', 'answers, ms', 'kB until it stands', 'stands, ms'],
      'longest task, ms',
    ],
    rows: results.map(({ who, early, answers, whole, stands, longest }) => [
      ...[who, figure(early), figure(answers), figure(whole), figure(stands), figure(longest)],
    ]),
    goals: others
      .slice(0, -1)
      .flatMap((their) => [
        atMost(`fewer bytes than ${their.who}, all told`, mine.whole / their.whole, 1),
        atMost(`answers sooner than ${their.who}`, mine.answers / their.answers, 1),
        atMost(`stands sooner than ${their.who}`, mine.stands / their.stands, 1),
      ]),
  };
}

async function ours(folder: string): Promise<Contestant> {
  const { problem } = await bundlePane(folder);
  if (problem) throw new TypeError(String(problem));
  return { who: 'alf-budget', folder };
}

async function peer(who: string, program: string, folder: string): Promise<Contestant> {
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [join(root, 'bench/peers', program)],
    outfile: join(folder, 'pane.js'),
    ...{ bundle: true, minify: true, format: 'esm', target: 'es2022', logLevel: 'error' },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  await writeFile(
    join(folder, 'taskpane.html'),
    '<!doctype html><html lang="sv"><head><meta charset="utf-8" /><title>Pane</title>' +
      '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head>' +
      '<body><div id="pane"></div><script type="module" src="pane.js"></script></body></html>',
  );
  return { who, folder };
}

/** Each round has one start of each contestant, in their order. */
async function resultsOf(contestants: readonly Contestant[]) {
  const browser = await launch();
  const served: Served[] = [];
  try {
    for (const { folder } of contestants) served.push(await serve({ pane: folder, port: 0 }));
    const starts = contestants.map((): PaneStart[] => []);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [index, { folder }] of contestants.entries())
        starts[index]?.push(await paneStart(browser, served[index]?.address ?? '', folder));
    }
    return contestants.map(({ who }, index) => ({ who, ...medianStart(starts[index] ?? []) }));
  } finally {
    await browser.close();
    await Promise.all(served.map(({ close }) => close()));
  }
}

function medianStart(starts: readonly PaneStart[]): PaneStart {
  const of = (kind: keyof PaneStart) => medianOf(starts.map((each) => each[kind]));
  return {
    ...{ answers: of('answers'), stands: of('stands'), longest: of('longest') },
    ...{ early: of('early'), whole: of('whole') },
  };
}
