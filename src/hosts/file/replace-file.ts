/**
 * Writing to a disk that either happens whole or leaves what was there, and never over a change that was not seen.
 *
 * The new bytes go to a temporary file in the same folder, which takes the target's place when it is whole and on the
 * disk. The temporary file is also the claim to write. Whoever is about to put its file in place first takes the
 * temporary files of all others away, then compares what stands with what was read, then renames. Of two who write at
 * once, the later one to appear has therefore either made the other's renaming impossible or sees its result. No lock
 * is left behind by a process that is killed, and nobody needs to know whether another process lives.
 * Spec: files §13
 */
import { randomInt, randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { HostError } from '#workbook/host';
import { codeOf, failure, realDisk, type Disk } from './disk';

export interface Writing {
  /** The file that was read: it is not written over unless `inPlace`. */
  readonly input?: string;
  /** Other files that were read beside it: they are never written over. */
  readonly besides?: readonly string[];
  /** What was read from it: in place, it is written over only while it holds the same bytes. */
  readonly read?: Uint8Array;
  readonly inPlace?: boolean;
  /** Keeps what stood in the output beside it, by its name with this ending. */
  readonly backup?: string;
}

/** How often a process that others got ahead of tries anew. */
const ATTEMPTS = 50;
/** Milliseconds that a temporary file of somebody else is given to find its place; chance keeps two from waiting alike. */
const PATIENCE = { atLeast: 50, below: 250, look: 10 };

/** Puts the bytes where `output` says. HostError when that cannot be, and then what stood there stands there. */
export async function replaceFile(
  output: string,
  bytes: Uint8Array,
  { input, besides = [], read, inPlace = false, backup }: Writing = {},
  disk: Disk = realDisk,
): Promise<void> {
  const target = await endOfLinks(disk, output);
  try {
    const isInput = input !== undefined && (await isSame(disk, input, output));
    if (isInput && !inPlace) throw new HostError('file/is-input', output);
    const others = await Promise.all(besides.map((path) => isSame(disk, path, output)));
    if (!isInput && others.includes(true)) throw new HostError('file/is-input', output);
    const expected = isInput ? read : undefined;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      if (await replaced(disk, { target, output, bytes, expected, backup })) return;
    }
    throw new HostError('file/in-use', output, { detail: basename(target) });
  } catch (cause) {
    throw failure(codeOf(cause) === 'EBUSY' ? 'file/in-use' : 'file/not-writable', output, cause);
  }
}

/** The file that a path means, also where a link leads to one that is not there yet. */
async function endOfLinks(disk: Disk, path: string): Promise<string> {
  try {
    return await disk.realpath(path);
  } catch (cause) {
    const next = codeOf(cause) === 'ENOENT' ? await disk.readlink(path).catch(() => null) : null;
    if (next === null) return resolve(path);
    return endOfLinks(disk, resolve(await disk.realpath(dirname(path)), next));
  }
}

interface Replacement {
  readonly target: string;
  /** What errors call it. */
  readonly output: string;
  readonly bytes: Uint8Array;
  readonly expected: Uint8Array | undefined;
  readonly backup: string | undefined;
}

/** Whether the bytes took the target's place; false when somebody else took our temporary file away. */
async function replaced(disk: Disk, replacement: Replacement): Promise<boolean> {
  const { target, output, bytes, expected, backup } = replacement;
  await refuseWhenOpen(disk, target, output);
  const standing = await unlessGone(disk.stat(target));
  if (standing) refuseUnlessReplaceable(standing, output);
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    await writeOut(disk, temporary, bytes, standing?.mode);
    await makeWay(disk, target, temporary);
    await refuseWhenOpen(disk, target, output);
    const held = expected || backup !== undefined ? await unlessGone(disk.readFile(target)) : null;
    if (expected && held?.equals(expected) !== true) {
      throw new HostError('file/changed-meanwhile', output);
    }
    if (backup !== undefined && held) await replaceFile(target + backup, held, {}, disk);
    return (await unlessGone(disk.rename(temporary, target).then(() => true))) ?? false;
  } catch (cause) {
    await unlessGone(disk.unlink(temporary));
    throw cause;
  }
}

async function writeOut(
  disk: Disk,
  path: string,
  bytes: Uint8Array,
  mode: number | undefined,
): Promise<void> {
  const handle = await disk.open(path, 'wx');
  try {
    if (mode !== undefined) await handle.chmod(mode & 0o7777);
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Waits a moment for the temporary files of others, then takes away those that are still there. */
async function makeWay(disk: Disk, target: string, own: string): Promise<void> {
  const folder = dirname(target);
  const isClaim = claimOn(basename(target));
  const others = async () =>
    (await disk.readdir(folder))
      .filter((name) => isClaim(name) && name !== basename(own))
      .map((name) => join(folder, name));
  const looks = randomInt(PATIENCE.atLeast, PATIENCE.below) / PATIENCE.look;
  let there = await others();
  for (let look = 0; look < looks && there.length > 0; look += 1) {
    await wait(PATIENCE.look);
    there = await others();
  }
  for (const path of there) await unlessGone(disk.unlink(path));
}

/** Tells the names that temporary files of this target have. */
function claimOn(name: string): (other: string) => boolean {
  return (other) =>
    other.startsWith(`.${name}.`) && /^[0-9a-f-]{36}\.tmp$/.test(other.slice(name.length + 2));
}

/** Whether both paths mean one file; a file that has gone is known by its path. */
async function isSame(disk: Disk, input: string, output: string): Promise<boolean> {
  if (resolve(input) === resolve(output)) return true;
  const [a, b] = await Promise.all(
    [input, output].map((path) => disk.stat(path).catch(() => null)),
  );
  return a && b ? a.ino === b.ino && a.dev === b.dev : false;
}

/** A renaming takes the place of a write-protected file, and of a device, without asking. */
function refuseUnlessReplaceable(standing: Stats, output: string): void {
  if (standing.isDirectory())
    throw new HostError('file/not-writable', output, { detail: 'EISDIR' });
  if (!standing.isFile()) throw new HostError('file/not-writable', output);
  if ((standing.mode & 0o222) === 0) {
    throw new HostError('file/not-writable', output, { detail: 'write-protected' });
  }
}

/** Excel and LibreOffice lay a small file beside a workbook that somebody has open. */
async function refuseWhenOpen(disk: Disk, target: string, output: string): Promise<void> {
  for (const owner of [`~$${basename(target)}`, `.~lock.${basename(target)}#`]) {
    const there = await disk.access(join(dirname(target), owner)).then(
      () => true,
      () => false,
    );
    if (there) throw new HostError('file/in-use', output, { detail: owner });
  }
}

/** The outcome, or null when the file that it needs is not there. */
async function unlessGone<T>(outcome: Promise<T>): Promise<T | null> {
  return outcome.catch((cause: unknown) => {
    if (codeOf(cause) === 'ENOENT') return null;
    throw cause;
  });
}
