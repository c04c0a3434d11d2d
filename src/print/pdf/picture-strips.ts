/** A picture as one strip: its shapes as vectors, its words for those who cannot see it. Spec: printing §6 */
import type { Picture } from '#core/appendix/picture';
import { drawingOf, type Shape } from '../picture/drawing';
import { tones } from '../picture/tones';
import { colours, measure, page, styles } from './looks';
import type { Ink, Strip, Tag } from './strip';
import type { Typesetter } from './typesetter';

const SIZE = 13;

export function pictureStrip(picture: Picture, root: Tag, setter: Typesetter): Strip {
  const { title, alternative, width, height, shapes } = drawingOf(picture);
  const scale = measure / width;
  const tag: Tag = { type: 'Figure', parent: root, alternative: `${title}. ${alternative}` };
  return {
    height: height * scale,
    before: 26,
    keeps: false,
    bookmark: setter.settable(title),
    content: [{ tag, ink: shapes.map((shape) => inkOf(shape, scale, setter)) }],
  };
}

function inkOf(shape: Shape, scale: number, setter: Typesetter): Ink {
  const left = (x: number) => page.left + x * scale;
  switch (shape.kind) {
    case 'box':
      return {
        kind: 'box',
        x: left(shape.x),
        y: shape.y * scale,
        width: shape.width * scale,
        height: shape.height * scale,
        colour: tones[shape.tone],
      };
    case 'line':
      return {
        kind: 'box',
        x: left(Math.min(shape.x1, shape.x2)),
        y: Math.min(shape.y1, shape.y2) * scale,
        width: Math.max(Math.abs(shape.x2 - shape.x1) * scale, 0.6),
        height: Math.max(Math.abs(shape.y2 - shape.y1) * scale, 0.6),
        colour: tones.line,
      };
    case 'text': {
      const { face } = shape.isStrong ? styles.strong : styles.body;
      const align = { start: 'left', middle: 'middle', end: 'right' } as const;
      return setter.ink(
        setter.settable(shape.text),
        { x: left(shape.x), y: shape.y * scale, align: align[shape.anchor] },
        { face, size: SIZE * scale, leading: 0, colour: colours.text },
      );
    }
  }
}
