/**
 * The tables of a council's workbook: its posts, and a copy of them as they were sent. Both are tblPoster without the
 * column that says whose frame pays, because all of it is the council's. Spec: council-round §2
 */
import type { TableContract } from '../contract/column';
import { postsTable } from '../contract/tables';

/** The sheet that says the council's frame, and what is left of it. */
export const FRAME_SHEET = 'Ram';

const prompts: Readonly<Record<string, string>> = {
  id: 'Lämna tomt på nya rader: Post-id sätts när förslaget samlas in.',
  ALF: 'Förslaget för året. 0 om posten inte ska få något av ALF; tomt betyder okänt.',
  FoUU: 'Förslaget för året. 0 om posten inte ska få något av FoUU; tomt betyder okänt.',
  internalComment: 'Till budgetgruppen. Trycks inte i bilagan.',
};

/** Nothing on a row that nobody has written on, rather than a zero. */
const TOTAL =
  '=IF(tblPoster[[#This Row],[Post]]="","",tblPoster[[#This Row],[ALF (tkr)]]+tblPoster[[#This Row],[FoUU (tkr)]])';

/** What the council fills in; found under the same name as the budget's own. */
export const councilPostsTable: TableContract = {
  ...postsTable,
  columns: postsTable.columns
    .filter(({ key }) => key !== 'recipient')
    .map((column) => {
      const prompt = prompts[column.key];
      const formula = column.key === 'total' ? { formula: TOTAL } : {};
      return { ...column, ...(prompt === undefined ? {} : { prompt }), ...formula };
    }),
};

/** The same as it was sent, so that it can be told what the council has changed. */
export const sentTable: TableContract = {
  ...postsTable,
  name: 'tblUtsant',
  sheet: 'Utsänt',
  columns: councilPostsTable.columns
    .filter(({ formula }) => formula === undefined)
    .map(({ prompt: _, ...column }) => column),
};
