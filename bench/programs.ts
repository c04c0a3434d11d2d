/**
 * Bundles a contestant's program as the command line is bundled, because what is measured is what is shipped; names of
 * packages stay, and are found beside the program: the product's own for ours, those of peers/package.json for the peers.
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
  const outfile = join(dirname(source), 'dist', `${parse(source).name}.mjs`);
  await build({
    ...{ entryPoints: [source], outfile, bundle: true, packages: 'external', format: 'esm' },
    ...{ platform: 'node', target: 'node20', minifySyntax: true, logLevel: 'warning' },
  });
  return outfile;
}
