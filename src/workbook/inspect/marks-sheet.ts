/** The sheet on which findings are put on request: its name, and the title by which it is known as ours. */
import type { Worksheet } from '#sheet/worksheet';
import { gridOf, type Grids } from '../grid';

export const MARKS_SHEET = 'Anmärkningar';
export const MARKS_TITLE = 'Anmärkningar från kontrollerna';

/** Whether the sheet of findings stands there, made by us. */
export function hasMarksSheet(grids: Grids): boolean {
  return gridOf(grids, MARKS_SHEET)?.value(0, 0) === MARKS_TITLE;
}

/** Whether this sheet is the one of findings: somebody else's of its name is a sheet like any other. */
export function isMarksSheet(sheet: Worksheet): boolean {
  return sheet.name === MARKS_SHEET && sheet.cell(0, 0).value === MARKS_TITLE;
}
