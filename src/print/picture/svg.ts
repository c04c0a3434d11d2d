/** A picture as SVG with its title and its text for those who cannot see it. Spec: printing §6 */
import type { Picture } from '#core/appendix/picture';
import { escapeHtml } from '../html/escape';
import { drawingOf, type Shape } from './drawing';
import { tones } from './tones';

export function pictureSvg(picture: Picture): string {
  const { title, alternative, width, height, shapes } = drawingOf(picture);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-label="${escapeHtml(`${title}. ${alternative}`)}" font-size="13">`,
    ...shapes.map(shapeSvg),
    '</svg>',
  ].join('');
}

function shapeSvg(shape: Shape): string {
  switch (shape.kind) {
    case 'box':
      return `<rect ${attributes({ x: shape.x, y: shape.y, width: shape.width, height: shape.height })} fill="${tones[shape.tone]}"/>`;
    case 'line':
      return `<line ${attributes({ x1: shape.x1, y1: shape.y1, x2: shape.x2, y2: shape.y2 })} stroke="${tones.line}"/>`;
    case 'text': {
      const weight = shape.isStrong ? ' font-weight="600"' : '';
      return `<text ${attributes({ x: shape.x, y: shape.y })} text-anchor="${shape.anchor}"${weight} fill="${tones.text}">${escapeHtml(shape.text)}</text>`;
    }
  }
}

const attributes = (values: Readonly<Record<string, number>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}="${String(value)}"`)
    .join(' ');
