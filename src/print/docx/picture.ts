/**
 * A picture in Word: vectors, and under them a caption that says the same. A program that cannot draw vectors (Word
 * before 2016, LibreOffice) leaves their place blank; the caption then stands for them. Spec: printing §6
 */
import { ImageRun, Paragraph } from 'docx';
import type { PaperPicture } from '#core/paper/paper-picture';
import { drawingsOf } from '../picture/drawing';
import type { Drawing } from '../picture/shapes';
import { drawingSvg } from '../picture/svg';
import { markupText } from '../markup-text';

/** One transparent point. */
const NOTHING = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  ),
  (character) => character.charCodeAt(0),
);

/** `place` is that of the picture in its paper. */
export function pictureParagraphs(picture: PaperPicture, place: number): readonly Paragraph[] {
  // Those of bilaga 1 repeat no table: their text stands under them, for who cannot see the vectors.
  const isOnItsOwn = picture.kind === 'waterfall' || picture.kind === 'stacked-bars';
  return drawingsOf(picture).flatMap((drawing, index) =>
    drawnParagraphs(drawing, isOnItsOwn, `${place + 1}${String(index).padStart(3, '0')}`),
  );
}

/** The id is the drawing's own in its file: the library would count on from file to file. */
function drawnParagraphs(drawing: Drawing, isOnItsOwn: boolean, id: string): readonly Paragraph[] {
  const { title, alternative, width, height } = drawing;
  const caption = isOnItsOwn
    ? `${title} (tkr). ${alternative}`
    : `Bild: ${title}. Samma uppgifter som i tabellen.`;
  const image = new Paragraph({
    spacing: { before: 240 },
    keepNext: true,
    children: [
      new ImageRun({
        type: 'svg',
        data: new TextEncoder().encode(drawingSvg(drawing)),
        fallback: { type: 'png', data: NOTHING },
        transformation: { width, height },
        altText: {
          id,
          name: markupText(title),
          title: markupText(title),
          description: markupText(alternative),
        },
      }),
    ],
  });
  return [image, new Paragraph({ style: 'Facts', text: markupText(caption) })];
}
