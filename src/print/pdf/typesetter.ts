/** Sets text in a face and a size: how wide it is, and in which lines it stands. What the face lacks is marked. */
import type { ArchivalPdf } from './archival-pdf';
import type { Characters } from './characters';
import type { Style } from './looks';
import type { TextInk } from './strip';
import { wrap } from './wrap';

/** Figures of equal width stand below each other; among words they, and their signs, would stand too far apart. */
export function featuresOf(text: string): ['tnum'] | [] {
  return /^[\d\s,+\u2212†%]+$/.test(text) ? ['tnum'] : [];
}

export class Typesetter {
  private readonly widths = new Map<string, number>();

  constructor(
    private readonly pdf: ArchivalPdf,
    private readonly characters: Characters,
  ) {}

  settable(text: string): string {
    return this.characters.settable(text);
  }

  /** Of a text that can be set, in points. */
  widthOf(text: string, { face, size }: Style): number {
    const key = `${face} ${String(size)} ${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    const width = this.pdf
      .font(face)
      .fontSize(size)
      .widthOfString(text, { features: featuresOf(text) });
    this.widths.set(key, width);
    return width;
  }

  lines(text: string, width: number, style: Style): readonly string[] {
    return wrap(this.settable(text), width, (part) => this.widthOf(part, style));
  }

  /** A line whose base line is at y; `x` is its left edge, its right one or its middle. */
  ink(text: string, at: At, { face, size, colour }: Style): TextInk {
    const { x, y, align = 'left' } = at;
    const width =
      align === 'left' ? 0 : this.widthOf(text.trimEnd(), { face, size, colour, leading: 0 });
    const left = align === 'right' ? x - width : align === 'middle' ? x - width / 2 : x;
    return { kind: 'text', x: left, y, text, face, size, colour };
  }
}

export interface At {
  readonly x: number;
  readonly y: number;
  readonly align?: 'left' | 'right' | 'middle';
}
