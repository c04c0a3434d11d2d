/**
 * The appendix as one self-contained page: Swedish, accessible (one caption, one heading row, row headings), with its
 * own print style, without scripts and without anything fetched. The same document gives the same text.
 * Spec: printing §2
 */
import {
  MOVED,
  type AppendixDocument,
  type Block,
  type Cell,
  type Column,
  type Row,
} from '#core/appendix/document';
import { pictureSvg } from '../picture/svg';
import { escapeHtml } from './escape';
import { style } from './style';

export function appendixHtml(document: AppendixDocument): string {
  const { title, place, meeting, registry, unitLine, stamp, version, control } = document;
  const head = [place, meeting, registry].map((part) => `<li>${escapeHtml(part)}</li>`).join('');
  return [
    '<!doctype html>',
    '<html lang="sv">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(`${title} – ${place}`)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    '<header>',
    `<h1>${escapeHtml(title)}</h1>`,
    `<ul class="facts">${head}</ul>`,
    stamp === null ? '' : `<p class="stamp">${escapeHtml(stamp)}</p>`,
    '</header>',
    list('remarks', 'Att uppmärksamma', document.remarks),
    list('revision', 'Ändrat sedan budgeten fastställdes', document.revision),
    table(document, `${title}. ${unitLine}.`),
    notes(document),
    ...document.particulars.map(({ heading, texts }) => list('particulars', heading, texts)),
    list('ties', 'Avstämning mot protokoll', document.ties),
    ...document.pictures.map((picture) => `<figure>${pictureSvg(picture)}</figure>`),
    `<footer><p>${escapeHtml(version)} · ${escapeHtml(control)}</p></footer>`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function table({ columns, blocks, total }: AppendixDocument, caption: string): string {
  const headings = columns.map(
    ({ heading, kind }) => `<th scope="col" class="${kind}">${escapeHtml(heading)}</th>`,
  );
  return [
    '<table>',
    `<caption>${escapeHtml(caption)}</caption>`,
    `<thead><tr>${headings.join('')}</tr></thead>`,
    ...blocks.map((block) => tbody(block, columns)),
    `<tbody>${tr(total, columns)}</tbody>`,
    '</table>',
  ].join('\n');
}

function tbody({ heading, rows }: Block, columns: readonly Column[]): string {
  // No merged cells: the heading of a block stands in the first cell, the others are empty.
  const empty = columns.slice(1).map(({ kind }) => `<td class="${kind}"></td>`);
  return [
    '<tbody>',
    `<tr class="heading"><th scope="rowgroup">${escapeHtml(heading)}</th>${empty.join('')}</tr>`,
    ...rows.map((row) => tr(row, columns)),
    '</tbody>',
  ].join('\n');
}

function tr({ kind, cells }: Row, columns: readonly Column[]): string {
  const set = cells.map((cell, place) => {
    const text = cellHtml(cell);
    return place === 0
      ? `<th scope="row">${text}</th>`
      : `<td class="${columns[place]?.kind ?? 'text'}">${text}</td>`;
  });
  return `<tr class="${kind}">${set.join('')}</tr>`;
}

function cellHtml(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return escapeHtml(cell.text);
    case 'amount':
      return escapeHtml(cell.text) + (cell.moved ? `<sup>${MOVED}</sup>` : '');
    case 'notes':
      return cell.numbers
        .map((number) => `<a href="#not-${String(number)}">${String(number)}</a>`)
        .join(', ');
  }
}

function notes({ notes: own }: AppendixDocument): string {
  if (own.length === 0) return '';
  const items = own.map(
    ({ number, text }) => `<li id="not-${String(number)}">${escapeHtml(text)}</li>`,
  );
  return `<section class="notes"><h2>Noter</h2><ol>${items.join('')}</ol></section>`;
}

function list(name: string, heading: string, texts: readonly string[]): string {
  if (texts.length === 0) return '';
  const items = texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('');
  return `<section class="${name}"><h2>${escapeHtml(heading)}</h2><ul>${items}</ul></section>`;
}
