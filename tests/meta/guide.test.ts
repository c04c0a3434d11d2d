/** The user's guide: every page linked and served, every picture made by a script, every quoted name a name of the pane. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { modules } from '#core/modules/all';
import { guidePage, pagesIn, titleOf } from '../../scripts/build-guide.mjs';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'docs/guide');
const text = (name: string) => readFileSync(join(folder, `${name}.md`), 'utf8');
const pages = readdirSync(folder).flatMap((name) =>
  name.endsWith('.md') ? [name.slice(0, -3)] : [],
);
const contents = pagesIn(text('index')).map((name) => ({ name, title: titleOf(text(name)) }));

const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
const said = [readFileSync(join(root, 'manifest.xml'), 'utf8'), ...sources].join('\n');
/** A name of the pane, of the ribbon or of a column is a text of its own somewhere. */
const isName = (word: string) => [`'${word}'`, `"${word}"`].some((text) => said.includes(text));

describe('Issue 12: the guide keeps its promises', () => {
  test('every page is reached from the index, in the order of the year', () => {
    expect(contents.map(({ name }) => name).toSorted()).toEqual(pages.toSorted());
    const order = ['ramar', 'fordela', 'kontroller', 'protokoll', 'bilaga', 'hojning', 'arsskifte'];
    const at = order.map((name) => contents.findIndex((page) => page.name === name));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(at[0]).toBeGreaterThan(0);
  });

  test('every picture is made by the browser test, has words beside it, and is shown', () => {
    const made = readFileSync(join(root, 'tests/browser/guide.test.ts'), 'utf8');
    const shown = pages.flatMap((name) =>
      [...text(name).matchAll(/!\[([^\]]*)\]\(pictures\/([a-z]+)\.png\)/g)].map(
        ([, alt, picture]) => ({
          alt: alt ?? '',
          picture: picture ?? '',
        }),
      ),
    );
    expect(shown.filter(({ alt }) => alt.length < 20)).toEqual([]);
    expect(shown.filter(({ picture }) => !made.includes(`  ${picture}: async`))).toEqual([]);
    const files = readdirSync(join(folder, 'pictures')).map((name) => name.replace('.png', ''));
    expect(files.toSorted()).toEqual([...new Set(shown.map(({ picture }) => picture))].toSorted());
  });

  test('every register and model, and every function of the grid, stands on some page', () => {
    const all = pages.map(text).join('\n');
    const functions = readFileSync(join(root, 'src/functions/functions.ts'), 'utf8');
    const names = [
      ...modules.map(({ title }) => title.sv),
      ...[...functions.matchAll(/@customfunction (\w+)/g)].map(([, name]) => `=ALF.${name ?? ''}(`),
    ];
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !all.includes(name))).toEqual([]);
  });

  test.each(pages)('%s: what stands in bold are names of the pane or of the ribbon', (name) => {
    const bold = [...text(name).matchAll(/\*\*([^*]+)\*\*/g)].map(([, word]) => word ?? '');
    // The administrators' page writes about servers and files.
    const known = name === 'administration' ? [] : bold.filter((word) => !isName(word));
    expect(known).toEqual([]);
  });

  test('the page that Excel shows for support names what the pane has at all times, and leads to the guide', () => {
    const support = readFileSync(join(root, 'assets/support.html'), 'utf8').replaceAll(/\s+/g, ' ');
    const quoted = [...support.matchAll(/[”“]([^”“]+)”/g)].map(([, name]) => name ?? '');
    expect(quoted).toEqual(['Mer', 'Uppgifter till supporten', 'More', 'Facts for support']);
    expect(quoted.filter((name) => !isName(name))).toEqual([]);
    const links = [...support.matchAll(/href="guide\/([a-z]+)\.html"/g)].map(
      ([, name]) => name ?? '',
    );
    expect(links).toEqual(['index', 'english']);
  });

  test.each(pages)('%s becomes a whole page without a link that leads nowhere', (name) => {
    const html = guidePage(text(name), contents, name);
    expect(html).toContain(`<h1>`);
    const links = [...html.matchAll(/href="([^"]+)\.html"/g)].map(([, link]) => link ?? '');
    expect(links.filter((link) => !pages.includes(link))).toEqual([]);
    // Nothing of the Markdown is left over, and nothing is fetched from elsewhere.
    expect(html.replaceAll(/<(?:code|pre)>.*?<\/(?:code|pre)>/gs, '')).not.toMatch(
      /\*\*|\]\(|^#|<script|\shttps?:\/\/[^<]*"/m,
    );
  });
});
