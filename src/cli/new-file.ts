/**
 * A workbook of its own making, a new budget or next year's, put where the user says. What stands there was not read, so
 * nobody has said that it may be lost: it is kept. Spec: command-line §4
 */
import { sameBytes } from '#hosts/file/same-bytes';
import type { Context } from './context';
import type { Io, WriteGuard } from './io';
import { standingFile } from './standing-file';

/**
 * Keeps what stood in its place, and was something else, beside it as .bak, and says so. An older .bak stays what it is.
 * `guard` names a file that was read.
 */
export async function putNew(
  context: Context,
  path: string,
  bytes: Uint8Array,
  guard?: WriteGuard,
): Promise<void> {
  const { io } = context;
  const stood = await standingFile(io, path);
  if (stood === null || sameBytes(stood, bytes)) return io.write(path, bytes, guard);
  const backup = await freeEnding(io, path, stood);
  await io.write(path, bytes, {
    ...(guard ?? { input: path, read: stood, inPlace: true }),
    backup,
  });
  const kept = path + backup;
  io.err(
    `${context.say({
      sv: `${path} fanns redan. Det som stod där finns kvar som ${kept}.`,
      en: `${path} was there already. What stood there is kept as ${kept}.`,
    })}\n`,
  );
}

/** The first under which nothing stands yet, or the same. */
async function freeEnding(io: Io, path: string, stood: Uint8Array): Promise<string> {
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '.bak' : `.${String(number)}.bak`;
    const there = await standingFile(io, path + ending);
    if (there === null || sameBytes(there, stood)) return ending;
  }
}
