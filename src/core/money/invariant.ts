/**
 * A Defect is a mistake of ours, never of the user's data: it is thrown, and its words are for engineers.
 * What is wrong in the data is a Finding (core/findings); what a host refuses is a HostError (workbook/host).
 */
export class Defect extends Error {
  override readonly name = 'Defect';
  constructor(
    promise: string,
    readonly facts: Readonly<Record<string, unknown>> = {},
  ) {
    super(`Broken promise: ${promise}`);
  }
}

/** States what must hold here; throws a Defect when it does not. */
export function invariant(
  holds: unknown,
  promise: string,
  facts: Readonly<Record<string, unknown>> = {},
): asserts holds {
  if (!holds) throw new Defect(promise, facts);
}
