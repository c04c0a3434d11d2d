/** Runs webpack for production into a folder; gives webpack's own words when it failed, else null. */
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import webpack from 'webpack';
import config from '../webpack.config.js';

export async function bundlePane(folder) {
  const settings = await config({}, { mode: 'production' });
  const compiler = webpack({
    ...settings,
    output: { ...settings.output, path: resolve(folder) },
  });
  const stats = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  if (!stats) return 'webpack gave no answer';
  return stats.hasErrors() || stats.hasWarnings()
    ? stats.toString({ preset: 'errors-warnings' })
    : null;
}
