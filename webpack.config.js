/**
 * The pane's bundle: one shared runtime page that holds the pane, the ribbon commands and the custom functions.
 *
 * `dist/` becomes a folder that any static host can serve from any path: every address in it is relative, but those of
 * the manifest. What is not needed before the pane answers comes in chunks of its own. `dist/cli`, the bundle of the
 * command line, is left alone. The manifest and the server's headers are written by scripts/build-pane.mjs.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import CustomFunctionsMetadataPlugin from 'custom-functions-metadata-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { guidePage, pagesIn, titleOf } from './scripts/build-guide.mjs';
import { pagePolicy, printPagePolicy } from './scripts/build-headers.mjs';
import { inEnglish } from './scripts/build-metadata.mjs';

const path = (...parts) => resolve(import.meta.dirname, ...parts);
const { version } = JSON.parse(readFileSync(path('package.json'), 'utf8'));
const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const swc = {
  loader: 'swc-loader',
  options: {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic', importSource: 'preact' } },
    },
  },
};

/** The metadata of the custom functions once more, in English; the Swedish of the doc comments is the default. */
class EnglishMetadata {
  apply(compiler) {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_DERIVED;
    compiler.hooks.compilation.tap('EnglishMetadata', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'EnglishMetadata', stage }, (assets) => {
        const swedish = assets['functions.json'];
        if (!swedish) return;
        const english = inEnglish(swedish.source().toString());
        compilation.emitAsset('functions.en-US.json', new webpack.sources.RawSource(english));
      });
    });
  }
}

/** The user's guide as pages beside the pane, opened without a network. */
class Guide {
  apply(compiler) {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    const folder = path('docs/guide');
    compiler.hooks.thisCompilation.tap('Guide', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'Guide', stage }, () => {
        const text = (name) => readFileSync(join(folder, `${name}.md`), 'utf8');
        const contents = pagesIn(text('index')).map((name) => ({
          name,
          title: titleOf(text(name)),
        }));
        compilation.contextDependencies.add(folder);
        for (const { name } of contents) {
          const html = guidePage(text(name), contents, name);
          compilation.emitAsset(`guide/${name}.html`, new webpack.sources.RawSource(html));
        }
      });
    });
  }
}

export default async function config(_environment, { mode = 'development' } = {}) {
  const serving = process.env.WEBPACK_SERVE === 'true';
  return {
    mode,
    devtool: mode === 'production' ? false : 'source-map',
    entry: {
      taskpane: [
        './src/taskpane/main.tsx',
        './src/commands/commands.ts',
        './src/functions/functions.ts',
      ],
      print: './src/print-page/main.tsx',
    },
    output: {
      path: path('dist'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      assetModuleFilename: '[name].[contenthash:8][ext]',
      publicPath: 'auto',
      clean: { keep: /^cli(\/|$)/ },
    },
    experiments: { css: true },
    resolve: {
      extensions: ['.tsx', '.ts', '.js'],
      // The reader of fonts knows a packed form that ours do not have.
      alias: { 'brotli/decompress.js': false },
    },
    module: {
      rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: swc }],
    },
    optimization: { chunkIds: mode === 'production' ? 'deterministic' : 'named' },
    // The budget in bytes that counts is that of scripts/size.ts.
    performance: { hints: false },
    plugins: [
      new webpack.DefinePlugin({ 'process.env.ALF_VERSION': JSON.stringify(version) }),
      new CustomFunctionsMetadataPlugin({
        output: 'functions.json',
        input: path('src/functions/functions.ts'),
      }),
      new EnglishMetadata(),
      new Guide(),
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        template: 'src/taskpane/taskpane.html',
        publicPath: '',
        scriptLoading: 'defer',
        templateParameters: { officeJs, policy: pagePolicy },
      }),
      // The page that prints bilaga 1: no Excel, no network.
      new HtmlWebpackPlugin({
        filename: 'print.html',
        chunks: ['print'],
        template: 'src/print-page/print.html',
        publicPath: '',
        scriptLoading: 'defer',
        templateParameters: { policy: printPagePolicy },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png', to: 'assets/[name][ext]' },
          { from: 'assets/support.html', to: 'support.html' },
          { from: 'assets/guide.css', to: 'guide/guide.css' },
          {
            from: 'docs/guide/pictures/*.png',
            to: 'guide/pictures/[name][ext]',
            noErrorOnMissing: true,
          },
          { from: 'assets/shortcuts*.json', to: '[name][ext]' },
        ],
      }),
    ],
    ...(serving ? { devServer: await devServer() } : {}),
  };
}

/** The development server alone needs a certificate that Excel trusts; a build never asks for one. */
async function devServer() {
  return {
    port: Number(process.env.npm_package_config_dev_server_port ?? 3000),
    host: 'localhost',
    static: false,
    hot: false,
    headers: { 'Access-Control-Allow-Origin': '*' },
    client: { overlay: false },
    server: { type: 'https', options: await certificate() },
  };
}

async function certificate() {
  try {
    const { getHttpsServerOptions } = await import('office-addin-dev-certs');
    return await getHttpsServerOptions();
  } catch (failure) {
    console.warn(
      `No trusted development certificate (${failure instanceof Error ? failure.message : failure}); ` +
        'the server makes its own, which the browser has to be told to accept.',
    );
    return {};
  }
}
