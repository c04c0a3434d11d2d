/**
 * The smallest workbook that Excel opens, and the soil of every new one: new = blank + sheets written through the
 * Host. Without a sheet name it has no sheets yet, and is no workbook for Excel before it gets one.
 * The same bytes each time. Spec: files §10
 */
import { contentTypes, transitional } from './package/vocabulary';
import { declaration, newContentTypes, newRelationships } from './patch/lists-of-parts';
import { newStylesText } from './patch/new-styles';
import { escapeAttribute } from './xml/escape';
import { encodeText } from './xml/part-text';
import { assemble, compressed } from './zip/assemble';
import { deflated } from './zip/deflate';

export function blankXlsx(sheetName?: string): Uint8Array {
  const { main, relationships } = transitional;
  const related = (id: string, kind: string, target: string) => ({
    id,
    type: `${relationships}/${kind}`,
    target,
  });
  const sheet = sheetName === undefined ? [] : [sheetName];
  const sheets = sheet.map(
    (name) => `<sheet name="${escapeAttribute(name)}" sheetId="1" r:id="rId2"/>`,
  );
  const parts: Record<string, string> = {
    '[Content_Types].xml': newContentTypes(
      { rels: contentTypes.relationships, xml: 'application/xml' },
      [
        { name: 'xl/workbook.xml', contentType: contentTypes.workbook },
        { name: 'xl/styles.xml', contentType: contentTypes.styles },
        ...sheet.map(() => ({
          name: 'xl/worksheets/sheet1.xml',
          contentType: contentTypes.worksheet,
        })),
      ],
    ),
    '_rels/.rels': newRelationships('', [related('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml':
      `${declaration}<workbook xmlns="${main}" xmlns:r="${relationships}">` +
      '<bookViews><workbookView/></bookViews>' +
      `<sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': newRelationships('xl/workbook.xml', [
      related('rId1', 'styles', 'xl/styles.xml'),
      ...sheet.map(() => related('rId2', 'worksheet', 'xl/worksheets/sheet1.xml')),
    ]),
    'xl/styles.xml': newStylesText(main),
    ...(sheet.length > 0
      ? {
          'xl/worksheets/sheet1.xml': `${declaration}<worksheet xmlns="${main}"><sheetData/></worksheet>`,
        }
      : {}),
  };
  return assemble(
    Object.entries(parts).map(([name, text]) => compressed(name, deflated(encodeText([text])))),
  );
}
