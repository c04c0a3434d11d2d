/** Excel.SettingCollection: the add-in's settings in the workbook, the same store as Office.context.document.settings. */
import { plain, text } from '../arguments';
import { itemNotFound, present } from '../excel-error';
import { Facade, type Argument, type ExcelObject } from '../excel-object';
import type { Session } from '../session';
import type { Json } from '../wire';

interface Keyed {
  readonly session: Session;
  readonly key: string;
}

const setting = new Facade<Keyed>('Setting', {
  identity: ({ key }) => ({ _Id: key }),
  values: {
    Key: ({ key }) => key,
    Value: ({ session, key }) => {
      const stored = session.settings.get(key);
      if (stored === undefined) throw itemNotFound();
      return JSON.parse(stored) as Json;
    },
  },
  assign: { Value: (target, value) => store(target, value) },
  run: { Delete: ({ session, key }) => void session.settings.delete(key) },
});

const facade = new Facade<Session>('SettingCollection', {
  items: (session) => [...session.settings.keys()].map((key) => setting.of({ session, key })),
  item: (session, key) => {
    return present(find(session, text(key)));
  },
  find: {
    GetItemOrNullObject: (session, [key]) => find(session, text(key)),
    Add: (session, [key, value]) => {
      const target = { session, key: text(key) };
      store(target, value ?? null);
      return setting.of(target);
    },
  },
  run: { GetCount: (session) => session.settings.size },
});

export function settings(session: Session): ExcelObject {
  return facade.of(session);
}

function find(session: Session, key: string): ExcelObject | null {
  return session.settings.has(key) ? setting.of({ session, key }) : null;
}

function store({ session, key }: Keyed, value: Argument): void {
  session.settings.set(key, JSON.stringify(plain(value)));
}
