// Bundles the command line into dist/cli/main.js, so that `npx alf-budget` starts fast after `npm ci` alone.
import { chmod, rm } from 'node:fs/promises';
import { build } from 'esbuild';

await rm('dist/cli', { recursive: true, force: true });
await build({
  entryPoints: { main: 'src/cli/main.ts', demo: 'src/cli/demo.ts' },
  outdir: 'dist/cli',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  logLevel: 'warning',
  // Some bundled CommonJS packages call require(); ES modules have none.
  banner: {
    js: "import { createRequire as alfCreateRequire } from 'node:module'; const require = alfCreateRequire(import.meta.url);",
  },
});
await chmod('dist/cli/main.js', 0o755);
