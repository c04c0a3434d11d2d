/** Excel.NamedItemCollection and Excel.NamedItem: names of cells and of formulas, for the workbook or one sheet. */
import { isCellError } from '#sheet/cell';
import type { DefinedName } from '#sheet/workbook';
import type { Worksheet } from '#sheet/worksheet';
import { text, textOr } from '../arguments';
import { invalidArgument, itemNotFound, lacks, present } from '../excel-error';
import { Facade, isExcelObject, type ExcelObject } from '../excel-object';
import { columnCount, localAddress, quoted, referredPlace, rowCount } from '../place';
import type { Place, Session } from '../session';
import type { Json } from '../wire';
import { setNames, setPage } from '../writer';
import { placeArgument } from './place-argument';

interface Names {
  readonly session: Session;
  /** null: the workbook's names. */
  readonly scope: Worksheet | null;
}

interface Named extends Names {
  readonly name: string;
}

const list = ({ session, scope }: Names): readonly DefinedName[] => [
  ...session.workbook.names.filter((each) => (each.scope ?? null) === (scope?.name ?? null)),
  ...(scope ? printNames(scope) : []),
];

/** Excel keeps a print area and title rows as names of the sheet; the model keeps them in its page set-up. */
function printNames({ name: sheet, page: { printArea, titleRows } }: Worksheet): DefinedName[] {
  const rows = titleRows && `$${titleRows.top + 1}:$${titleRows.bottom + 1}`;
  const kept = [
    { name: 'Print_Area', area: printArea },
    { name: 'Print_Titles', area: rows },
  ];
  return kept.flatMap(({ name, area }) =>
    area === undefined ? [] : [{ name, formula: `=${quoted(sheet)}!${area}`, scope: sheet }],
  );
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const definition = (target: Named): DefinedName => {
  return present(list(target).find(({ name }) => same(name, target.name)));
};

const place = (target: Named): Place | null =>
  referredPlace(target.session, definition(target).formula);

const named = new Facade<Named>('NamedItem', {
  identity: ({ name }) => ({ _Id: name }),
  values: {
    Name: (target) => definition(target).name,
    Formula: (target) => definition(target).formula,
    Scope: ({ scope }) => (scope ? 'Worksheet' : 'Workbook'),
    Type: typeOf,
    Value: valueOf,
    Visible: () => true,
  },
  assign: {
    Formula: (target, value) => {
      const formula = text(value);
      if (!formula.startsWith('=')) throw invalidArgument();
      const before = definition(target);
      setNames(
        target.session,
        target.session.workbook.names.map((each) =>
          each === before ? { ...each, formula } : each,
        ),
      );
    },
  },
  objects: {
    Worksheet: ({ session, scope }) => {
      if (!scope) throw itemNotFound();
      return session.make.worksheet({ session, sheet: scope });
    },
    WorksheetOrNullObject: ({ session, scope }) =>
      scope && session.make.worksheet({ session, sheet: scope }),
  },
  find: {
    GetRange: (target) => {
      const found = place(target);
      if (!found) throw itemNotFound();
      return target.session.make.range(found);
    },
    GetRangeOrNullObject: (target) => {
      const found = place(target);
      return found && target.session.make.range(found);
    },
  },
  run: {
    Delete: (target) => {
      const gone = definition(target);
      const { session, scope } = target;
      if (scope && !session.workbook.names.includes(gone)) {
        const { printArea, titleRows, ...page } = scope.page;
        const stays = same(gone.name, 'Print_Area')
          ? titleRows && { titleRows }
          : printArea !== undefined && { printArea };
        setPage({ session, sheet: scope }, { ...page, ...stays });
        return;
      }
      setNames(
        target.session,
        target.session.workbook.names.filter((each) => each !== gone),
      );
    },
  },
});

const facade = new Facade<Names>('NamedItemCollection', {
  items: (target) => list(target).map(({ name }) => named.of({ ...target, name })),
  item: (target, key) => {
    return present(find(target, text(key)));
  },
  find: {
    GetItemOrNullObject: (target, [name]) => find(target, text(name)),
    Add: (target, [name, reference, comment]) => {
      if (textOr(comment, '') !== '') throw lacks('NamedItemCollection', 'add', 'a comment');
      return add(target, text(name), reference);
    },
  },
  run: { GetCount: (target) => list(target).length },
});

export function names(target: Names): ExcelObject {
  return facade.of(target);
}

function find(target: Names, name: string): ExcelObject | null {
  const found = list(target).find((each) => same(each.name, name));
  return found ? named.of({ ...target, name: found.name }) : null;
}

function add(
  target: Names,
  name: string,
  reference: Parameters<typeof isExcelObject>[0],
): ExcelObject {
  const { session, scope } = target;
  const plain = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name);
  if (!plain || /^([A-Z]{1,3}\d+|R|C|R\d+C\d+)$/i.test(name)) throw invalidArgument();
  if (find(target, name) || session.workbook.table(name)) throw invalidArgument();
  const formula = isExcelObject(reference)
    ? absolute(placeArgument({ session, sheet: scope ?? session.active }, reference))
    : text(reference);
  if (!formula.startsWith('=')) throw invalidArgument();
  const added = { name, formula, ...(scope ? { scope: scope.name } : {}) };
  setNames(session, [...session.workbook.names, added]);
  return named.of({ ...target, name });
}

/** "=Ramar!$D$5" */
function absolute(target: Place): string {
  const address = localAddress(target).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `=${quoted(target.sheet.name)}!${address}`;
}

function typeOf(target: Named): Json {
  if (place(target)) return 'Range';
  const constant = /^=(?:("(?:[^"]|"")*")|(-?\d+(?:\.\d+)?)|(TRUE|FALSE))$/i.exec(
    definition(target).formula,
  );
  if (!constant) throw lacks('NamedItem', 'type', 'of a formula');
  if (constant[1] !== undefined) return 'String';
  return constant[2] !== undefined ? 'Double' : 'Boolean';
}

function valueOf(target: Named): Json {
  const found = place(target);
  if (!found) throw lacks('NamedItem', 'value', 'of a formula');
  if (rowCount(found) !== 1 || columnCount(found) !== 1) return definition(target).formula.slice(1);
  const { value } = found.sheet.cell(found.top, found.left);
  return isCellError(value) ? value.error : (value ?? '');
}
