/**
 * The grid: the sheet in front, with headings that stay, frozen rows, and only the cells in sight. A grid to assistive
 * technology too: one stop for the keyboard, the active cell named by aria-activedescendant. Spec: workbench §2
 */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { columnLetters } from '#sheet/address';
import type { Worksheet } from '#sheet/worksheet';
import {
  HEADING_HEIGHT,
  ROW_HEADING_WIDTH,
  ROW_HEIGHT,
  between,
  charactersOf,
  columnsOf,
  indexAt,
  rowsOf,
  sizeAt,
  startOf,
  type Axis,
} from './axis';
import { shownText } from './cell-text';
import type { Clipboard } from './clipboard';
import { ColumnHeading } from './column-heading';
import type { Desk } from './desk';
import { GridCell } from './grid-cell';
import { GRID_ID } from './grid-focus';
import { cellId } from './grid-ids';
import { pressKey } from './grid-keys';
import { scrollFor, type View } from './grid-scroll';
import { cellSelection, lastFilled, stretched } from './selection';
import { SheetChart } from './sheet-chart';
import { shownStyle, type CellAt } from '../office/writer';

interface GridProps {
  readonly desk: Desk;
  readonly clipboard: Clipboard;
}

export function Grid({ desk, clipboard }: GridProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const dragging = useRef(false);
  const shownSheet = useRef(desk.sheet);
  const [view, setView] = useState<View>({ left: 0, top: 0, width: 1200, height: 800 });
  const { sheet, selection } = desk;
  const columns = columnsOf(sheet, selection.area);
  const rows = rowsOf(sheet, selection.area);
  const frozen = Math.min(sheet.frozenRows, 20);
  const frozenHeight = startOf(rows, frozen);
  const { row, column } = selection.active;
  const lie = { rows, columns, frozenHeight };

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = (): void => setView(viewOf(element));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    // A sheet that comes to the front is seen from its beginning.
    const from = shownSheet.current === sheet ? view : { ...view, left: 0, top: 0 };
    const wanted = selection.seen && scrollFor(from, selection.seen, lie);
    if (wanted !== null || from !== view) box.current?.scrollTo(wanted ?? from);
    shownSheet.current = sheet;
  }, [sheet, selection.seen]);

  const cellUnder = (event: MouseEvent): CellAt => {
    const element = box.current;
    const bounds = element?.getBoundingClientRect();
    const x = event.clientX - (bounds?.left ?? 0) - ROW_HEADING_WIDTH + (element?.scrollLeft ?? 0);
    const y = event.clientY - (bounds?.top ?? 0) - HEADING_HEIGHT;
    const down = y < frozenHeight ? y : y + (element?.scrollTop ?? 0);
    return { row: indexAt(rows, down), column: indexAt(columns, x) };
  };
  const press = (event: MouseEvent): void => {
    const place = (event.target as Element).closest('[role="gridcell"],[role="rowheader"]');
    if (event.button !== 0 || !place || !desk.commit()) return;
    box.current?.focus({ preventScroll: true });
    event.preventDefault();
    const cell = cellUnder(event);
    if (place.getAttribute('role') === 'rowheader') {
      const area = { top: cell.row, bottom: cell.row, left: 0, right: columns.count - 1 };
      return desk.select({ area, active: { row: cell.row, column: 0 }, seen: null });
    }
    dragging.current = true;
    desk.select(event.shiftKey ? stretched(selection, cell) : cellSelection(cell));
  };
  const drag = (event: MouseEvent): void => {
    if (!dragging.current) return;
    if (event.buttons === 0) dragging.current = false;
    else desk.select(stretched(desk.selection, cellUnder(event)));
  };
  const selectColumn = (at: number): void => {
    if (!desk.commit()) return;
    const area = { top: 0, bottom: rows.count - 1, left: at, right: at };
    desk.select({ area, active: { row: 0, column: at }, seen: null });
    box.current?.focus({ preventScroll: true });
  };
  const resizeColumn = (at: number, characters: number): void => {
    sheet.columnWidths.set(at, characters);
    desk.tell();
  };

  const shownColumns = between(columns, view.left, view.left + view.width);
  const bodyRows = between(
    rows,
    view.top + frozenHeight,
    view.top + view.height,
    Math.max(frozen, 0),
  );
  const frozenRows = between(rows, 0, frozenHeight - 1).filter((each) => each < frozen);
  const line = (each: number, top: number): JSX.Element => (
    <Line key={each} {...{ desk, columns, shownColumns, row: each, top }} />
  );
  return (
    <div
      ref={box}
      id={GRID_ID}
      class="grid"
      role="grid"
      tabIndex={0}
      aria-label={`Blad ${sheet.name}`}
      aria-multiselectable="true"
      aria-rowcount={rows.count}
      aria-colcount={columns.count}
      aria-activedescendant={cellId(row, column)}
      onScroll={(event) => setView(viewOf(event.currentTarget))}
      onKeyDown={(event) => {
        const page = Math.max(1, Math.floor((view.height - frozenHeight) / ROW_HEIGHT) - 2);
        if (pressKey(desk, { sheet, rows, columns }, event, page)) event.preventDefault();
      }}
      onMouseDown={press}
      onMouseMove={drag}
      onMouseUp={() => (dragging.current = false)}
      onDblClick={(event) => {
        if ((event.target as Element).closest('[role="gridcell"]'))
          desk.edit(desk.activeText, 'cell');
      }}
      onCopy={(event) => onClipboard(event, () => clipboard.copy())}
      onCut={(event) => onClipboard(event, () => clipboard.cut())}
      onPaste={(event) => {
        if (desk.editing) return;
        clipboard.paste(event.clipboardData?.getData('text/plain') ?? '');
        event.preventDefault();
      }}
    >
      <div
        class="canvas"
        role="presentation"
        style={{
          width: `${ROW_HEADING_WIDTH + startOf(columns, columns.count)}px`,
          height: `${HEADING_HEIGHT + startOf(rows, rows.count)}px`,
        }}
      >
        <div class="head" role="rowgroup" style={{ height: `${HEADING_HEIGHT + frozenHeight}px` }}>
          <div class="headings" role="row" aria-rowindex={1}>
            <div class="corner" role="presentation" />
            {shownColumns.map((each) => (
              <ColumnHeading
                key={each}
                name={columnLetters(each)}
                left={startOf(columns, each)}
                width={sizeAt(columns, each)}
                selected={each >= selection.area.left && each <= selection.area.right}
                onSelect={() => selectColumn(each)}
                onResize={(width) => resizeColumn(each, charactersOf(width))}
                onFit={() => resizeColumn(each, longestText(sheet, each))}
              />
            ))}
          </div>
          {frozenRows.map((each) => line(each, HEADING_HEIGHT + startOf(rows, each)))}
        </div>
        <div role="rowgroup" class="body">
          {bodyRows.map((each) => line(each, HEADING_HEIGHT + startOf(rows, each)))}
        </div>
        {sheet.charts.map((chart) => (
          <SheetChart key={chart.name} {...{ chart, sheet, rows, columns }} />
        ))}
      </div>
    </div>
  );
}

