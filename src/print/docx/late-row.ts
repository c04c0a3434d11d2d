/**
 * A row of a table in Word that is made when it is written. The library turns the whole document into a second tree, and
 * that into a third: of a table of thousands of rows the first of them need not stand in memory beside the two others.
 */
import { TableRow, type ITableRowOptions } from 'docx';

type Write = TableRow['prepForXml'];

/** The cells have to tell their widths: the table, which else would tell them, does not see them. */
export class LateRow extends TableRow {
  constructor(private readonly make: () => ITableRowOptions) {
    super({ children: [] });
  }

  override prepForXml(...context: Parameters<Write>): ReturnType<Write> {
    return new TableRow(this.make()).prepForXml(...context);
  }
}
