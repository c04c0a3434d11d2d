/**
 * Bundles a contestant's program: ours with its packages, as the command line is, because what is measured is what is
 * shipped; the peers as their packages come, which are found beside the program, those of peers/package.json.
 */
import { build } from 'esbuild';
import { dirname, join, parse } from 'node:path';

const built = new Map<string, Promise<string>>();

/** The bundled file of a program below bench/. */
export function programOf(name: string): Promise<string> {
  const known = built.get(name) ?? bundle(join(import.meta.dirname, name));
  built.set(name, known);
  return known;
}

async function bundle(source: string): Promise<string> {
  const outdir = join(dirname(source), 'dist');
  const isOurs = dirname(source).endsWith('ours');
  await build({
    ...{ entryPoints: [source], outdir, outExtension: { '.js': '.mjs' }, bundle: true },
    ...{ format: 'esm', splitting: true },
    ...{ platform: 'node', target: 'node20', minifySyntax: true, logLevel: 'warning' },
    ...(isOurs ? { banner: { js: REQUIRE } } : { packages: 'external' }),
  });
  return join(outdir, `${parse(source).name}.mjs`);
}

/** Some packages call require(), which ES modules do not have. */
const REQUIRE =
  "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);";
