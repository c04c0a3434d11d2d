// Bundles the command line into dist/cli/main.js, so that `npx alf-budget` starts fast after `npm ci` alone.
import { chmod, rm } from 'node:fs/promises';
import { build } from 'esbuild';

const shared = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
};

/** Runs the file now, and puts what it exports into the bundle as data instead of its code. */
const runNow = {
  name: 'run now',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]module-outlines\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await build({ ...shared, entryPoints: [path], write: false });
      const exported = await import(
        `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`
      );
      const constants = Object.entries(exported).map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
      );
      return { contents: constants.join('\n') };
    });
  },
};

await rm('dist/cli', { recursive: true, force: true });
await build({
  ...shared,
  entryPoints: { main: 'src/cli/main.ts', demo: 'src/cli/demo.ts' },
  outdir: 'dist/cli',
  splitting: true,
  minifySyntax: true,
  plugins: [runNow],
  // Some bundled CommonJS packages call require(); ES modules have none.
  banner: {
    js: "import { createRequire as alfCreateRequire } from 'node:module'; const require = alfCreateRequire(import.meta.url);",
  },
});
await chmod('dist/cli/main.js', 0o755);
