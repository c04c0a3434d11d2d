/** The letter above a column: a press selects the column, its right edge can be dragged to another width. */
import type { JSX } from 'preact';

interface ColumnHeadingProps {
  readonly name: string;
  readonly left: number;
  readonly width: number;
  readonly selected: boolean;
  readonly onSelect: () => void;
  readonly onResize: (width: number) => void;
  /** As wide as what stands in the column. */
  readonly onFit: () => void;
}

const NARROWEST = 12;

export function ColumnHeading(props: ColumnHeadingProps): JSX.Element {
  const { name, left, width, selected, onSelect, onResize, onFit } = props;
  const resize = (event: PointerEvent): void => {
    event.stopPropagation();
    event.preventDefault();
    const grip = event.currentTarget as HTMLElement;
    grip.setPointerCapture(event.pointerId);
    const from = event.clientX;
    grip.onpointermove = (moved) => onResize(Math.max(NARROWEST, width + moved.clientX - from));
    grip.onpointerup = () => (grip.onpointermove = null);
  };
  return (
    <div
      role="columnheader"
      class={selected ? 'column-heading chosen' : 'column-heading'}
      style={{ left: `${left}px`, width: `${width}px` }}
      onMouseDown={onSelect}
    >
      {name}
      <span
        class="grip"
        onPointerDown={resize}
        onMouseDown={(event) => event.stopPropagation()}
        onDblClick={onFit}
      />
    </div>
  );
}
