/**
 * The names by which the parts of a workbook know each other: namespaces, relationship types, content types.
 * The format has two dialects, transitional (what everybody writes) and strict (ISO); both are read, and what is
 * added to a workbook speaks the dialect that the workbook speaks.
 */
export interface Dialect {
  /** Namespace of workbook, sheets, styles and tables. */
  readonly main: string;
  /** Namespace of r:id, and beginning of the relationship types. */
  readonly relationships: string;
  /** Beginning of the namespaces of drawings and charts. */
  readonly drawings: string;
}

export const transitional: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawings: 'http://schemas.openxmlformats.org/drawingml/2006',
};

const strict: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  drawings: 'http://purl.oclc.org/ooxml/drawingml',
};

/** The dialect whose main namespace this is; undefined when the part is something else. */
export function dialectOf(main: string): Dialect | undefined {
  return [transitional, strict].find((dialect) => dialect.main === main);
}

/** Namespaces of r:id in either dialect. */
export const relationshipNamespaces = [transitional.relationships, strict.relationships];

export type RelationshipKind =
  | 'officeDocument'
  | 'worksheet'
  | 'styles'
  | 'sharedStrings'
  | 'table'
  | 'calcChain'
  | 'drawing'
  | 'theme'
  | 'chart';

/** Whether a relationship is of the kind, in either dialect. */
export function isOfKind(type: string, kind: RelationshipKind): boolean {
  return relationshipNamespaces.some((beginning) => type === `${beginning}/${kind}`);
}

/** Namespace of [Content_Types].xml. */
export const contentTypesNamespace = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** Relationship of a package to its digital signatures. */
export const signatures =
  'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';

/** Namespace of the .rels parts. */
export const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

const office = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const contentTypes = {
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
  workbook: `${office}.sheet.main+xml`,
  worksheet: `${office}.worksheet+xml`,
  styles: `${office}.styles+xml`,
  table: `${office}.table+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
} as const;

/** Workbooks, templates and their twins with macros: all are the same XML. Excel opens each under its own ending only. */
export const endingsOfWorkbooks: ReadonlyMap<string, string> = new Map([
  [contentTypes.workbook, '.xlsx'],
  [`${office}.template.main+xml`, '.xltx'],
  ['application/vnd.ms-excel.sheet.macroEnabled.main+xml', '.xlsm'],
  ['application/vnd.ms-excel.template.macroEnabled.main+xml', '.xltm'],
]);

export const binaryWorkbook = 'application/vnd.ms-excel.sheet.binary.macroEnabled.main';
