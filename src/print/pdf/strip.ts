/**
 * A page before it is drawn: strips that are set one below the other. A strip is never broken; what may be broken over
 * pages (a long name, a long note) is several strips. Measures are in points, y grows downwards from the strip's top, and
 * text stands on its base line. Spec: printing §3
 */
import type { Face } from './archival-pdf';

/** An element of the tag tree; the texts that belong to it point at it. */
export interface Tag {
  readonly type: string;
  /** null for the document itself. */
  readonly parent: Tag | null;
  readonly scope?: 'Row' | 'Column';
  /** How a list is numbered. */
  readonly numbering?: 'Decimal' | 'Disc' | 'None';
  /** What a picture says to somebody who cannot see it. */
  readonly alternative?: string;
}

export interface TextInk {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  /** An empty text makes its tag stand in the tree: a cell with nothing in it. */
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly colour: string;
}

/** A line, or with fill a filled box. Says nothing to a reader. */
export interface BoxInk {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
  readonly isOutline?: boolean;
}

/** A line from point to point. */
export interface StrokeInk {
  readonly kind: 'stroke';
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly width: number;
  readonly colour: string;
}

export type Ink = TextInk | BoxInk | StrokeInk;

/** Ink that belongs together in the tree; without a tag it is an ornament. */
export interface Marked {
  readonly tag: Tag | null;
  readonly ink: readonly Ink[];
}

export interface Strip {
  readonly height: number;
  /** Space above, but not at the top of a page. */
  readonly before: number;
  /** Stays on the same page as the next strip. */
  readonly keeps: boolean;
  readonly content: readonly Marked[];
  /** Set again above this strip where it begins a page. */
  readonly repeated?: readonly Strip[];
  readonly bookmark?: string;
}
