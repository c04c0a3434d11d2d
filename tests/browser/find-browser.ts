/**
 * A browser to test in: BROWSER_PATH, else an installed Chromium, Chrome or Edge, else one that is fetched: by apt where
 * we are root on Debian or Ubuntu, else Playwright's own download. When none is to be had, the run fails and says
 * what to install.
 */
import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

const run = promisify(execFile);

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const elsewhere: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    if (folder === undefined) return [];
    return [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ];
  }),
};

const advice =
  'The browser tests need Chromium, Chrome or Edge. Install one (Debian and Ubuntu: apt-get install chromium), ' +
  'or say where it is: BROWSER_PATH=/path/to/chrome npm test';

/** Path of the browser's program. */
export async function findBrowser(): Promise<string> {
  const named = process.env['BROWSER_PATH'];
  if (named !== undefined && named !== '') {
    if (await isProgram(named)) return named;
    throw new Error(`BROWSER_PATH is ${named}, and no program stands there.\n${advice}`);
  }
  const installed = await findInstalled();
  if (installed !== null) return installed;
  const failures: string[] = [];
  for (const fetch of [byApt, byPlaywright]) {
    const fetched = await fetch().catch((cause: unknown) => {
      failures.push(String(cause).split('\n')[0] ?? '');
      return null;
    });
    if (fetched !== null) return fetched;
  }
  throw new Error(
    `No browser was found and none could be fetched.\n${advice}\n${failures.join('\n')}`,
  );
}

async function findInstalled(): Promise<string | null> {
  const extension = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name + extension)));
  for (const path of [...inPath, ...(elsewhere[process.platform] ?? []), downloaded()]) {
    if (await isProgram(path)) return path;
  }
  return null;
}

/** Where Playwright keeps the browser that belongs to it. */
function downloaded(): string {
  return chromium.executablePath();
}

async function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function byApt(): Promise<string | null> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...words: string[]) => run('apt-get', ['-qq', ...words], { env: environment });
  await apt('update');
  // On Ubuntu the package chromium is only a door to a snap, which a container cannot open.
  await apt(
    'install',
    '-y',
    '--no-install-recommends',
    'chromium',
    'chromium-l10n',
    'fonts-liberation',
  );
  return findInstalled();
}

async function byPlaywright(): Promise<string | null> {
  const program = join(import.meta.dirname, '../../node_modules/playwright-core/cli.js');
  await run(process.execPath, [program, 'install', 'chromium'], { maxBuffer: 1 << 26 });
  return (await isProgram(downloaded())) ? downloaded() : null;
}
