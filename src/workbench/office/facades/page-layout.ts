/**
 * Excel.PageLayout over the model's page set-up. Margins are points here and inches in the model. Excel keeps the parts
 * of a header apart (left, centre, right); the model keeps them as one text with codes. Protection does not concern it.
 */
import type { PageSetup } from '#sheet/page-setup';
import { numberOf, oneOf, record, text } from '../arguments';
import { invalidArgument, lacks, present } from '../excel-error';
import { Facade, type Argument, type ExcelObject, type Members } from '../excel-object';
import { at, isUnbounded, wholeRows } from '../place';
import type { Place, SheetPlace } from '../session';
import { wireName, type Json } from '../wire';
import { setPage } from '../writer';
import { MAX_COLUMNS, areaAddress, parseAddress } from '#sheet/address';
import { headersFooters } from './headers-footers';
import { placeArgument } from './place-argument';

const POINTS = 72;
const SIDES = ['left', 'right', 'top', 'bottom'] as const;
type Side = (typeof SIDES)[number];
/** Excel's own when nothing else is said: 0.7 inch at the sides, 0.75 above and below. */
const USUAL: Readonly<Record<Side, number>> = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75 };
const PAPER: Readonly<Record<string, number>> = {
  Letter: 1,
  Legal: 5,
  A3: 8,
  A4: 9,
  A5: 11,
};

const margins = (make: (side: Side) => readonly [string, (place: SheetPlace) => Json]) =>
  Object.fromEntries(SIDES.map(make));

const facade = new Facade<SheetPlace>('PageLayout', {
  values: {
    Orientation: ({ sheet }) => (sheet.page.orientation === 'landscape' ? 'Landscape' : 'Portrait'),
    PaperSize: ({ sheet }) => {
      const size = sheet.page.paperSize ?? PAPER['A4'];
      const known = Object.keys(PAPER).find((name) => PAPER[name] === size);
      if (known === undefined) throw lacks('PageLayout', 'paperSize', String(size));
      return known;
    },
    Zoom: ({ sheet: { page } }) => {
      const fits = page.fitToWidth !== undefined || page.fitToHeight !== undefined;
      if (!fits) return { scale: 100, horizontalFitToPages: null, verticalFitToPages: null };
      return {
        scale: null,
        horizontalFitToPages: page.fitToWidth ?? null,
        verticalFitToPages: page.fitToHeight ?? null,
      };
    },
    ...margins((side) => [wireSide(side), ({ sheet }) => marginOf(sheet.page, side) * POINTS]),
  },
  assign: {
    Orientation: (place, value) => {
      const wanted = oneOf(value, ['Portrait', 'Landscape']);
      const orientation = wanted === 'Landscape' ? 'landscape' : 'portrait';
      setPage(place, { ...place.sheet.page, orientation });
    },
    PaperSize: (place, value) => {
      const paperSize = PAPER[text(value)];
      if (paperSize === undefined) throw lacks('PageLayout', 'paperSize', text(value));
      setPage(place, { ...place.sheet.page, paperSize });
    },
    Zoom: (place, value) => setPage(place, zoomed(place.sheet.page, value)),
    ...marginSetters(),
  },
  objects: { HeadersFooters: headersFooters },
  find: {
    GetPrintArea: (place) => present(printArea(place)),
    GetPrintAreaOrNullObject: printArea,
    // The model keeps no title columns.
    GetPrintTitleColumnsOrNullObject: () => null,
    GetPrintTitleRows: (place) => present(titleRows(place)),
    GetPrintTitleRowsOrNullObject: titleRows,
  },
  run: {
    SetPrintArea: (place, [area]) => {
      const found = onSheet(place, area);
      if (isUnbounded(found)) throw lacks('PageLayout', 'setPrintArea', 'whole rows or columns');
      setPage(place, { ...place.sheet.page, printArea: areaAddress(found) });
    },
    SetPrintTitleRows: (place, [rows]) => {
      const { top, bottom, ...found } = onSheet(place, rows);
      if (!wholeRows({ top, bottom, ...found })) throw invalidArgument();
      setPage(place, { ...place.sheet.page, titleRows: { top, bottom } });
    },
    SetPrintMargins: (place, [unit, options]) => {
      const points = { Points: 1, Inches: POINTS, Centimeters: POINTS / 2.54 }[
        oneOf(unit, ['Points', 'Inches', 'Centimeters'])
      ];
      const given = Object.entries(record(options)).filter(([, size]) => size !== null);
      let { page } = place.sheet;
      for (const [name, size] of given) {
        const side = SIDES.find((each) => each === name);
        if (!side) throw lacks('PageLayout', 'setPrintMargins', name);
        page = withMargin(page, side, (numberOf(size) * points) / POINTS);
      }
      setPage(place, page);
    },
  },
});

export function pageLayout(place: SheetPlace): ExcelObject {
  return facade.of(place);
}

function wireSide(side: Side): string {
  return `${wireName(side)}Margin`;
}

function marginOf(page: PageSetup, side: Side): number {
  return page.margins?.[side] ?? USUAL[side];
}

function withMargin(page: PageSetup, side: Side, inches: number): PageSetup {
  if (inches < 0) throw invalidArgument();
  const now = Object.fromEntries(SIDES.map((each) => [each, marginOf(page, each)]));
  return { ...page, margins: { ...USUAL, ...now, [side]: inches } };
}

function marginSetters(): NonNullable<Members<SheetPlace>['assign']> {
  return Object.fromEntries(
    SIDES.map((side) => [
      wireSide(side),
      (place: SheetPlace, value: Argument) =>
        setPage(place, withMargin(place.sheet.page, side, numberOf(value) / POINTS)),
    ]),
  );
}

/** A zoom is one object: what is left out of it is no longer set. */
function zoomed(page: PageSetup, value: Argument): PageSetup {
  const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = record(value);
  const { fitToWidth: _w, fitToHeight: _h, ...rest } = page;
  if (typeof scale === 'number') {
    if (scale !== 100) throw lacks('PageLayout', 'zoom', 'a scale other than 100');
    return rest;
  }
  return {
    ...rest,
    ...(typeof wide === 'number' ? { fitToWidth: wide } : {}),
    ...(typeof high === 'number' ? { fitToHeight: high } : {}),
  };
}

function onSheet(place: SheetPlace, argument: Argument | undefined): Place {
  const found = placeArgument(place, argument);
  if (found.sheet !== place.sheet) throw invalidArgument();
  return found;
}

function printArea(place: SheetPlace): ExcelObject | null {
  const address = place.sheet.page.printArea;
  const area = address === undefined ? null : parseAddress(address);
  return area && place.session.make.rangeAreas([at(place, area)]);
}

function titleRows(place: SheetPlace): ExcelObject | null {
  const rows = place.sheet.page.titleRows;
  if (!rows) return null;
  return place.session.make.range(at(place, { ...rows, left: 0, right: MAX_COLUMNS - 1 }));
}
