/**
 * Writes what a reading of minutes came to on a sheet of its own, "Protokollgranskning", in Swedish like the workbook. The
 * sheet is a record: nothing is computed from it, no other cell is touched, and it stands in the log, so that it can be
 * taken back. What comes from the minutes is text, whatever it begins with. Spec: minutes §24
 */
import {
  kindWord,
  minutesReport,
  verdictWord,
  type ReportRow,
} from '#core/minutes/report/minutes-report';
import type { MinutesReading } from '#core/minutes/read-minutes';
import type { Amount } from '#core/money/amount';
import { cellNumber } from '#core/money/cell';
import type { CellStyle } from '#sheet/cell';
import { gridOf } from '#workbook/grid';
import type { CellInput, SheetOp } from '#workbook/host';
import type { Opened } from '#workbook/opened';
import { band, caption, page, title } from '#workbook/template/looks';
import type { Prepared } from './prepared';
import { refusals } from './refusals';
import { planBy, type Writer } from './writer';

export interface PreparedReport extends Prepared {
  /** The name of the new sheet. */
  readonly sheet: string;
}

const NAME = 'Protokollgranskning';
const HEADING_ROW = 3;

/** A cell holds 32 767 characters. */
const MOST_CHARACTERS = 32_000;

interface ReportColumn {
  readonly heading: string;
  readonly width: number;
  readonly style: CellStyle;
  readonly content: (row: ReportRow) => CellInput;
}

const text: CellStyle = { numberFormat: '@' };
const kronor: CellStyle = { numberFormat: '#,##0.##', align: 'right' };

const columns: readonly ReportColumn[] = [
  { heading: 'Slag', width: 12, style: text, content: (row) => kindWord(row, 'sv') },
  { heading: 'Paragraf', width: 10, style: text, content: ({ paragraph }) => paragraph },
  { heading: 'Bedömning', width: 22, style: text, content: (row) => verdictWord(row, 'sv') },
  { heading: 'I texten', width: 24, style: text, content: (row) => row.text },
  { heading: 'I texten (kr)', width: 16, style: kronor, content: (row) => inCell(row.stated) },
  { heading: 'Väntat (kr)', width: 16, style: kronor, content: (row) => inCell(row.expected) },
  { heading: 'Cell', width: 22, style: text, content: ({ cell }) => cell },
  { heading: 'Förklaring', width: 70, style: text, content: ({ explanation }) => explanation },
  {
    heading: 'Rättas av',
    width: 40,
    style: text,
    content: ({ corrections }) => corrections.join('; '),
  },
];

/** The report of a reading as a new sheet; a second report gets a sheet of its own. `from` names the text, if it has a name. */
export function reportMinutes(
  opened: Opened,
  { reading, from }: { readonly reading: MinutesReading; readonly from: string | null },
  writer: Writer,
): PreparedReport {
  const sheet = freeName(opened);
  const draft = { sheets: [sheetOf(sheet, reading, from, writer)] };
  return {
    sheet,
    objections: refusals(opened),
    request: planBy(writer, draft, opened, `Granskning av protokoll: bladet ${sheet}`),
  };
}

function freeName({ grids }: Opened): string {
  for (let number = 2, name = NAME; ; number += 1) {
    if (!gridOf(grids, name)) return name;
    name = `${NAME} ${String(number)}`;
  }
}

function sheetOf(
  name: string,
  reading: MinutesReading,
  from: string | null,
  { who, now }: Writer,
): SheetOp {
  const report = minutesReport(reading, 'sv');
  const origin = [from, now.replace('T', ' '), who].filter((part) => part !== null).join(', ');
  const line = (row: number, contents: readonly CellInput[], styles: readonly CellStyle[]) =>
    contents.flatMap((content, column) =>
      content === null || content === ''
        ? []
        : [{ row, column, content: fitted(content), style: styles[column] ?? text }],
    );
  return {
    kind: 'sheet',
    name,
    tables: [],
    cells: [
      ...line(0, [report.title], [title]),
      ...line(1, [origin], [{ ...caption, numberFormat: '@' }]),
      ...line(2, [report.summary], [caption]),
      ...line(
        HEADING_ROW,
        columns.map(({ heading }) => heading),
        columns.map(({ style: { align } }) => (align === undefined ? band : { ...band, align })),
      ),
      ...report.rows.flatMap((row, index) =>
        line(
          HEADING_ROW + 1 + index,
          columns.map(({ content }) => content(row)),
          columns.map(({ style }) => style),
        ),
      ),
    ],
    columnWidths: columns.map(({ width }) => width),
    frozenRows: HEADING_ROW + 1,
    page: {
      ...page,
      orientation: 'landscape',
      titleRows: { top: HEADING_ROW, bottom: HEADING_ROW },
    },
  };
}

function fitted(content: CellInput): CellInput {
  return typeof content === 'string' && content.length > MOST_CHARACTERS
    ? `${content.slice(0, MOST_CHARACTERS)} …`
    : content;
}

/** Exact kronor; an amount beyond what a cell holds exactly stands in the text alone. */
function inCell(amount: Amount | null): CellInput {
  const written = amount && cellNumber(amount, 'kr');
  return written?.ok ? written.number : null;
}
