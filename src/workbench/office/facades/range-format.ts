/**
 * Excel.RangeFormat with fill, font, borders and cell protection, as far as the model keeps styles: number format, bold,
 * italic, colour, fill, alignment left, centre and right, wrapping, a line above, unlocked. Anything else is refused.
 *
 * Column widths are points here and characters in the model (7 pixels a character and 5 of padding, 96 pixels an inch:
 * Excel's own arithmetic for an 11-point Calibri).
 */
import type { CellStyle } from '#sheet/cell';
import { flag, numberOf, text } from '../arguments';
import { invalidArgument, lacks } from '../excel-error';
import { Facade, type ExcelObject } from '../excel-object';
import { shownText } from '../cell-text';
import type { Place } from '../session';
import type { Json } from '../wire';
import { setEntry, shownStyle } from '../writer';
import { agreed, cellsIn, changeStyle, demandFormatting } from './formatting';
import { rangeBorders } from './range-borders';

type Places = readonly Place[];

const STANDARD_WIDTH = 8.43;
const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const;

const common = (places: Places, read: (style: CellStyle) => Json): Json => {
  const answers = places.map((place) => agreed(place, read));
  return answers.every((each) => each === answers[0]) ? (answers[0] ?? null) : null;
};
const each = (places: Places, change: (style: CellStyle) => CellStyle): void => {
  for (const place of places) changeStyle(place, change);
};

const fill = new Facade<Places>('RangeFill', {
  values: { Color: (places) => common(places, (style) => css(style.fill, '#FFFFFF')) },
  assign: {
    Color: (places, value) => each(places, (style) => ({ ...style, fill: rgb(text(value)) })),
  },
  run: {
    Clear: (places) => each(places, ({ fill: _, ...style }) => style),
  },
});

const font = new Facade<Places>('RangeFont', {
  values: {
    Bold: (places) => common(places, (style) => style.bold ?? false),
    Italic: (places) => common(places, (style) => style.italic ?? false),
    Color: (places) => common(places, (style) => css(style.color, '#000000')),
  },
  assign: {
    Bold: (places, value) => each(places, (style) => ({ ...style, bold: flag(value) })),
    Italic: (places, value) => each(places, (style) => ({ ...style, italic: flag(value) })),
    Color: (places, value) => each(places, (style) => ({ ...style, color: rgb(text(value)) })),
  },
});

const protection = new Facade<Places>('FormatProtection', {
  values: { Locked: (places) => common(places, (style) => style.unlocked !== true) },
  assign: {
    Locked: (places, value) => each(places, (style) => ({ ...style, unlocked: !flag(value) })),
  },
});

const facade = new Facade<Places>('RangeFormat', {
  values: {
    HorizontalAlignment: (places) =>
      common(places, (style) => (style.align ? ALIGNMENTS[style.align] : 'General')),
    WrapText: (places) => common(places, (style) => style.wrap ?? false),
    ColumnWidth: (places) => {
      const widths = places.flatMap(columnWidths);
      return widths.every((width) => width === widths[0]) ? (widths[0] ?? null) : null;
    },
  },
  assign: {
    HorizontalAlignment: (places, value) => align(places, text(value)),
    WrapText: (places, value) => each(places, (style) => ({ ...style, wrap: flag(value) })),
    ColumnWidth: (places, value) => {
      for (const place of places) setWidths(place, () => characters(numberOf(value)));
    },
  },
  objects: {
    Fill: (places) => fill.of(places),
    Font: (places) => font.of(places),
    Borders: (places) => rangeBorders(places),
    Protection: (places) => protection.of(places),
  },
  run: {
    AutofitColumns: (places) => {
      for (const place of places) setWidths(place, (column) => widest(place, column));
    },
    /** Rows have the height that their text needs, in the model and here. */
    AutofitRows: (places) => {
      for (const place of places) demandFormatting(place);
    },
  },
});

export function rangeFormat(places: Places): ExcelObject {
  return facade.of(places);
}

function align(places: Places, wanted: string): void {
  if (wanted === 'General') return each(places, ({ align: _, ...style }) => style);
  const found = (['left', 'center', 'right'] as const).find((key) => ALIGNMENTS[key] === wanted);
  if (!found) throw lacks('RangeFormat', 'horizontalAlignment', wanted);
  each(places, (style) => ({ ...style, align: found }));
}

function columnWidths({ sheet, left, right }: Place): number[] {
  const widths = new Set<number>();
  for (let column = left; column <= right; column += 1) {
    widths.add(points(sheet.columnWidths.get(column) ?? STANDARD_WIDTH));
  }
  return [...widths];
}

function setWidths(place: Place, width: (column: number) => number): void {
  demandFormatting(place);
  for (let column = place.left; column <= place.right; column += 1) {
    setEntry(place.session, place.sheet.columnWidths, column, width(column));
  }
}

const points = (width: number): number => Math.round(width * 7 + 5) * 0.75;
const characters = (width: number): number => {
  if (width < 0 || width > 1_920) throw invalidArgument();
  return Math.round(((width / 0.75 - 5) / 7) * 100) / 100;
};

function widest(place: Place, column: number): number {
  const { sheet, session } = place;
  const lengths = cellsIn(place, 'present')
    .filter((cell) => cell.column === column)
    .map(({ row }) => {
      const format = shownStyle(sheet, row, column).numberFormat;
      return shownText(sheet.cell(row, column).value, format, session.workbook).length;
    });
  return lengths.length === 0
    ? (sheet.columnWidths.get(column) ?? STANDARD_WIDTH)
    : Math.max(...lengths) + 0.71;
}

function css(colour: string | undefined, otherwise: string): string {
  return colour === undefined ? otherwise : `#${colour.toUpperCase()}`;
}

function rgb(colour: string): string {
  const match = /^#?([0-9a-f]{6})$/i.exec(colour);
  if (!match?.[1]) throw lacks('RangeFormat', 'color', `the colour ${colour}`);
  return match[1].toUpperCase();
}
