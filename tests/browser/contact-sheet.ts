/** Lays pictures side by side on sheets, one sheet for each look, with the name of the scene over each. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

export interface Tile {
  /** Which sheet it belongs on: "sv 320 ljust". */
  readonly sheet: string;
  readonly name: string;
  readonly picture: Buffer;
}

/** Writes the sheets, one PNG each, and gives their paths. */
export async function contactSheets(
  browser: Browser,
  tiles: readonly Tile[],
  folder: string,
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage({ viewport: { width: 2200, height: 1000 } });
  const paths: string[] = [];
  for (const sheet of new Set(tiles.map((tile) => tile.sheet))) {
    const those = tiles.filter((tile) => tile.sheet === sheet);
    await page.setContent(html(sheet, those));
    const path = join(folder, `${sheet.replaceAll(' ', '-')}.jpeg`);
    await writeFile(path, await page.screenshot({ type: 'jpeg', quality: 75, fullPage: true }));
    paths.push(path);
  }
  await page.close();
  return paths;
}

function html(sheet: string, tiles: readonly Tile[]): string {
  const figures = tiles.map(
    ({ name, picture }) =>
      `<figure><figcaption>${name}</figcaption><img src="data:image/jpeg;base64,${picture.toString('base64')}"></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>${sheet}</title>
<style>
  body { margin: 16px; background: #777; font: 14px system-ui; color: #fff; }
  main { columns: 6 320px; column-gap: 16px; }
  figure { margin: 0 0 16px; break-inside: avoid; }
  img { display: block; max-inline-size: 100%; }
</style>
<h1>${sheet}</h1><main>${figures.join('')}</main>`;
}
