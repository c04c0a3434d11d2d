/**
 * What Excel answers when it will not do a command: a code, as Microsoft documents them, and a sentence.
 * The sentence is for developers only; an app shows its own words for the code.
 */
import { spokenName } from './wire';

const STATUS = {
  InvalidArgument: 400,
  InvalidReference: 400,
  InvalidOperation: 400,
  InvalidSelection: 400,
  InvalidBinding: 400,
  AccessDenied: 403,
  ItemNotFound: 404,
  ApiNotFound: 404,
  ItemAlreadyExists: 409,
  RequestAborted: 409,
  InactiveWorkbook: 404,
  UndoNotSupported: 400,
  RangeExceedsLimit: 413,
  ResponsePayloadSizeLimitExceeded: 413,
  GeneralException: 500,
  ServiceNotAvailable: 503,
  /** Not Excel's: the local host does not know this member, and does not pretend to. */
  LocalHostLacksMember: 501,
} as const;

export type ExcelErrorCode = keyof typeof STATUS;

export class ExcelError extends Error {
  override readonly name = 'ExcelError';
  constructor(
    readonly code: ExcelErrorCode,
    message: string,
  ) {
    super(message);
  }

  get status(): number {
    return STATUS[this.code];
  }
}

/** Excel's answer to an argument of the wrong shape or value. */
export function invalidArgument(
  message = 'The argument is invalid or missing or has an incorrect format.',
): ExcelError {
  return new ExcelError('InvalidArgument', message);
}

export function itemNotFound(): ExcelError {
  return new ExcelError('ItemNotFound', "The requested resource doesn't exist.");
}

/** The thing itself; ItemNotFound when there is none. */
export function present<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw itemNotFound();
  return found;
}

export function accessDenied(): ExcelError {
  return new ExcelError('AccessDenied', "You can't perform the requested operation: it is locked.");
}

export function invalidOperation(message: string): ExcelError {
  return new ExcelError('InvalidOperation', message);
}

/** Says which member (or which use of it) the local host does not answer. */
export function lacks(type: string, member: string, use = ''): ExcelError {
  const whole = member === '' ? type : `${type}.${spokenName(member)}`;
  return new ExcelError(
    'LocalHostLacksMember',
    `The local office.js host does not implement ${whole}${use === '' ? '' : ` (${use})`}`,
  );
}
