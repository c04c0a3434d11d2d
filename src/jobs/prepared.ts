/** What a job made of the workbook, to be written. Spec: workbook §8 */
import type { Finding } from '#core/findings/finding';
import type { WriteRequest } from '#workbook/host';

/** Of `WriteRequest | null` where it may turn out that there is nothing to write: the request is then null. */
export interface Prepared<Request extends WriteRequest | null = WriteRequest> {
  /** Why nothing is written; empty when it can be. */
  readonly objections: readonly Finding[];
  readonly request: Request;
}
