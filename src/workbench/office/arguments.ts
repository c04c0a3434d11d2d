/** Takes apart the arguments of methods, as Excel does: wrong kinds are InvalidArgument, omitted ones are null. */
import { invalidArgument } from './excel-error';
import { isExcelObject, type Argument } from './excel-object';
import type { Json } from './wire';

export function text(argument: Argument | undefined): string {
  if (typeof argument === 'string') return argument;
  if (typeof argument === 'number') return String(argument);
  throw invalidArgument();
}

export function textOr<D>(argument: Argument | undefined, otherwise: D): string | D {
  return argument === null || argument === undefined ? otherwise : text(argument);
}

export function wholeNumber(argument: Argument | undefined): number {
  if (typeof argument === 'number' && Number.isInteger(argument)) return argument;
  throw invalidArgument();
}

export function numberOf(argument: Argument | undefined): number {
  if (typeof argument === 'number' && Number.isFinite(argument)) return argument;
  throw invalidArgument();
}

export function flag(argument: Argument | undefined): boolean {
  if (typeof argument === 'boolean') return argument;
  throw invalidArgument();
}

/** A flag that may be left out, which is no. */
export function optionalFlag(argument: Argument | undefined): boolean {
  return argument === null || argument === undefined ? false : flag(argument);
}

/** One of the values of an enumeration of Excel's. */
export function oneOf<T extends string>(argument: Argument | undefined, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === argument);
  if (found === undefined) throw invalidArgument();
  return found;
}

/** A plain value; objects of Excel's are none. */
export function plain(argument: Argument | undefined): Json {
  if (argument === undefined) return null;
  if (isExcelObject(argument)) throw invalidArgument();
  if (Array.isArray(argument)) return argument.map((each: Argument) => plain(each));
  return argument as Json;
}

export function record(argument: Argument | undefined): Readonly<Record<string, Json>> {
  const value = plain(argument);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Readonly<Record<string, Json>>;
}
