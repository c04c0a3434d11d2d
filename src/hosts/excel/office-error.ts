/** Office's error codes as ours. Office's own sentences are for developers and are never shown. Spec: workbook §5 */
import { HostError, type HostErrorCode } from '#workbook/host';

const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: 'excel/edit-mode',
  RequestPayloadSizeLimitExceeded: 'excel/payload-too-large',
  ResponsePayloadSizeLimitExceeded: 'excel/payload-too-large',
  AccessDenied: 'excel/protected',
  RangeExceedsLimit: 'host/area-too-large',
};

/** Codes with which Excel refuses a request unread: nothing of it has run. */
const UNREAD: readonly string[] = [
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
];

export const UNDO_NOT_SUPPORTED = 'UndoNotSupported';

/** What the library rejected with, as a HostError; anything that is not Office's is a defect of ours and goes on. */
export function officeError(failure: unknown): unknown {
  if (failure instanceof HostError) return failure;
  const code =
    typeof failure === 'object' && failure !== null && 'code' in failure ? failure.code : null;
  if (typeof code !== 'string') return failure;
  return new HostError(CODES[code] ?? 'excel/unknown', '', { cause: failure, detail: code });
}

export function wasUnread({ detail }: HostError): boolean {
  return detail !== null && UNREAD.includes(detail);
}
