/**
 * What Microsoft's client library puts on the wire in one context.sync(), and what it wants back.
 *
 * The shapes are the library's, seen by running it; names in replies are PascalCase. A request is a list of actions on
 * numbered object paths; the answer has one result per action, and one error at most.
 */

export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export const PATH = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

/** Numbers of object paths stand where an argument is an object; they nest as the arguments do. */
export type PathIds = readonly (number | PathIds)[];

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: PathIds;
}

export interface PathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface Batch {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, PathInfo>>;
}

export interface Result {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface Answer {
  readonly Results: readonly Result[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** The library writes range.getCell; the wire says GetCell. */
export function wireName(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** The name as a developer knows it, for messages. */
export function spokenName(name: string): string {
  return name.startsWith('_') ? name : name.slice(0, 1).toLowerCase() + name.slice(1);
}
