/**
 * The findings as a sheet of the workbook, on request, and taken away again entirely: one sheet of its own, so that no
 * cell of anybody else's is coloured, commented or unprotected. Spec: checks §11, decision 0014
 */
import type { Finding } from '#core/findings/finding';
import { formatPlaces } from '#core/findings/place';
import { withoutOptions, wordFinding } from '#core/findings/wording';
import { kronorText } from '#core/money/plain-decimal';
import { gridOf } from '#workbook/grid';
import type { CellInput, SheetOp, WriteOp } from '#workbook/host';
import { hasMarksSheet, MARKS_SHEET, MARKS_TITLE } from '#workbook/inspect/marks-sheet';
import type { Opened } from '#workbook/opened';
import { band, caption, plainAmount, title } from '#workbook/template/looks';
import { catalogue } from './catalogue';
import { raise } from './findings';
import type { Prepared } from './prepared';
import { refusals } from './refusals';

const severities = { error: 'Fel', warning: 'Varning', info: 'Upplysning' } as const;
const headings = ['Allvar', 'Kronor', 'Var', 'Vad', 'Att göra', 'Kod'];
const widths = [12, 14, 26, 70, 60, 32];
const FIRST_ROW = 4;

/** A new sheet with the findings; an older one must have been removed first. */
export function mark(opened: Opened, findings: readonly Finding[]): Prepared {
  const isTaken = gridOf(opened.grids, MARKS_SHEET) !== undefined;
  const where = [{ sheet: MARKS_SHEET }];
  const objections = isTaken
    ? [raise('jobs/sheet-foreign', { sheet: MARKS_SHEET }, { where })]
    : [];
  return prepared(opened, objections, sheetOf(findings));
}

/** Takes the sheet of findings away, whole. A host that cannot is told so by its own error. */
export function unmark(opened: Opened): Prepared {
  return prepared(opened, noMarks(opened), {
    kind: 'remove',
    sheet: gridOf(opened.grids, MARKS_SHEET)?.name ?? MARKS_SHEET,
  });
}

/** Says that there is no sheet of findings, where there is none. */
export function noMarks({ grids }: Pick<Opened, 'grids'>): readonly Finding[] {
  return hasMarksSheet(grids) ? [] : [raise('jobs/no-marks', { sheet: MARKS_SHEET })];
}

/** Nothing of it stands in the log: it changes nothing of the budget, and leaves nothing behind. */
function prepared(opened: Opened, objections: readonly Finding[], op: WriteOp): Prepared {
  return {
    objections: [...refusals(opened), ...objections],
    request: { expects: [], ops: [op], back: [] },
  };
}

function sheetOf(findings: readonly Finding[]): SheetOp {
  const rows = findings.map((finding): readonly CellInput[] => {
    const { what, remedy } = withoutOptions(wordFinding(finding, catalogue, 'sv'));
    const kronor = Number(kronorText(finding.effect));
    const where = formatPlaces(finding.where, 'sv');
    return [severities[finding.severity], kronor, where, what, remedy, finding.code];
  });
  const cells = [
    { row: 0, column: 0, content: MARKS_TITLE, style: title },
    {
      row: 1,
      column: 0,
      content: 'Bladet kan tas bort utan att något annat ändras.',
      style: caption,
    },
    ...headings.map((content, column) => ({ row: FIRST_ROW - 1, column, content, style: band })),
    ...rows.flatMap((row, index) =>
      row.map((content, column) => ({
        row: FIRST_ROW + index,
        column,
        content,
        ...(column === 1 ? { style: plainAmount } : {}),
      })),
    ),
  ];
  const page = { orientation: 'landscape', paperSize: 9, fitToWidth: 1, fitToHeight: 0 } as const;
  return {
    kind: 'sheet',
    name: MARKS_SHEET,
    tables: [],
    cells,
    columnWidths: widths,
    frozenRows: FIRST_ROW,
    page,
  };
}
