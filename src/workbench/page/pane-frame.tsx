/** The pane in its frame, as wide as Excel would have it, with an edge that can be dragged or moved by the arrow keys. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Door } from './pane-door';

interface PaneFrameProps {
  readonly door: Door;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** Excel lets no pane be narrower than this. */
const NARROWEST = 320;
const WIDEST = 800;
const STEP = 10;

const serials = new WeakMap<Door, number>();
let doors = 0;

/** The frame is made anew for each door, so that the pane begins anew. */
function serialOf(door: Door): number {
  const serial = serials.get(door) ?? (doors += 1);
  serials.set(door, serial);
  return serial;
}

export function PaneFrame({ door, width, onWidth }: PaneFrameProps): JSX.Element {
  const [dragged, setDragged] = useState(false);
  const widen = (wanted: number): void =>
    onWidth(Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted))));
  const drag = (event: PointerEvent): void => {
    const edge = event.currentTarget as HTMLElement;
    edge.setPointerCapture(event.pointerId);
    const from = event.clientX;
    setDragged(true);
    edge.onpointermove = (moved) => widen(width + from - moved.clientX);
    edge.onpointerup = () => {
      edge.onpointermove = null;
      setDragged(false);
    };
  };
  const nudge = ({ key }: KeyboardEvent): void => {
    if (key === 'ArrowLeft') widen(width + STEP);
    if (key === 'ArrowRight') widen(width - STEP);
  };
  return (
    <>
      <div
        class="edge"
        role="separator"
        tabIndex={0}
        aria-label="Panelens kant"
        aria-orientation="vertical"
        aria-valuenow={width}
        aria-valuemin={NARROWEST}
        aria-valuemax={WIDEST}
        onPointerDown={drag}
        onKeyDown={nudge}
      />
      <iframe
        key={serialOf(door)}
        class={dragged ? 'pane dragged' : 'pane'}
        title="Panelen"
        src="/pane/taskpane.html"
        allow="clipboard-read; clipboard-write"
        style={{ width: `${width}px` }}
      />
    </>
  );
}