interface LineProps {
  readonly desk: Desk;
  readonly columns: Axis;
  readonly shownColumns: readonly number[];
  readonly row: number;
  readonly top: number;
}

function Line({ desk, columns, shownColumns, row, top }: LineProps): JSX.Element {
  const { area } = desk.selection;
  return (
    <div class="line" role="row" aria-rowindex={row + 2} style={{ top: `${top}px` }}>
      <div
        role="rowheader"
        class={row >= area.top && row <= area.bottom ? 'row-heading chosen' : 'row-heading'}
      >
        {row + 1}
      </div>
      {shownColumns.map((column) => (
        <GridCell key={column} {...{ desk, row, column, columns }} />
      ))}
    </div>
  );
}

function viewOf(element: HTMLElement): View {
  const { scrollLeft, scrollTop, clientWidth, clientHeight } = element;
  return {
    left: scrollLeft,
    top: scrollTop,
    width: clientWidth - ROW_HEADING_WIDTH,
    height: clientHeight - HEADING_HEIGHT,
  };
}

/** Characters, with room to breathe; a heading that runs on over its neighbours counts as any other text. */
function longestText(sheet: Worksheet, column: number): number {
  const last = lastFilled(sheet).row;
  let longest = 6;
  for (let row = 0; row <= last; row += 1) {
    const { numberFormat } = shownStyle(sheet, row, column);
    longest = Math.max(longest, shownText(sheet.cell(row, column), numberFormat).length);
  }
  return Math.min(80, longest + 1);
}

function onClipboard(event: ClipboardEvent, text: () => string): void {
  if (event.target instanceof HTMLInputElement) return;
  event.clipboardData?.setData('text/plain', text());
  event.preventDefault();
}
