// Bundles the command line into dist/cli/main.js, so that `npx alf-budget` starts fast after `npm ci` alone.
import { chmod, readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'esbuild';

const settings = {
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
      const { outputFiles } = await build({ ...settings, entryPoints: [path], write: false });
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

/**
 * What nearly every command uses, in one file. esbuild cuts a file for each set of modules that are loaded later and
 * have something in common: `check` then opens eighty. Here they all import the same, and it opens a dozen.
 */
const oneFileForAll = {
  name: 'one file for all',
  setup({ onLoad, onResolve, resolve: found }) {
    const used = ['src/cli/context.ts', 'src/cli/commands/check.ts'].map((path) => resolve(path));
    const loadedLater = new Set();
    onResolve({ filter: /^[#.]/ }, async ({ path, pluginData, ...from }) => {
      // --help needs nothing of this: the entrance loads the program and no command.
      const entrance = path === './start' || path === './start-demo';
      if (from.kind !== 'dynamic-import' || entrance || pluginData === loadedLater)
        return undefined;
      const result = await found(path, { ...from, pluginData: loadedLater });
      loadedLater.add(result.path);
      return result;
    });
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      if (!loadedLater.has(path)) return undefined;
      const imports = used.map((each) => `import ${JSON.stringify(each)};`);
      return { contents: `${imports.join('')}${await readFile(path, 'utf8')}`, loader: 'ts' };
    });
  },
};

await rm('dist/cli', { recursive: true, force: true });
await build({
  ...settings,
  entryPoints: { main: 'src/cli/main.ts', demo: 'src/cli/demo.ts' },
  outdir: 'dist/cli',
  splitting: true,
  minifySyntax: true,
  plugins: [runNow, oneFileForAll],
  // Some bundled CommonJS packages call require(); ES modules have none.
  banner: {
    js: "import { createRequire as alfCreateRequire } from 'node:module'; const require = (name) => alfCreateRequire(import.meta.url)(name);",
  },
});
await chmod('dist/cli/main.js', 0o755);
