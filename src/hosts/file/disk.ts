/**
 * Workbooks on a disk, for programs that run in Node: reading within bounds, and writing that either happens whole
 * or leaves what was there. The file that was read is never changed unless that is asked for. Spec: files §13
 */
import { randomUUID } from 'node:crypto';
import { access, copyFile, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { HostError, type HostErrorCode } from '#workbook/host';
import { limits } from './zip/limits';

/** The bytes of a file that is not too large to be a workbook. */
export async function readWorkbookFile(path: string): Promise<Uint8Array> {
  const handle = await open(path, 'r').catch((cause: unknown) => {
    const missing = codeOf(cause) === 'ENOENT' || codeOf(cause) === 'ENOTDIR';
    throw failure(missing ? 'file/not-found' : 'file/not-readable', path, cause);
  });
  try {
    const status = await handle.stat();
    if (!status.isFile()) throw new HostError('file/not-readable', path);
    if (status.size > limits.file) {
      const detail = `${Math.ceil(status.size / 1024 / 1024)} MB`;
      throw new HostError('file/too-large', path, { detail });
    }
    return new Uint8Array(await handle.readFile());
  } catch (cause) {
    throw cause instanceof HostError ? cause : failure('file/not-readable', path, cause);
  } finally {
    await handle.close();
  }
}

export interface Writing {
  /** The file that was read: it is not written over unless `inPlace`. */
  readonly input?: string;
  readonly inPlace?: boolean;
  /** Keeps what stood in the output as <output>.bak. */
  readonly backup?: boolean;
}

/**
 * Puts the bytes where `output` says, by a temporary file in the same folder that takes its place when it is
 * whole and on the disk.
 */
export async function replaceFile(
  output: string,
  bytes: Uint8Array,
  { input, inPlace = false, backup = false }: Writing = {},
): Promise<void> {
  const target = await realpath(output).catch(() => resolve(output));
  const held = await stat(target).catch((cause: unknown) => {
    if (codeOf(cause) === 'ENOENT') return null;
    throw failure('file/not-writable', output, cause);
  });
  if (held && input !== undefined && !inPlace && (await isSame(input, target))) {
    throw new HostError('file/is-input', output);
  }
  if (held) await refuseWhenOpen(target, output);
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      if (held) await handle.chmod(held.mode & 0o7777);
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (backup && held) await copyFile(target, `${target}.bak`);
    await rename(temporary, target);
  } catch (cause) {
    await unlink(temporary).catch((second: unknown) => {
      if (codeOf(second) !== 'ENOENT') throw failure('file/not-writable', temporary, second);
    });
    throw failure('file/not-writable', output, cause);
  }
}

async function isSame(input: string, target: string): Promise<boolean> {
  const [a, b] = await Promise.all([stat(input).catch(() => null), stat(target)]);
  return a !== null && a.ino === b.ino && a.dev === b.dev;
}

/** Excel and LibreOffice lay a small file beside a workbook that somebody has open. */
async function refuseWhenOpen(target: string, output: string): Promise<void> {
  for (const owner of [`~$${basename(target)}`, `.~lock.${basename(target)}#`]) {
    const there = await access(join(dirname(target), owner)).then(
      () => true,
      () => false,
    );
    if (there) throw new HostError('file/in-use', output, { detail: owner });
  }
}

function failure(code: HostErrorCode, place: string, cause: unknown): HostError {
  const detail = codeOf(cause);
  return new HostError(code, place, { cause, ...(detail === undefined ? {} : { detail }) });
}

/** The system's own code, such as ENOENT. */
function codeOf(cause: unknown): string | undefined {
  const isObject = typeof cause === 'object' && cause !== null;
  return isObject && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
}
