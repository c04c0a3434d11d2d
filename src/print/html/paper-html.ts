/**
 * A paper as one self-contained page: Swedish, accessible (tables with captions, one heading row, row headings), with
 * its own print style, without scripts and without anything fetched. The same paper gives the same text.
 * Spec: printing §2
 */
import { MOVED } from '#core/appendix/document';
import { isShort } from '#core/paper/paper';
import type {
  Paper,
  PaperCell,
  PaperColumn,
  PaperGroup,
  PaperRow,
  PaperTable,
  Part,
} from '#core/paper/paper';
import { pictureSvgs } from '../picture/svg';
import { escapeHtml } from './escape';
import { style } from './style';

export function paperHtml({
  title,
  place,
  facts,
  stamp,
  remarks,
  parts,
  version,
  control,
}: Paper): string {
  const head = [place, ...facts].map((fact) => `<li>${escapeHtml(fact)}</li>`).join('');
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
    remarks.length === 0
      ? ''
      : `<section class="remarks"><h2>Att uppmärksamma</h2>${list('ul', remarks)}</section>`,
    ...parts.map(partHtml),
    `<footer><p>${escapeHtml(version)} · ${escapeHtml(control)}</p></footer>`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function partHtml(part: Part): string {
  switch (part.kind) {
    case 'heading':
      return `<h2>${escapeHtml(part.text)}</h2>`;
    case 'text':
      return `<p>${escapeHtml(part.text)}</p>`;
    case 'list':
      return list('ul', part.items);
    case 'clauses':
      return part.items.map((item) => `<p class="clause">${escapeHtml(item)}</p>`).join('\n');
    case 'notes': {
      const items = part.notes.map(
        ({ number, text }) => `<li id="not-${String(number)}">${escapeHtml(text)}</li>`,
      );
      return `<ol class="notes">${items.join('')}</ol>`;
    }
    case 'table':
      return tableHtml(part.table);
    case 'picture':
      return pictureSvgs(part.picture)
        .map((svg) => `<figure>${svg}</figure>`)
        .join('\n');
  }
}

const list = (kind: 'ul', texts: readonly string[]): string =>
  `<${kind}>${texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</${kind}>`;

/** The table alone, for the clipboard too. */
export function tableHtml(table: PaperTable): string {
  const { title, unitLine, columns, groups, notes } = table;
  const headings = columns.map(
    ({ heading, kind }) => `<th scope="col" class="${kind}">${escapeHtml(heading)}</th>`,
  );
  const caption = [
    ...(title === null ? [] : [`<strong>${escapeHtml(title)}</strong>`]),
    ...(unitLine === null ? [] : [escapeHtml(unitLine)]),
  ].join('<br>');
  return [
    isShort(table) ? '<table class="short">' : '<table>',
    `<caption>${caption}</caption>`,
    `<thead><tr>${headings.join('')}</tr></thead>`,
    ...groups.map((group) => tbody(group, columns)),
    '</table>',
    ...notes.map((note) => `<p class="quiet">${escapeHtml(note)}</p>`),
  ].join('\n');
}

function tbody({ heading, rows }: PaperGroup, columns: readonly PaperColumn[]): string {
  const own = rows.map((row) => tr(row, columns));
  if (heading === null) return ['<tbody>', ...own, '</tbody>'].join('\n');
  // No merged cells: the heading of a group stands in the first cell, the others are empty.
  const empty = columns.slice(1).map(({ kind }) => `<td class="${kind}"></td>`);
  return [
    '<tbody class="headed">',
    `<tr class="heading"><th scope="rowgroup">${escapeHtml(heading)}</th>${empty.join('')}</tr>`,
    ...own,
    '</tbody>',
  ].join('\n');
}

function tr({ kind, cells }: PaperRow, columns: readonly PaperColumn[]): string {
  const set = cells.map((cell, place) => {
    const text = cellHtml(cell);
    const of = columns[place]?.kind ?? 'text';
    return place === 0
      ? `<th scope="row" class="${of}">${text}</th>`
      : `<td class="${of}">${text}</td>`;
  });
  return `<tr class="${kind}">${set.join('')}</tr>`;
}

function cellHtml({ text, isMoved, notes }: PaperCell): string {
  if (notes.length > 0) {
    return notes
      .map((number) => `<a href="#not-${String(number)}">${String(number)}</a>`)
      .join(', ');
  }
  return escapeHtml(text) + (isMoved ? `<sup>${MOVED}</sup>` : '');
}
