/**
 * Draws the icons of the manifest: every SVG of assets/icons as PNG in every size that Office asks for, with the browser
 * that the tests use. Below 32 pixels a drawing of its own, on a grid of 16, keeps lines sharp. `npm run icons` after a
 * change of a drawing; the PNG files are committed, so that a build needs no browser.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { launch } from '../tests/browser/workbench';

const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const folder = new URL('../assets/', import.meta.url);

const browser = await launch();
const page = await browser.newPage();

const drawings = (await readdir(new URL('icons/', folder))).filter((file) => file.endsWith('.svg'));
const names = drawings
  .filter((file) => !file.endsWith('-small.svg'))
  .map((file) => file.slice(0, -4));
for (const name of names) {
  for (const size of name === 'app' ? [...sizes, 128] : sizes) {
    const drawing = await readFile(
      new URL(`icons/${name}${size < 32 ? '-small' : ''}.svg`, folder),
    );
    const source = `data:image/svg+xml;base64,${drawing.toString('base64')}`;
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img src="${source}">`,
    );
    await writeFile(
      new URL(`${name}-${size}.png`, folder),
      await page.screenshot({ omitBackground: true }),
    );
  }
}
await browser.close();
