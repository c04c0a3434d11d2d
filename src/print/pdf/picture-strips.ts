/** A picture as strips: its shapes as vectors, its words for those who cannot see it. Spec: printing §6 */
import type { PaperPicture } from '#core/paper/paper-picture';
import { drawingsOf } from '../picture/drawing';
import { SIZE, type Shape } from '../picture/shapes';
import { tones } from '../picture/tones';
import { colours, measure, page, styles } from './looks';
import type { Ink, Strip, Tag } from './strip';
import type { Typesetter } from './typesetter';

export function pictureStrips(
  picture: PaperPicture,
  root: Tag,
  setter: Typesetter,
): readonly Strip[] {
  return drawingsOf(picture).map(({ title, alternative, width, height, shapes }): Strip => {
    const scale = measure / width;
    const tag: Tag = { type: 'Figure', parent: root, alternative: `${title}. ${alternative}` };
    return {
      height: height * scale,
      before: 26,
      keeps: false,
      bookmark: setter.settable(title),
      content: [{ tag, ink: shapes.map((shape) => inkOf(shape, scale, setter)) }],
    };
  });
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
        kind: 'stroke',
        points: shape.points.map(([x, y]) => [left(x), y * scale]),
        width: Math.max(shape.width * scale, 0.6),
        colour: tones[shape.tone],
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
