/** What a case of the contract found, and how two values are compared: bit for bit, in the order they come. */
import type { Host } from '#workbook/host';

/** A case: it works on a sheet of its own, and says nothing when all is as it should be, else what is not. */
export interface ContractCase {
  /** A sentence that a reader of the transcript can accept or dispute. */
  readonly name: string;
  readonly run: (host: Host, sheet: string) => Promise<string | null>;
}

/** The difference between what should be and what is, as a sentence; null when there is none. */
export function differs(what: string, wanted: unknown, found: unknown): string | null {
  const [should, is] = [JSON.stringify(wanted), JSON.stringify(found)];
  return should === is
    ? null
    : `${what}: ${should ?? 'nothing'} was expected, ${is ?? 'nothing'} found`;
}

/** The first of several differences. */
export function first(...differences: readonly (string | null)[]): string | null {
  return differences.find((each) => each !== null) ?? null;
}
