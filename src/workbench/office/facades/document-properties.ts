/** Excel.DocumentProperties: the texts of File › Info, and properties of the user's own. */
import { plain, text } from '../arguments';
import { itemNotFound, present } from '../excel-error';
import { Facade, type ExcelObject } from '../excel-object';
import type { Session } from '../session';

const TEXTS = [
  'Author',
  'Category',
  'Comments',
  'Company',
  'Keywords',
  'Manager',
  'Subject',
  'Title',
] as const;

interface Keyed {
  readonly session: Session;
  readonly key: string;
}

const property = new Facade<Keyed>('CustomProperty', {
  identity: ({ key }) => ({ _Id: key }),
  values: {
    Key: ({ key }) => key,
    Value: ({ session, key }) => {
      const value = session.customProperties.get(key);
      if (value === undefined) throw itemNotFound();
      return value;
    },
  },
  assign: {
    Value: ({ session, key }, value) => void session.customProperties.set(key, plain(value)),
  },
  run: { Delete: ({ session, key }) => void session.customProperties.delete(key) },
});

const custom = new Facade<Session>('CustomPropertyCollection', {
  items: (session) =>
    [...session.customProperties.keys()].map((key) => property.of({ session, key })),
  item: (session, key) => {
    return present(find(session, text(key)));
  },
  find: {
    GetItemOrNullObject: (session, [key]) => find(session, text(key)),
    Add: (session, [key, value]) => {
      session.customProperties.set(text(key), plain(value));
      return property.of({ session, key: text(key) });
    },
  },
  run: {
    GetCount: (session) => session.customProperties.size,
    DeleteAll: (session) => session.customProperties.clear(),
  },
});

const facade = new Facade<Session>('DocumentProperties', {
  values: Object.fromEntries(
    TEXTS.map((name) => [name, ({ properties }: Session) => properties.get(name) ?? '']),
  ),
  assign: Object.fromEntries(
    TEXTS.map((name) => [
      name,
      ({ properties }: Session, value) => void properties.set(name, text(value)),
    ]),
  ),
  objects: { Custom: (session) => custom.of(session) },
});

export function documentProperties(session: Session): ExcelObject {
  return facade.of(session);
}

function find(session: Session, key: string): ExcelObject | null {
  return session.customProperties.has(key) ? property.of({ session, key }) : null;
}
