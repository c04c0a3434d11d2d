/** A picture as SVG with its title and its text for those who cannot see it. Spec: printing §6 */
import type { PaperPicture } from '#core/paper/paper-picture';
import { escapeHtml } from '../html/escape';
import { drawingsOf } from './drawing';
import { SIZE, type Drawing, type Shape } from './shapes';
import { tones } from './tones';

/** One picture, or several where it goes over pages. */
export const pictureSvgs = (picture: PaperPicture): readonly string[] =>
  drawingsOf(picture).map(drawingSvg);

export function drawingSvg({ title, alternative, width, height, shapes }: Drawing): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-label="${escapeHtml(`${title}. ${alternative}`)}" font-size="${String(SIZE)}">`,
    ...shapes.map(shapeSvg),
    '</svg>',
  ].join('');
}

function shapeSvg(shape: Shape): string {
  switch (shape.kind) {
    case 'box':
      return `<rect ${attributes({ x: shape.x, y: shape.y, width: shape.width, height: shape.height })} fill="${tones[shape.tone]}"/>`;
    case 'line': {
      const points = shape.points.map((point) => point.join(',')).join(' ');
      return `<polyline points="${points}" fill="none" stroke="${tones[shape.tone]}" stroke-width="${String(shape.width)}"/>`;
    }
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
