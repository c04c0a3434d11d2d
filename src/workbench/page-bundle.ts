/** Bundles the workbench's own page in memory. It is no part of what is released: nothing of it comes to lie in dist/. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { buildSync } from 'esbuild';

/** Content by path: "/index.html", "/main.js" … */
export type PageBundle = ReadonlyMap<string, Uint8Array>;

export async function bundlePage(): Promise<PageBundle> {
  const folder = join(import.meta.dirname, 'page');
  // Not `build`: its service is a process that stays for as long as ours does.
  const { outputFiles } = buildSync({
    entryPoints: [join(folder, 'main.tsx'), join(folder, 'door.ts'), join(folder, 'page.css')],
    outdir: folder,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    write: false,
    logLevel: 'warning',
  });
  return new Map([
    ['/index.html', await readFile(join(folder, 'index.html'))],
    ...outputFiles.map(({ path, contents }) => [`/${basename(path)}`, contents] as const),
  ]);
}
