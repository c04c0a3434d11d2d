/**
 * Runs one batch, action by action, in order. The first action that fails ends it: what ran before has run and is not
 * taken back, as in Excel.
 */
import { ExcelError, lacks } from './excel-error';
import type { ExcelObject } from './excel-object';
import { ObjectPaths, type Roots } from './object-paths';
import { answerQuery } from './query';
import type { Session } from './session';
import {
  ACTION,
  PATH,
  spokenName,
  type Action,
  type Answer,
  type Batch,
  type Json,
  type Result,
} from './wire';

const KEEP = '_KeepReference';
const BOOKKEEPING: readonly string[] = [KEEP, '_RemoveReference', '_RemoveAllReferences'];

/** Called before each command with its number in the batch; what it throws becomes the command's failure. */
export type BeforeCommand = (index: number) => void;

/**
 * The actions that are commands, by their index: they read or change something, or find an object by a method.
 * The library asks for an object again to keep a reference to it; that is the same command.
 */
export function commandsOf(batch: Batch): readonly number[] {
  const found = new Set<number>();
  return batch.Actions.flatMap((action, index) => {
    if (action.ActionType === ACTION.trace || BOOKKEEPING.includes(action.Name)) return [];
    if (action.ActionType !== ACTION.instantiate) return [index];
    const path = batch.ObjectPaths[String(action.ObjectPathId)];
    if (path?.ObjectPathType !== PATH.method || found.has(path.Id)) return [];
    found.add(path.Id);
    return [index];
  });
}

/** The library sends such a batch by itself after Excel.run, to let go of its ranges. */
export function isCleanUp(batch: Batch): boolean {
  const keepsBooks = batch.Actions.some((action) => BOOKKEEPING.includes(action.Name));
  return keepsBooks && commandsOf(batch).length === 0;
}

/** Whether a batch is about the workbook, and not only about Office's services such as the ribbon. */
export function concernsWorkbook(batch: Batch): boolean {
  return Object.values(batch.ObjectPaths).some(
    ({ ObjectPathType: kind }) => kind === PATH.root || kind === PATH.reference,
  );
}

export function runBatch(
  session: Session,
  roots: Roots,
  batch: Batch,
  beforeCommand: BeforeCommand,
): Answer {
  const paths = new ObjectPaths(session, roots, batch);
  const run = new BatchRun(session, paths);
  const results: Result[] = [];
  const traces: number[] = [];
  const commands = new Map(commandsOf(batch).map((index, number) => [index, number]));
  for (const [index, action] of batch.Actions.entries()) {
    try {
      const command = commands.get(index);
      if (command !== undefined) beforeCommand(command);
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: run.perform(action) });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      run.release();
      return { Results: results, TraceIds: traces, Error: failure(error, index, action, paths) };
    }
  }
  run.release();
  return { Results: results, TraceIds: traces };
}

class BatchRun {
  readonly #made = new Set<string>();
  readonly #kept = new Set<string>();

  constructor(
    readonly session: Session,
    readonly paths: ObjectPaths,
  ) {}

  perform(action: Action): Json {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.paths.resolve(action.ObjectPathId);
    if (!object) return this.#onNothing(action);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.#identified(object);
      case ACTION.query: {
        const answer = answerQuery(object, action.QueryInfo);
        return { ...this.#identified(object), ...(answer as Record<string, Json>) };
      }
      case ACTION.method:
        if (action.Name === KEEP) return this.#keep(object);
        return object.run(action.Name, this.paths.args(action.ArgumentInfo));
      case ACTION.setProperty:
        object.assign(action.Name, this.paths.args(action.ArgumentInfo)[0] ?? null);
        return null;
      default:
        throw lacks('ActionType', String(action.ActionType));
    }
  }

  /** References that nobody asked to keep end with the batch. */
  release(): void {
    for (const id of this.#made) if (!this.#kept.has(id)) this.session.letGo(id);
  }

  /** What the library remembers the object by until the next sync. */
  #identified(object: ExcelObject): Record<string, Json> {
    if (!object.tracked) return { ...object.identity() };
    return { _ReferenceId: this.#reference(object) };
  }

  #keep(object: ExcelObject): Json {
    this.#kept.add(this.#reference(object));
    return null;
  }

  #reference(object: ExcelObject): string {
    const known = this.session.referenceOf(object);
    if (known !== undefined) return known;
    const id = this.session.refer(object);
    this.#made.add(id);
    return id;
  }

  #onNothing(action: Action): Json {
    const harmless = [ACTION.instantiate, ACTION.query].some((kind) => kind === action.ActionType);
    if (harmless || action.Name === KEEP) return null;
    throw new ExcelError('InvalidReference', 'This reference is not valid for the operation.');
  }
}

function failure(error: ExcelError, index: number, action: Action, paths: ObjectPaths) {
  const path = paths.info(action.ObjectPathId);
  const member = action.ActionType === ACTION.instantiate ? path.Name : action.Name;
  return {
    Code: error.code,
    Message: error.message,
    Location: spokenName(member),
    ActionIndex: index,
    HttpStatusCode: error.status,
  };
}
