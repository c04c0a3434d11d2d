/** Runs webpack for production into a folder. */
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import webpack from 'webpack';
import config from '../webpack.config.js';

/** What webpack had to complain of, or null; and the folders of the packages that went into the bundle. */
export async function bundlePane(folder) {
  const settings = await config({}, { mode: 'production' });
  const compiler = webpack({
    ...settings,
    output: { ...settings.output, path: resolve(folder) },
  });
  const stats = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  if (!stats) return { problem: 'webpack gave no answer', packages: [] };
  const problem =
    stats.hasErrors() || stats.hasWarnings() ? stats.toString({ preset: 'errors-warnings' }) : null;
  return { problem, packages: packagesIn(stats.compilation) };
}

function packagesIn({ modules }) {
  const files = [...modules].flatMap((module) => [module, ...(module.modules ?? [])]);
  const folders = files.flatMap(({ resource }) => {
    const [, folder] =
      /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(resource ?? '') ?? [];
    return folder ? [folder] : [];
  });
  return [...new Set(folders)].sort();
}
