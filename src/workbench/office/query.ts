/**
 * Answers load(): the asked properties of an object, of the objects it holds, and of a collection's items, as the
 * nested record that the library takes apart again.
 *
 * "format/fill/color" asks the object's format's fill's colour; "items/name" and "name" ask the same of a collection.
 * With nothing named, all properties that hold a value are answered, except those that the local host lacks: the
 * library then says PropertyNotLoaded when one of them is used.
 */
import { ExcelError } from './excel-error';
import type { ExcelObject } from './excel-object';
import { wireName, type Json, type QueryInfo } from './wire';

interface Selection {
  readonly [property: string]: Selection;
}

export function answerQuery(object: ExcelObject, info: QueryInfo | undefined): Json {
  const wanted = [...(info?.Select ?? []), ...(info?.Expand ?? [])];
  return read(object, selectionOf(wanted), info);
}

function selectionOf(paths: readonly string[]): Selection {
  const root: Record<string, Selection> = {};
  for (const path of paths) {
    let level: Record<string, Selection> = root;
    for (const step of path.split('/').map((each) => each.trim())) {
      if (step === '' || step === 'items') continue;
      level = level[step] ??= {};
    }
  }
  return root;
}

function read(object: ExcelObject, selection: Selection, page?: QueryInfo): Json {
  const items = object.items();
  if (!items) return { ...object.identity(), ...properties(object, selection) };
  const own = Object.keys(selection).filter((name) => object.scalars().includes(wireName(name)));
  const ofItems = Object.fromEntries(
    Object.entries(selection).filter(([name]) => !own.includes(name)),
  );
  const skip = page?.Skip ?? 0;
  const shown = items.slice(skip, page?.Top === undefined ? undefined : skip + page.Top);
  return {
    ...Object.fromEntries(own.map((name) => [wireName(name), object.value(wireName(name))])),
    _Items: shown.map((item) => read(item, ofItems)),
  };
}

function properties(object: ExcelObject, selection: Selection): Record<string, Json> {
  const asked = Object.entries(selection);
  const answer: Record<string, Json> = {};
  if (asked.length === 0 || asked.some(([name]) => name === '*' || name === '$all')) {
    Object.assign(answer, everyValue(object));
  }
  for (const [name, below] of asked) {
    if (name === '*' || name.startsWith('$')) continue;
    const member = wireName(name);
    if (object.holdsObject(member)) {
      const held = object.object(member);
      answer[member] = held && read(held, below);
    } else {
      answer[member] = object.value(member);
    }
  }
  return answer;
}

function everyValue(object: ExcelObject): Record<string, Json> {
  const answer: Record<string, Json> = {};
  for (const name of object.scalars()) {
    try {
      answer[name] = object.value(name);
    } catch (error) {
      if (!(error instanceof ExcelError && error.code === 'LocalHostLacksMember')) throw error;
    }
  }
  return answer;
}
