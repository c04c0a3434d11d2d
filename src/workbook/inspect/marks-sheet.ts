/** The sheet on which findings are put on request: its name, and the title by which it is known as ours. */
import { gridOf, type Grids } from '../grid';

export const MARKS_SHEET = 'Anmärkningar';
export const MARKS_TITLE = 'Anmärkningar från kontrollerna';

/** Whether the sheet of findings stands there, made by us. */
export function hasMarksSheet(grids: Grids): boolean {
  return gridOf(grids, MARKS_SHEET)?.value(0, 0) === MARKS_TITLE;
}
