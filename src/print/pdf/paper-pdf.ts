/**
 * A paper as PDF: PDF/A-2a and PDF/UA-1 by its own account, tagged, with its typeface in it. The same paper gives the
 * same bytes; another paper, another file identity. Spec: printing §3
 */
import { everythingIn, type Paper, type Part } from '#core/paper/paper';
import { ArchivalPdf } from './archival-pdf';
import { Characters } from './characters';
import { drawPages } from './draw-pages';
import { page, styles } from './looks';
import { deal } from './pages';
import { pictureStrips } from './picture-strips';
import { headingStrips, headStrips, listStrips, paragraph, remarkStrips } from './prose-strips';
import type { Strip, Tag } from './strip';
import { tableStrips } from './table-strips';
import { Typesetter } from './typesetter';

export function paperPdf(paper: Paper): Uint8Array {
  const { title, place, facts, version, control, running, stamp } = paper;
  const pdf = new ArchivalPdf({
    title: `${title} – ${place}`,
    subject: facts.join(' · '),
    keywords: [version, control].join(' · '),
    date: dateOf(paper),
    fingerprint: everythingIn(paper),
  });
  const characters = new Characters((codePoint) => pdf.has(codePoint));
  const setter = new Typesetter(pdf, characters);
  const strips = withoutRepeatedBookmarks(stripsOf(paper, setter, characters));
  drawPages(pdf, setter, deal(strips, page.top, page.bottom), {
    head: running,
    foot: `${version} · ${control}`,
    stamp,
  });
  return pdf.bytes();
}

/** The meeting's date, else one that is the same for all: the file knows no clock, and PDF asks for a date. */
function dateOf({ dated }: Paper): Date {
  return new Date(`${dated ?? '2000-01-01'}T00:00:00Z`);
}

function stripsOf(paper: Paper, setter: Typesetter, characters: Characters): readonly Strip[] {
  const root: Tag = { type: 'Document', parent: null };
  const head = headStrips(paper, root, setter);
  const below = paper.parts.flatMap((part) => partStrips(part, root, setter));
  // The remarks are set when everything else is, and told what it has lost; they stand before it.
  const own = paper.remarks.map((text) => setter.settable(text));
  const all = [...own, ...characters.remarks()];
  return [...head, ...remarkStrips('Att uppmärksamma', all, root, setter), ...below];
}

function partStrips(part: Part, root: Tag, setter: Typesetter): readonly Strip[] {
  switch (part.kind) {
    case 'heading':
      return headingStrips(part.text, root, setter);
    case 'text':
      return paragraph({ type: 'P', parent: root }, part.text, styles.body, setter, { before: 6 });
    case 'list':
      return listStrips(bulleted(part.items), root, setter);
    case 'clauses':
      return listStrips(
        part.items.map((text) => ({ label: '', text })),
        root,
        setter,
      );
    case 'notes': {
      const items = part.notes.map(({ number, text }) => ({ label: `${String(number)}.`, text }));
      return listStrips(items, root, setter, styles.quiet);
    }
    case 'table':
      return tableStrips(part.table, root, setter);
    case 'picture':
      return pictureStrips(part.picture, root, setter);
  }
}

const bulleted = (texts: readonly string[]) => texts.map((text) => ({ label: '•', text }));

/** A table and the picture of it have one title; one bookmark leads there. */
function withoutRepeatedBookmarks(strips: readonly Strip[]): readonly Strip[] {
  let last: string | undefined;
  return strips.map((strip) => {
    const { bookmark, ...rest } = strip;
    if (bookmark === undefined || bookmark !== last) {
      last = bookmark ?? last;
      return strip;
    }
    return rest;
  });
}
