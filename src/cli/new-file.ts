/**
 * A workbook of its own making, a new budget or next year's, put where the user says. What stands there was not read, so
 * nobody has said that it may be lost: it is kept. Spec: command-line §4
 */
import { HostError } from '#workbook/host';
import type { Context } from './context';
import type { WriteGuard } from './io';

/** Keeps what stood in its place, and was something else, as .bak, and says so. `guard` names a file that was read. */
export async function putNew(
  context: Context,
  path: string,
  bytes: Uint8Array,
  guard?: WriteGuard,
): Promise<void> {
  const { io } = context;
  const stood = await io.read(path).catch((cause: unknown) => {
    if (cause instanceof HostError && cause.code === 'file/not-found') return null;
    throw cause;
  });
  if (stood === null) return io.write(path, bytes, guard);
  const isSame = stood.length === bytes.length && stood.every((byte, at) => byte === bytes[at]);
  const place = guard ?? { input: path, read: stood, inPlace: true };
  await io.write(path, bytes, { ...place, backup: !isSame });
  if (isSame) return;
  io.err(
    `${context.say({
      sv: `${path} fanns redan. Det som stod där finns kvar som ${path}.bak.`,
      en: `${path} was there already. What stood there is kept as ${path}.bak.`,
    })}\n`,
  );
}
