/** A workbook written by hand, one string a cell: "=" begins a formula, whose value is left to whoever opens it. */
import { columnLetters } from '#sheet/address';
import { zipOf } from '../../fixtures/zip-of';
import { escaped } from './xml-edits';

export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** What follows the cells: merges, validations. */
  readonly after?: string;
  readonly printArea?: string;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function plainXlsx(sheets: readonly PlainSheet[]): Uint8Array {
  const listed = sheets
    .map(
      ({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
    )
    .join('');
  const areas = sheets.flatMap(({ name, printArea }, at) =>
    printArea === undefined
      ? []
      : [
          `<definedName name="_xlnm.Print_Area" localSheetId="${at}">'${name}'!${printArea}</definedName>`,
        ],
  );
  const names = areas.length === 0 ? '' : `<definedNames>${areas.join('')}</definedNames>`;
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${types}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${listed}</sheets>${names}<calcPr calcId="191029"/></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(
      sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)]),
    ),
  });
}

function sheetXml({ rows, after = '' }: PlainSheet): string {
  const data = rows
    .map((cells, row) => {
      const written = cells.map((content, column) =>
        cellXml(content, `${columnLetters(column)}${row + 1}`),
      );
      return `<row r="${row + 1}">${written.join('')}</row>`;
    })
    .join('');
  return `<worksheet xmlns="${main}"><sheetData>${data}</sheetData>${after}</worksheet>`;
}

function cellXml(content: string | number | null, address: string): string {
  if (content === null) return '';
  if (typeof content === 'number') return `<c r="${address}"><v>${content}</v></c>`;
  if (content.startsWith('=')) return `<c r="${address}"><f>${escaped(content.slice(1))}</f></c>`;
  return `<c r="${address}" t="inlineStr"><is><t>${escaped(content)}</t></is></c>`;
}
