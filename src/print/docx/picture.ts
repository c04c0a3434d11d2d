/**
 * A picture in Word: vectors, and under them a caption that says the same. A program that cannot draw vectors (Word
 * before 2016, LibreOffice) leaves their place blank; the caption then stands for them. Spec: printing §6
 */
import { ImageRun, Paragraph } from 'docx';
import type { Picture } from '#core/appendix/picture';
import { drawingOf } from '../picture/drawing';
import { pictureSvg } from '../picture/svg';
import { markupText } from '../markup-text';

/** One transparent point. */
const NOTHING = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  ),
  (character) => character.charCodeAt(0),
);

export function pictureParagraphs(picture: Picture): Paragraph[] {
  const { title, alternative, width, height } = drawingOf(picture);
  const image = new Paragraph({
    spacing: { before: 240 },
    keepNext: true,
    children: [
      new ImageRun({
        type: 'svg',
        data: new TextEncoder().encode(pictureSvg(picture)),
        fallback: { type: 'png', data: NOTHING },
        transformation: { width, height },
        altText: {
          name: markupText(title),
          title: markupText(title),
          description: markupText(alternative),
        },
      }),
    ],
  });
  return [
    image,
    new Paragraph({ style: 'Facts', text: markupText(`${title} (tkr). ${alternative}`) }),
  ];
}
