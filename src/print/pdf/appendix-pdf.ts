/**
 * The appendix as PDF: PDF/A-2a and PDF/UA-1 by its own account, tagged, with its typeface in it. The same document
 * gives the same bytes; another document, another file identity. Spec: printing §3
 */
import type { AppendixDocument } from '#core/appendix/document';
import { ArchivalPdf } from './archival-pdf';
import { Characters } from './characters';
import { drawPages } from './draw-pages';
import { page, styles } from './looks';
import { deal } from './pages';
import { pictureStrip } from './picture-strips';
import { headStrips, listStrips, remarkStrips } from './prose-strips';
import type { Strip, Tag } from './strip';
import { tableStrips } from './table-strips';
import { Typesetter } from './typesetter';

export async function appendixPdf(document: AppendixDocument): Promise<Uint8Array> {
  const { title, place, meeting, registry, unitLine, version, control, stamp } = document;
  const pdf = new ArchivalPdf({
    title: `${title} – ${place}`,
    subject: [meeting, registry, unitLine].join(' · '),
    keywords: [version, control].join(' · '),
    date: dateOf(document),
    fingerprint: everythingIn(document),
  });
  const characters = new Characters((codePoint) => pdf.has(codePoint));
  const setter = new Typesetter(pdf, characters);
  const strips = stripsOf(document, setter, characters);
  drawPages(pdf, setter, deal(strips, page.top, page.bottom), {
    head: [`${title}, bilaga 1`, registry, meeting].join(' · '),
    foot: `${version} · ${control}`,
    stamp,
  });
  return pdf.bytes();
}

/** Amounts that are too large for a number are BigInt, which JSON does not know. */
const everythingIn = (document: AppendixDocument): string =>
  JSON.stringify(document, (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );

/** The meeting's date, else one that is the same for all: the file knows no clock, and PDF asks for a date. */
function dateOf({ dated }: AppendixDocument): Date {
  return new Date(`${dated ?? '2000-01-01'}T00:00:00Z`);
}

function stripsOf(
  document: AppendixDocument,
  setter: Typesetter,
  characters: Characters,
): readonly Strip[] {
  const { remarks, revision, notes, particulars, ties, pictures } = document;
  const root: Tag = { type: 'Document', parent: null };
  const bullets = (texts: readonly string[]) => texts.map((text) => ({ label: '•', text }));
  const numbered = notes.map(({ number, text }) => ({ label: `${String(number)}.`, text }));
  const head = headStrips(document, root, setter);
  const below = [
    ...tableStrips(document, root, setter),
    ...listStrips('Noter', numbered, root, setter, styles.quiet),
    ...particulars.flatMap(({ heading, texts }) =>
      listStrips(heading, bullets(texts), root, setter),
    ),
    ...listStrips('Avstämning mot protokoll', bullets(ties), root, setter),
    ...pictures.map((picture) => pictureStrip(picture, root, setter)),
  ];
  const changed = listStrips('Ändrat sedan budgeten fastställdes', bullets(revision), root, setter);
  // The remarks are set when everything else is, and told what it has lost; they stand before it.
  const own = remarks.map((text) => setter.settable(text));
  const all = [...own, ...characters.remarks()];
  return [...head, ...remarkStrips('Att uppmärksamma', all, root, setter), ...changed, ...below];
}
