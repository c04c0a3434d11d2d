/** Finds the workbook in a package, and says in one code why a package holds none that we can read. Spec: files §1 */
import { HostError } from '#workbook/host';
import { attribute, type XmlElement } from '../xml/tree';
import type { Package } from './package';
import { firstOfKind } from './relationships';
import { binaryWorkbook, endingsOfWorkbooks } from './vocabulary';

export const CONTENT_TYPES = '[Content_Types].xml';

/** Name of the workbook part. */
export function findWorkbook(pack: Package): string {
  const refuse = (detail: string) => new HostError('file/not-xlsx', pack.file, { detail });
  if (!pack.has(CONTENT_TYPES)) throw refuse(CONTENT_TYPES);
  const workbook = firstOfKind(pack.relationships(''), 'officeDocument')?.target;
  if (workbook === undefined) throw refuse('_rels/.rels');
  const type = contentTypeOf(pack.tree(CONTENT_TYPES), workbook);
  if (type === binaryWorkbook) throw new HostError('file/binary-format', pack.file);
  if (type === undefined || !endingsOfWorkbooks.has(type)) throw refuse(type ?? workbook);
  return workbook;
}

/** The ending under which Excel opens a package with that workbook part: ".xlsm" for one with macros. */
export function endingOf(pack: Package, workbook: string): string {
  return endingsOfWorkbooks.get(contentTypeOf(pack.tree(CONTENT_TYPES), workbook) ?? '') ?? '.xlsx';
}

function contentTypeOf(types: XmlElement, part: string): string | undefined {
  const wanted = part.toLowerCase();
  const own = types.children.find(
    (each) => attribute(each, 'PartName')?.toLowerCase() === `/${wanted}`,
  );
  const byEnding = types.children.find((each) => {
    const ending = attribute(each, 'Extension')?.toLowerCase();
    return ending !== undefined && wanted.endsWith(`.${ending}`);
  });
  const found = own ?? byEnding;
  return found && attribute(found, 'ContentType');
}
