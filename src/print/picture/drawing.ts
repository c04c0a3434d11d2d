/**
 * Sets a picture out in shapes. One that is too high for a page becomes several, each with its own title and its own
 * text. Spec: printing §6
 */
import type { PaperPicture } from '#core/paper/paper-picture';
import { bars } from './bars';
import { lines } from './lines';
import type { Drawing } from './shapes';
import { stackedBars } from './stacked-bars';
import { timeline } from './timeline';
import { waterfall } from './waterfall';

export function drawingsOf(picture: PaperPicture): readonly Drawing[] {
  switch (picture.kind) {
    case 'waterfall':
      return [waterfall(picture)];
    case 'stacked-bars':
      return [stackedBars(picture)];
    case 'lines':
      return lines(picture);
    case 'timeline':
      return timeline(picture);
    default:
      return bars(picture);
  }
}
