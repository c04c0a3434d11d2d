/** Excel.Workbook, where every object path begins. */
import { text } from '../arguments';
import { itemNotFound } from '../excel-error';
import { Facade, type ExcelObject } from '../excel-object';
import { at } from '../place';
import type { Session } from '../session';
import { application } from './application';
import { documentProperties } from './document-properties';
import { names } from './names';
import { settings } from './settings';
import { tables } from './tables';
import { worksheets } from './worksheets';

const workbookProtection = new Facade<Session>('WorkbookProtection', {
  values: { Protected: ({ workbook }) => workbook.structureLocked },
});

const runtime = new Facade<Session>('Runtime', {
  values: { EnableEvents: ({ events }) => events.enabled },
  assign: {
    EnableEvents: ({ events }, value) => {
      events.enabled = value === true;
    },
  },
});

const facade = new Facade<Session>('Workbook', {
  values: {
    Name: ({ options }) => options.name,
    ReadOnly: () => false,
    UsePrecisionAsDisplayed: ({ workbook }) => workbook.precisionAsDisplayed,
  },
  objects: {
    Application: application,
    Names: (session) => names({ session, scope: null }),
    Properties: documentProperties,
    Protection: (session) => workbookProtection.of(session),
    Settings: settings,
    Tables: (session) => tables({ session, sheet: null }),
    Worksheets: worksheets,
    _Runtime: (session) => runtime.of(session),
  },
  find: {
    GetActiveCell: (session) => {
      const { top, left } = session.selection(session.active);
      return range(session, { top, left, bottom: top, right: left });
    },
    GetSelectedRange: (session) => range(session, session.selection(session.active)),
    _GetRangeForEventByReferenceId: (session, [reference]) =>
      session.referred(text(reference)) ?? absent(),
    _GetRangeOrNullObjectForEventByReferenceId: (session, [reference]) =>
      session.referred(text(reference)) ?? null,
  },
  run: {
    _RemoveReference: (session, [reference]) => session.letGo(text(reference)),
    _RemoveAllReferences: (session) => session.letGoOfAll(),
    _GetReferenceCount: (session) => session.referenceCount,
  },
});

export function workbook(session: Session): ExcelObject {
  return facade.of(session);
}

function range(session: Session, area: Parameters<typeof at>[1]): ExcelObject {
  return session.make.range(at({ session, sheet: session.active }, area));
}

function absent(): never {
  throw itemNotFound();
}
