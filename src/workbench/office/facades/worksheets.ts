/** Excel.WorksheetCollection. */
import { Worksheet } from '#sheet/worksheet';
import { optionalFlag, text, textOr } from '../arguments';
import { accessDenied, invalidArgument, invalidOperation, itemNotFound } from '../excel-error';
import { WORKBOOK_TARGET } from '../events';
import { Facade, type ExcelObject } from '../excel-object';
import type { Session } from '../session';
import { addSheet } from '../writer';
import { eventMembers } from './event-members';

const of = (session: Session, sheet: Worksheet): ExcelObject =>
  session.make.worksheet({ session, sheet });

const shown = ({ workbook }: Session, visibleOnly: boolean): readonly Worksheet[] =>
  workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'visible');

const facade = new Facade<Session>('WorksheetCollection', {
  items: (session) => session.workbook.sheets.map((sheet) => of(session, sheet)),
  item: (session, key) => {
    const sheet = session.sheetBy(text(key));
    if (!sheet) throw itemNotFound();
    return of(session, sheet);
  },
  find: {
    GetItemOrNullObject: (session, [key]) => {
      const sheet = session.sheetBy(text(key));
      return sheet ? of(session, sheet) : null;
    },
    GetActiveWorksheet: (session) => of(session, session.active),
    GetFirst: (session, [visibleOnly]) => {
      const [first] = shown(session, optionalFlag(visibleOnly));
      if (!first) throw itemNotFound();
      return of(session, first);
    },
    GetLast: (session, [visibleOnly]) => {
      const last = shown(session, optionalFlag(visibleOnly)).at(-1);
      if (!last) throw itemNotFound();
      return of(session, last);
    },
    Add: (session, [name]) => {
      demandOpenStructure(session);
      const sheet = new Worksheet(textOr(name, null) ?? freeName(session));
      demandSheetName(session, sheet.name);
      addSheet(session, sheet);
      session.events.raise('added', session.idOf(sheet), { source: 'Local' });
      return of(session, sheet);
    },
  },
  run: {
    GetCount: (session, [visibleOnly]) => shown(session, optionalFlag(visibleOnly)).length,
    ...eventMembers<Session>(
      (session) => session.events,
      () => WORKBOOK_TARGET,
    ),
  },
});

export function worksheets(session: Session): ExcelObject {
  return facade.of(session);
}

/** A workbook whose structure is protected takes, loses and renames no sheets. */
export function demandOpenStructure({ workbook }: Session): void {
  if (workbook.structureLocked) throw accessDenied();
}

/** At most 31 signs, none of : \ / ? * [ ], no apostrophe at either end, and no other sheet's name. */
export function demandSheetName({ workbook }: Session, name: string): void {
  const wrong = name === '' || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name);
  if (wrong) throw invalidArgument();
  if (workbook.sheet(name)) {
    throw invalidOperation('A resource with the same name or identifier already exists.');
  }
}

function freeName({ workbook }: Session): string {
  let number = workbook.sheets.length + 1;
  while (workbook.sheet(`Blad${number}`)) number += 1;
  return `Blad${number}`;
}
