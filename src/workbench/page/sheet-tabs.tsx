/** The tabs of the sheets below the grid, with what the selection sums to and what there is to say. */
import type { JSX } from 'preact';
import type { Desk } from './desk';
import { focusGrid } from './grid-focus';
import { sumText } from './selection-sum';

export function SheetTabs({ desk }: { readonly desk: Desk }): JSX.Element {
  const shown = desk.book.workbook.sheets.filter(({ visibility }) => visibility === 'visible');
  const turn = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    const next = shown[shown.indexOf(desk.sheet) + by];
    if (!next) return;
    event.preventDefault();
    desk.activate(next.name);
    document.getElementById(tabId(next.name))?.focus();
  };
  return (
    <div class="foot">
      <div class="tabs" role="tablist" aria-label="Blad" onKeyDown={turn}>
        {shown.map((sheet) => (
          <button
            key={sheet.name}
            id={tabId(sheet.name)}
            type="button"
            role="tab"
            aria-selected={sheet === desk.sheet}
            tabIndex={sheet === desk.sheet ? 0 : -1}
            onClick={() => {
              desk.activate(sheet.name);
              focusGrid();
            }}
          >
            {sheet.name}
          </button>
        ))}
      </div>
      <div class="notice" role="status" aria-label="Meddelande">
        {desk.notice}
      </div>
      <output class="sum" aria-label="Markeringens summa">
        {sumText(desk.sheet, desk.selection.area)}
      </output>
    </div>
  );
}

function tabId(sheetName: string): string {
  return `tab-${sheetName}`;
}
