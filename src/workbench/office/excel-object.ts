/**
 * One object of Excel's model (a range, a table …) as the dispatcher handles it, and the tables of members from which
 * such objects are made: one table, called a façade, per class of the model.
 *
 * A member that is not in the table is refused by name: a host that made up an answer would prove nothing.
 */
import { lacks } from './excel-error';
import type { Json } from './wire';

export type Argument = Json | ExcelObject | readonly Argument[];

/** The members of one class, by their names on the wire. `T` says whom an object stands for. */
export interface Members<T> {
  /** Properties that hold a value. */
  readonly values?: Readonly<Record<string, (target: T) => Json>>;
  /** Properties that can be set. */
  readonly assign?: Readonly<Record<string, (target: T, value: Argument) => void>>;
  /** Properties that hold an object. null: the property of an absent thing. */
  readonly objects?: Readonly<Record<string, (target: T) => ExcelObject | null>>;
  /** Methods that give an object; null for one whose name ends in OrNullObject and that found nothing. */
  readonly find?: Readonly<
    Record<string, (target: T, args: readonly Argument[]) => ExcelObject | null>
  >;
  /** Methods that do something, and perhaps give a value. */
  readonly run?: Readonly<Record<string, (target: T, args: readonly Argument[]) => Json | void>>;
  /** A collection's items, in order. */
  readonly items?: (target: T) => readonly ExcelObject[];
  /** A collection's item by its key. */
  readonly item?: (target: T, key: Argument) => ExcelObject;
  /** What the library remembers the object by: Id, _Id … */
  readonly identity?: (target: T) => Readonly<Record<string, Json>>;
  /** Whether the object still stands in the workbook; it does unless said otherwise. */
  readonly alive?: (target: T) => boolean;
  /** Kept by reference between two syncs, as ranges are. */
  readonly tracked?: boolean;
}

export interface ExcelObject {
  readonly type: string;
  readonly tracked: boolean;
  identity(): Readonly<Record<string, Json>>;
  alive(): boolean;
  scalars(): readonly string[];
  /** null for an object that is no collection. */
  items(): readonly ExcelObject[] | null;
  holdsObject(property: string): boolean;
  value(property: string): Json;
  assign(property: string, value: Argument): void;
  object(property: string): ExcelObject | null;
  find(method: string, args: readonly Argument[]): ExcelObject | null;
  run(method: string, args: readonly Argument[]): Json;
  item(key: Argument): ExcelObject;
}

const objects = new WeakSet<object>();

export function isExcelObject(argument: Argument | undefined): argument is ExcelObject {
  return typeof argument === 'object' && argument !== null && objects.has(argument);
}

/** A class of Excel's model, which makes its objects. */
export class Facade<T> {
  constructor(
    readonly type: string,
    readonly members: Members<T>,
  ) {}

  of(target: T): ExcelObject {
    const { type, members } = this;
    const member = <M>(table: Readonly<Record<string, M>> | undefined, name: string): M => {
      const found = table && Object.hasOwn(table, name) ? table[name] : undefined;
      if (found === undefined) throw lacks(type, name);
      return found;
    };
    const object: ExcelObject = {
      type,
      tracked: members.tracked ?? false,
      identity: () => members.identity?.(target) ?? {},
      alive: () => members.alive?.(target) ?? true,
      scalars: () => Object.keys(members.values ?? {}),
      items: () => members.items?.(target) ?? null,
      holdsObject: (name) => members.objects !== undefined && Object.hasOwn(members.objects, name),
      value: (name) => member(members.values, name)(target),
      assign: (name, value) => member(members.assign, name)(target, value),
      object: (name) => member(members.objects, name)(target),
      find: (name, args) => member(members.find, name)(target, args),
      run: (name, args) => member(members.run, name)(target, args) ?? null,
      item: (key) => {
        if (!members.item) throw lacks(type, 'getItem');
        return members.item(target, key);
      },
    };
    objects.add(object);
    return object;
  }
}
