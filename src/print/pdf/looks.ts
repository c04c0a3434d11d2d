/** The measures and colours of the page in points: A4, the calm of the web page (printing §2). Spec: printing §3 */
import type { Face } from './archival-pdf';

export const page = {
  width: 595.28,
  height: 841.89,
  left: 48,
  right: 547.28,
  top: 66,
  bottom: 780,
  /** Base lines of the page's head and foot. */
  head: 40,
  foot: 806,
} as const;

export const measure = page.right - page.left;

export const colours = {
  text: '#201f1e',
  quiet: '#484644',
  line: '#c8c6c4',
  hair: '#edebe9',
  alarm: '#a4262c',
  alarmGround: '#fdf6f6',
  stamp: '#f4e9ea',
} as const;

/** A way to set text; leading is from base line to base line. */
export interface Style {
  readonly face: Face;
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
}

export const styles = {
  title: { face: 'strong', size: 16, leading: 20.5, colour: colours.text },
  place: { face: 'strong', size: 10.5, leading: 14, colour: colours.text },
  facts: { face: 'regular', size: 9.5, leading: 13.5, colour: colours.quiet },
  stamp: { face: 'strong', size: 10, leading: 14, colour: colours.alarm },
  heading: { face: 'strong', size: 10.5, leading: 14, colour: colours.text },
  body: { face: 'regular', size: 9, leading: 12.4, colour: colours.text },
  quiet: { face: 'regular', size: 9, leading: 12.4, colour: colours.quiet },
  strong: { face: 'strong', size: 9, leading: 12.4, colour: colours.text },
  margin: { face: 'regular', size: 7.5, leading: 10, colour: colours.quiet },
} as const satisfies Readonly<Record<string, Style>>;
