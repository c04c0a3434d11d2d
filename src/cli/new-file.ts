/**
 * A workbook of its own making, a new budget or next year's, put where the user says. What stands there was not read, so
 * nobody has said that it may be lost: it is kept. Spec: command-line §4
 */
import { HostError } from '#workbook/host';
import type { Context } from './context';
import type { Io, WriteGuard } from './io';

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
  const stood = await held(io, path);
  if (stood === null || isEqual(stood, bytes)) return io.write(path, bytes, guard);
  const kept = await keep(io, path, stood);
  await io.write(path, bytes, guard ?? { input: path, read: stood, inPlace: true });
  io.err(
    `${context.say({
      sv: `${path} fanns redan. Det som stod där finns kvar som ${kept}.`,
      en: `${path} was there already. What stood there is kept as ${kept}.`,
    })}\n`,
  );
}

/** Under the first name that is free, or that holds the same. */
async function keep(io: Io, path: string, stood: Uint8Array): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${path}.bak` : `${path}.${String(number)}.bak`;
    const there = await held(io, name);
    if (there === null) await io.write(name, stood);
    if (there === null || isEqual(there, stood)) return name;
  }
}

/** null when there is no such file. */
async function held(io: Io, path: string): Promise<Uint8Array | null> {
  return io.read(path).catch((cause: unknown) => {
    if (cause instanceof HostError && cause.code === 'file/not-found') return null;
    throw cause;
  });
}

function isEqual(some: Uint8Array, others: Uint8Array): boolean {
  return some.length === others.length && some.every((byte, at) => byte === others[at]);
}
