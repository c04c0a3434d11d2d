/**
 * Workbooks on a disk, for programs that run in Node: what of the disk is used at all, and reading within bounds.
 * Spec: files §13
 */
import * as node from 'node:fs/promises';
import { HostError, type HostErrorCode } from '#workbook/host';
import { limits } from './zip/limits';

/** The operations of a disk that are used, each of them a moment at which a process may be killed. */
export type Disk = Pick<
  typeof node,
  | 'access'
  | 'open'
  | 'readFile'
  | 'readdir'
  | 'readlink'
  | 'realpath'
  | 'rename'
  | 'stat'
  | 'unlink'
>;

export const realDisk: Disk = node;

/** The bytes of a file that is not too large to be a workbook. */
export async function readWorkbookFile(path: string): Promise<Uint8Array> {
  // A pipe that nobody writes to would be waited for.
  const flags = node.constants.O_RDONLY | (node.constants.O_NONBLOCK ?? 0);
  const handle = await node.open(path, flags).catch((cause: unknown) => {
    const missing = codeOf(cause) === 'ENOENT' || codeOf(cause) === 'ENOTDIR';
    throw failure(missing ? 'file/not-found' : 'file/not-readable', path, cause);
  });
  try {
    const status = await handle.stat();
    if (status.isDirectory()) throw new HostError('file/not-readable', path, { detail: 'EISDIR' });
    if (!status.isFile()) throw new HostError('file/not-readable', path);
    if (status.size > limits.file) {
      const detail = `${Math.ceil(status.size / 1024 / 1024)} MB`;
      throw new HostError('file/too-large', path, { detail });
    }
    return new Uint8Array(await handle.readFile());
  } catch (cause) {
    throw failure('file/not-readable', path, cause);
  } finally {
    await handle.close();
  }
}

/** A folder to write in, made where it is not there. */
export async function makeFolder(path: string): Promise<void> {
  await node.mkdir(path, { recursive: true }).catch((cause: unknown) => {
    throw failure('file/not-writable', path, cause);
  });
}

/** The cause as a HostError of the code, unless it is one already. */
export function failure(code: HostErrorCode, place: string, cause: unknown): HostError {
  if (cause instanceof HostError) return cause;
  const detail = codeOf(cause);
  return new HostError(code, place, { cause, ...(detail === undefined ? {} : { detail }) });
}

/** The system's own code, such as ENOENT. */
export function codeOf(cause: unknown): string | undefined {
  const isObject = typeof cause === 'object' && cause !== null;
  return isObject && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
}
