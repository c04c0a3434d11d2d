/** Which programs were measured: this project at its commit, Node, the browser, LibreOffice, and every peer. */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrowser } from '../tests/browser/find-browser';
import { root } from './contest';

export async function versions(): Promise<readonly string[]> {
  const own = await packageIn(root);
  const peers = await packageIn(join(root, 'bench/peers'));
  const commit = said('git', ['-C', root, 'rev-parse', '--short', 'HEAD']);
  return [
    `alf-budget ${own.version ?? ''} at ${commit}, Node ${process.versions.node}`,
    `${said(await findBrowser(), ['--version'])}; ${said('soffice', ['--version'])}`,
    Object.entries(peers.dependencies ?? {})
      .map(([name, version]) => `${name} ${version}`)
      .join(', '),
  ];
}

async function packageIn(folder: string) {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    readonly version?: string;
    readonly dependencies?: Readonly<Record<string, string>>;
  };
}

function said(program: string, words: readonly string[]): string {
  return execFileSync(program, words, { encoding: 'utf8' }).trim().split('\n')[0] ?? '';
}
