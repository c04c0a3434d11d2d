/**
 * The built pane in dist/, built anew when it is missing or older than what it is built from. Two processes that want
 * it at once take turns: the second finds it fresh.
 */
import { execFile } from 'node:child_process';
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { invariant } from '#core/money/invariant';

const sources = ['src', 'assets', 'webpack.config.js', 'package.json', 'manifest.xml'];
/** A lock whose holder has not said who it is within this time was left behind. Milliseconds. */
const PATIENCE = 10_000;

/** The folder, fresh. `tell` hears one line when it has to be built. */
export async function freshPane(root: string, tell: (line: string) => void): Promise<string> {
  const folder = join(root, 'dist');
  const unlock = await lock(join(root, 'node_modules', '.alf-pane-lock'));
  try {
    if (await isFresh(root, folder)) return folder;
    tell('Bygger panelen …');
    await build(root);
    return folder;
  } finally {
    await unlock();
  }
}

async function build(root: string): Promise<void> {
  const npm = process.env['npm_execpath'];
  const [command, before] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  await promisify(execFile)(command, [...before, 'run', '--silent', 'build'], {
    cwd: root,
    maxBuffer: 1 << 26,
    shell: command === 'npm' && process.platform === 'win32',
  });
}

async function isFresh(root: string, folder: string): Promise<boolean> {
  const built = await modified(join(folder, 'taskpane.html'));
  const newest = await Promise.all(sources.map((each) => newestIn(join(root, each))));
  return built > Math.max(...newest);
}

/** Milliseconds; 0 for what is not there. */
async function modified(path: string): Promise<number> {
  const found = await stat(path, { bigint: false }).catch(() => null);
  return found?.mtimeMs ?? 0;
}

async function newestIn(path: string): Promise<number> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  if (!entries) return modified(path);
  const files = entries.filter((entry) => entry.isFile() && !isOurs(entry.parentPath));
  const times = await Promise.all(
    files.map((entry) => modified(join(entry.parentPath, entry.name))),
  );
  return Math.max(0, ...times);
}

/** The workbench and the command line are no part of the pane. */
function isOurs(folder: string): boolean {
  return /[\\/]src[\\/](workbench|cli)([\\/]|$)/.test(folder);
}

/** A folder that only one can make, with the number of the process that made it: who is gone holds nothing. */
async function lock(path: string): Promise<() => Promise<void>> {
  const holder = join(path, 'process');
  for (;;) {
    const got = await mkdir(path).then(
      () => true,
      (cause: unknown) => {
        invariant(codeOf(cause) === 'EEXIST', 'a lock can be laid in node_modules', { path });
        return false;
      },
    );
    if (got) {
      await writeFile(holder, String(process.pid));
      return () => rm(path, { recursive: true, force: true });
    }
    const laid = await modified(path);
    const told = Number(await readFile(holder, 'utf8').catch(() => '0'));
    const isGone = told > 0 ? !isAlive(told) : laid > 0 && Date.now() - laid > PATIENCE;
    if (isGone) await rm(path, { recursive: true, force: true });
    else await pause(200);
  }
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // Another user's process may not be asked, but is there.
    return codeOf(error) === 'EPERM';
  }
}

/** What the system calls the failure. Its errors are not of the class Error that a test runner's own world has. */
function codeOf(failure: unknown): unknown {
  return typeof failure === 'object' && failure !== null && 'code' in failure
    ? failure.code
    : undefined;
}
