/**
 * A page that lies on its side or stands upside down, as most of its letters do, is turned before it is read: wide tables
 * are printed so. What then is not upright, a stamp across the page or a note along its margin, is no line of the text.
 */
import type { Fragment, Page } from './pdf-lines';

/** A piece of text as it lies on the page, in points from the upper left corner. */
export interface Piece {
  readonly text: string;
  /** Where its base line begins. */
  readonly x: number;
  readonly y: number;
  /** The way in which its letters follow each other. */
  readonly right: number;
  readonly down: number;
  readonly width: number;
  readonly size: number;
}

interface Lying {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** Quarters of a turn clockwise. */
type Turn = 0 | 1 | 2 | 3;
const turns: readonly Turn[] = [0, 1, 2, 3];

export function uprightPage({ width, height, pieces }: Lying): Page {
  const letters = new Map<Turn | null, number>();
  for (const piece of pieces) {
    const turn = turnOf(piece);
    letters.set(turn, (letters.get(turn) ?? 0) + piece.text.length);
  }
  const count = (turn: Turn) => letters.get(turn) ?? 0;
  const most = turns.reduce((best, turn) => (count(turn) > count(best) ? turn : best));
  const fragments = pieces.flatMap((piece): readonly Fragment[] => {
    if (turnOf(piece) !== most) return [];
    const { text, width: long, size } = piece;
    return [{ text, size, width: long, ...turnedBack(piece, most, { width, height }) }];
  });
  return most % 2 === 0
    ? { width, height, fragments }
    : { width: height, height: width, fragments };
}

/** How a piece has been turned; null when it stands askew. */
function turnOf({ right, down }: Piece): Turn | null {
  if (Math.abs(down) < 0.1 * Math.abs(right)) return right > 0 ? 0 : 2;
  if (Math.abs(right) < 0.1 * Math.abs(down)) return down > 0 ? 1 : 3;
  return null;
}

function turnedBack(
  { x, y }: Piece,
  turn: Turn,
  { width, height }: Omit<Lying, 'pieces'>,
): Pick<Fragment, 'left' | 'base'> {
  switch (turn) {
    case 0:
      return { left: x, base: y };
    case 1:
      return { left: y, base: width - x };
    case 2:
      return { left: width - x, base: height - y };
    case 3:
      return { left: height - y, base: x };
  }
}
