/**
 * Turns the numbered object paths of a batch into objects, each once: a path such as worksheets.add() is followed when
 * its Instantiate action comes, and the object is then the same for the rest of the batch.
 *
 * What is asked of an absent object (…OrNullObject that found nothing) is absent too.
 */
import { ExcelError, invalidArgument, itemNotFound, lacks } from './excel-error';
import type { Argument, ExcelObject } from './excel-object';
import type { Session } from './session';
import {
  PATH,
  type ArgumentInfo,
  type Batch,
  type Json,
  type PathIds,
  type PathInfo,
} from './wire';

export interface Roots {
  /** The workbook. */
  readonly root: (session: Session) => ExcelObject;
  /** Office's own services by name, such as the ribbon's. */
  readonly services: Readonly<Record<string, (session: Session) => ExcelObject>>;
}

export class ObjectPaths {
  readonly #objects = new Map<number, ExcelObject | null>();

  constructor(
    readonly session: Session,
    readonly roots: Roots,
    readonly batch: Batch,
  ) {}

  info(id: number): PathInfo {
    const info = this.batch.ObjectPaths[String(id)];
    if (!info) throw new ExcelError('InvalidReference', `Object path ${id} is unknown.`);
    return info;
  }

  /** The object at a path; null for an absent one. */
  resolve(id: number): ExcelObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const object = this.#follow(this.info(id));
    this.#objects.set(id, object);
    return object;
  }

  /** The arguments of a method or a property, objects in the places where the library put their paths. */
  args(info: ArgumentInfo | undefined): readonly Argument[] {
    const args = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    return args.map((argument, index) => this.#argument(argument, ids?.[index]));
  }

  #argument(argument: Json, id: PathIds[number] | undefined): Argument {
    if (typeof id === 'number' && id !== 0) return this.#present(id);
    if (typeof id === 'object' && Array.isArray(argument)) {
      return argument.map((each: Json, index) => this.#argument(each, id[index]));
    }
    return argument;
  }

  #present(id: number): ExcelObject {
    const object = this.resolve(id);
    if (!object) throw invalidArgument();
    return object;
  }

  #follow(info: PathInfo): ExcelObject | null {
    const { Name: name, ObjectPathType: kind } = info;
    if (kind === PATH.root) return this.roots.root(this.session);
    if (kind === PATH.nothing) return null;
    if (kind === PATH.service) {
      const service = Object.hasOwn(this.roots.services, name) && this.roots.services[name];
      if (!service) throw lacks(name, '');
      return service(this.session);
    }
    if (kind === PATH.reference) {
      const object = this.session.referred(name);
      if (!object?.alive()) throw itemNotFound();
      return object;
    }
    const parent = this.resolve(info.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (kind === PATH.property) return parent.object(name);
    const args = this.args(info.ArgumentInfo);
    if (kind === PATH.method) return parent.find(name, args);
    if (kind === PATH.indexer) return parent.item(args[0] ?? null);
    throw lacks('ObjectPathType', String(kind));
  }
}
