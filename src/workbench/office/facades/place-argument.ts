/** A range as an argument: an object of Excel's, or a text that getRange would take. */
import { invalidArgument } from '../excel-error';
import { isExcelObject, type Argument, type ExcelObject } from '../excel-object';
import { findPlace } from '../place';
import type { Place, SheetPlace } from '../session';

const places = new WeakMap<ExcelObject, Place>();

/** Lets the object stand for the place wherever a range is asked for. */
export function standsFor(object: ExcelObject, place: Place): ExcelObject {
  places.set(object, place);
  return object;
}

/** The place that an argument means, texts being read as on the sheet of `from`; else InvalidArgument. */
export function placeArgument(from: SheetPlace, argument: Argument | undefined): Place {
  if (typeof argument === 'string') {
    const found = findPlace(from, argument);
    if (found) return found;
  }
  const place = isExcelObject(argument) ? places.get(argument) : undefined;
  if (!place) throw invalidArgument();
  return place;
}
