/**
 * One request to Excel, which is one sync: the commands are queued, sent together and answered together.
 *
 * A watchdog gives up a sync that never settles. While the user types in a cell Excel refuses everything; the app is
 * told, and a question waits for the user to leave the cell. Errors come out as HostErrors. Spec: workbook §5
 */
/// <reference types="office-js" />
import { HostError } from '#workbook/host';
import { officeError } from './office-error';

/** Microsoft's namespaces and what the host needs of its surroundings. */
export interface ExcelEnvironment {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  /** Calls back after so many milliseconds, unless the returned function calls it off. */
  readonly after?: (milliseconds: number, act: () => void) => () => void;
  /** Told when Excel waits for the user to leave a cell, and when it no longer does. */
  readonly onCellEdit?: (waiting: boolean) => void;
}

/** Queues commands and gives the function that reads the answers when they have come. */
export type Queue<T> = (context: Excel.RequestContext) => () => T;

interface Manner {
  /** Wait for the user to leave the cell. */
  readonly patient?: boolean;
  /** Make one step of undo of it. */
  readonly grouped?: boolean;
}

const PATIENCE = 30_000;

export class Requests {
  constructor(readonly environment: ExcelEnvironment) {}

  supports(set: string, version: string): boolean {
    return this.environment.Office.context.requirements.isSetSupported(set, version);
  }

  /** A question, which may wait for the user: nothing is lost when it is put late. */
  async ask<T>(queue: Queue<T>): Promise<T> {
    try {
      return await this.order(queue);
    } catch (error) {
      const editing = error instanceof HostError && error.code === 'excel/edit-mode';
      if (!editing || !this.supports('DelayForCellEdit', '1.1')) throw error;
      return await this.#whenLeftCell(queue, error);
    }
  }

  /** An order, which Excel carries out now or refuses now. */
  order<T>(queue: Queue<T>, manner: Manner = {}): Promise<T> {
    const { after = afterTime } = this.environment;
    return new Promise((resolve, reject) => {
      const callOff = after(PATIENCE, () => {
        reject(new HostError('excel/timeout', '', { detail: `${PATIENCE / 1000} s` }));
      });
      this.#run(queue, manner).then(
        (answer) => {
          callOff();
          resolve(answer);
        },
        (failure: unknown) => {
          callOff();
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a defect goes on as it is
          reject(officeError(failure));
        },
      );
    });
  }

  async #whenLeftCell<T>(queue: Queue<T>, refused: HostError): Promise<T> {
    const { onCellEdit } = this.environment;
    onCellEdit?.(true);
    try {
      return await this.order(queue, { patient: true });
    } catch (error) {
      const waited = error instanceof HostError && error.code === 'excel/timeout';
      throw waited ? refused : error;
    } finally {
      onCellEdit?.(false);
    }
  }

  #run<T>(queue: Queue<T>, { patient = false, grouped = false }: Manner): Promise<T> {
    const batch = async (context: Excel.RequestContext): Promise<T> => {
      const answer = queue(context);
      await context.sync();
      return answer();
    };
    const { Excel: excel } = this.environment;
    // Excel.run keeps every range for requests to come, and lets go of them in one more: nothing here outlives its own.
    if (!patient && !grouped) return batch(new excel.RequestContext());
    const options = {
      ...(patient ? { delayForCellEdit: true } : {}),
      ...(grouped ? { mergeUndoGroup: true } : {}),
    };
    return excel.run(options, batch);
  }
}

function afterTime(milliseconds: number, act: () => void): () => void {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
}
